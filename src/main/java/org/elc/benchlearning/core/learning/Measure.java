package org.elc.benchlearning.core.learning;

import java.util.Optional;
import org.elc.benchlearning.core.catalogue.IndicatorScale;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.stats.Proportion;

/** What the statistics have to know of a reported figure to judge its value. */
final class Measure {
  private Measure() {}

  /**
   * The proportion behind a reported percentage, where the indicator is one at all: money of money
   * and leavers of an average staff are not so many cases of so many, however they come out.
   */
  static Optional<Proportion> proportion(IndicatorScale scale, Figure figure) {
    return !scale.isProportion()
            || figure.missing().isPresent()
            || figure.numerator().isEmpty()
            || figure.denominator().isEmpty()
        ? Optional.empty()
        : Proportion.ifOne(
            figure.numerator().get().doubleValue(), figure.denominator().get().doubleValue());
  }
}
