package org.elc.benchlearning.core.disclosure;

import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;
import org.elc.benchlearning.core.stats.CutPoints;

/**
 * In which quarter each entry of a cell is, as its owner could tell: the own value, as it is
 * published, among the published cut points. Entries ascend and rounding keeps their order, so a
 * few looks find where each quarter begins; a round of 10,000 asks three million times.
 */
final class PublishedQuarters {
  private static final int QUARTERS = 4;

  private final CutPoints cuts;
  private final int size;
  private final IntToDoubleFunction published;
  private final int[] begins = new int[QUARTERS + 1];
  private final boolean isSpread;

  /**
   * @param cuts the published quartiles
   * @param size number of entries
   * @param published an entry's value as it is published, ascending with the entry
   */
  PublishedQuarters(CutPoints cuts, int size, IntToDoubleFunction published) {
    this.cuts = cuts;
    this.size = size;
    this.published = published;
    this.isSpread = cuts.cut(1) < cuts.cut(QUARTERS - 1);
    for (int quarter = 2; isSpread && quarter <= QUARTERS; quarter++) {
      begins[quarter] = beginOf(quarter);
    }
  }

  /** From 1 for the lowest values; absent without spread. */
  OptionalInt of(int entry) {
    if (!isSpread) {
      return OptionalInt.empty();
    }
    int quarter = 1;
    while (quarter < QUARTERS && entry >= begins[quarter + 1]) {
      quarter++;
    }
    return OptionalInt.of(quarter);
  }

  private int beginOf(int quarter) {
    int below = 0;
    int from = size;
    while (below < from) {
      int middle = (below + from) >>> 1;
      if (cuts.partOf(published.applyAsDouble(middle)).orElseThrow() < quarter) {
        below = middle + 1;
      } else {
        from = middle;
      }
    }
    return from;
  }
}
