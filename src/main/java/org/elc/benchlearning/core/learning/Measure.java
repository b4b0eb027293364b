package org.elc.benchlearning.core.learning;

import java.math.BigDecimal;
import java.util.Optional;
import org.elc.benchlearning.core.catalogue.IndicatorKind;
import org.elc.benchlearning.core.catalogue.IndicatorScale;
import org.elc.benchlearning.core.catalogue.Interval;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.stats.Goal;
import org.elc.benchlearning.core.stats.Proportion;
import org.elc.benchlearning.core.stats.Trend;

/** What the statistics have to know of an indicator to judge its values. */
final class Measure {
  private static final double POINTS = 5;
  private static final double SHARE_OF_SCALE = 0.05;
  private static final double SHARE_OF_VALUE = 0.1;

  private Measure() {}

  static Goal goal(IndicatorScale scale) {
    return switch (scale.direction()) {
      case HIGHER -> Goal.HIGHER;
      case LOWER -> Goal.LOWER;
      case RANGE -> range(scale.target());
      case NONE -> Goal.NONE;
    };
  }

  /**
   * By how much a value must change before it is said to have changed, where its own uncertainty is
   * unknown. A score: a twentieth of its scale (0.2 on 1 to 5). A percentage that is no proportion:
   * 5 points. Anything else: a tenth of the earlier value. Never less than one unit of the last
   * digit shown, or a change would be claimed that readers cannot see. These are conventions, and
   * pages say them beside the verdict (decision 0060).
   */
  static Trend.Step step(IndicatorScale scale) {
    double shown = BigDecimal.ONE.movePointLeft(scale.decimals()).doubleValue();
    if (scale.kind() == IndicatorKind.PERCENTAGE) {
      return new Trend.Step(Math.max(POINTS, shown), 0);
    }
    Optional<BigDecimal> width = width(scale.hard());
    return scale.kind() == IndicatorKind.SCORE && width.isPresent()
        ? new Trend.Step(Math.max(SHARE_OF_SCALE * width.get().doubleValue(), shown), 0)
        : new Trend.Step(shown, SHARE_OF_VALUE);
  }

  /**
   * The proportion behind a reported percentage. A result margin can be negative, and of a small
   * staff more people can leave than work there on average: these are none.
   */
  static Optional<Proportion> proportion(IndicatorScale scale, Figure figure) {
    return scale.kind() != IndicatorKind.PERCENTAGE
            || figure.missing().isPresent()
            || figure.numerator().isEmpty()
            || figure.denominator().isEmpty()
        ? Optional.empty()
        : Proportion.ifOne(
            figure.numerator().get().doubleValue(), figure.denominator().get().doubleValue());
  }

  private static Goal range(Interval target) {
    return Goal.range(
        target.low().map(BigDecimal::doubleValue).orElse(Double.NEGATIVE_INFINITY),
        target.high().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY));
  }

  private static Optional<BigDecimal> width(Interval interval) {
    return interval.low().flatMap(low -> interval.high().map(high -> high.subtract(low)));
  }
}
