package org.elc.benchlearning.app.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.entry.EntryDesk.Place;
import org.elc.benchlearning.app.port.AuditEvent.Change;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.core.entry.check.Finding;
import org.elc.benchlearning.core.round.EntryWindow.Locked;
import org.elc.benchlearning.core.round.EntryWindow.Reason;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.benchlearning.core.round.ReceiptNumber;
import org.elc.benchlearning.core.round.Submission;

/**
 * Hands figures in and takes them back. Runs inside a transaction of {@link Entry}, which holds the
 * lock of the participant, so that what is handed in is what was checked.
 */
final class Submitting {
  private final EntryDesk desk;
  private final EntryForms forms;
  private final Logbook logbook;

  Submitting(EntryDesk desk, EntryForms forms, Logbook logbook) {
    this.logbook = logbook;
    this.desk = desk;
    this.forms = forms;
  }

  Receipt submit(Actor actor, Place place) {
    desk.requireEntry(actor, place);
    EntryForm form = forms.form(actor, desk, place);
    refuse(problems(form));
    Submission submission =
        new Submission(
            desk.now(),
            actor.userKey().orElseThrow(NotFound::new),
            ReceiptNumber.next(place.key(), place.id(), place.participant().submission()).text());
    note(actor, AuditKind.PARTICIPANT_SUBMITTED, place, ParticipantState.SUBMITTED);
    Place submitted = desk.move(place, ParticipantState.SUBMITTED, "", Optional.of(submission));
    return new Receipt(submission, form.completeness(), forms.form(actor, desk, submitted));
  }

  EntryForm withdraw(Actor actor, Place place) {
    desk.requireEditor(actor, place);
    if (!(desk.window(place) instanceof Locked locked)) {
      return forms.form(actor, desk, place);
    }
    if (locked.reason() != Reason.SUBMITTED || locked.when().isEmpty()) {
      throw new NotAllowed(EntryDesk.problem(place.round(), locked));
    }
    // The submission stays: its receipt is void, and the next one counts on from it.
    note(actor, AuditKind.PARTICIPANT_WITHDRAWN, place, ParticipantState.ENTERING);
    Place open = desk.move(place, ParticipantState.ENTERING, "", place.participant().submission());
    return forms.form(actor, desk, open);
  }

  private void note(Actor actor, AuditKind kind, Place place, ParticipantState to) {
    logbook.note(
        actor,
        kind,
        Subject.of(place.key(), place.member(), place.id()),
        Change.of("state", place.participant().state(), to),
        "");
  }

  private static List<Problem> problems(EntryForm form) {
    List<Problem> problems = new ArrayList<>();
    form.blocking().forEach(finding -> problems.add(problem(finding)));
    if (form.completeness().answered() == 0) {
      problems.add(Problem.of("submission-empty"));
    }
    return problems;
  }

  /** The field of a finding is named with its indicator: {@code RIG1.numerator}. */
  private static Problem problem(Finding finding) {
    return FieldReader.problem(finding)
        .inField(finding.indicator() + "." + FieldReader.field(finding.part()));
  }

  private static void refuse(List<Problem> problems) {
    if (!problems.isEmpty()) {
      throw new Invalid(problems);
    }
  }
}
