package org.elc.benchlearning.view.relation;

import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.core.catalogue.Principle;

/**
 * How the reader wants to see relationships.
 *
 * @param show what of them
 * @param principle only pairs with an indicator of this one; absent for all
 * @param indicator only pairs with this one; absent for all
 * @param number how many of the strongest pairs at most
 */
public record RelationOptions(
    Show show, Optional<Principle> principle, Optional<String> indicator, int number) {
  /** How many of the strongest are shown if nobody says. */
  public static final int USUAL = 12;

  private static final int MOST = 50;

  /** What is shown: some forty indicators make some nine hundred pairs. */
  public enum Show {
    /** The strongest pairs, then a matrix for each principle. */
    BOTH,
    STRONGEST,
    MATRIX
  }

  public RelationOptions {
    Objects.requireNonNull(show);
    Objects.requireNonNull(principle);
    Objects.requireNonNull(indicator);
    number = Math.max(1, Math.min(MOST, number));
  }
}
