package org.elc.benchlearning.core.learning;

import java.math.BigDecimal;
import java.util.Optional;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.IndicatorKind;
import org.elc.benchlearning.core.entry.Figure;

/**
 * Answers: how sure is an own percentage? The 95 % interval of the proportion that a participant
 * reported, on the scale of the indicator's value.
 *
 * <p>Only for percentages that are proportions: a part of a whole, with both reported. A result
 * margin can be negative, and of a small staff more people can leave than work there on average;
 * these have no interval.
 *
 * @param low lower end
 * @param high upper end
 */
public record OwnInterval(double low, double high) {
  public static Optional<OwnInterval> of(Indicator indicator, Figure figure) {
    if (indicator.scale().kind() != IndicatorKind.PERCENTAGE
        || figure.missing().isPresent()
        || figure.numerator().isEmpty()
        || figure.denominator().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal part = figure.numerator().get();
    BigDecimal whole = figure.denominator().get();
    if (whole.signum() <= 0 || part.signum() < 0 || part.compareTo(whole) > 0) {
      return Optional.empty();
    }
    return Optional.of(
        wilson(part.doubleValue(), whole.doubleValue(), indicator.scale().factor().doubleValue()));
  }

  public boolean isAbove(double value) {
    return low > value;
  }

  public boolean isBelow(double value) {
    return high < value;
  }

  public boolean overlaps(OwnInterval other) {
    return low <= other.high && other.low <= high;
  }

  private static OwnInterval wilson(double part, double whole, double factor) {
    double z = 1.959963984540054;
    double p = part / whole;
    double denominator = 1 + z * z / whole;
    double centre = (p + z * z / (2 * whole)) / denominator;
    double half = z * Math.sqrt(p * (1 - p) / whole + z * z / (4 * whole * whole)) / denominator;
    return new OwnInterval(
        factor * Math.max(0, centre - half), factor * Math.min(1, centre + half));
  }
}
