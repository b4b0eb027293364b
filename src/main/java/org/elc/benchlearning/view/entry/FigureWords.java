package org.elc.benchlearning.view.entry;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.IndicatorKind;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.FigureValue;
import org.elc.benchlearning.core.entry.Missing;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.Numbers;
import org.elc.benchlearning.view.Texts;
import org.elc.benchlearning.view.UnitWords;

/** A participant's own figure and its result in words. */
public final class FigureWords {
  private final Texts texts;
  private final Numbers numbers;
  private final UnitWords units;

  public FigureWords(Language language) {
    this.texts = Texts.in(language);
    this.numbers = Numbers.in(language);
    this.units = new UnitWords(language);
  }

  /** The numbers as reported ("31 of 40"), or the missing state; empty for nothing. */
  public String figure(Indicator indicator, Figure figure) {
    if (figure.missing().isPresent()) {
      return missing(figure.missing().get());
    }
    if (indicator.scale().kind().isRatio()) {
      return isEmpty(figure)
          ? ""
          : texts.text("elc.entry.figure.ratio", or(figure.numerator()), or(figure.denominator()));
    }
    if (figure.denominator().isPresent()) {
      return texts.text("elc.entry.figure.cases", or(figure.value()), or(figure.denominator()));
    }
    return figure.value().map(numbers::exact).orElse("");
  }

  /** The same where it is not known what is asked: by what the figure says. */
  public String figure(Figure figure) {
    if (figure.missing().isPresent()) {
      return missing(figure.missing().get());
    }
    if (figure.numerator().isPresent()) {
      return texts.text("elc.entry.figure.ratio", or(figure.numerator()), or(figure.denominator()));
    }
    if (figure.value().isPresent() && figure.denominator().isPresent()) {
      return texts.text("elc.entry.figure.cases", or(figure.value()), or(figure.denominator()));
    }
    return figure.value().map(numbers::exact).orElse("");
  }

  /** What stands behind a result: the parts of a ratio, or the number of cases; else empty. */
  public String detail(Indicator indicator, Figure figure) {
    if (figure.missing().isPresent() || figure.denominator().isEmpty()) {
      return "";
    }
    return indicator.scale().kind().isRatio()
        ? figure(indicator, figure)
        : texts.text("elc.entry.figure.n", or(figure.denominator()));
  }

  /** The result on the indicator's scale with its unit, or why there is none; empty for not yet. */
  public String result(Indicator indicator, Figure figure) {
    if (figure.isSuppressed()) {
      return texts.text("elc.entry.few-persons");
    }
    if (figure.missing().isPresent()) {
      return missing(figure.missing().get());
    }
    if (figure.denominator().filter(d -> d.signum() == 0).isPresent()) {
      return texts.text("elc.entry.result.nothing");
    }
    return FigureValue.exact(indicator, figure).map(v -> value(indicator, v)).orElse("");
  }

  /** A value on the indicator's scale with its unit: {@code 77.2 %}, {@code 14 days}. */
  public String value(Indicator indicator, BigDecimal value) {
    int decimals = indicator.scale().decimals();
    if (indicator.scale().kind() == IndicatorKind.PERCENTAGE) {
      return numbers.percent(value, decimals);
    }
    return texts.text(
        "elc.entry.result.with-unit",
        numbers.format(value, decimals),
        units.behind(indicator, value));
  }

  /** The unit of measurement where the number alone does not say it. */
  public String unit(Indicator indicator) {
    return units.alone(indicator);
  }

  /** A number as text for an input field. */
  public String forEntry(Optional<BigDecimal> number) {
    return number.map(numbers::forEntry).orElse("");
  }

  public String missing(Missing missing) {
    return texts.text("elc.missing." + code(missing) + ".word");
  }

  private String or(Optional<BigDecimal> number) {
    return number.map(numbers::exact).orElse("\u2026");
  }

  private static boolean isEmpty(Figure figure) {
    return figure.numerator().isEmpty() && figure.denominator().isEmpty();
  }

  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
