package org.elc.benchlearning.core.entry.check;

import static org.elc.benchlearning.core.catalogue.AnIndicator.called;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.elc.benchlearning.core.catalogue.AnIndicator;
import org.elc.benchlearning.core.entry.AFigure;
import org.elc.benchlearning.core.entry.Missing;
import org.elc.benchlearning.core.entry.check.Finding.Severity;
import org.elc.benchlearning.core.entry.check.LastRound.Spread;
import org.junit.Test;

public class SoftChecksTest {
  private static final AnIndicator PERCENTAGE = called("X1");

  @Test
  public void anOrdinaryFigureAsksForNothing() {
    assertThat(soft(PERCENTAGE, figure().ratio("31", "40"), LastRound.NONE), is(empty()));
  }

  @Test
  public void aValueOutsideTheSoftBoundsAsks() {
    AnIndicator bounded = called("X1").soft("10", "60");

    assertThat(soft(bounded, figure().ratio("60", "100"), LastRound.NONE), is(empty()));
    assertThat(
        soft(bounded, figure().ratio("61", "100"), LastRound.NONE),
        contains("NUMERATOR figure-unusually-high"));
    assertThat(
        soft(bounded, figure().ratio("9", "100"), LastRound.NONE),
        contains("NUMERATOR figure-unusually-low"));
  }

  @Test
  public void aPercentageMayMoveThirtyPointsAndNoMore() {
    assertThat(soft(PERCENTAGE, figure().ratio("80", "100"), before("50")), is(empty()));
    assertThat(
        soft(PERCENTAGE, figure().ratio("801", "1000"), before("50")),
        contains("NUMERATOR figure-changed-points"));
    assertThat(
        soft(PERCENTAGE, figure().ratio("199", "1000"), before("50")),
        contains("NUMERATOR figure-changed-points"));
  }

  @Test
  public void aPercentageThatDoublesWithinThirtyPointsIsNotAsked() {
    assertThat(soft(PERCENTAGE, figure().ratio("30", "100"), before("5")), is(empty()));
  }

  @Test
  public void anotherValueMayDoubleOrHalveAndNoMore() {
    AnIndicator days = called("X1").duration();

    assertThat(soft(days, figure().value("20").denominator("9"), before("10")), is(empty()));
    assertThat(soft(days, figure().value("5").denominator("9"), before("10")), is(empty()));
    assertThat(
        soft(days, figure().value("20.1").denominator("9"), before("10")),
        contains("VALUE figure-changed-factor"));
    assertThat(
        soft(days, figure().value("4.9").denominator("9"), before("10")),
        contains("VALUE figure-changed-factor"));
  }

  @Test
  public void valuesBelowNothingAreComparedBySize() {
    AnIndicator margin = called("X1").duration();

    assertThat(soft(margin, figure().value("-5").denominator("9"), before("-5")), is(empty()));
    assertThat(soft(margin, figure().value("-10").denominator("9"), before("-5")), is(empty()));
    assertThat(
        soft(margin, figure().value("-11").denominator("9"), before("-5")),
        contains("VALUE figure-changed-factor"));
    assertThat(
        soft(margin, figure().value("1").denominator("9"), before("-1")),
        contains("VALUE figure-changed-factor"));
  }

  @Test
  public void aRiseFromNothingAsksAndNothingAgainDoesNot() {
    AnIndicator count = called("X1").count();

    assertThat(
        soft(count, figure().value("1"), before("0")), contains("VALUE figure-changed-factor"));
    assertThat(soft(count, figure().value("0"), before("0")), is(empty()));
  }

  @Test
  public void theFindingTellsTheOwnValuesOfBothRounds() {
    Finding finding =
        SoftChecks.of(called("X1").count().build(), figure().value("9").build(), before("3"))
            .get(0);

    assertThat(
        finding.args(), is(List.of(new BigDecimal("9"), new BigDecimal("3"), new BigDecimal("2"))));
    assertThat(finding.severity(), is(Severity.SOFT));
  }

  /** Quartiles 40 and 60 make a MAD of 10: the border is 50 + 3.5 * 10 / 0.6745 = 101.89. */
  @Test
  public void aValueFarFromThePublishedMiddleAsksWithoutANumber() {
    AnIndicator wide = called("X1").hard("0", "200").decimals(2);
    LastRound published = published("40", "50", "60");

    assertThat(soft(wide, figure().ratio("10189", "10000"), published), is(empty()));
    List<Finding> far =
        SoftChecks.of(wide.build(), figure().ratio("10190", "10000").build(), published);
    assertThat(FindingCodes.of(far), contains("NUMERATOR figure-unusual"));
    assertThat(far.get(0).args(), is(empty()));
  }

  @Test
  public void theBorderBelowIsAsFarAsTheOneAbove() {
    AnIndicator margin =
        called("X1").of("result of the year", "turnover").hard("-100", "100").decimals(2);
    LastRound published = published("-10", "0", "10");

    assertThat(soft(margin, figure().ratio("-5189", "10000"), published), is(empty()));
    assertThat(
        soft(margin, figure().ratio("-5190", "10000"), published),
        contains("NUMERATOR figure-unusual"));
  }

  @Test
  public void withoutSpreadNothingIsUnusual() {
    assertThat(
        soft(PERCENTAGE, figure().ratio("99", "100"), published("50", "50", "50")), is(empty()));
  }

  @Test
  public void fewerAnswersThanTheNoteWantsAsk() {
    AnIndicator survey = called("X1").noting("Ask for a comment when fewer than 5 answered.");

    assertThat(soft(survey, figure().ratio("3", "5"), LastRound.NONE), is(empty()));
    assertThat(
        soft(survey, figure().ratio("3", "4"), LastRound.NONE),
        contains("DENOMINATOR figure-few-answers"));
    assertThat(soft(survey, figure().ratio("0", "0"), LastRound.NONE), is(empty()));
    assertThat(soft(PERCENTAGE, figure().ratio("3", "4"), LastRound.NONE), is(empty()));
  }

  @Test
  public void somethingOfNothingAsks() {
    AnIndicator rate = called("X1").rate("100");

    assertThat(
        soft(rate, figure().ratio("3", "0"), LastRound.NONE),
        contains("DENOMINATOR figure-of-nothing"));
    assertThat(soft(rate, figure().ratio("0", "0"), LastRound.NONE), is(empty()));
    assertThat(
        soft(called("X1").score(), figure().value("4").denominator("0"), LastRound.NONE),
        contains("DENOMINATOR figure-of-nothing"));
  }

  @Test
  public void whatIsMissingIsNotCompared() {
    assertThat(soft(PERCENTAGE, figure().missing(Missing.NOT_REPORTED), before("50")), is(empty()));
    assertThat(soft(PERCENTAGE, figure().ratio("0", "0"), before("50")), is(empty()));
  }

  private static AFigure figure() {
    return AFigure.of("X1");
  }

  private static LastRound before(String value) {
    return new LastRound(Map.of("X1", new BigDecimal(value)), Map.of());
  }

  private static LastRound published(String q1, String median, String q3) {
    return new LastRound(
        Map.of(),
        Map.of("X1", new Spread(new BigDecimal(q1), new BigDecimal(median), new BigDecimal(q3))));
  }

  private static List<String> soft(AnIndicator indicator, AFigure figure, LastRound last) {
    return FindingCodes.of(SoftChecks.of(indicator.build(), figure.build(), last));
  }
}
