package org.elc.benchlearning.core.benchmark;

/**
 * From how many values on a statistic says something (rules.md section 4). Below, it is absent, not
 * hidden.
 */
final class SmallGroups {
  /** Quartiles, ranks and percentiles; groups below have the median and each one's own third. */
  static final int QUARTILES_FROM = 10;

  /** Tenth and ninetieth percentile. */
  static final int TAILS_FROM = 20;

  private SmallGroups() {}
}
