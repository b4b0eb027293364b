package org.elc.benchlearning.core.round;

/**
 * How much of what a round asked a participant had answered when its results were computed.
 *
 * @param asked indicators asked for, at least one
 * @param given those among them that were answered
 */
public record Answers(int asked, int given) {
  public Answers {
    if (asked < 1 || given < 0 || given > asked) {
      throw new IllegalArgumentException("not a share: " + given + " of " + asked);
    }
  }
}
