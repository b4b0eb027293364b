package org.elc.benchlearning.app.round;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
import org.elc.benchlearning.app.port.AuditEvent;
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
        (running, participant) -> validated(participant, receipt));
  }

  private static Participant validated(Participant participant, Optional<String> receipt) {
    requireState(participant, List.of(ParticipantState.SUBMITTED));
    requireReceipt(participant, receipt);
    return participant.withState(ParticipantState.VALIDATED, "");
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
    SortedMap<ParticipantId, String> looked = new TreeMap<>();
    for (String text : receipts) {
      ReceiptNumber number =
          ReceiptNumber.parse(text)
              .filter(n -> n.round().equals(round))
              .orElseThrow(() -> unknown(text));
      String other = looked.put(number.participant(), number.text());
      if (other != null && !other.equals(number.text())) {
        throw handedInAgain(number.participant());
      }
    }
    return change(
        actor,
        round,
        looked.keySet(),
        NoticeKind.VALIDATED,
        (running, participant) ->
            validated(participant, Optional.ofNullable(looked.get(participant.id()))));
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
    return change(actor, key, Set.of(id), told, by).get(0);
  }

  /** Locks, reads and writes all of them together, in the order of whoever else locks many. */
  private List<Participant> change(
      Actor actor,
      String key,
      Set<ParticipantId> ids,
      NoticeKind told,
      BiFunction<Round, Participant, Participant> by) {
    Map<String, Member> members = charges.members(actor, key, ids);
    return logbook.in(
        () -> {
          ids.forEach(id -> requireSupervisor(actor, key, id, member(members, id)));
          List<Participant> stored = rounds.lockParticipants(key, ids);
          // Read under the lock: whoever freezes the round holds the same one (decision 0030).
          Round round = rounds.find(key).orElseThrow(NotFound::new);
          if (stored.size() != ids.size()) {
            throw new NotFound();
          }
          if (round.state() != RoundState.OPEN && round.state() != RoundState.CLOSED) {
            throw new NotAllowed(Problem.of("round-not-collecting", key));
          }
          List<Participant> changed = stored.stream().map(p -> by.apply(round, p)).toList();
          rounds.saveParticipants(key, changed);
          List<AuditEvent> lines = new ArrayList<>();
          List<Notice> news = new ArrayList<>();
          for (int i = 0; i < stored.size(); i++) {
            Participant next = changed.get(i);
            Subject subject = Subject.of(key, member(members, next.id()), next.id());
            lines.add(line(actor, told, subject, stored.get(i), next));
            news.add(
                Notice.of(
                        told,
                        Audience.people(next.id().member()),
                        About.participant(key, next.id()))
                    .until(EntryWindow.deadline(round, next))
                    .by(actor.userKey()));
          }
          logbook.note(lines);
          notices.announce(news);
          return changed;
        });
  }

  private static Member member(Map<String, Member> members, ParticipantId id) {
    return Objects.requireNonNull(members.get(id.member()));
  }

  /** To those who may not decide, a participant that is not there is not there. */
  private void requireSupervisor(Actor actor, String key, ParticipantId id, Member member) {
    if (!Rights.supervises(actor, member)) {
      throw rounds.participant(key, id).isEmpty()
          ? new NotFound()
          : new NotAllowed(Problem.of("participant-supervisors-only"));
    }
  }

  private AuditEvent line(
      Actor actor, NoticeKind told, Subject subject, Participant before, Participant after) {
    return switch (told) {
      case EXTENDED ->
          line(
              actor,
              AuditKind.PARTICIPANT_EXTENDED,
              subject,
              Change.of("until", until(before), until(after)),
              after.extension().map(Extension::reason).orElse(""));
      case RETURNED ->
          line(
              actor,
              AuditKind.PARTICIPANT_RETURNED,
              subject,
              Change.of("state", before.state(), after.state()),
              after.stateReason());
      default ->
          line(
              actor,
              AuditKind.PARTICIPANT_VALIDATED,
              subject,
              Change.of("state", before.state(), after.state()),
              "");
    };
  }

  private AuditEvent line(Actor actor, AuditKind kind, Subject subject, Change change, String why) {
    return new AuditEvent(logbook.now(), actor.userKey(), kind, subject, change, why);
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
      throw handedInAgain(participant.id());
    }
  }

  private static Conflict handedInAgain(ParticipantId id) {
    return new Conflict(Problem.of("participant-handed-in-again", id.key()));
  }
}
