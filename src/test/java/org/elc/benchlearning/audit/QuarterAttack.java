package org.elc.benchlearning.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.catalogue.Direction;

/**
 * Works out who is not among the best of a group: everybody else, as soon as all of the best are
 * known. How many they are follows from the size of the group, but for equal values, with which
 * this reader does not reckon; where a range is the target, places by distance tell it.
 */
final class QuarterAttack {
  private final Universe universe;
  private final List<Best> groups = new ArrayList<>();

  /**
   * The best of a group whose quartiles are shown.
   *
   * @param of the figures of the group
   * @param best those among the best
   */
  private record Best(BitSet of, BitSet best, Supplier<String> said) {}

  QuarterAttack(Universe universe) {
    this.universe = universe;
  }

  /** Takes in a cell beside whose group the best are named. */
  void add(GroupStatistics cell, BitSet of, String prefix) {
    if (cell.q1().isEmpty() || cell.q3().isEmpty()) {
      return;
    }
    Direction direction = universe.indicator().scale().direction();
    BitSet best = new BitSet();
    of.stream().filter(i -> isBest(cell, direction, i)).forEach(best::set);
    groups.add(
        new Best(
            of,
            best,
            () ->
                "%s%s: the best of %d are %d"
                    .formatted(prefix, cell.group(), of.cardinality(), best.cardinality())));
  }

  private boolean isBest(GroupStatistics cell, Direction direction, int i) {
    double value = universe.values()[i];
    double published = universe.figures().rounded(value);
    return switch (direction) {
      case HIGHER -> published >= cell.q3().getAsDouble();
      case LOWER -> published <= cell.q1().getAsDouble();
      case RANGE -> universe.indicator().scale().target().contains(BigDecimal.valueOf(value));
      case NONE -> false;
    };
  }

  /** The first group of which the coalition and the names together know all of the best. */
  Optional<Leak> by(Coalition coalition, BitSet named) {
    BitSet known = universe.of(coalition);
    for (Best group : groups) {
      BitSet either = (BitSet) known.clone();
      either.or(named);
      BitSet hidden = (BitSet) group.best().clone();
      hidden.andNot(either);
      BitSet byName = (BitSet) group.best().clone();
      byName.and(named);
      byName.andNot(known);
      BitSet others = (BitSet) group.of().clone();
      others.andNot(either);
      if (!byName.isEmpty() && hidden.isEmpty() && !others.isEmpty()) {
        int target = others.nextSetBit(0);
        return Optional.of(
            new Leak(
                universe.indicator().code(),
                coalition.name(),
                universe.participants().get(target).key() + " (not among the best)",
                universe.values()[target],
                universe.figures().scale(),
                List.of(group.said().get(), byName.cardinality() + " more of them are named")));
      }
    }
    return Optional.empty();
  }
}
