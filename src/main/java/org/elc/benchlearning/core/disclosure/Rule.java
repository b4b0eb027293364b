package org.elc.benchlearning.core.disclosure;

/**
 * The rules that the audit leaves out, one by one, to see that it then finds a leak. In the product
 * all of them are in force.
 */
enum Rule {
  /** No quantile with fewer than three values beyond it. */
  SLOTS,
  /** Nothing by subtraction of groups. */
  DIFFERENCES,
  /** Exact places in two comparisons only, and not near the end. */
  PLACES,
  /** No narrow bounds from counts at cut points. */
  COUNTS,
  /** No pooled proportion that is nearly one member's. */
  POOLED,
  /** Nothing by subtraction of what was told before about the same time. */
  TIME,
  /** No number with more digits than the indicator's. */
  ROUNDING,
  /** No names of the best that with the counts tell of others. */
  NAMES
}
