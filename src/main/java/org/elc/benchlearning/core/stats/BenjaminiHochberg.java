package org.elc.benchlearning.core.stats;

import java.util.stream.IntStream;

/**
 * Answers: of the findings that we are about to show, which share would be false alarms?
 *
 * <p>Estimator: the step-up adjusted p-value at every number of tests m: the smallest of p(j) m / j
 * over all j from the own place on, capped at 1. Showing what is at most 0.05 keeps the expected
 * share of false alarms among the shown at 5 per cent, for independent tests and for those that
 * depend positively. Equal p-values get equal results. One p-value stays as it is; none gives none.
 * NaN and numbers outside 0 to 1 are refused: a test without an answer is not one of the m.
 *
 * <p>Reference: Benjamini and Hochberg, "Controlling the False Discovery Rate", Journal of the
 * Royal Statistical Society B 57 (1995), pages 289-300.
 */
public final class BenjaminiHochberg {

  private BenjaminiHochberg() {}

  /** The adjusted p-values, in the order of the given ones. */
  public static double[] adjusted(double... p) {
    for (double each : p) {
      if (!(each >= 0 && each <= 1)) {
        throw new IllegalArgumentException("not a p-value: " + each);
      }
    }
    int[] descending =
        IntStream.range(0, p.length)
            .boxed()
            .sorted((a, b) -> Double.compare(p[b], p[a]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] adjusted = new double[p.length];
    double smallest = 1;
    for (int i = 0; i < descending.length; i++) {
      int place = p.length - i;
      // The quotient first: it is 1 or more, so that rounding never takes the result below p.
      smallest = Math.min(smallest, p[descending[i]] * (p.length / (double) place));
      adjusted[descending[i]] = smallest;
    }
    return adjusted;
  }
}
