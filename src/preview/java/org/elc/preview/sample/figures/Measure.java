package org.elc.preview.sample.figures;

import java.util.OptionalDouble;

/**
 * An indicator as the product's catalogue describes it over REST: what the sample must respect.
 *
 * @param factor what the ratio is multiplied with
 * @param commentBelow below how many answers the product asks for a comment; 0: never
 */
public record Measure(
    String code, Kind kind, double factor, Direction direction, Bounds bounds, int commentBelow) {

  /** How it is reported. */
  public enum Kind {
    PERCENTAGE,
    RATE,
    COUNT,
    SCORE,
    DURATION;

    boolean isRatio() {
      return this == PERCENTAGE || this == RATE;
    }
  }

  /** Which way is better. */
  public enum Direction {
    HIGHER,
    LOWER,
    RANGE,
    NONE;

    /** What good quality does to the value. */
    int sign() {
      return switch (this) {
        case HIGHER -> 1;
        case LOWER -> -1;
        case RANGE, NONE -> 0;
      };
    }
  }

  /** What is refused outside, and what needs a comment outside. */
  public record Bounds(
      OptionalDouble hardLow,
      OptionalDouble hardHigh,
      OptionalDouble softLow,
      OptionalDouble softHigh) {

    double within(double value) {
      return Math.max(
          hardLow.orElse(Double.NEGATIVE_INFINITY),
          Math.min(hardHigh.orElse(Double.POSITIVE_INFINITY), value));
    }

    boolean isUnusual(double value) {
      return value < softLow.orElse(Double.NEGATIVE_INFINITY)
          || value > softHigh.orElse(Double.POSITIVE_INFINITY);
    }
  }

  boolean mayBeNegative() {
    return bounds.hardLow().orElse(0) < 0;
  }
}
