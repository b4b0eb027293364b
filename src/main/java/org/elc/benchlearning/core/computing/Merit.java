package org.elc.benchlearning.core.computing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import org.elc.benchlearning.core.benchmark.Band;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.IndicatorScale;
import org.elc.benchlearning.core.catalogue.Interval;
import org.elc.benchlearning.core.stats.CutPoints;
import org.elc.benchlearning.core.stats.Quantiles;
import org.elc.benchlearning.core.stats.Ranks;
import org.elc.benchlearning.core.stats.Ranks.Order;
import org.elc.benchlearning.core.stats.Sample;
import org.elc.benchlearning.core.stats.Ties;

/**
 * Which of a cell's values are better: the one place where an indicator's direction turns anything.
 */
sealed interface Merit {

  /** Place with the best value first; the greatest first where no value is better. */
  Ranks.Rank rank(int entry);

  /** The outer parts are the best and the worst; absent without direction or spread. */
  Optional<Band> band(int entry);

  /**
   * The merit of a cell's entries by its indicator's direction.
   *
   * @param ties of the cell's values
   * @param cuts the sample's cut points, in as many parts as the size of the sample allows
   */
  static Merit of(ComputedCell cell, Ties ties, CutPoints cuts) {
    IndicatorScale scale = cell.indicator().scale();
    return scale.direction() == Direction.RANGE
        ? ByDistance.of(scale.target(), cell, cuts.parts())
        : new ByValue(scale.direction(), cell, ties, cuts);
  }

  /** High, low, or no values are better. */
  record ByValue(Direction direction, ComputedCell cell, Ties ties, CutPoints cuts)
      implements Merit {
    @Override
    public Ranks.Rank rank(int entry) {
      Order order = direction == Direction.LOWER ? Order.LOWEST_FIRST : Order.HIGHEST_FIRST;
      return Ranks.competition(ties, entry, order);
    }

    @Override
    public Optional<Band> band(int entry) {
      OptionalInt part = cuts.partOf(cell.value(entry));
      if (direction == Direction.NONE || part.isEmpty()) {
        return Optional.empty();
      }
      if (part.getAsInt() > 1 && part.getAsInt() < cuts.parts()) {
        return Optional.of(Band.MIDDLE);
      }
      boolean isHighest = part.getAsInt() == cuts.parts();
      return Optional.of(isHighest == (direction == Direction.HIGHER) ? Band.BEST : Band.WORST);
    }
  }

  /**
   * Values nearer to the target are better, on whichever side of it. Everybody inside is in the
   * best part as soon as anybody is outside, however many that are: inside the target there is
   * nothing left to gain.
   */
  final class ByDistance implements Merit {
    /** Far finer than any indicator is shown, far coarser than the error of a quotient. */
    private static final int DECIMALS = 10;

    private final double[] byEntry;
    private final Sample distances;
    private final CutPoints cuts;

    private ByDistance(double[] byEntry, int parts) {
      this.byEntry = byEntry;
      this.distances = Sample.of(byEntry);
      this.cuts = Quantiles.cutPoints(distances, parts);
    }

    static ByDistance of(Interval target, ComputedCell cell, int parts) {
      double[] byEntry = cell.values();
      Arrays.setAll(byEntry, entry -> distance(target, byEntry[entry]));
      return new ByDistance(byEntry, parts);
    }

    @Override
    public Ranks.Rank rank(int entry) {
      return Ranks.competition(distances, byEntry[entry], Order.LOWEST_FIRST);
    }

    @Override
    public Optional<Band> band(int entry) {
      double distance = byEntry[entry];
      if (distances.countEqual(distance) == distances.size()) {
        return Optional.empty();
      }
      if (distance == 0) {
        return Optional.of(Band.BEST);
      }
      if (cuts.cut(cuts.parts() - 1) == 0) {
        return Optional.of(Band.WORST);
      }
      OptionalInt part = cuts.partOf(distance);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          part.getAsInt() == 1
              ? Band.BEST
              : part.getAsInt() == cuts.parts() ? Band.WORST : Band.MIDDLE);
    }

    /**
     * 0 inside. Rounded, because values are doubles: 1 of 30 and 5 of 30 lie equally far from 5 to
     * 15 per cent, as 4.9 and 15.1 do, but their doubles do not, and equals would be ranked apart.
     */
    private static double distance(Interval target, double value) {
      BigDecimal exact = BigDecimal.valueOf(value);
      BigDecimal below = target.low().map(low -> low.subtract(exact)).orElse(BigDecimal.ZERO);
      BigDecimal above = target.high().map(exact::subtract).orElse(BigDecimal.ZERO);
      BigDecimal outside = below.max(above).max(BigDecimal.ZERO);
      return outside.setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue();
    }
  }
}
