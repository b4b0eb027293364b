package org.elc.benchlearning.audit;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.elc.benchlearning.audit.CountProgram.Answer;

/** Searches whole numbers that satisfy constraints, those nearest to a guess first. */
final class CountSearch {
  private final int[] atLeast;
  private final int[] atMost;
  private final int[][] numbersOf;
  private final int[] sizes;
  private final int[] guide;
  private int steps;
  private int[] found = new int[0];

  /**
   * A search.
   *
   * @param signatures for each number, the constraints that it counts in
   * @param sizes for each number, its greatest value
   * @param guide for each number, the guess
   */
  CountSearch(List<Constraint> constraints, List<BitSet> signatures, int[] sizes, int[] guide) {
    this.atLeast = constraints.stream().mapToInt(Constraint::atLeast).toArray();
    this.atMost = constraints.stream().mapToInt(Constraint::atMost).toArray();
    this.numbersOf = new int[constraints.size()][];
    for (int c = 0; c < numbersOf.length; c++) {
      int[] numbers = new int[signatures.size()];
      int count = 0;
      for (int i = 0; i < numbers.length; i++) {
        if (signatures.get(i).get(c)) {
          numbers[count++] = i;
        }
      }
      numbersOf[c] = Arrays.copyOf(numbers, count);
    }
    this.sizes = sizes;
    this.guide = guide;
  }

  /** The answer after at most so many steps. */
  Answer answer(int limit) {
    steps = limit;
    return from(new int[sizes.length], sizes.clone());
  }

  /** The numbers of a feasible search. */
  int[] found() {
    return found;
  }

  private Answer from(int[] low, int[] high) {
    if (steps-- <= 0) {
      return Answer.UNDECIDED;
    }
    if (!narrow(low, high)) {
      return Answer.CONTRADICTION;
    }
    int open = -1;
    for (int i = 0; i < low.length; i++) {
      if (low[i] < high[i] && (open < 0 || high[i] - low[i] < high[open] - low[open])) {
        open = i;
      }
    }
    if (open < 0) {
      found = low;
      return Answer.FEASIBLE;
    }
    int near = Math.max(low[open], Math.min(high[open], guide[open]));
    for (int away = 0; away <= high[open] - low[open]; away++) {
      for (int value = near - away; value <= near + away; value += Math.max(1, 2 * away)) {
        if (value >= low[open] && value <= high[open]) {
          int[] nextLow = low.clone();
          int[] nextHigh = high.clone();
          nextLow[open] = value;
          nextHigh[open] = value;
          Answer answer = from(nextLow, nextHigh);
          if (answer != Answer.CONTRADICTION) {
            return answer;
          }
        }
      }
    }
    return Answer.CONTRADICTION;
  }

  /** Draws the conclusions of each constraint until there are no more; false: a contradiction. */
  private boolean narrow(int[] low, int[] high) {
    boolean news = true;
    while (news) {
      news = false;
      for (int c = 0; c < numbersOf.length; c++) {
        int least = 0;
        int most = 0;
        for (int i : numbersOf[c]) {
          least += low[i];
          most += high[i];
        }
        if (least > atMost[c] || most < atLeast[c]) {
          return false;
        }
        if (most <= atMost[c] && least >= atLeast[c]) {
          continue;
        }
        for (int i : numbersOf[c]) {
          int newHigh = Math.min(high[i], atMost[c] - (least - low[i]));
          int newLow = Math.max(low[i], atLeast[c] - (most - high[i]));
          if (newHigh < high[i] || newLow > low[i]) {
            least += newLow - low[i];
            most += newHigh - high[i];
            low[i] = newLow;
            high[i] = newHigh;
            news = true;
          }
        }
      }
    }
    return true;
  }
}
