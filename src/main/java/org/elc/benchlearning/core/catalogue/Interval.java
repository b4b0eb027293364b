package org.elc.benchlearning.core.catalogue;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A closed interval on the scale of an indicator's value; an absent end is unbounded.
 *
 * @param low smallest value inside, if there is one
 * @param high greatest value inside, if there is one
 */
public record Interval(Optional<BigDecimal> low, Optional<BigDecimal> high) {
  public static final Interval UNBOUNDED = new Interval(Optional.empty(), Optional.empty());

  public Interval {
    Objects.requireNonNull(low);
    Objects.requireNonNull(high);
    if (low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0) {
      throw new IllegalArgumentException("low " + low.get() + " is above high " + high.get());
    }
  }

  public boolean contains(BigDecimal value) {
    return low.map(l -> l.compareTo(value) <= 0).orElse(true)
        && high.map(h -> h.compareTo(value) >= 0).orElse(true);
  }

  /** How far outside a value lies; 0 inside. */
  public BigDecimal distance(BigDecimal value) {
    BigDecimal below = low.map(l -> l.subtract(value)).orElse(BigDecimal.ZERO);
    BigDecimal above = high.map(value::subtract).orElse(BigDecimal.ZERO);
    return below.max(above).max(BigDecimal.ZERO);
  }
}
