package org.elc.benchlearning.core.stats;

import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Answers: do high values of one column go with high, or with low, values of another?
 *
 * <p>Estimator: Pearson's correlation of the ranks over the rows that have both values, equal
 * values with their average rank, ranked anew among these rows. The p-value is two-sided by the t
 * approximation with n - 2 degrees of freedom, without continuity correction, from {@value
 * #FEWEST_PAIRS} complete pairs; the exact distribution knows no ties, of which shares have many.
 * With fewer pairs, with one value or none, and where all values of one side are equal, the answer
 * is "cannot tell". NaN is a missing value; infinite values are refused.
 *
 * <p>The sums are whole numbers and therefore exact: any order of the rows gives the same bits.
 *
 * <p>Reference: Conover, "Practical Nonparametric Statistics", 3rd edition, Wiley (1999), section
 * 5.4.
 */
public final class Spearman {

  /** With fewer complete pairs nothing is said. */
  public static final int FEWEST_PAIRS = 10;

  private Spearman() {}

  /** Of two columns of one length, NaN where a value is missing. */
  public static Correlation of(double[] x, double[] y) {
    return matrix(List.of(RankedColumn.of(x), RankedColumn.of(y))).between(0, 1);
  }

  /**
   * Of all pairs of columns of one length. The work grows with the rows, not with their sorting;
   * pairs that miss values in the same rows are cheapest.
   */
  public static CorrelationMatrix matrix(List<RankedColumn> columns) {
    return new RankProducts(columns).matrix();
  }

  /**
   * A correlation from sums over centred ranks.
   *
   * @param pairs how many ranks of each
   * @param xy the sum of products
   * @param xx the sum of the squares of one
   * @param yy the sum of the squares of the other
   */
  static Correlation of(int pairs, long xy, long xx, long yy) {
    if (pairs < FEWEST_PAIRS || xx == 0 || yy == 0) {
      return Correlation.cannotTell(pairs);
    }
    double rho = Math.max(-1, Math.min(1, xy / Math.sqrt((double) xx * (double) yy)));
    double t = Math.abs(rho) * Math.sqrt((pairs - 2) / ((1 - rho) * (1 + rho)));
    double p = 2 * TDistribution.of(pairs - 2.0).survivalProbability(t);
    return new Correlation(pairs, OptionalDouble.of(rho), OptionalDouble.of(p));
  }
}
