package org.elc.benchlearning.core.entry;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalDouble;
import org.elc.benchlearning.core.catalogue.Indicator;

/**
 * The value of a figure on its indicator's scale: 77.16 for a percentage, not 0.7716.
 *
 * <p>There is a value only where the participant gave one. A missing state, a half-filled ratio and
 * a denominator of 0 (nothing to measure: not applicable, never 0 %) have none.
 */
public final class FigureValue {
  /** Whole numbers of so many digits are doubles. */
  private static final int EXACT_DIGITS = 15;

  private FigureValue() {}

  /** The value in exact decimals; only the division of a ratio rounds, to 34 digits. */
  public static Optional<BigDecimal> exact(Indicator indicator, Figure figure) {
    if (figure.missing().isPresent()
        || figure.denominator().filter(d -> d.signum() <= 0).isPresent()) {
      return Optional.empty();
    }
    if (!indicator.scale().kind().isRatio()) {
      return figure.value();
    }
    if (figure.numerator().isEmpty() || figure.denominator().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal scaled = figure.numerator().get().multiply(indicator.scale().factor());
    return Optional.of(scaled.divide(figure.denominator().get(), MathContext.DECIMAL128));
  }

  /** The double nearest to the exact value, for statistics; none where it is beyond all doubles. */
  public static OptionalDouble of(Indicator indicator, Figure figure) {
    OptionalDouble quotient = ofWholeNumbers(indicator, figure);
    if (quotient.isPresent()) {
      return quotient;
    }
    Optional<Double> value =
        exact(indicator, figure).map(BigDecimal::doubleValue).filter(Double::isFinite);
    return value.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(value.get());
  }

  /**
   * The same for most ratios, in a fraction of the time: of two whole numbers below 2^53 the
   * quotient of doubles is the double nearest to the exact quotient. Present only for those.
   */
  private static OptionalDouble ofWholeNumbers(Indicator indicator, Figure figure) {
    if (figure.missing().isPresent()
        || !indicator.scale().kind().isRatio()
        || figure.numerator().isEmpty()
        || figure.denominator().isEmpty()) {
      return OptionalDouble.empty();
    }
    BigDecimal scaled = figure.numerator().get().multiply(indicator.scale().factor());
    BigDecimal denominator = figure.denominator().get();
    return denominator.signum() > 0 && isWhole(scaled) && isWhole(denominator)
        ? OptionalDouble.of((double) scaled.longValue() / denominator.longValue())
        : OptionalDouble.empty();
  }

  private static boolean isWhole(BigDecimal number) {
    return number.scale() == 0 && number.precision() <= EXACT_DIGITS;
  }
}
