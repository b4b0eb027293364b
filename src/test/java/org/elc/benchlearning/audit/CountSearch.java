package org.elc.benchlearning.audit;

import java.util.BitSet;
import java.util.List;
import org.elc.benchlearning.audit.CountProgram.Answer;

/** Searches whole numbers that satisfy constraints, nearest to a guess first. */
final class CountSearch {
  private final List<Constraint> constraints;
  private final List<BitSet> signatures;
  private final int[] guide;
  private int steps;

  private CountSearch(
      List<Constraint> constraints, List<BitSet> signatures, int[] guide, int steps) {
    this.constraints = constraints;
    this.signatures = signatures;
    this.guide = guide;
    this.steps = steps;
  }

  /**
   * The answer after at most so many steps.
   *
   * @param signatures for each number, the constraints that it counts in
   * @param sizes for each number, its greatest value
   * @param guide for each number, the guess
   */
  static Answer of(
      List<Constraint> constraints, List<BitSet> signatures, int[] sizes, int[] guide, int steps) {
    CountSearch search = new CountSearch(constraints, signatures, guide, steps);
    return search.from(new int[sizes.length], sizes.clone());
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
      return Answer.FEASIBLE;
    }
    for (int away = 0; away <= high[open] - low[open] + guide.length; away++) {
      for (int value : new int[] {guide[open] - away, guide[open] + away}) {
        if (value < low[open] || value > high[open] || (away == 0 && value != guide[open])) {
          continue;
        }
        int[] nextLow = low.clone();
        int[] nextHigh = high.clone();
        nextLow[open] = value;
        nextHigh[open] = value;
        Answer answer = from(nextLow, nextHigh);
        if (answer != Answer.CONTRADICTION) {
          return answer;
        }
        if (away == 0) {
          break;
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
      for (int c = 0; c < constraints.size(); c++) {
        int least = 0;
        int most = 0;
        for (int i = 0; i < low.length; i++) {
          if (signatures.get(i).get(c)) {
            least += low[i];
            most += high[i];
          }
        }
        int atLeast = constraints.get(c).atLeast();
        int atMost = constraints.get(c).atMost();
        if (least > atMost || most < atLeast) {
          return false;
        }
        for (int i = 0; i < low.length; i++) {
          if (signatures.get(i).get(c)) {
            int newHigh = Math.min(high[i], atMost - (least - low[i]));
            int newLow = Math.max(low[i], atLeast - (most - high[i]));
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
    }
    return true;
  }
}
