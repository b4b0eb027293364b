package org.elc.benchlearning.core.stats;

import java.util.OptionalDouble;

/**
 * Answers: do two things go together, and could chance alone have done it? Says nothing about
 * causes.
 *
 * <p>Made by {@link Spearman}, which says how. Without an answer (too few pairs, or one side
 * without spread) both numbers are absent: cannot tell.
 *
 * <p>Reference: Spearman, "The Proof and Measurement of Association between Two Things", American
 * Journal of Psychology 15 (1904).
 *
 * @param pairs complete pairs
 * @param rho from -1 to 1
 * @param p probability of a correlation this far from 0 without any association, two-sided; not
 *     adjusted for others that are shown beside it
 */
public record Correlation(int pairs, OptionalDouble rho, OptionalDouble p) {
  public Correlation {
    if (rho.isPresent() != p.isPresent()) {
      throw new IllegalArgumentException("one of two numbers");
    }
  }

  static Correlation cannotTell(int pairs) {
    return new Correlation(pairs, OptionalDouble.empty(), OptionalDouble.empty());
  }
}
