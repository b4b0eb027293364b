package org.elc.benchlearning.core.stats;

import java.util.Arrays;

/**
 * Answers: how do the values of one column order its rows? Ranked once, for every pair that {@link
 * Spearman} makes of it.
 *
 * <p>Equal values share a place; 0.0 and -0.0 are equal. Rows may be missing, even all of them.
 * Infinite values are refused. Immutable: the input is copied and never sorted in place.
 *
 * <p>Reference: Kendall, "The Treatment of Ties in Ranking Problems", Biometrika 33 (1945).
 */
public final class RankedColumn {

  /** Sums of products of ranks stay exact in a {@code long} up to here. */
  static final int MOST_ROWS = 3_000_000;

  /** By row: the place of its value among the different values, or their number when missing. */
  private final int[] places;

  /** By place: how many rows have that value. */
  private final int[] counts;

  private final long[] present;
  private final int presentCount;

  private RankedColumn(int[] places, int[] counts, long[] present) {
    this.places = places;
    this.counts = counts;
    this.present = present;
    this.presentCount = Arrays.stream(counts).sum();
  }

  /** One value per row, in the order of the rows; NaN where it is missing. */
  public static RankedColumn of(double... values) {
    double[] ascending = Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
    Arrays.sort(ascending);
    int[] rows = new int[ascending.length];
    int[] next = new int[ascending.length];
    for (int row = 0; row < values.length; row++) {
      if (!Double.isNaN(values[row])) {
        int first = Sample.firstNotBelow(ascending, values[row]);
        rows[first + next[first]] = row;
        next[first]++;
      }
    }
    return ofSorted(values.length, rows, ascending);
  }

  /**
   * Values that somebody has sorted already.
   *
   * @param size number of rows, present and missing
   * @param rows the different rows that have a value, from 0, in the order of {@code ascending}
   * @param ascending their values
   */
  public static RankedColumn ofSorted(int size, int[] rows, double[] ascending) {
    if (size > MOST_ROWS || rows.length != ascending.length) {
      throw new IllegalArgumentException(size + " rows, " + ascending.length + " values");
    }
    int[] places = new int[size];
    long[] present = new long[(size + Long.SIZE - 1) / Long.SIZE];
    int[] counts = new int[rows.length];
    int place = -1;
    for (int i = 0; i < rows.length; i++) {
      if (i == 0 || ascending[i] != ascending[i - 1]) {
        place++;
      }
      checkOrder(ascending, i);
      places[rows[i]] = place;
      counts[place]++;
      long bit = 1L << rows[i];
      if ((present[rows[i] >> 6] & bit) != 0) {
        throw new IllegalArgumentException("row " + rows[i] + " twice");
      }
      present[rows[i] >> 6] |= bit;
    }
    int missing = place + 1;
    for (int row = 0; row < size; row++) {
      if ((present[row >> 6] & (1L << row)) == 0) {
        places[row] = missing;
      }
    }
    return new RankedColumn(places, Arrays.copyOf(counts, missing), present);
  }

  /** How many rows, present and missing. */
  public int size() {
    return places.length;
  }

  int presentCount() {
    return presentCount;
  }

  int differentValues() {
    return counts.length;
  }

  /** By row; not to be changed. */
  int[] places() {
    return places;
  }

  boolean isPresentWhere(RankedColumn other) {
    return Arrays.equals(present, other.present);
  }

  /** How many rows have a value in both. */
  int countWhere(RankedColumn other) {
    int both = 0;
    for (int word = 0; word < present.length; word++) {
      both += Long.bitCount(present[word] & other.present[word]);
    }
    return both;
  }

  /**
   * Ranks among the rows that the other column has too, doubled and centred so that they are whole
   * numbers with the sum 0: by place, and 0 for the missing.
   *
   * @param table receives the ranks; longer than the number of different values
   * @return the sum of squares over the rows
   */
  long ranksWhere(RankedColumn other, int[] table) {
    System.arraycopy(counts, 0, table, 0, counts.length);
    int both = countWhere(other);
    for (int word = 0; word < present.length; word++) {
      long alone = present[word] & ~other.present[word];
      while (alone != 0) {
        table[places[(word << 6) + Long.numberOfTrailingZeros(alone)]]--;
        alone &= alone - 1;
      }
    }
    long squares = 0;
    int below = 0;
    for (int place = 0; place < counts.length; place++) {
      int here = table[place];
      // Mid-rank below + (here + 1) / 2, doubled, less the doubled mean rank both + 1.
      int rank = 2 * below + here - both;
      table[place] = rank;
      squares += (long) here * rank * rank;
      below += here;
    }
    table[counts.length] = 0;
    return squares;
  }

  private static void checkOrder(double[] ascending, int i) {
    if (!Double.isFinite(ascending[i])) {
      throw new IllegalArgumentException("not a finite value: " + ascending[i]);
    }
    if (i > 0 && ascending[i] < ascending[i - 1]) {
      throw new IllegalArgumentException("not in ascending order at " + i);
    }
  }
}
