package org.elc.benchlearning.core.computing;

import java.util.List;
import java.util.Map;
import org.elc.benchlearning.core.benchmark.Contribution;
import org.elc.benchlearning.core.catalogue.Indicator;

/** What all participants reported for one indicator, by their numbers; NaN where nothing. */
final class Column {
  private final Indicator indicator;
  private final double[] values;
  private final double[] denominators;

  private Column(Indicator indicator, double[] values, double[] denominators) {
    this.indicator = indicator;
    this.values = values;
    this.denominators = denominators;
  }

  static Column of(Indicator indicator, List<Contribution> byNumber) {
    String code = indicator.code();
    return new Column(
        indicator,
        byNumber.stream().mapToDouble(c -> number(c.values(), code)).toArray(),
        byNumber.stream().mapToDouble(c -> number(c.denominators(), code)).toArray());
  }

  /** Adding 0.0 turns -0.0 into 0.0 and nothing else: they are one value. */
  private static double number(Map<String, Double> byCode, String code) {
    return byCode.getOrDefault(code, Double.NaN) + 0.0;
  }

  Indicator indicator() {
    return indicator;
  }

  int size() {
    return values.length;
  }

  boolean has(int participant) {
    return !Double.isNaN(values[participant]);
  }

  double value(int participant) {
    return values[participant];
  }

  double denominator(int participant) {
    return denominators[participant];
  }
}
