package org.elc.benchlearning.core.disclosure;

import java.math.BigDecimal;
import org.elc.benchlearning.core.catalogue.IndicatorKind;
import org.elc.benchlearning.core.catalogue.IndicatorScale;

/**
 * What everybody knows of an indicator's values before anything is published, and how near is too
 * near.
 *
 * @param low no value is smaller
 * @param high no value is greater
 * @param step of published numbers
 * @param whole whether values are whole numbers
 */
record Scale(double low, double high, double step, boolean whole) {
  /** Whoever knows a value within this share of it has found it out (rules.md section 6). */
  private static final double NEAR = 0.25;

  private static final double DUST = 1e-9;

  /** An end of the scale. */
  enum Side {
    LOW,
    HIGH;

    Side other() {
      return this == LOW ? HIGH : LOW;
    }
  }

  static Scale of(IndicatorScale scale) {
    return new Scale(
        scale.hard().low().map(BigDecimal::doubleValue).orElse(Double.NEGATIVE_INFINITY),
        scale.hard().high().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY),
        Math.pow(10, -scale.decimals()),
        scale.kind() == IndicatorKind.COUNT);
  }

  /** The same, of values that are known to lie in here too. */
  Scale within(double from, double to) {
    return new Scale(Math.max(low, from), Math.min(high, to), step, whole);
  }

  /** The greatest number below a value that is not too near to it, towards that side. */
  double nearest(double value, Side side) {
    // A step more than half: what rounds to the same published number is the same number.
    double away = Math.max(NEAR * Math.abs(value), step);
    return side == Side.LOW ? value - away : value + away;
  }

  /** Whether a number is so far from the value that whoever takes one for the other is wrong. */
  boolean isAway(double value, double number) {
    double away = Math.max(NEAR * Math.abs(value), step);
    return Math.abs(number - value) > away * (1 + DUST) && number >= low && number <= high;
  }

  /**
   * The nearest number on that side of a value that a figure can be, on the grid in which numbers
   * are published, and that {@link #isAway}; NaN where the scale has none.
   */
  double away(double value, Side side) {
    double perOne = Math.rint(1 / step);
    double edge = nearest(value, side) * perOne;
    double next = side == Side.LOW ? Math.floor(edge) : Math.ceil(edge);
    for (int tries = 0; tries < 3; tries++) {
      if (isAway(value, next / perOne)) {
        return next / perOne;
      }
      next += side == Side.LOW ? -1 : 1;
    }
    return Double.NaN;
  }

  /** A number of the grid strictly between two others, or NaN. */
  double between(double one, double other) {
    double perOne = Math.rint(1 / step);
    double middle = Math.rint((one + other) / 2 * perOne) / perOne;
    return middle > one && middle < other ? middle : Double.NaN;
  }

  /** The value farthest away, on that side of a number, to which the number is too near. */
  double farthest(double number, Side side) {
    boolean isTowardsZero = side == Side.LOW ? number > 0 : number < 0;
    double away = isTowardsZero ? number / (1 + NEAR) : number / (1 - NEAR);
    return side == Side.LOW ? Math.min(away, number - step) : Math.max(away, number + step);
  }

  /** Whether the end of the scale alone says as much of a value as nobody should know. */
  boolean endIsNear(double value, Side side) {
    return side == Side.LOW ? low >= nearest(value, side) : high <= nearest(value, side);
  }
}
