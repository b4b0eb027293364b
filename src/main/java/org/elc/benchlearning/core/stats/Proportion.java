package org.elc.benchlearning.core.stats;

import java.util.Optional;

/**
 * Answers: how many of how many? The input of {@link Wilson} and {@link Funnel}, which need the
 * size behind a share and not the share alone.
 *
 * <p>Estimator: part / whole. Neither needs to be a whole number, because organisations report
 * averages and days too. One of one is a proportion, none of none is not. NaN, infinite and
 * negative numbers, a part greater than its whole and an empty whole are refused.
 *
 * <p>Reference: Wilson, "Probable Inference, the Law of Succession, and Statistical Inference",
 * JASA 22 (1927).
 *
 * @param part from 0 to {@code whole}
 * @param whole more than 0
 */
public record Proportion(double part, double whole) {
  public Proportion {
    if (!isOne(part, whole)) {
      throw new IllegalArgumentException("not a proportion: " + part + " of " + whole);
    }
    // Adding 0.0 turns -0.0 into 0.0 and nothing else.
    part += 0.0;
  }

  /** For reported numbers, which may be more than all (staff turnover) or negative (a margin). */
  public static Optional<Proportion> ifOne(double part, double whole) {
    return isOne(part, whole) ? Optional.of(new Proportion(part, whole)) : Optional.empty();
  }

  /** Between 0 and 1. */
  public double value() {
    return part / whole;
  }

  private static boolean isOne(double part, double whole) {
    return part >= 0 && part <= whole && whole > 0 && whole < Double.POSITIVE_INFINITY;
  }
}
