package org.elc.benchlearning.view.learning;

import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.core.catalogue.Principle;

/**
 * How much the reader wants to see.
 *
 * @param principle only the indicators of this one; absent for all
 * @param number areas for learning at most, and as many strengths; 1 to {@value #MOST}, brought
 *     into these bounds
 */
public record LearningOptions(Optional<Principle> principle, int number) {
  /** As many as somebody can take up before the next round. */
  public static final int USUAL = 5;

  public static final int MOST = 50;

  public LearningOptions {
    Objects.requireNonNull(principle);
    number = Math.max(1, Math.min(MOST, number));
  }
}
