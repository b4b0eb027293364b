package org.elc.benchlearning.view.office;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.IndicatorText;
import org.elc.benchlearning.core.catalogue.Interval;
import org.elc.benchlearning.view.Numbers;

/** What the catalogue says of an indicator. */
final class IndicatorWords {
  private final Desk desk;
  private final Numbers numbers;

  IndicatorWords(Desk desk) {
    this.desk = Objects.requireNonNull(desk);
    this.numbers = Numbers.in(desk.language());
  }

  IndicatorText text(Indicator indicator) {
    return indicator.text(desk.language().tag());
  }

  String definition(Indicator indicator) {
    IndicatorText text = text(indicator);
    if (text.denominator().isEmpty()) {
      return text.numerator();
    }
    String key =
        indicator.scale().kind().isRatio()
            ? "elc.office.catalogue.definition"
            : "elc.office.catalogue.measured";
    return desk.text(key, text.numerator(), text.denominator());
  }

  String kind(Indicator indicator) {
    return desk.word("elc.kind.", indicator.scale().kind());
  }

  String direction(Indicator indicator) {
    return desk.text("elc.direction." + Desk.code(indicator.scale().direction()) + ".word");
  }

  /** Which values are refused, and which ask for a comment; empty where any will do. */
  String bounds(Indicator indicator) {
    return Stream.of(
            said("elc.office.catalogue.allowed", indicator.scale().hard()),
            said("elc.office.catalogue.usual", indicator.scale().soft()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(". "));
  }

  /** Which values to aim at; empty where the direction says it. */
  String target(Indicator indicator) {
    return indicator.scale().direction() == Direction.RANGE
        ? said("elc.position.target", indicator.scale().target()).orElse("")
        : "";
  }

  private Optional<String> said(String key, Interval interval) {
    return range(interval).map(range -> desk.text(key, range));
  }

  /** With a word between: two minus signs around a dash can hardly be read. */
  private Optional<String> range(Interval interval) {
    Optional<BigDecimal> low = interval.low();
    Optional<BigDecimal> high = interval.high();
    if (low.isPresent() && high.isPresent()) {
      return Optional.of(
          desk.text(
              "elc.office.catalogue.range", numbers.exact(low.get()), numbers.exact(high.get())));
    }
    return low.map(l -> desk.text("elc.benchmark.from", numbers.exact(l)))
        .or(() -> high.map(h -> desk.text("elc.benchmark.to", numbers.exact(h))));
  }
}
