package org.elc.benchlearning.core.benchmark;

/**
 * Why something is not published: a whole statistic, a part of one, or a place. Readers see the
 * reason, in words, in place of the number.
 */
public enum Suppression {
  /** The group has too few members for it. */
  TOO_FEW,
  /** The value would be one participant's own, or close to it. */
  TOO_CLOSE_TO_ONE,
  /** One or two large participants make up so much of it that it would be theirs. */
  DOMINATED,
  /** Shown elsewhere; showing it here too would give away the difference. */
  DIFFERENCE,
  /** With what else is shown it would leave too narrow a range for somebody's figure. */
  TOO_NARROW,
  /** The figure rests on so few persons that it is for its owner only. */
  FEW_PERSONS,
  /** The exact place is told in other groups; one more would give others away. */
  OTHER_RANKING,
  /** So near the end that the exact place would tell that hardly anybody is beyond. */
  NEAR_END,
  /** Another round over the same time has nearly the same participants. */
  OTHER_ROUND
}
