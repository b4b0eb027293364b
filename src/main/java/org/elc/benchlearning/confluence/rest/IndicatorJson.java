package org.elc.benchlearning.confluence.rest;

import java.math.BigDecimal;
import java.util.Optional;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.IndicatorScale;
import org.elc.benchlearning.core.catalogue.IndicatorText;
import org.elc.benchlearning.core.catalogue.Interval;

/**
 * An indicator with its texts in the reader's language; absent bounds are null.
 *
 * @param decimals digits behind the decimal mark in display
 */
public record IndicatorJson(
    String code,
    String principle,
    String kind,
    BigDecimal factor,
    String direction,
    Bounds target,
    Bounds hard,
    Bounds soft,
    int decimals,
    boolean retired,
    String title,
    String unit,
    String numerator,
    String denominator,
    String note) {

  /** A closed interval; null means unbounded. */
  @SuppressWarnings("NullAway") // null is what JSON says for "no bound"
  public record Bounds(BigDecimal low, BigDecimal high) {
    static Bounds of(Interval interval) {
      return new Bounds(orNull(interval.low()), orNull(interval.high()));
    }

    private static BigDecimal orNull(Optional<BigDecimal> number) {
      return number.orElse(null);
    }
  }

  static IndicatorJson of(Indicator indicator, String languageTag) {
    IndicatorScale scale = indicator.scale();
    IndicatorText text = indicator.text(languageTag);
    return new IndicatorJson(
        indicator.code(),
        indicator.principle().name(),
        scale.kind().name(),
        scale.factor(),
        scale.direction().name(),
        Bounds.of(scale.target()),
        Bounds.of(scale.hard()),
        Bounds.of(scale.soft()),
        scale.decimals(),
        indicator.retired(),
        text.title(),
        text.unit(),
        text.numerator(),
        text.denominator(),
        text.note());
  }
}
