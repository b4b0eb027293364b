package org.elc.benchlearning.core.disclosure;

import java.util.List;
import java.util.function.BiPredicate;
import org.elc.benchlearning.core.benchmark.PeerGroup;

/**
 * Everything that was told before about the time that a round is about.
 *
 * @param releases rounds and revisions
 * @param stays whether an indicator's cell is not computed again, but shown as it was
 */
public record Earlier(List<EarlierRelease> releases, BiPredicate<String, PeerGroup> stays) {
  public Earlier {
    releases = List.copyOf(releases);
  }

  /** The first about its time. */
  public static Earlier nothing() {
    return of(List.of());
  }

  /** Before a round that is computed as a whole. */
  public static Earlier of(List<EarlierRelease> releases) {
    return new Earlier(releases, (indicator, group) -> false);
  }
}
