package org.elc.benchlearning.core.learning;

import java.util.Objects;

/**
 * Whether a value moved from one round to a later one, and how that was decided.
 *
 * @param movement which way
 * @param ground what decided it
 * @param change last value minus first
 * @param step what a change had to exceed, where that decided; 0 otherwise
 */
public record TrendVerdict(Movement movement, Ground ground, double change, double step) {
  /** Which way a value moved, if it did so clearly. */
  public enum Movement {
    IMPROVED,
    WORSENED,
    /** Clearly, but neither to the better nor to the worse. */
    MOVED,
    /** Too little to tell it from chance, or from what is noticeable. */
    UNCLEAR
  }

  /** What decides whether a change is clear. */
  public enum Ground {
    /** The 95 % intervals of the first and the last proportion. */
    INTERVALS,
    /** The indicator's step. */
    STEP
  }

  public TrendVerdict {
    Objects.requireNonNull(movement);
    Objects.requireNonNull(ground);
  }
}
