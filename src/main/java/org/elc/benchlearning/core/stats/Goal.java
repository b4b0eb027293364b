package org.elc.benchlearning.core.stats;

/**
 * Answers: how far is a value from where it should be? Less is better, and equally far is equally
 * good.
 *
 * <p>Only differences of distances mean something: high values have no end, so their distance is
 * the negative value. Inside a range the distance is 0. NaN gives NaN.
 *
 * <p>Reference: the four directions of an indicator; there is nothing to estimate.
 */
public sealed interface Goal {

  Goal HIGHER = new Higher();
  Goal LOWER = new Lower();

  /** No value is better than another. */
  Goal NONE = new None();

  /** Best from {@code low} to {@code high}; either may be infinite. */
  static Goal range(double low, double high) {
    return new Range(low, high);
  }

  double distance(double value);

  /** High values are better. */
  record Higher() implements Goal {
    @Override
    public double distance(double value) {
      return -value;
    }
  }

  /** Low values are better. */
  record Lower() implements Goal {
    @Override
    public double distance(double value) {
      return value;
    }
  }

  /** Values inside are best, nearer ones better. */
  record Range(double low, double high) implements Goal {
    public Range {
      if (!(low <= high)) {
        throw new IllegalArgumentException("from " + low + " to " + high);
      }
    }

    @Override
    public double distance(double value) {
      return Math.max(0, Math.max(low - value, value - high));
    }
  }

  /** No direction. */
  record None() implements Goal {
    @Override
    public double distance(double value) {
      return 0;
    }
  }
}
