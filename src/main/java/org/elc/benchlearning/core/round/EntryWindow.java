package org.elc.benchlearning.core.round;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** Whether a participant may enter figures now; if not, why, so that the form can say it. */
public sealed interface EntryWindow {

  /**
   * Figures may be entered and submitted.
   *
   * @param until the first moment at which they may not any more
   */
  record Open(Instant until) implements EntryWindow {
    public Open {
      Objects.requireNonNull(until);
    }
  }

  /**
   * Figures may be read only.
   *
   * @param reason why
   * @param when the moment that belongs to the reason, where it has one
   */
  record Locked(Reason reason, Optional<Instant> when) implements EntryWindow {
    public Locked {
      Objects.requireNonNull(reason);
      Objects.requireNonNull(when);
    }
  }

  /** Why entry is locked; behind the dash, what {@link Locked#when} tells. */
  enum Reason {
    /** The round is a draft - when it opens, if a date is set. */
    NOT_OPEN_YET,
    /** The period that the figures describe is not over - when it is. */
    PERIOD_RUNNING,
    /** The participant's own deadline has passed - that deadline. */
    PAST_DUE,
    /** The round was closed by hand before its due date. */
    CLOSED_EARLY,
    /** Handed in - until when the participant may take it back to change it; absent: no more. */
    SUBMITTED,
    /** The coordinator validated the figures. */
    VALIDATED,
    /** The results are computed and frozen. */
    RESULTS_COMPUTED
  }

  static EntryWindow of(Round round, Participant participant, Instant now) {
    return switch (round.state()) {
      case DRAFT ->
          new Locked(Reason.NOT_OPEN_YET, round.schedule().opens().map(round.schedule()::instant));
      case OPEN, CLOSED -> whileCollecting(round, participant, now);
      case COMPUTED, PUBLISHED -> locked(Reason.RESULTS_COMPUTED);
    };
  }

  /**
   * When entry ends for this participant: at the due instant, or at the end of its extension if
   * that is later. Who was sent back has at least until the round computes, or being sent back
   * would mean nothing.
   */
  static Instant deadline(Round round, Participant participant) {
    RoundSchedule schedule = round.schedule();
    Instant common =
        participant.state() == ParticipantState.RETURNED ? schedule.closesAt() : schedule.dueAt();
    return participant
        .extension()
        .map(e -> schedule.instant(e.until()))
        .filter(common::isBefore)
        .orElse(common);
  }

  private static EntryWindow whileCollecting(Round round, Participant participant, Instant now) {
    if (participant.state() == ParticipantState.VALIDATED) {
      return locked(Reason.VALIDATED);
    }
    RoundSchedule schedule = round.schedule();
    if (!schedule.periodIsClosed(now)) {
      return new Locked(
          Reason.PERIOD_RUNNING,
          Optional.of(schedule.instant(schedule.periodTo().plusDays(1).atStartOfDay())));
    }
    Instant deadline = deadline(round, participant);
    boolean submitted = participant.state() == ParticipantState.SUBMITTED;
    if (!now.isBefore(deadline)) {
      return submitted
          ? locked(Reason.SUBMITTED)
          : new Locked(Reason.PAST_DUE, Optional.of(deadline));
    }
    boolean hasOwnTime = deadline.isAfter(schedule.dueAt());
    if (round.state() == RoundState.CLOSED && !hasOwnTime) {
      return locked(submitted ? Reason.SUBMITTED : Reason.CLOSED_EARLY);
    }
    return submitted ? new Locked(Reason.SUBMITTED, Optional.of(deadline)) : new Open(deadline);
  }

  private static Locked locked(Reason reason) {
    return new Locked(reason, Optional.empty());
  }
}
