package org.elc.benchlearning.core.benchmark;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Where one participant stands in one peer group for one indicator. Only for that participant's own
 * readers. In a suppressed group there is the own value and nothing else.
 *
 * @param indicator code
 * @param group the peer group
 * @param value own value, unrounded
 * @param rank competition rank (1, 2, 2, 4), 1 is best by the direction, greatest for direction
 *     none; from 10 members
 * @param tied whether others share the rank
 * @param of participants ranked
 * @param percentile share of values below plus half of the equal ones, 0..1, on raw values; from 10
 *     members
 * @param quartile 1 (lowest values) to 4, on raw values; absent without spread or direction; from
 *     10 members
 * @param third 1 (lowest values) to 3, on raw values; for 6 to 9 members
 * @param band where the quartiles, or for 6 to 9 the thirds, put it; absent without direction or
 *     spread
 * @param nameable whether the name may stand here, if the member agrees: it is one of the best, and
 *     no name of those of whom this is said tells of anybody else; for choosing names only
 * @param withheld why rank, {@code of} and percentile are not told, or if there is no quartile
 *     either, why nothing but the own value is; empty when the place is told
 */
public record Position(
    String indicator,
    PeerGroup group,
    double value,
    OptionalInt rank,
    boolean tied,
    OptionalInt of,
    OptionalDouble percentile,
    OptionalInt quartile,
    OptionalInt third,
    Optional<Band> band,
    boolean nameable,
    Optional<Suppression> withheld) {
  public Position {
    Objects.requireNonNull(indicator);
    Objects.requireNonNull(group);
    Objects.requireNonNull(band);
    Objects.requireNonNull(withheld);
    if (withheld.isPresent() && (rank.isPresent() || percentile.isPresent())) {
      throw new IllegalArgumentException("a place that is withheld is told");
    }
    if (nameable && !band.equals(Optional.of(Band.BEST))) {
      throw new IllegalArgumentException("who is not one of the best is named");
    }
  }

  /** What remains in a suppressed group, or of a figure that is for its owner only. */
  public static Position ownValueOnly(
      String indicator, PeerGroup group, double value, Suppression why) {
    return new Position(
        indicator,
        group,
        value,
        OptionalInt.empty(),
        false,
        OptionalInt.empty(),
        OptionalDouble.empty(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        false,
        Optional.of(why));
  }

  /** The same without the exact place. */
  public Position withoutPlace(Suppression why) {
    return rank.isEmpty() && percentile.isEmpty()
        ? this
        : new Position(
            indicator,
            group,
            value,
            OptionalInt.empty(),
            false,
            OptionalInt.empty(),
            OptionalDouble.empty(),
            quartile,
            third,
            band,
            nameable,
            Optional.of(why));
  }
}
