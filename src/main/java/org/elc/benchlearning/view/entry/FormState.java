package org.elc.benchlearning.view.entry;

import java.util.List;
import org.elc.benchlearning.view.entry.FormView.NoticeView;
import org.elc.benchlearning.view.entry.FormView.ProgressView;
import org.elc.benchlearning.view.entry.FormView.ReviewView;

/**
 * What changes in a form while people work on it.
 *
 * @param editable whether fields can still be changed
 * @param notices what the reader has to know
 * @param progress how far the figures are
 * @param review what is to be settled before submitting
 * @param fields rows; after a save the saved one and all with findings
 */
public record FormState(
    boolean editable,
    List<NoticeView> notices,
    ProgressView progress,
    ReviewView review,
    List<FieldState> fields) {
  public FormState {
    notices = List.copyOf(notices);
    fields = List.copyOf(fields);
  }
}
