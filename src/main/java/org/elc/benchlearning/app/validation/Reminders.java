package org.elc.benchlearning.app.validation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditEvent.Change;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.app.port.Notices;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.notice.About;
import org.elc.benchlearning.core.notice.Audience;
import org.elc.benchlearning.core.notice.Notice;
import org.elc.benchlearning.core.notice.NoticeKind;
import org.elc.benchlearning.core.round.EntryWindow;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;

/**
 * Reminds those who have not handed in, and nobody else: who has done so meanwhile, or cannot enter
 * any more, is left out and named. Nobody is reminded twice within a day but on purpose.
 */
public final class Reminders {
  /** A second reminder within so long is taken for a mistake. */
  static final Duration PAUSE = Duration.ofHours(24);

  private final RoundStore rounds;
  private final MemberStore members;
  private final Notices notices;
  private final Logbook logbook;

  public Reminders(RoundStore rounds, MemberStore members, Notices notices, Logbook logbook) {
    this.rounds = Objects.requireNonNull(rounds);
    this.members = Objects.requireNonNull(members);
    this.notices = Objects.requireNonNull(notices);
    this.logbook = Objects.requireNonNull(logbook);
  }

  /** What to do about those who were reminded a moment ago. */
  public enum Again {
    LEAVE_OUT,
    REMIND_AGAIN
  }

  /** Why somebody was not reminded. */
  public enum Skipped {
    HANDED_IN,
    NO_TIME_LEFT,
    REMINDED_LATELY
  }

  /** What became of a reminder. */
  public record Sent(List<ParticipantId> reminded, Map<ParticipantId, Skipped> skipped) {
    public Sent {
      reminded = List.copyOf(reminded);
      skipped = Map.copyOf(skipped);
    }
  }

  /** When a participant may be reminded again without asking. */
  public static boolean wasRemindedLately(Participant participant, Instant now) {
    return participant.reminded().filter(at -> at.plus(PAUSE).isAfter(now)).isPresent();
  }

  /**
   * Reminds these participants.
   *
   * @throws NotFound when there is no such round, or one of them is not there for the actor
   * @throws NotAllowed when the actor does not supervise one of them
   * @throws Invalid when nobody is named
   */
  public Sent remind(Actor actor, String key, Set<ParticipantId> ids, Again again) {
    if (ids.isEmpty()) {
      throw new Invalid(Problem.of("remind-nobody").inField("participants"));
    }
    if (!Rights.seesRounds(actor)) {
      throw new NotFound();
    }
    Map<String, Member> supervised = supervised(actor, ids);
    return logbook.in(
        () -> {
          List<Participant> locked = rounds.lockParticipants(key, new TreeSet<>(ids));
          Round round = rounds.find(key).orElseThrow(NotFound::new);
          if (locked.size() != ids.size()) {
            throw new NotFound();
          }
          Instant now = logbook.now();
          List<Participant> reminded = new ArrayList<>();
          Map<ParticipantId, Skipped> skipped = new HashMap<>();
          for (Participant participant : locked) {
            if (participant.state().isHandedIn()) {
              skipped.put(participant.id(), Skipped.HANDED_IN);
            } else if (!(EntryWindow.of(round, participant, now) instanceof EntryWindow.Open)) {
              skipped.put(participant.id(), Skipped.NO_TIME_LEFT);
            } else if (again == Again.LEAVE_OUT && wasRemindedLately(participant, now)) {
              skipped.put(participant.id(), Skipped.REMINDED_LATELY);
            } else {
              reminded.add(participant.withReminder(now));
            }
          }
          rounds.saveParticipants(key, reminded);
          tell(actor, round, reminded, supervised);
          return new Sent(reminded.stream().map(Participant::id).toList(), skipped);
        });
  }

  private void tell(
      Actor actor, Round round, List<Participant> reminded, Map<String, Member> supervised) {
    List<Notice> news = new ArrayList<>();
    List<AuditEvent> lines = new ArrayList<>();
    for (Participant participant : reminded) {
      ParticipantId id = participant.id();
      Member member = Objects.requireNonNull(supervised.get(id.member()));
      news.add(
          Notice.of(
                  NoticeKind.REMINDER,
                  Audience.editors(id.member()),
                  About.participant(round.key(), id))
              .until(EntryWindow.deadline(round, participant))
              .by(actor.userKey()));
      lines.add(
          new AuditEvent(
              logbook.now(),
              actor.userKey(),
              AuditKind.PARTICIPANT_REMINDED,
              Subject.of(round.key(), member, id),
              Change.NONE,
              ""));
    }
    notices.announce(news);
    logbook.note(lines);
  }

  /** Of those whose figures the actor may read, but does not supervise, it is told so. */
  private Map<String, Member> supervised(Actor actor, Set<ParticipantId> ids) {
    Map<String, Member> found = new HashMap<>();
    members
        .some(ids.stream().map(ParticipantId::member).collect(Collectors.toSet()))
        .forEach(member -> found.put(member.key(), member));
    for (ParticipantId id : ids) {
      Member member = found.get(id.member());
      if (member == null || !Rights.readsFigures(actor, member)) {
        throw new NotFound();
      }
      if (!Rights.supervises(actor, member)) {
        throw new NotAllowed(Problem.of("participant-supervisors-only"));
      }
    }
    return found;
  }
}
