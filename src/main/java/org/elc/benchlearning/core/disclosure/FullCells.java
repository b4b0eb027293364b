package org.elc.benchlearning.core.disclosure;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.elc.benchlearning.core.disclosure.CellState.Insight;
import org.elc.benchlearning.core.disclosure.Scale.Side;

/**
 * At which lines which cells are full: where no further value can be beyond, as somebody knows.
 * Only lines at numbers where something changes are looked at; between two of them nobody knows
 * more.
 */
final class FullCells {
  private FullCells() {}

  /**
   * The lines on one side, and the numbers of the cells that are full there.
   *
   * @param insights what readers may know of a cell
   */
  static Map<Double, Set<Integer>> at(
      Board board, Side side, Function<CellState, Collection<Insight>> insights) {
    TreeSet<Double> steps = new TreeSet<>();
    for (CellState cell : board.cells()) {
      if (cell.isShown()) {
        for (Insight insight : insights.apply(cell)) {
          for (double step : cell.bounds(insight).steps(side)) {
            steps.add(step);
          }
        }
      }
    }
    double[] numbers = steps.stream().mapToDouble(Double::doubleValue).toArray();
    Map<Double, Set<Integer>> full = new TreeMap<>();
    for (CellState cell : board.cells()) {
      if (cell.isShown()) {
        for (Insight insight : insights.apply(cell)) {
          add(cell, cell.bounds(insight), side, numbers, full);
        }
      }
    }
    return full;
  }

  /**
   * Between the last value beyond a line and the bound of the next one, there is no room for a
   * further value.
   */
  private static void add(
      CellState cell,
      OrderBounds bounds,
      Side side,
      double[] numbers,
      Map<Double, Set<Integer>> full) {
    for (int place = 0; place < cell.size(); place++) {
      double bound = bounds.bound(side, place);
      int from;
      int to;
      if (side == Side.LOW) {
        from = place == 0 ? 0 : after(numbers, cell.value(place - 1));
        to = after(numbers, bound);
      } else {
        from = before(numbers, bound);
        to = place == cell.size() - 1 ? numbers.length : before(numbers, cell.value(place + 1));
      }
      for (int i = from; i < to; i++) {
        full.computeIfAbsent(numbers[i], n -> new LinkedHashSet<>()).add(cell.number());
      }
    }
  }

  /** The first place of a number that is greater. */
  private static int after(double[] numbers, double number) {
    return before(numbers, Math.nextUp(number));
  }

  /** The first place of a number that is not smaller. */
  private static int before(double[] numbers, double number) {
    int found = Arrays.binarySearch(numbers, number);
    return found < 0 ? -found - 1 : found;
  }
}
