package org.elc.benchlearning.core.disclosure;

import static java.lang.Double.NEGATIVE_INFINITY;
import static java.lang.Double.POSITIVE_INFINITY;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.IndicatorScale;
import org.elc.benchlearning.core.computing.ComputedCell;
import org.elc.benchlearning.core.computing.ComputedRound;

/**
 * All cells of one indicator, and who is in them: what the rules look at while they decide what to
 * hide. Participants, members and cells have the numbers that the computed round gave them.
 */
final class Board {
  /** Distances of quotients that differ by less are equal, as in computing. */
  private static final double PER_DISTANCE = 1e10;

  private final ComputedRound round;
  private final Indicator indicator;
  private final Scale scale;
  private final double targetLow;
  private final double targetHigh;
  private final boolean isByDistance;
  private final double[] values;
  private final List<CellState> cells = new ArrayList<>();
  private Families families;
  private Optional<Remembered> earlier = Optional.empty();

  /**
   * A board with nothing hidden.
   *
   * @param number of the indicator in the round
   * @param told before about the same time
   */
  Board(ComputedRound round, int number, Families families, List<EarlierRelease> told) {
    this.round = round;
    this.indicator = round.indicators().get(number);
    IndicatorScale of = indicator.scale();
    this.scale = Scale.of(of);
    this.families = families;
    this.isByDistance = of.direction() == Direction.RANGE;
    this.targetLow = of.target().low().map(BigDecimal::doubleValue).orElse(NEGATIVE_INFINITY);
    this.targetHigh = of.target().high().map(BigDecimal::doubleValue).orElse(POSITIVE_INFINITY);
    for (ComputedCell cell : round.cells(number)) {
      cells.add(new CellState(cell, cells.size()));
    }
    earlier = Remembered.of(this, round, number, told);
    earlier.ifPresent(remembered -> this.families = remembered.families());
    this.values = new double[this.families.participants()];
    Arrays.setAll(
        values,
        participant ->
            isOfRound(participant)
                ? round.value(number, participant)
                : earlier.orElseThrow().value(participant));
  }

  /** Whether anything was told before about the figures on this board. */
  boolean hasEarlier() {
    return earlier.isPresent();
  }

  /** Whose names may have been told before. */
  BitSet namedBefore() {
    return earlier.map(Remembered::nameable).orElseGet(BitSet::new);
  }

  /** What names a participant of the round. */
  String keyOf(int participant) {
    return round.participants().get(participant).key();
  }

  /** The round's own cells: those that are to be published. */
  List<CellState> own() {
    return cells.subList(0, round.groups().size());
  }

  private boolean isOfRound(int participant) {
    return participant < round.participants().size();
  }

  Indicator indicator() {
    return indicator;
  }

  Scale scale() {
    return scale;
  }

  /** How many participants have a value. */
  int values() {
    return cells.stream().mapToInt(CellState::size).max().orElse(0);
  }

  /** The round's own, and after them those that were published before. */
  List<CellState> cells() {
    return cells;
  }

  CellState cell(int number) {
    return cells.get(number);
  }

  /** The numbers of a participant's cells, ascending; not to be changed. */
  int[] cellsOf(int participant) {
    return families.groupsOf(participant);
  }

  /** Participants of exactly the same groups, itself among them; not a copy. */
  int[] alike(int participant) {
    return families.alike(participant);
  }

  int memberOf(int participant) {
    return families.memberOf(participant);
  }

  Families families() {
    return families;
  }

  double value(int participant) {
    return values[participant];
  }

  /** The number of the cell with the most values. */
  int whole() {
    int whole = 0;
    for (CellState cell : cells) {
      if (cell.size() > cells.get(whole).size()) {
        whole = cell.number();
      }
    }
    return whole;
  }

  /** Whether places are by the distance from a target. */
  boolean isByDistance() {
    return isByDistance;
  }

  /** How far a number lies from the target, rounded to what quotients can be told apart by. */
  double distance(double number) {
    double outside = Math.max(0, Math.max(targetLow - number, number - targetHigh));
    return Math.rint(outside * PER_DISTANCE) / PER_DISTANCE;
  }

  boolean isIn(int participant, int cell) {
    return families.isIn(participant, cell);
  }

  /** Values that the two members with the most units have in the cell. */
  int mostOfTwoMembers(CellState cell) {
    Map<Integer, Integer> units = new HashMap<>();
    for (int place = 0; place < cell.size(); place++) {
      units.merge(memberOf(cell.participant(place)), 1, Integer::sum);
    }
    int[] counts = units.values().stream().mapToInt(Integer::intValue).sorted().toArray();
    return Arrays.stream(counts, Math.max(0, counts.length - 2), counts.length).sum();
  }
}
