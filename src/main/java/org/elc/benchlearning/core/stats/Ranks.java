package org.elc.benchlearning.core.stats;

/**
 * Answers: how many are better, and what share of the group lies below?
 *
 * <p>The rank is the competition rank: one more than the number of better values, so that equal
 * values share it and leave a gap behind them (1, 2, 2, 4). Which values are better is the caller's
 * {@link Order}. The percentile does not depend on that: it is the share of smaller values plus
 * half the share of equal ones, the value itself among these, so that it turns into its complement
 * when all signs turn, and n equal values are all at 0.5. One value alone has rank 1 and percentile
 * 0.5.
 *
 * <p>A value that is not in the sample has no rank in it and is refused, as are NaN and infinite
 * values.
 *
 * <p>Reference: "mid-distribution function", Parzen, "Nonparametric Statistical Data Modeling",
 * JASA 74 (1979).
 */
public final class Ranks {

  private Ranks() {}

  /** Which values come first. */
  public enum Order {
    HIGHEST_FIRST,
    LOWEST_FIRST
  }

  /**
   * A place in an order.
   *
   * @param rank 1 for the best
   * @param tied whether others share it
   * @param of how many are ranked
   */
  public record Rank(int rank, boolean tied, int of) {}

  public static Rank competition(Sample sample, double value, Order order) {
    int equal = equalTo(value, sample);
    return competition(sample.size(), sample.countBelow(value), equal, order);
  }

  /** Of the value at a place of the sample, counted from 0 in ascending order. */
  public static Rank competition(Ties ties, int place, Order order) {
    return competition(ties.size(), ties.below(place), ties.equal(place), order);
  }

  private static Rank competition(int of, int below, int equal, Order order) {
    int better =
        switch (order) {
          case HIGHEST_FIRST -> of - below - equal;
          case LOWEST_FIRST -> below;
        };
    return new Rank(better + 1, equal > 1, of);
  }

  /** Between 0 and 1, never either. */
  public static double percentile(Sample sample, double value) {
    return percentile(sample.size(), sample.countBelow(value), equalTo(value, sample));
  }

  /** Of the value at a place of the sample, counted from 0 in ascending order. */
  public static double percentile(Ties ties, int place) {
    return percentile(ties.size(), ties.below(place), ties.equal(place));
  }

  private static double percentile(int of, int below, int equal) {
    return (2.0 * below + equal) / (2.0 * of);
  }

  private static int equalTo(double value, Sample sample) {
    int equal = sample.countEqual(value);
    if (equal == 0) {
      throw new IllegalArgumentException("not in the sample: " + value);
    }
    return equal;
  }
}
