package org.elc.benchlearning.core.catalogue;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The scale on which an indicator's value lives.
 *
 * @param kind how the value comes about
 * @param factor what a ratio is multiplied with (100 for percentages); 1 for the other kinds
 * @param direction which values are better
 * @param target the range of {@link Direction#RANGE}; unbounded otherwise
 * @param hard values outside are refused
 * @param soft values outside ask for a comment
 * @param decimals digits behind the decimal mark in display, 0 to 6
 */
public record IndicatorScale(
    IndicatorKind kind,
    BigDecimal factor,
    Direction direction,
    Interval target,
    Interval hard,
    Interval soft,
    int decimals) {
  public IndicatorScale {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(factor);
    Objects.requireNonNull(direction);
    Objects.requireNonNull(target);
    Objects.requireNonNull(hard);
    Objects.requireNonNull(soft);
    if (decimals < 0 || decimals > 6) {
      throw new IllegalArgumentException("decimals must be 0 to 6, not " + decimals);
    }
    if (factor.signum() <= 0) {
      throw new IllegalArgumentException("factor must be positive");
    }
  }
}
