package org.elc.benchlearning.view.benchmark;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.core.catalogue.Principle;

/**
 * How the reader wants to see the table.
 *
 * @param principle only the indicators of this one; absent for all
 * @param sort the order of the rows
 */
public record TableOptions(Optional<Principle> principle, Sort sort) {
  /** The order of the rows. */
  public enum Sort {
    /** By principle, as in the catalogue. */
    CATALOGUE,
    /** The own best positions first; those without a position last. */
    BEST,
    /** The own weakest positions first; those without a position last. */
    WEAKEST,
    /** By the indicators' names. */
    NAME;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public TableOptions {
    Objects.requireNonNull(principle);
    Objects.requireNonNull(sort);
  }
}
