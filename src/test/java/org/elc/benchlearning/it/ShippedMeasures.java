package org.elc.benchlearning.it;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.elc.benchlearning.app.catalogue.ShippedCatalogue;
import org.elc.benchlearning.app.port.DirectTransactions;
import org.elc.benchlearning.app.port.FreeLocks;
import org.elc.benchlearning.app.port.InMemoryEditionStore;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.Missing;
import org.elc.benchlearning.core.entry.check.ReportingRules;
import org.elc.preview.sample.figures.Measure;
import org.elc.preview.sample.figures.Reported;

/** The shipped edition as the sample sees it, and the sample's figures as the product sees them. */
final class ShippedMeasures {
  static final List<Indicator> INDICATORS = indicators();
  static final List<Measure> MEASURES = INDICATORS.stream().map(ShippedMeasures::measure).toList();

  private ShippedMeasures() {}

  private static List<Indicator> indicators() {
    InMemoryEditionStore editions = new InMemoryEditionStore();
    new ShippedCatalogue(editions, new DirectTransactions(), new FreeLocks()).install();
    return editions.find(ShippedCatalogue.KEY).orElseThrow().asked();
  }

  private static Measure measure(Indicator indicator) {
    var scale = indicator.scale();
    return new Measure(
        indicator.code(),
        Measure.Kind.valueOf(scale.kind().name()),
        scale.factor().doubleValue(),
        Measure.Direction.valueOf(scale.direction().name()),
        new Measure.Bounds(
            number(scale.hard().low()),
            number(scale.hard().high()),
            number(scale.soft().low()),
            number(scale.soft().high())),
        ReportingRules.of(indicator).commentBelow().orElse(0));
  }

  private static OptionalDouble number(Optional<BigDecimal> bound) {
    return bound.map(b -> OptionalDouble.of(b.doubleValue())).orElse(OptionalDouble.empty());
  }

  static Figure figure(Reported reported) {
    return new Figure(
        reported.indicator(),
        reported.numerator(),
        reported.denominator(),
        reported.value(),
        reported.missing().isEmpty()
            ? Optional.empty()
            : Optional.of(Missing.valueOf(reported.missing().toUpperCase(Locale.ROOT))),
        reported.note(),
        "");
  }
}
