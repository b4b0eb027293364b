package org.elc.benchlearning.app.round.run;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.port.AuditEvent.Change;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.Notices;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.app.round.ReadersChoice;
import org.elc.benchlearning.core.notice.About;
import org.elc.benchlearning.core.notice.Audience;
import org.elc.benchlearning.core.notice.Notice;
import org.elc.benchlearning.core.notice.NoticeKind;
import org.elc.benchlearning.core.round.EntryWindow;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundSchedule;
import org.elc.benchlearning.core.round.RoundState;

/**
 * The steps of a round, and when each is due. Whoever takes a step, by hand or by date, takes it
 * here; the caller holds the round's lock.
 */
public final class RoundSteps {
  private final Opening opening;
  private final Computation computation;
  private final RoundStore rounds;
  private final Notices notices;
  private final Logbook logbook;

  public RoundSteps(
      Opening opening,
      Computation computation,
      RoundStore rounds,
      Notices notices,
      Logbook logbook) {
    this.opening = Objects.requireNonNull(opening);
    this.computation = Objects.requireNonNull(computation);
    this.rounds = Objects.requireNonNull(rounds);
    this.notices = Objects.requireNonNull(notices);
    this.logbook = Objects.requireNonNull(logbook);
  }

  /**
   * Takes a step now.
   *
   * @param who user key; absent when it is taken by date
   * @throws NotAllowed when the round is not in the state before the step, or not ready for it
   */
  Round take(String key, RoundCommand command, Optional<String> who) {
    return switch (command) {
      case OPEN -> logbook.in(() -> open(in(key, RoundState.DRAFT), who));
      case CLOSE -> logbook.in(() -> move(in(key, RoundState.OPEN), RoundState.CLOSED, who));
      case COMPUTE -> {
        Round closed = in(key, RoundState.CLOSED);
        List<Participant> everybody = rounds.participants(key);
        long entering = stillEntering(closed, everybody);
        if (entering > 0) {
          throw new NotAllowed(Problem.of("round-still-entering", entering));
        }
        yield computation.compute(closed, everybody, who);
      }
      case PUBLISH ->
          logbook.in(
              () -> {
                notices.announce(notice(NoticeKind.PUBLISHED, key));
                return publish(in(key, RoundState.COMPUTED), who);
              });
    };
  }

  private Round open(Round draft, Optional<String> who) {
    Instant now = logbook.now();
    Round opened = opening.open(draft, now);
    note(draft, opened.state(), who);
    Instant due = opened.schedule().dueAt();
    // Nobody is asked for the figures of a round of the past: they are imported.
    if (now.isBefore(due)) {
      notices.announce(notice(NoticeKind.ROUND_OPENED, draft.key()).until(due));
    }
    ReadersChoice.told(opened).ifPresent(notices::announce);
    return opened;
  }

  private static Notice notice(NoticeKind kind, String key) {
    return Notice.of(kind, Audience.participants(key), About.round(key));
  }

  /**
   * That somebody may open this draft by hand now. A round of the past is made without a date of
   * opening, and its figures are imported; any other whose figures were due already has missed its
   * time.
   */
  void requireMayOpen(Actor actor, String key) {
    Round draft = in(key, RoundState.DRAFT);
    if (logbook.now().isBefore(draft.schedule().dueAt())) {
      return;
    }
    requireNotMissed(draft);
    if (!Rights.opensPastRounds(actor)) {
      throw new NotAllowed(Problem.of("round-historical-office-only", key));
    }
  }

  private static void requireNotMissed(Round overdue) {
    if (overdue.schedule().opens().isPresent()) {
      throw new NotAllowed(Problem.of("round-missed", overdue.key()));
    }
  }

  /**
   * Takes every step that is due by date; true if there was one.
   *
   * @throws NotAllowed when the next one is due but somebody has to look at the round first
   */
  boolean takeDue(String key) {
    boolean moved = false;
    Optional<RoundCommand> due = due(key);
    while (due.isPresent()) {
      take(key, due.get(), Optional.empty());
      moved = true;
      due = due(key);
    }
    return moved;
  }

  private Optional<RoundCommand> due(String key) {
    Round round = rounds.find(key).orElseThrow(NotFound::new);
    RoundSchedule schedule = round.schedule();
    Instant now = logbook.now();
    boolean isOverdue = !now.isBefore(schedule.dueAt());
    boolean isEnded = !now.isBefore(schedule.closesAt());
    return switch (round.state()) {
      case DRAFT -> {
        boolean opens =
            schedule.opens().filter(at -> !now.isBefore(schedule.instant(at))).isPresent();
        if (opens && isOverdue) {
          // Nobody could enter anything: it would be closed, computed and published at once.
          requireNotMissed(round);
        }
        yield when(opens, RoundCommand.OPEN);
      }
      case OPEN -> when(isOverdue, RoundCommand.CLOSE);
      case CLOSED ->
          whenSomeHandedIn(
              isEnded && stillEntering(round, rounds.participants(key)) == 0,
              round,
              RoundCommand.COMPUTE);
      case COMPUTED -> whenSomeHandedIn(isEnded, round, RoundCommand.PUBLISH);
      case PUBLISHED -> Optional.empty();
    };
  }

  /** Empty results do not appear by themselves: somebody has to know that they are empty. */
  private Optional<RoundCommand> whenSomeHandedIn(
      boolean isDue, Round round, RoundCommand command) {
    if (isDue && rounds.participants(round.key()).stream().noneMatch(p -> p.state().isHandedIn())) {
      throw new NotAllowed(Problem.of("round-nobody-handed-in", round.key()));
    }
    return when(isDue, command);
  }

  private static Optional<RoundCommand> when(boolean isDue, RoundCommand command) {
    return isDue ? Optional.of(command) : Optional.empty();
  }

  /** Participants with an extension, or sent back, whose own time is not over. */
  private long stillEntering(Round closed, List<Participant> everybody) {
    Instant now = logbook.now();
    return everybody.stream()
        .filter(p -> EntryWindow.of(closed, p, now) instanceof EntryWindow.Open)
        .count();
  }

  private Round move(Round round, RoundState next, Optional<String> who) {
    return moved(round, round.withState(next), who);
  }

  private Round publish(Round computed, Optional<String> who) {
    return moved(computed, computed.published(logbook.now()), who);
  }

  private Round moved(Round before, Round after, Optional<String> who) {
    note(before, after.state(), who);
    rounds.save(after);
    return after;
  }

  private void note(Round round, RoundState next, Optional<String> who) {
    Change change = Change.of("state", round.state(), next);
    logbook.note(who, AuditKind.ROUND_MOVED, Subject.of(round), change, "");
  }

  private Round in(String key, RoundState state) {
    Round round = rounds.find(key).orElseThrow(NotFound::new);
    if (round.state() != state) {
      throw new NotAllowed(
          switch (state) {
            case DRAFT -> Problem.of("round-not-draft", key);
            case OPEN -> Problem.of("round-not-open", key);
            case CLOSED -> Problem.of("round-not-closed", key);
            case COMPUTED, PUBLISHED -> Problem.of("round-not-computed", key);
          });
    }
    return round;
  }
}
