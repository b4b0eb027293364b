package org.elc.benchlearning.core.stats;

import java.util.OptionalDouble;

/**
 * Answers: what is the mean, and how far do the values lie from it? Where a mean is shown it is the
 * unweighted mean of organisations: each counts once, however many people it serves.
 *
 * <p>Estimator: arithmetic mean; standard deviation with n - 1. Both in two passes with compensated
 * sums: the values first, then their distances from that mean, whose own sum takes back what the
 * mean was rounded by. The values are scaled by a power of two before, so that neither sums nor
 * squares overflow or vanish. Equal values have the deviation 0. One value has no deviation (empty:
 * cannot tell). No value, NaN and infinite values are refused.
 *
 * <p>Reference: Chan, Golub and LeVeque, "Algorithms for Computing the Sample Variance", The
 * American Statistician 37 (1983), pages 242-247.
 *
 * @param n how many values
 * @param mean of them
 * @param standardDeviation of them as a sample; absent for one value
 */
public record Moments(int n, double mean, OptionalDouble standardDeviation) {

  public static Moments of(double... values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("a mean needs a value");
    }
    double greatest = 0;
    for (double value : values) {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("not a finite value: " + value);
      }
      greatest = Math.max(greatest, Math.abs(value));
    }
    int exponent = greatest == 0 ? 0 : Math.getExponent(greatest);
    return of(values, exponent);
  }

  private static Moments of(double[] values, int exponent) {
    int n = values.length;
    Total total = new Total();
    for (double value : values) {
      total.add(Math.scalb(value, -exponent));
    }
    double first = total.sum() / n;
    Total rest = new Total();
    Total squares = new Total();
    for (double value : values) {
      double scaled = Math.scalb(value, -exponent);
      rest.add(scaled);
      rest.add(-first);
      squares.add((scaled - first) * (scaled - first));
    }
    double shift = rest.sum() / n;
    double mean = Math.scalb(first + shift, exponent);
    if (n == 1) {
      return new Moments(n, mean, OptionalDouble.empty());
    }
    double variance = Math.max(0, (squares.sum() - n * shift * shift) / (n - 1));
    return new Moments(n, mean, OptionalDouble.of(Math.scalb(Math.sqrt(variance), exponent)));
  }

  /** A sum that carries along what rounding drops (Neumaier). */
  private static final class Total {
    private double sum;
    private double dropped;

    void add(double value) {
      double next = sum + value;
      dropped += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
      sum = next;
    }

    double sum() {
      return sum + dropped;
    }
  }
}
