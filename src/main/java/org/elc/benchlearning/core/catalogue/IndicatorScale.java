package org.elc.benchlearning.core.catalogue;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.core.stats.Goal;
import org.elc.benchlearning.core.stats.Trend.Step;

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
  private static final BigDecimal SHARE_OF_SCALE = new BigDecimal("0.05");
  private static final double SHARE_OF_FIRST_VALUE = 0.1;

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

  /**
   * Whether every value is a share of independent cases: a percentage that may be anything from 0
   * to all. Narrower bounds say that the whole is no number of cases (agreed working days, of which
   * an illness takes many at once).
   */
  public boolean isProportion() {
    return kind == IndicatorKind.PERCENTAGE
        && hard.low().filter(low -> low.signum() == 0).isPresent()
        && hard.high().filter(high -> high.compareTo(factor) == 0).isPresent();
  }

  /**
   * How great a difference between two rounds must be to count (decision 0013): a part of the
   * plausible scale where that has two ends, else a part of the first value.
   */
  public Step step() {
    Optional<BigDecimal> low = soft.low().or(hard::low);
    Optional<BigDecimal> high = soft.high().or(hard::high);
    boolean hasEnds = kind == IndicatorKind.PERCENTAGE || kind == IndicatorKind.SCORE;
    if (hasEnds && low.isPresent() && high.isPresent()) {
      return new Step(high.get().subtract(low.get()).multiply(SHARE_OF_SCALE).doubleValue(), 0);
    }
    double unit = BigDecimal.ONE.movePointLeft(decimals).doubleValue();
    return new Step(kind == IndicatorKind.COUNT ? unit / 2 : unit, SHARE_OF_FIRST_VALUE);
  }

  /** Where values of this scale should be. */
  public Goal goal() {
    return switch (direction) {
      case HIGHER -> Goal.HIGHER;
      case LOWER -> Goal.LOWER;
      case NONE -> Goal.NONE;
      case RANGE ->
          Goal.range(
              target.low().map(BigDecimal::doubleValue).orElse(Double.NEGATIVE_INFINITY),
              target.high().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY));
    };
  }
}
