package org.elc.benchlearning.core.benchmark;

/** Relative band of a position, 25/50/25, turned by the indicator's direction. */
public enum Band {
  BEST,
  MIDDLE,
  WORST
}
