package org.elc.benchlearning.core.benchmark;

/** Why a statistic is not published. Readers see the reason, in words, in place of the number. */
public enum Suppression {
  /** Fewer than k participants other than one reader's own. */
  TOO_FEW,
  /** The value would be one participant's own, or close to it. */
  TOO_CLOSE_TO_ONE,
  /** Shown elsewhere; showing it here too would give away the difference. */
  DIFFERENCE
}
