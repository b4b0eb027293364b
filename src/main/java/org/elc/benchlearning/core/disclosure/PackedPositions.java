package org.elc.benchlearning.core.disclosure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.elc.benchlearning.core.benchmark.Band;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.Suppression;

/**
 * One indicator's positions in numbered slots, in eighteen bytes each. A percentile is a whole
 * number of halves of the participants ranked, so it comes back to the last bit.
 */
final class PackedPositions {
  private static final int PRESENT = 1;
  private static final int TIED = 2;
  private static final int TELLS_OF = 4;
  private static final int QUARTILE = 3;
  private static final int THIRD = 6;
  private static final int BAND = 8;
  private static final int WITHHELD = 10;
  private static final int NAMEABLE = 1 << 14;
  private static final List<Band> BANDS = List.of(Band.values());
  private static final List<Suppression> REASONS = List.of(Suppression.values());

  private final double[] values;
  private final int[] ranks;
  private final int[] halves;
  private final short[] marks;
  private final int[] ranked;

  PackedPositions(int slots, int groups) {
    this.values = new double[slots];
    this.ranks = new int[slots];
    this.halves = new int[slots];
    this.marks = new short[slots];
    this.ranked = new int[groups];
  }

  /** How many are ranked is the same for all of a group. */
  void put(int slot, int group, Position position) {
    values[slot] = position.value();
    ranks[slot] = position.rank().orElse(0);
    position.of().ifPresent(of -> ranked[group] = of);
    position
        .percentile()
        .ifPresent(share -> halves[slot] = (int) Math.round(share * 2 * ranked[group]));
    int mark = PRESENT;
    mark |= position.tied() ? TIED : 0;
    mark |= position.of().isPresent() ? TELLS_OF : 0;
    mark |= position.nameable() ? NAMEABLE : 0;
    mark |= position.quartile().orElse(0) << QUARTILE;
    mark |= position.third().orElse(0) << THIRD;
    mark |= number(BANDS, position.band()) << BAND;
    mark |= number(REASONS, position.withheld()) << WITHHELD;
    marks[slot] = (short) mark;
  }

  /** What was put there; empty where nothing was. */
  Optional<Position> get(int slot, String indicator, int number, PeerGroup group) {
    int mark = marks[slot];
    if (mark == 0) {
      return Optional.empty();
    }
    int of = ranked[number];
    return Optional.of(
        new Position(
            indicator,
            group,
            values[slot],
            some(ranks[slot]),
            (mark & TIED) != 0,
            (mark & TELLS_OF) != 0 ? OptionalInt.of(of) : OptionalInt.empty(),
            halves[slot] == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(halves[slot] / (2.0 * of)),
            some(mark >> QUARTILE & 7),
            some(mark >> THIRD & 3),
            constant(BANDS, mark >> BAND & 3),
            (mark & NAMEABLE) != 0,
            constant(REASONS, mark >> WITHHELD & 15)));
  }

  private static OptionalInt some(int number) {
    return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** From 1; 0 for none. Lives as long as the computing, so any numbering will do. */
  private static <E> int number(List<E> constants, Optional<E> constant) {
    return constant.map(constants::indexOf).orElse(-1) + 1;
  }

  private static <E> Optional<E> constant(List<E> constants, int number) {
    return number == 0 ? Optional.empty() : Optional.of(constants.get(number - 1));
  }
}
