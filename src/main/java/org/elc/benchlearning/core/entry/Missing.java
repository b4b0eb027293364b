package org.elc.benchlearning.core.entry;

import java.util.List;

/** Why there is no figure. Shown as a word, never as 0. */
public enum Missing {
  NOT_REPORTED,
  NOT_APPLICABLE,
  /** There is one, but it is for its owner only. What others see: never reported, never stored. */
  SUPPRESSED;

  /** Those that a participant can give as its answer. */
  public static List<Missing> answers() {
    return List.of(NOT_REPORTED, NOT_APPLICABLE);
  }
}
