package org.elc.preview.sample.figures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import org.elc.preview.sample.Tables;

/**
 * One figure as somebody reports it.
 *
 * @param missing as the product's files have it; empty for a number
 */
public record Reported(
    String indicator,
    Optional<BigDecimal> numerator,
    Optional<BigDecimal> denominator,
    Optional<BigDecimal> value,
    String missing,
    String note) {

  /** The head of a figures file. */
  public static final String HEADER =
      Tables.line(
          "member", "unit", "indicator", "numerator", "denominator", "value", "missing", "note");

  static Reported ratio(String indicator, BigDecimal numerator, BigDecimal denominator) {
    return new Reported(
        indicator, Optional.of(numerator), Optional.of(denominator), Optional.empty(), "", "");
  }

  static Reported value(String indicator, BigDecimal value, Optional<BigDecimal> cases) {
    return new Reported(indicator, Optional.empty(), cases, Optional.of(value), "", "");
  }

  static Reported missing(String indicator, String state, String reason) {
    return new Reported(
        indicator, Optional.empty(), Optional.empty(), Optional.empty(), state, reason);
  }

  Reported with(String remark) {
    return new Reported(indicator, numerator, denominator, value, missing, remark);
  }

  /** What it comes to, for the measure it was reported for; absent where there is no value. */
  public OptionalDouble worth(Measure measure) {
    if (numerator.isPresent() && denominator.isPresent() && denominator.get().signum() > 0) {
      return OptionalDouble.of(
          measure.factor() * numerator.get().doubleValue() / denominator.get().doubleValue());
    }
    return value.isPresent()
        ? OptionalDouble.of(value.get().doubleValue())
        : OptionalDouble.empty();
  }

  /** Its line in a figures file. */
  public String line(Reporter reporter) {
    return Tables.line(
        reporter.member().key(),
        reporter.unit(),
        indicator,
        plain(numerator),
        plain(denominator),
        plain(value),
        missing,
        note);
  }

  private static String plain(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse("");
  }
}
