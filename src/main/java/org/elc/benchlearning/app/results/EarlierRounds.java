package org.elc.benchlearning.app.results;

import java.util.List;
import java.util.stream.Stream;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;

/**
 * The rounds that a participant's values are compared with: those of earlier periods in which it
 * handed in its figures and whose results are computed, so that nothing of them changes any more.
 */
public final class EarlierRounds {
  private EarlierRounds() {}

  /** Those among these rounds whose periods end earlier and whose results are computed. */
  public static Stream<Round> computedBefore(Round round, List<Round> newestFirst) {
    return newestFirst.stream()
        .filter(r -> isEarlier(r, round))
        .filter(r -> r.state() == RoundState.COMPUTED || r.state() == RoundState.PUBLISHED);
  }

  /** The published ones among these rounds whose periods end earlier. */
  static Stream<Round> before(Round round, List<Round> newestFirst) {
    return newestFirst.stream()
        .filter(r -> isEarlier(r, round))
        .filter(r -> r.state() == RoundState.PUBLISHED);
  }

  /** Whether the participant is among those and has handed in. */
  public static boolean isHandedIn(List<Participant> own, ParticipantId id) {
    return own.stream().anyMatch(p -> p.id().equals(id) && p.state().isHandedIn());
  }

  private static boolean isEarlier(Round one, Round other) {
    return one.schedule().periodTo().isBefore(other.schedule().periodTo());
  }
}
