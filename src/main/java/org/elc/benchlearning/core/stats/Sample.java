package org.elc.benchlearning.core.stats;

import java.util.Arrays;

/**
 * Answers: which values are there, in order? The input of every other class of this package, so
 * that a caller who sorts once can ask for quantiles, ranks and scores, and build the samples of
 * many groups from one sorted array.
 *
 * <p>Holds one value at least; equal values are kept; 0.0 and -0.0 are one value. An empty input,
 * NaN and infinite values are refused. Immutable: the input is copied and never sorted in place.
 *
 * <p>Reference: Hyndman and Fan, "Sample Quantiles in Statistical Packages", The American
 * Statistician 50 (1996), for the order statistics x(1) to x(n).
 */
public final class Sample {

  private final double[] ascending;

  private Sample(double[] ascending) {
    this.ascending = ascending;
  }

  /** The values in any order. */
  public static Sample of(double... values) {
    double[] sorted = checked(values);
    Arrays.sort(sorted);
    return new Sample(sorted);
  }

  /** Values that are in ascending order already, which is checked. */
  public static Sample ofSorted(double... ascending) {
    double[] copy = checked(ascending);
    for (int i = 1; i < copy.length; i++) {
      if (copy[i - 1] > copy[i]) {
        throw new IllegalArgumentException("not in ascending order at " + i);
      }
    }
    return new Sample(copy);
  }

  public int size() {
    return ascending.length;
  }

  /** How many values are smaller than this one. */
  public int countBelow(double value) {
    return firstNotBelow(ascending, finite(value));
  }

  /** How many values are equal to this one. */
  public int countEqual(double value) {
    return firstNotBelow(ascending, Math.nextUp(finite(value))) - firstNotBelow(ascending, value);
  }

  /** The value at this place of the ascending order, counted from 0. */
  double at(int index) {
    return ascending[index];
  }

  /** The distances of all values from a point, as a sample of their own. */
  Sample distancesFrom(double point) {
    return of(Arrays.stream(ascending).map(value -> Math.abs(value - point)).toArray());
  }

  /** Binary search for the leftmost place, which the JDK's does not promise among equal values. */
  static int firstNotBelow(double[] ascending, double value) {
    int low = 0;
    int high = ascending.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static double[] checked(double[] values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("a sample needs a value");
    }
    double[] copy = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      // Adding 0.0 turns -0.0 into 0.0 and nothing else.
      copy[i] = finite(values[i]) + 0.0;
    }
    return copy;
  }

  private static double finite(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("not a finite value: " + value);
    }
    return value;
  }
}
