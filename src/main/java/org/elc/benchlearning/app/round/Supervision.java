package org.elc.benchlearning.app.round;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Conflict;
import org.elc.benchlearning.app.InputText;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.Reason;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.port.AuditEvent.Change;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.Notices;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.notice.About;
import org.elc.benchlearning.core.notice.Audience;
import org.elc.benchlearning.core.notice.Notice;
import org.elc.benchlearning.core.notice.NoticeKind;
import org.elc.benchlearning.core.round.EntryWindow;
import org.elc.benchlearning.core.round.Extension;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.benchlearning.core.round.ReceiptNumber;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundSchedule;
import org.elc.benchlearning.core.round.RoundState;
import org.elc.benchlearning.core.round.Submission;

/**
 * What the coordinator of its country, or the office, decides about a participant while a round
 * collects: more time, sending back, validating.
 */
public final class Supervision {

  private final Charges charges;
  private final RoundStore rounds;
  private final Logbook logbook;
  private final Notices notices;

  public Supervision(Charges charges, RoundStore rounds, Logbook logbook, Notices notices) {
    this.charges = Objects.requireNonNull(charges);
    this.rounds = Objects.requireNonNull(rounds);
    this.logbook = Objects.requireNonNull(logbook);
    this.notices = Objects.requireNonNull(notices);
  }

  /**
   * Gives one participant more time than the others have, or changes what it was given.
   *
   * @param until ISO date and time in the round's time zone
   * @param reason kept, and shown to the participant
   */
  public Participant extend(
      Actor actor, String round, ParticipantId id, String until, String reason) {
    String why = Reason.of(reason);
    LocalDateTime end = DraftReader.dateTime(until, "until");
    return change(
        actor,
        round,
        id,
        NoticeKind.EXTENDED,
        (running, participant) -> {
          RoundSchedule schedule = running.schedule();
          if (!end.isAfter(schedule.due()) || !schedule.instant(end).isAfter(logbook.now())) {
            throw new Invalid(Problem.of("extension-too-early").inField("until"));
          }
          return participant.withExtension(new Extension(end, why));
        });
  }

  /**
   * Sends handed-in figures back: they do not count until they are submitted again.
   *
   * @param receipt of the submission that the actor looked at; absent where there was none
   * @throws Conflict when another one has come in since
   */
  public Participant sendBack(
      Actor actor, String round, ParticipantId id, Optional<String> receipt, String reason) {
    String why = Reason.of(reason);
    return change(
        actor,
        round,
        id,
        NoticeKind.RETURNED,
        (running, participant) -> {
          requireState(
              participant, List.of(ParticipantState.SUBMITTED, ParticipantState.VALIDATED));
          requireReceipt(participant, receipt);
          Participant back = participant.withState(ParticipantState.RETURNED, why);
          if (!(EntryWindow.of(running, back, logbook.now()) instanceof EntryWindow.Open)) {
            throw new NotAllowed(Problem.of("participant-no-time-left", id.key()));
          }
          return back;
        });
  }

  /**
   * Declares submitted figures to be in order; the participant cannot take them back any more.
   *
   * @param receipt of the submission that the actor looked at; absent where there was none
   * @throws Conflict when another one has come in since: nobody has looked at those figures
   */
  public Participant validate(
      Actor actor, String round, ParticipantId id, Optional<String> receipt) {
    return change(
        actor,
        round,
        id,
        NoticeKind.VALIDATED,
        (running, participant) -> {
          requireState(participant, List.of(ParticipantState.SUBMITTED));
          requireReceipt(participant, receipt);
          return participant.withState(ParticipantState.VALIDATED, "");
        });
  }

  /**
   * The same for many, all or none.
   *
   * @param receipts of the submissions that the actor looked at
   * @throws Invalid when one of them is no receipt of this round
   */
  public List<Participant> validate(Actor actor, String round, Collection<String> receipts) {
    if (receipts.isEmpty()) {
      throw new Invalid(Problem.of("validate-nobody").inField("receipts"));
    }
    List<ReceiptNumber> numbers =
        receipts.stream()
            .map(
                text ->
                    ReceiptNumber.parse(text)
                        .filter(n -> n.round().equals(round))
                        .orElseThrow(() -> unknown(text)))
            // Rows are locked one by one: in the order of whoever else locks many.
            .sorted(Comparator.comparing(ReceiptNumber::participant))
            .toList();
    return logbook.in(
        () ->
            numbers.stream()
                .map(n -> validate(actor, round, n.participant(), Optional.of(n.text())))
                .toList());
  }

  private static Invalid unknown(String receipt) {
    return new Invalid(Problem.of("receipt-unknown", InputText.shown(receipt)).inField("receipts"));
  }

  private Participant change(
      Actor actor,
      String key,
      ParticipantId id,
      NoticeKind told,
      BiFunction<Round, Participant, Participant> by) {
    Member member = charges.member(actor, key, id);
    return logbook.in(
        () -> {
          if (rounds.participant(key, id).isEmpty()) {
            throw new NotFound();
          }
          if (!Rights.supervises(actor, member)) {
            throw new NotAllowed(Problem.of("participant-supervisors-only"));
          }
          Participant stored =
              rounds.lockParticipants(key, List.of(id)).stream()
                  .findFirst()
                  .orElseThrow(NotFound::new);
          // Read under the lock: whoever freezes the round holds the same one (decision 0030).
          Round round = rounds.find(key).orElseThrow(NotFound::new);
          if (round.state() != RoundState.OPEN && round.state() != RoundState.CLOSED) {
            throw new NotAllowed(Problem.of("round-not-collecting", key));
          }
          Participant next = by.apply(round, stored);
          rounds.saveParticipants(key, List.of(next));
          note(actor, told, Subject.of(key, member, id), stored, next);
          notices.announce(
              Notice.of(told, Audience.people(id.member()), About.participant(key, id))
                  .until(EntryWindow.deadline(round, next))
                  .by(actor.userKey()));
          return next;
        });
  }

  private void note(
      Actor actor, NoticeKind told, Subject subject, Participant before, Participant after) {
    switch (told) {
      case EXTENDED ->
          logbook.note(
              actor,
              AuditKind.PARTICIPANT_EXTENDED,
              subject,
              Change.of("until", until(before), until(after)),
              after.extension().map(Extension::reason).orElse(""));
      case RETURNED ->
          logbook.note(
              actor,
              AuditKind.PARTICIPANT_RETURNED,
              subject,
              Change.of("state", before.state(), after.state()),
              after.stateReason());
      default ->
          logbook.note(
              actor,
              AuditKind.PARTICIPANT_VALIDATED,
              subject,
              Change.of("state", before.state(), after.state()),
              "");
    }
  }

  private static String until(Participant participant) {
    return participant.extension().map(e -> e.until().toString()).orElse("");
  }

  private static void requireState(Participant participant, List<ParticipantState> allowed) {
    if (!allowed.contains(participant.state())) {
      throw new NotAllowed(Problem.of("participant-not-submitted", participant.id().key()));
    }
  }

  private static void requireReceipt(Participant participant, Optional<String> seen) {
    if (!participant.submission().map(Submission::receipt).equals(seen)) {
      throw new Conflict(Problem.of("participant-handed-in-again", participant.id().key()));
    }
  }
}
