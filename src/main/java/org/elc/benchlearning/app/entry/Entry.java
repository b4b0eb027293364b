package org.elc.benchlearning.app.entry;

import java.util.Objects;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.port.FigureStore;
import org.elc.benchlearning.core.entry.NumberReader;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * Entering figures. A member's editors save and submit while the round lets them; its readers, its
 * country's coordinator and the office read; to everybody else there is no such form.
 */
public final class Entry {
  private final EntryDesk desk;
  private final EntryForms forms;
  private final RowSaving saving;
  private final Submitting submitting;
  private final Logbook logbook;

  public Entry(EntryDesk desk, EntryForms forms, FigureStore figures, Logbook logbook) {
    this.desk = Objects.requireNonNull(desk);
    this.forms = Objects.requireNonNull(forms);
    this.saving = new RowSaving(desk, forms, figures, logbook);
    this.submitting = new Submitting(desk, forms, logbook);
    this.logbook = Objects.requireNonNull(logbook);
  }

  public EntryForm form(Actor actor, FormRequest request) {
    return logbook.in(() -> forms.form(actor, desk, desk.choose(actor, request)));
  }

  /**
   * Saves one row of the form, its numbers read in the person's notation. The first save makes an
   * invited participant one that is entering. A row that says what is stored already changes
   * nothing, whatever version it was based on.
   *
   * @throws Invalid when the row cannot be kept; what was stored before stays
   */
  public SaveOutcome save(
      Actor actor, String round, ParticipantId id, FieldInput input, NumberReader numbers) {
    try {
      return logbook.in(() -> saving.save(actor, desk.find(actor, round, id), input, numbers));
    } catch (RowSaving.Overtaken e) {
      // A transaction of its own: in the first one the database may have refused the write.
      return logbook.in(() -> saving.stale(actor, desk.find(actor, round, id), input));
    }
  }

  /**
   * Hands the figures in and locks them. Gaps are allowed and counted.
   *
   * @throws Invalid naming every finding that needs mending or a comment
   */
  public Receipt submit(Actor actor, String round, ParticipantId id) {
    return logbook.in(() -> submitting.submit(actor, desk.locked(actor, round, id)));
  }

  /** Takes a submission back to change it, before the deadline. */
  public EntryForm withdraw(Actor actor, String round, ParticipantId id) {
    return logbook.in(() -> submitting.withdraw(actor, desk.locked(actor, round, id)));
  }
}
