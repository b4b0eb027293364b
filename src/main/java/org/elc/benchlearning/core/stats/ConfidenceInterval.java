package org.elc.benchlearning.core.stats;

/**
 * Answers: between which values does the estimate leave the truth, and how sure is that?
 *
 * <p>Closed at both ends: intervals that touch overlap, and a value on an end is inside. An
 * interval of one point is allowed. NaN, infinite ends and ends in the wrong order are refused.
 *
 * <p>Reference: Neyman, "Outline of a Theory of Statistical Estimation Based on the Classical
 * Theory of Probability", Philosophical Transactions A 236 (1937).
 *
 * @param confidence between 0 and 1, such as 0.95
 * @param lower the lower end
 * @param upper the upper end
 */
public record ConfidenceInterval(double confidence, double lower, double upper) {
  public ConfidenceInterval {
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
    if (!(lower <= upper) || Double.isInfinite(lower) || Double.isInfinite(upper)) {
      throw new IllegalArgumentException("from " + lower + " to " + upper);
    }
  }

  /** Whether they share a point. Both must be of the same confidence. */
  public boolean overlaps(ConfidenceInterval other) {
    if (confidence != other.confidence) {
      throw new IllegalArgumentException("confidence " + confidence + ", " + other.confidence);
    }
    return lower <= other.upper && other.lower <= upper;
  }
}
