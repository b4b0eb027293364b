package org.elc.benchlearning.app.validation;

import java.time.Instant;
import java.util.Collection;
import java.util.function.Function;
import org.elc.benchlearning.core.round.EntryWindow;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.Round;

/**
 * How many have answered, as routine reporting systems count it.
 *
 * <p><b>Reporting rate</b>: reports received of reports expected. Expected is every participant of
 * the round, a unit being a participant of its own; received is what is handed in and was not sent
 * back. <b>On-time rate</b>: of the same expected ones, those whose last submission came before
 * their own deadline, an extension included. So the second is never above the first. Before the
 * deadline both are what they have come to so far.
 *
 * <p>Only the last submission is kept: who was sent back and handed in again after the deadline
 * counts as late.
 *
 * @param expected participants
 * @param handedIn those whose figures are in
 * @param onTime those among them whose figures came in time
 */
public record Rates(int expected, int handedIn, int onTime) {
  public Rates {
    if (onTime < 0 || onTime > handedIn || handedIn > expected) {
      throw new IllegalArgumentException(onTime + " of " + handedIn + " of " + expected);
    }
  }

  public static Rates of(Round round, Collection<Participant> participants) {
    int handedIn = 0;
    int onTime = 0;
    for (Participant participant : participants) {
      if (participant.state().isHandedIn()) {
        handedIn++;
        onTime += isOnTime(round, participant) ? 1 : 0;
      }
    }
    return new Rates(participants.size(), handedIn, onTime);
  }

  /** Whether what is handed in came before the participant's own deadline. */
  static boolean isOnTime(Round round, Participant participant) {
    Instant deadline = EntryWindow.deadline(round, participant);
    return participant.state().isHandedIn()
        && participant.submission().filter(s -> s.at().isBefore(deadline)).isPresent();
  }

  /** The share of a count in what is expected, 0 to 100, rounded down: all means all. */
  public int percent(Function<Rates, Integer> count) {
    return expected == 0 ? 0 : 100 * count.apply(this) / expected;
  }
}
