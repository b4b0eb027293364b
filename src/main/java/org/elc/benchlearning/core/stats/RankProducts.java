package org.elc.benchlearning.core.stats;

import java.util.List;

/**
 * Answers: what do the ranks of every pair of columns multiply to, over the rows that both have?
 * The work behind {@link Spearman#matrix}.
 *
 * <p>Two columns that miss the same rows need no new ranks: those of each alone are multiplied row
 * by row. For other pairs both are ranked anew by counting, without sorting: a table says the rank
 * of every value among the common rows, and its last entry, where missing rows point, is 0. Ties,
 * few rows and NaN are as {@link RankedColumn} says.
 *
 * <p>Reference: Kendall, "The Treatment of Ties in Ranking Problems", Biometrika 33 (1945).
 */
final class RankProducts {

  private final RankedColumn[] columns;

  /** Every column's own ranks by row, 0 for the missing, and the sums of their squares. */
  private final int[][] ranks;

  private final long[] squares;

  /** Reused for every pair. */
  private final int[] tableOfOne;

  private final int[] tableOfOther;

  RankProducts(List<RankedColumn> list) {
    columns = list.toArray(RankedColumn[]::new);
    ranks = new int[columns.length][];
    squares = new long[columns.length];
    int longest = 0;
    for (RankedColumn column : columns) {
      if (column.size() != columns[0].size()) {
        throw new IllegalArgumentException(columns[0].size() + " rows, " + column.size());
      }
      longest = Math.max(longest, column.differentValues() + 1);
    }
    tableOfOne = new int[longest];
    tableOfOther = new int[longest];
    for (int i = 0; i < columns.length; i++) {
      squares[i] = columns[i].ranksWhere(columns[i], tableOfOne);
      ranks[i] = byRow(columns[i].places(), tableOfOne);
    }
  }

  CorrelationMatrix matrix() {
    Correlation[][] lower = new Correlation[columns.length][];
    for (int i = 0; i < columns.length; i++) {
      lower[i] = new Correlation[i];
      for (int j = 0; j < i; j++) {
        lower[i][j] =
            columns[i].isPresentWhere(columns[j]) ? inTheSameRows(i, j) : inCommonRows(i, j);
      }
    }
    return new CorrelationMatrix(lower);
  }

  private Correlation inTheSameRows(int i, int j) {
    long product = product(ranks[i], ranks[j]);
    return Spearman.of(columns[i].presentCount(), product, squares[i], squares[j]);
  }

  private Correlation inCommonRows(int i, int j) {
    RankedColumn one = columns[i];
    RankedColumn other = columns[j];
    long squaresOfOne = one.ranksWhere(other, tableOfOne);
    long squaresOfOther = other.ranksWhere(one, tableOfOther);
    long product = product(one.places(), other.places(), tableOfOne, tableOfOther);
    return Spearman.of(one.countWhere(other), product, squaresOfOne, squaresOfOther);
  }

  private static int[] byRow(int[] places, int[] table) {
    int[] ranks = new int[places.length];
    for (int row = 0; row < places.length; row++) {
      ranks[row] = table[places[row]];
    }
    return ranks;
  }

  private static long product(int[] a, int[] b) {
    long sum = 0;
    for (int row = 0; row < a.length; row++) {
      sum += (long) a[row] * b[row];
    }
    return sum;
  }

  private static long product(int[] a, int[] b, int[] tableOfA, int[] tableOfB) {
    long sum = 0;
    for (int row = 0; row < a.length; row++) {
      sum += (long) tableOfA[a[row]] * tableOfB[b[row]];
    }
    return sum;
  }
}
