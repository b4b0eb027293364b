package org.elc.benchlearning.core.catalogue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Builds an indicator for a test: a percentage of persons served unless told otherwise. */
public final class AnIndicator {
  private final String code;
  private IndicatorKind kind = IndicatorKind.PERCENTAGE;
  private String factor = "100";
  private Direction direction = Direction.HIGHER;
  private Interval target = Interval.UNBOUNDED;
  private Interval hard = interval("0", "100");
  private Interval soft = Interval.UNBOUNDED;
  private int decimals = 1;
  private boolean retired;
  private String numerator = "persons with a plan";
  private String denominator = "persons served";
  private String note = "";

  private AnIndicator(String code) {
    this.code = code;
  }

  public static AnIndicator called(String code) {
    return new AnIndicator(code);
  }

  public AnIndicator rate(String per) {
    return kind(IndicatorKind.RATE, per).hard("0", "1000");
  }

  public AnIndicator count() {
    return kind(IndicatorKind.COUNT, "1").hard("0", "50").of("practices adopted", "");
  }

  public AnIndicator score() {
    return kind(IndicatorKind.SCORE, "1").hard("1", "5").of("mean answer", "number of answers");
  }

  public AnIndicator duration() {
    return kind(IndicatorKind.DURATION, "1").hard("0", "365").of("median days", "number of cases");
  }

  private AnIndicator kind(IndicatorKind newKind, String newFactor) {
    kind = newKind;
    factor = newFactor;
    return this;
  }

  public AnIndicator of(String newNumerator, String newDenominator) {
    numerator = newNumerator;
    denominator = newDenominator;
    return this;
  }

  public AnIndicator per(String newDenominator) {
    return of(numerator, newDenominator);
  }

  public AnIndicator direction(Direction newDirection) {
    direction = newDirection;
    return this;
  }

  /** Best inside this range. */
  public AnIndicator target(String low, String high) {
    target = interval(low, high);
    return direction(Direction.RANGE);
  }

  public AnIndicator hard(String low, String high) {
    hard = interval(low, high);
    return this;
  }

  public AnIndicator soft(String low, String high) {
    soft = interval(low, high);
    return this;
  }

  public AnIndicator noting(String text) {
    note = text;
    return this;
  }

  public AnIndicator decimals(int number) {
    decimals = number;
    return this;
  }

  public AnIndicator retired() {
    retired = true;
    return this;
  }

  public Indicator build() {
    IndicatorScale scale =
        new IndicatorScale(kind, new BigDecimal(factor), direction, target, hard, soft, decimals);
    IndicatorText english =
        new IndicatorText("Title of " + code, "%", numerator, denominator, note);
    return new Indicator(code, Principle.RIGHTS, scale, Map.of("en", english), retired);
  }

  private static Interval interval(String low, String high) {
    return new Interval(end(low), end(high));
  }

  private static Optional<BigDecimal> end(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }
}
