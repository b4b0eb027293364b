package org.elc.benchlearning.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Random;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.IndicatorKind;
import org.elc.benchlearning.core.catalogue.IndicatorScale;
import org.elc.benchlearning.core.entry.Figure;

/**
 * Figures of one indicator, in one of several shapes that the indicator keeps for all participants.
 */
final class HostileFigures {
  /** How values lie between the ends of the scale. */
  private enum Shape {
    /** Between 85 and 100 per cent of the way. */
    CROWDED_HIGH,
    /** In the lowest tenth. */
    CROWDED_LOW,
    SPREAD,
    /** On few different values. */
    TIED,
    /** Half of them exactly at the upper end. */
    FULL,
    /** Half of them exactly at the lower end. */
    NOTHING,
    /** A crowd in the middle and two far away. */
    OUTLIERS,
    /** Two crowds. */
    SPLIT
  }

  private final Indicator indicator;
  private final Random random;
  private final Shape shape;
  private final double missing;
  private final boolean few;
  private final double low;
  private final double high;
  private final double centre;

  HostileFigures(Indicator indicator, Random random) {
    this.indicator = indicator;
    this.random = random;
    this.shape = Shape.values()[random.nextInt(Shape.values().length)];
    this.missing = new double[] {0, 0, 0.05, 0.15, 0.4}[random.nextInt(5)];
    this.few = random.nextInt(3) == 0;
    IndicatorScale scale = indicator.scale();
    this.low = scale.hard().low().map(BigDecimal::doubleValue).orElse(0.0);
    double end = scale.hard().high().map(BigDecimal::doubleValue).orElse(1000.0);
    // Most people use a small part of a long scale.
    this.high = end > 100 && random.nextBoolean() ? low + (end - low) / 10 : end;
    this.centre = 0.2 + 0.6 * random.nextDouble();
  }

  /** What the next participant reports, if it does. */
  Optional<Figure> next() {
    if (random.nextDouble() < missing) {
      return Optional.empty();
    }
    IndicatorScale scale = indicator.scale();
    double value = low + share() * (high - low);
    if (!scale.kind().isRatio()) {
      int digits = scale.kind() == IndicatorKind.SCORE ? scale.decimals() : 0;
      return Optional.of(
          figure(
              Optional.empty(),
              scale.kind().hasDenominator() ? whole(cases()) : Optional.empty(),
              decimal(value, digits)));
    }
    int cases = cases();
    double numerator = value * cases / scale.factor().doubleValue();
    long most = (long) Math.floor(high * cases / scale.factor().doubleValue());
    long counted = Math.min(Math.round(numerator), most);
    return Optional.of(figure(whole(counted), whole(cases), Optional.empty()));
  }

  private double share() {
    double at = random.nextDouble();
    double share =
        switch (shape) {
          case CROWDED_HIGH -> 0.85 + 0.15 * at;
          case CROWDED_LOW -> 0.1 * at;
          case SPREAD -> at;
          case TIED -> Math.floor(4 * at) / 4;
          case FULL -> random.nextBoolean() ? 1 : at;
          case NOTHING -> random.nextBoolean() ? 0 : at;
          case OUTLIERS -> random.nextInt(12) == 0 ? at : centre + 0.03 * random.nextGaussian();
          case SPLIT -> (random.nextBoolean() ? 0.1 : 0.8) + 0.1 * at;
        };
    return Math.min(1, Math.max(0, share));
  }

  /** A few persons, some dozens, and now and then as many as everybody else together. */
  private int cases() {
    if (few && random.nextInt(6) == 0) {
      return 1 + random.nextInt(4);
    }
    int usual = 5 + (int) Math.abs(60 * random.nextGaussian());
    return random.nextInt(25) == 0 ? usual * 40 : usual;
  }

  private Figure figure(
      Optional<BigDecimal> numerator,
      Optional<BigDecimal> denominator,
      Optional<BigDecimal> value) {
    return new Figure(indicator.code(), numerator, denominator, value, Optional.empty(), "", "");
  }

  private static Optional<BigDecimal> whole(long number) {
    return Optional.of(BigDecimal.valueOf(number));
  }

  private static Optional<BigDecimal> decimal(double value, int digits) {
    return Optional.of(BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP));
  }
}
