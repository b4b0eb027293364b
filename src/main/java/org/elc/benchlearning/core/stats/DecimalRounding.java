package org.elc.benchlearning.core.stats;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Answers: which decimal does a reader see for a computed value?
 *
 * <p>Rounds half up (ties away from zero), as people do by hand, and on the decimal that the value
 * stands for instead of its binary expansion: 1.005 to two places is 1.01 although the nearest
 * double lies below 1.005. A double that was computed is off by some units in the last place (0.285
 * * 100 gives 28.499999999999996), so it is first brought to {@value #SIGNIFICANT_DIGITS}
 * significant digits: two values that differ by less than that cannot be told apart anyway.
 *
 * <p>For display and for publishing only; nothing is computed on a rounded value. NaN and infinite
 * values are refused.
 *
 * <p>Reference: IEEE 754-2019, section 4.3.1, "roundTiesToAway".
 */
public final class DecimalRounding {

  private static final int SIGNIFICANT_DIGITS = 14;

  private static final MathContext PRECISION =
      new MathContext(SIGNIFICANT_DIGITS, RoundingMode.HALF_UP);

  private DecimalRounding() {}

  /** The value with exactly {@code decimals} places (0 or more). */
  public static BigDecimal halfUp(double value, int decimals) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("cannot round " + value);
    }
    return halfUp(new BigDecimal(Double.toString(value)).round(PRECISION), decimals);
  }

  /** The exact decimal with exactly {@code decimals} places (0 or more). */
  public static BigDecimal halfUp(BigDecimal value, int decimals) {
    if (decimals < 0) {
      throw new IllegalArgumentException("decimals " + decimals);
    }
    return value.setScale(decimals, RoundingMode.HALF_UP);
  }
}
