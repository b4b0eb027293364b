package org.elc.benchlearning.core.learning;

/** What makes an indicator an area for learning, or by its mirror a strength. */
public enum Reason {
  /** In the outer quarter of the peer group. */
  QUARTER,
  /** The whole 95 % interval of an own percentage lies on one side of the group's median. */
  INTERVAL,
  /** The own value moved over the rounds. */
  TREND
}
