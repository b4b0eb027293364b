package org.elc.benchlearning.app.validation;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.elc.benchlearning.core.entry.check.Completeness;
import org.elc.benchlearning.core.round.Participant;

/**
 * Why somebody should look at a participant, the most pressing first: the order in which a
 * coordinator calls.
 */
public enum Concern {
  /** Nobody can enter: the member has no editor. */
  NO_EDITOR,
  /** Its time is over and it has not handed in: it needs more time, or is left out. */
  OVERDUE,
  /** Sent back: has to correct and hand in again. */
  RETURNED,
  /** Nothing is entered. */
  NOT_STARTED,
  /** Less than half is answered, and little time is left. */
  BEHIND,
  /** Nothing was entered for a week. */
  STALLED,
  /** On its way. */
  ENTERING,
  /** Handed in, with values far from the others or findings: somebody has to look. */
  TO_CHECK,
  /** Handed in, and nothing stands out. */
  TO_VALIDATE,
  DONE;

  /** With so little time left, being behind is worth a call. */
  private static final Duration SOON = Duration.ofDays(7);

  private static final Duration QUIET = Duration.ofDays(7);

  /** Whether it has not handed in yet. */
  public boolean isAwaited() {
    return compareTo(TO_CHECK) < 0;
  }

  /**
   * What is known about a participant.
   *
   * @param hasEditor whether anybody could enter its figures, or nobody needs to any more
   * @param deadline the participant's own
   * @param lastActivity when a figure was saved or handed in last
   * @param isOdd whether values stand out
   */
  record Known(
      Participant participant,
      Completeness completeness,
      boolean hasEditor,
      Instant deadline,
      Optional<Instant> lastActivity,
      boolean isOdd) {}

  static Concern of(Known known, Instant now) {
    return switch (known.participant().state()) {
      case VALIDATED -> DONE;
      case SUBMITTED -> known.isOdd() ? TO_CHECK : TO_VALIDATE;
      case INVITED, ENTERING, RETURNED -> awaited(known, now);
    };
  }

  private static Concern awaited(Known known, Instant now) {
    if (!known.hasEditor()) {
      return NO_EDITOR;
    }
    if (!now.isBefore(known.deadline())) {
      return OVERDUE;
    }
    return switch (known.participant().state()) {
      case RETURNED -> RETURNED;
      case INVITED -> NOT_STARTED;
      default -> entering(known, now);
    };
  }

  private static Concern entering(Known known, Instant now) {
    boolean isSoon = Duration.between(now, known.deadline()).compareTo(SOON) < 0;
    if (isSoon && !known.completeness().reaches(0.5)) {
      return BEHIND;
    }
    boolean isQuiet =
        known
            .lastActivity()
            .filter(at -> Duration.between(at, now).compareTo(QUIET) >= 0)
            .isPresent();
    return isQuiet ? STALLED : ENTERING;
  }
}
