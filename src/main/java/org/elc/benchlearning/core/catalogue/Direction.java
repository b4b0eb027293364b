package org.elc.benchlearning.core.catalogue;

/**
 * Which values are better. Only labels turn with the direction; statistics are computed on raw
 * values.
 */
public enum Direction {
  HIGHER,
  LOWER,
  /** Best inside the indicator's target range; worse with the distance from it. */
  RANGE,
  /** No value is better than another: no band, no best quarter. */
  NONE
}
