package org.elc.benchlearning.core.entry;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.IndicatorKind;
import org.elc.benchlearning.core.catalogue.IndicatorScale;
import org.elc.benchlearning.core.catalogue.IndicatorText;
import org.elc.benchlearning.core.catalogue.Interval;
import org.elc.benchlearning.core.catalogue.Principle;
import org.junit.Test;

public class FigureValueTest {
  @Test
  public void aPercentageIsOnTheScaleOfHundred() {
    Figure figure = ratio("16100", "20940");

    OptionalDouble value = FigureValue.of(indicator(IndicatorKind.PERCENTAGE, "100"), figure);

    assertThat(value, is(OptionalDouble.of(100 * 16100 / 20940.0)));
  }

  @Test
  public void aRateIsScaledByItsFactorWithoutLosingDecimals() {
    Figure figure = ratio("0.3", "3");

    Optional<BigDecimal> value = FigureValue.exact(indicator(IndicatorKind.RATE, "1000"), figure);

    assertThat(value.orElseThrow().compareTo(new BigDecimal("100")), is(0));
  }

  @Test
  public void aDenominatorOfZeroHasNoValue() {
    assertThat(
        FigureValue.exact(indicator(IndicatorKind.PERCENTAGE, "100"), ratio("0", "0.0")),
        is(Optional.empty()));
  }

  @Test
  public void aScoreOfNobodyHasNoValue() {
    Figure figure = figure(Optional.empty(), decimal("0"), decimal("4.2"));

    assertThat(
        FigureValue.exact(indicator(IndicatorKind.SCORE, "1"), figure), is(Optional.empty()));
  }

  @Test
  public void aScoreIsTakenAsReportedEvenWithoutItsNumberOfCases() {
    Figure figure = figure(Optional.empty(), Optional.empty(), decimal("4.20"));

    assertThat(FigureValue.exact(indicator(IndicatorKind.SCORE, "1"), figure), is(decimal("4.20")));
  }

  @Test
  public void halfARatioHasNoValue() {
    Figure figure = figure(decimal("3"), Optional.empty(), Optional.empty());

    assertThat(
        FigureValue.of(indicator(IndicatorKind.RATE, "10"), figure), is(OptionalDouble.empty()));
  }

  @Test
  public void aMissingFigureHasNoValue() {
    Figure figure =
        new Figure(
            "X",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Missing.NOT_REPORTED),
            "",
            "");

    assertThat(
        FigureValue.of(indicator(IndicatorKind.COUNT, "1"), figure), is(OptionalDouble.empty()));
  }

  @Test
  public void aValueBeyondAllDoublesIsLeftOutOfStatistics() {
    Figure figure = figure(Optional.empty(), Optional.empty(), decimal("1e400"));

    assertThat(
        FigureValue.of(indicator(IndicatorKind.COUNT, "1"), figure), is(OptionalDouble.empty()));
  }

  /** Most ratios are computed from doubles; they must be what the exact division rounds to. */
  @Test
  public void theQuotientOfWholeNumbersIsTheDoubleNearestToTheExactOne() {
    Random random = new Random(20261122);
    Indicator percentage = indicator(IndicatorKind.PERCENTAGE, "100");
    for (int i = 0; i < 20_000; i++) {
      long most = (long) Math.pow(10, 1 + random.nextInt(12));
      String numerator = Long.toString(random.nextLong() % most);
      String denominator = Long.toString(1 + Math.abs(random.nextLong() % most));
      Figure figure = ratio(numerator, denominator);

      assertThat(
          numerator + "/" + denominator,
          FigureValue.of(percentage, figure).getAsDouble(),
          is(FigureValue.exact(percentage, figure).orElseThrow().doubleValue()));
    }
  }

  private static Figure ratio(String numerator, String denominator) {
    return figure(decimal(numerator), decimal(denominator), Optional.empty());
  }

  private static Figure figure(
      Optional<BigDecimal> numerator,
      Optional<BigDecimal> denominator,
      Optional<BigDecimal> value) {
    return new Figure("X", numerator, denominator, value, Optional.empty(), "", "");
  }

  private static Optional<BigDecimal> decimal(String text) {
    return Optional.of(new BigDecimal(text));
  }

  private static Indicator indicator(IndicatorKind kind, String factor) {
    IndicatorScale scale =
        new IndicatorScale(
            kind,
            new BigDecimal(factor),
            Direction.HIGHER,
            Interval.UNBOUNDED,
            Interval.UNBOUNDED,
            Interval.UNBOUNDED,
            1);
    return new Indicator(
        "X", Principle.STAFF, scale, Map.of("en", new IndicatorText("X", "", "", "", "")), false);
  }
}
