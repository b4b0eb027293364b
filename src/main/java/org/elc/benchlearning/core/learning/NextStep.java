package org.elc.benchlearning.core.learning;

/** What is worth doing about an area for learning before anything else. */
public enum NextStep {
  /** Others do better, and not by chance as far as can be told: learn how they work. */
  ASK_THE_BEST,
  /** The own figure is so uncertain that it may be no worse than the median: look closer. */
  LOOK_CLOSER,
  /** Only the own trend speaks: the reasons are at home. */
  FIND_THE_CHANGE
}
