package org.elc.benchlearning.core.disclosure;

/**
 * From how many members on a statistic is given (rules.md section 4). Below, it is absent, not
 * hidden. Members, not values: with fifteen units of one member and five members of one unit, the
 * tails of the twenty values would give away figures of the five.
 */
final class SmallGroups {
  /** Quartiles, ranks and percentiles; groups below have the median and each one's own third. */
  static final int QUARTILES_FROM = 10;

  /** Tenth and ninetieth percentile, funnel, relationships. */
  static final int TAILS_FROM = 20;

  private SmallGroups() {}
}
