package org.elc.benchlearning.core.computing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.elc.benchlearning.core.benchmark.Contribution;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.membership.Traits;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * What all participants of a round reported, a column of numbers for each indicator. Filled
 * participant by participant, so that nobody holds a map for everybody; then computed from. Not for
 * use by several threads while it is filled.
 */
public final class FigureTable {
  private final List<Indicator> indicators;
  private final List<ParticipantId> participants = new ArrayList<>();
  private final List<Traits> traits = new ArrayList<>();
  private final Set<ParticipantId> seen = new HashSet<>();
  private final Set<String> byUnits = new HashSet<>();
  private final double[][] values;
  private final double[][] denominators;

  /**
   * An empty table.
   *
   * @param expected how many participants will come; more may
   */
  public FigureTable(List<Indicator> indicators, int expected) {
    this.indicators = List.copyOf(indicators);
    this.values = new double[indicators.size()][expected];
    this.denominators = new double[indicators.size()][expected];
  }

  public static FigureTable of(List<Indicator> indicators, Collection<Contribution> contributions) {
    FigureTable table = new FigureTable(indicators, contributions.size());
    contributions.forEach(table::add);
    return table;
  }

  /**
   * Adds what a participant contributes.
   *
   * @throws IllegalArgumentException when it would be counted twice: it is there already, or it is
   *     a member as a whole and one of its units
   */
  public void add(Contribution contribution) {
    ParticipantId id = contribution.participant();
    boolean isWhole = id.unit().isEmpty();
    boolean isMixed = isWhole ? byUnits.contains(id.member()) : seen.contains(whole(id));
    if (isMixed || !seen.add(id)) {
      throw new IllegalArgumentException("counted twice: " + id.key());
    }
    if (!isWhole) {
      byUnits.add(id.member());
    }
    int row = participants.size();
    participants.add(id);
    traits.add(contribution.traits());
    for (int i = 0; i < values.length; i++) {
      String code = indicators.get(i).code();
      values[i] = with(values[i], row, contribution.values().getOrDefault(code, Double.NaN));
      denominators[i] =
          with(denominators[i], row, contribution.denominators().getOrDefault(code, Double.NaN));
    }
  }

  private static ParticipantId whole(ParticipantId unit) {
    return ParticipantId.whole(unit.member());
  }

  private static double[] with(double[] column, int row, double number) {
    double[] longer = row < column.length ? column : Arrays.copyOf(column, 8 + row + row / 2);
    // Adding 0.0 turns -0.0 into 0.0 and nothing else: they are one value.
    longer[row] = number + 0.0;
    return longer;
  }

  /** Rows in the order of the participants. */
  int[] inOrder() {
    boolean isInOrder =
        IntStream.range(1, participants.size())
            .allMatch(row -> participants.get(row - 1).compareTo(participants.get(row)) < 0);
    if (isInOrder) {
      return IntStream.range(0, participants.size()).toArray();
    }
    return IntStream.range(0, participants.size())
        .boxed()
        .sorted(Comparator.comparing(participants::get))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  ParticipantId participant(int row) {
    return participants.get(row);
  }

  Traits traits(int row) {
    return traits.get(row);
  }

  /** The columns with their rows in this order. */
  List<Column> columns(int[] rows) {
    return IntStream.range(0, values.length)
        .mapToObj(
            i ->
                Column.of(
                    indicators.get(i),
                    Arrays.stream(rows).mapToDouble(row -> values[i][row]).toArray(),
                    Arrays.stream(rows).mapToDouble(row -> denominators[i][row]).toArray()))
        .toList();
  }
}
