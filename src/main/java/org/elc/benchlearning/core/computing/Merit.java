package org.elc.benchlearning.core.computing;

import java.util.Optional;
import java.util.OptionalInt;
import org.elc.benchlearning.core.benchmark.Band;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.IndicatorScale;
import org.elc.benchlearning.core.stats.CutPoints;
import org.elc.benchlearning.core.stats.Quantiles;
import org.elc.benchlearning.core.stats.Ranks;
import org.elc.benchlearning.core.stats.Ranks.Order;
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
   * The merit of a cell's values by its indicator's direction.
   *
   * @param ties of the cell's values
   * @param cuts the cell's cut points, in as many parts as its size allows
   */
  static Merit of(ComputedCell cell, Ties ties, CutPoints cuts) {
    IndicatorScale scale = cell.indicator().scale();
    return scale.direction() == Direction.RANGE
        ? ByDistance.of(cell, cuts.parts())
        : new ByValue(cell, ties, cuts);
  }

  /** High, low, or no values are better. */
  record ByValue(ComputedCell cell, Ties ties, CutPoints cuts) implements Merit {
    @Override
    public Ranks.Rank rank(int entry) {
      Order order = direction() == Direction.LOWER ? Order.LOWEST_FIRST : Order.HIGHEST_FIRST;
      return Ranks.competition(ties, entry, order);
    }

    @Override
    public Optional<Band> band(int entry) {
      OptionalInt part = cuts.partOf(cell.value(entry));
      if (direction() == Direction.NONE || part.isEmpty()) {
        return Optional.empty();
      }
      if (part.getAsInt() > 1 && part.getAsInt() < cuts.parts()) {
        return Optional.of(Band.MIDDLE);
      }
      boolean isHighest = part.getAsInt() == cuts.parts();
      return Optional.of(isHighest == (direction() == Direction.HIGHER) ? Band.BEST : Band.WORST);
    }

    private Direction direction() {
      return cell.indicator().scale().direction();
    }
  }

  /**
   * Values nearer to the target are better, on whichever side of it. Everybody inside is in the
   * best part as soon as anybody is outside, however many that are: inside the target there is
   * nothing left to gain.
   */
  record ByDistance(ComputedCell cell, Nearness nearness, CutPoints cuts) implements Merit {

    static ByDistance of(ComputedCell cell, int parts) {
      Nearness nearness = Nearness.of(cell);
      return new ByDistance(cell, nearness, Quantiles.cutPoints(nearness.sample(), parts));
    }

    @Override
    public Ranks.Rank rank(int entry) {
      return nearness.rank(entry);
    }

    @Override
    public Optional<Band> band(int entry) {
      double distance = cell.distance(entry);
      if (nearness.equal(entry) == cell.size()) {
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
  }
}
