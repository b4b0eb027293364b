package org.elc.benchlearning.core.entry.check;

import static org.elc.benchlearning.core.catalogue.AnIndicator.called;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.math.BigDecimal;
import java.util.List;
import org.elc.benchlearning.core.catalogue.AnIndicator;
import org.elc.benchlearning.core.entry.AFigure;
import org.elc.benchlearning.core.entry.Missing;
import org.elc.benchlearning.core.entry.check.Finding.Severity;
import org.junit.Test;

public class HardChecksTest {
  private static final AnIndicator PERCENTAGE = called("X1");

  @Test
  public void aSoundPercentageIsAccepted() {
    assertThat(refusals(PERCENTAGE, figure().ratio("31", "40")), is(empty()));
  }

  @Test
  public void allOfThemIsAcceptedAndOneMoreIsNot() {
    assertThat(refusals(PERCENTAGE, figure().ratio("40", "40")), is(empty()));
    assertThat(
        refusals(PERCENTAGE, figure().ratio("41", "40")),
        contains("NUMERATOR figure-over-denominator"));
  }

  @Test
  public void theFindingNamesBothNumbersAndIsHard() {
    Finding finding =
        HardChecks.refusals(PERCENTAGE.build(), figure().ratio("41", "40").build()).get(0);

    assertThat(finding.args(), is(List.of(new BigDecimal("41"), new BigDecimal("40"))));
    assertThat(finding.severity(), is(Severity.HARD));
    assertThat(finding.indicator(), is("X1"));
  }

  @Test
  public void aCatalogueThatAllowsMoreThanHundredPercentAllowsTheNumeratorToExceed() {
    AnIndicator turnover = called("X1").hard("0", "200");

    assertThat(refusals(turnover, figure().ratio("80", "40")), is(empty()));
    assertThat(
        refusals(turnover, figure().ratio("81", "40")), contains("NUMERATOR figure-above-limit"));
  }

  @Test
  public void aRateMayExceedItsDenominator() {
    assertThat(refusals(called("X1").rate("10"), figure().ratio("50", "40")), is(empty()));
  }

  @Test
  public void aNegativeNumeratorNeedsBoundsBelowZero() {
    AnIndicator margin = called("X1").of("result of the year", "turnover of the year");

    assertThat(refusals(margin, figure().ratio("-3", "40")), contains("NUMERATOR figure-negative"));
    assertThat(refusals(margin.hard("-100", "100"), figure().ratio("-3", "40")), is(empty()));
    assertThat(
        refusals(margin, figure().ratio("-41", "40")), contains("NUMERATOR figure-below-limit"));
  }

  @Test
  public void aNegativeDenominatorIsNeverAccepted() {
    AnIndicator margin =
        called("X1").of("result of the year", "turnover of the year").hard("-100", "100");

    assertThat(
        refusals(margin, figure().ratio("3", "-40")), contains("DENOMINATOR figure-negative"));
  }

  @Test
  public void peopleAreWhole() {
    assertThat(
        refusals(PERCENTAGE, figure().ratio("3.5", "40.5")),
        contains("NUMERATOR figure-not-whole", "DENOMINATOR figure-not-whole"));
    assertThat(refusals(PERCENTAGE, figure().ratio("3.0", "4E+1")), is(empty()));
  }

  @Test
  public void workingDaysAndFullTimeEquivalentsHaveFractions() {
    AnIndicator absence = called("X1").of("agreed working days lost", "agreed working days");
    AnIndicator injuries =
        called("X1").rate("100").of("recorded incidents", "average full-time equivalents");

    assertThat(refusals(absence, figure().ratio("3.5", "400.5")), is(empty()));
    assertThat(refusals(injuries, figure().ratio("3", "40.25")), is(empty()));
    assertThat(
        refusals(injuries, figure().ratio("3.5", "40.25")), contains("NUMERATOR figure-not-whole"));
  }

  @Test
  public void countsAndNumbersOfCasesAreWhole() {
    assertThat(
        refusals(called("X1").count(), figure().value("2.5")), contains("VALUE figure-not-whole"));
    assertThat(
        refusals(called("X1").duration(), figure().value("2.5").denominator("7.5")),
        contains("DENOMINATOR figure-not-whole"));
  }

  @Test
  public void aScoreStaysOnItsScale() {
    AnIndicator score = called("X1").score();

    assertThat(refusals(score, figure().value("5").denominator("12")), is(empty()));
    assertThat(
        refusals(score, figure().value("5.01").denominator("12")),
        contains("VALUE figure-above-limit"));
    assertThat(
        refusals(score, figure().value("0.9").denominator("12")),
        contains("VALUE figure-below-limit"));
  }

  @Test
  public void aNumberThatTheKindDoesNotHaveIsRefused() {
    assertThat(refusals(PERCENTAGE, figure().value("77")), contains("VALUE figure-part-unused"));
    assertThat(
        refusals(called("X1").count(), figure().value("3").denominator("4")),
        contains("DENOMINATOR figure-part-unused"));
  }

  @Test
  public void aPastedTelephoneNumberIsNoCount() {
    assertThat(
        refusals(PERCENTAGE, figure().numerator("4712345678901")),
        contains("NUMERATOR figure-too-large"));
  }

  @Test
  public void aNumberHasTenDecimalsAtMost() {
    AnIndicator days = called("X1").duration();

    assertThat(refusals(days, figure().value("1.0123456789").denominator("4")), is(empty()));
    assertThat(
        refusals(days, figure().value("1.01234567891").denominator("4")),
        contains("VALUE figure-too-precise"));
  }

  @Test
  public void aHalfFilledFigureMayBeSavedButNotSubmitted() {
    assertThat(refusals(PERCENTAGE, figure().numerator("31")), is(empty()));
    assertThat(
        gaps(PERCENTAGE, figure().numerator("31")), contains("DENOMINATOR figure-part-missing"));
    assertThat(
        gaps(called("X1").score(), figure().value("4.2")),
        contains("DENOMINATOR figure-part-missing"));
  }

  @Test
  public void aCommentAloneIsNotAFigure() {
    assertThat(
        gaps(called("X1").count(), figure().note("we will ask")),
        contains("VALUE figure-part-missing"));
  }

  @Test
  public void nothingOfNothingNeedsNoNumerator() {
    assertThat(refusals(PERCENTAGE, figure().denominator("0")), is(empty()));
    assertThat(gaps(PERCENTAGE, figure().denominator("0")), is(empty()));
  }

  @Test
  public void notApplicableNeedsAReasonAndNotReportedDoesNot() {
    assertThat(
        gaps(PERCENTAGE, figure().missing(Missing.NOT_APPLICABLE)),
        contains("NOTE figure-reason-missing"));
    assertThat(
        gaps(PERCENTAGE, figure().missing(Missing.NOT_APPLICABLE).note("no such service")),
        is(empty()));
    assertThat(gaps(PERCENTAGE, figure().missing(Missing.NOT_REPORTED)), is(empty()));
  }

  private static AFigure figure() {
    return AFigure.of("X1");
  }

  private static List<String> refusals(AnIndicator indicator, AFigure figure) {
    return FindingCodes.of(HardChecks.refusals(indicator.build(), figure.build()));
  }

  private static List<String> gaps(AnIndicator indicator, AFigure figure) {
    return FindingCodes.of(HardChecks.gaps(indicator.build(), figure.build()));
  }
}
