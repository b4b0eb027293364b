package org.elc.benchlearning.core.catalogue;

/** How the value of an indicator comes from what a participant reports. */
public enum IndicatorKind {
  /** {@code 100 * numerator / denominator}. */
  PERCENTAGE,
  /** {@code factor * numerator / denominator}. */
  RATE,
  /** A whole number, reported as the value itself; no denominator. */
  COUNT,
  /** A mean score, reported as the value; the denominator is the number of answers. */
  SCORE,
  /** A median duration, reported as the value; the denominator is the number of cases. */
  DURATION;

  /** Whether the value is a ratio of a reported numerator and a reported denominator. */
  public boolean isRatio() {
    return this == PERCENTAGE || this == RATE;
  }

  /** Whether a denominator (or number of cases) is reported at all. */
  public boolean hasDenominator() {
    return this != COUNT;
  }
}
