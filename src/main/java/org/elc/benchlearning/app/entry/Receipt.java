package org.elc.benchlearning.app.entry;

import java.util.Objects;
import org.elc.benchlearning.core.entry.check.Completeness;
import org.elc.benchlearning.core.round.Submission;

/**
 * What a person gets for submitting.
 *
 * @param submission number, when and by whom
 * @param completeness what was handed in
 * @param form the form afterwards
 */
public record Receipt(Submission submission, Completeness completeness, EntryForm form) {
  public Receipt {
    Objects.requireNonNull(submission);
    Objects.requireNonNull(completeness);
    Objects.requireNonNull(form);
  }
}
