package org.elc.benchlearning.core.stats;

import java.util.OptionalDouble;

/**
 * Answers: how unusual is a value beside a reference group, whose own outliers must not hide it?
 *
 * <p>Estimator: 0.6745 (x - median) / MAD at every sample size, with the median absolute deviation
 * from the median, unscaled. For normal data 0.6745 makes it comparable with an ordinary z score;
 * the authors call a score above 3.5 an outlier. The value may, but need not be one of the
 * reference group. Equal values need no care until they are more than half of the group: then the
 * MAD is 0 and there is no scale to measure with. The score of the median is 0 even then; for any
 * other value the answer is "cannot tell" (empty), because the quotient would call the slightest
 * difference infinitely unusual. So it is with a group of one value. An empty group, NaN and
 * infinite values are refused.
 *
 * <p>Reference: Iglewicz and Hoaglin, "How to Detect and Handle Outliers", ASQC Quality Press
 * (1993).
 */
public final class ModifiedZ {

  private static final double NORMAL_CONSISTENCY = 0.6745;

  private final double median;
  private final double deviation;

  private ModifiedZ(double median, double deviation) {
    this.median = median;
    this.deviation = deviation;
  }

  public static ModifiedZ against(Sample reference) {
    double median = Quantiles.median(reference);
    return of(median, Quantiles.median(reference.distancesFrom(median)));
  }

  /** For a group of which only the median and the MAD, or a stand-in for it, are known. */
  public static ModifiedZ of(double median, double deviation) {
    if (!Double.isFinite(median) || !(deviation >= 0 && deviation < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("median " + median + ", deviation " + deviation);
    }
    return new ModifiedZ(median, deviation);
  }

  /** The signed score; empty where the group has no scale to measure with. */
  public OptionalDouble score(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("not a finite value: " + value);
    }
    if (value == median) {
      return OptionalDouble.of(0);
    }
    return deviation == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(NORMAL_CONSISTENCY * (value - median) / deviation);
  }
}
