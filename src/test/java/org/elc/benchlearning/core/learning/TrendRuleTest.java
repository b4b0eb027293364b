package org.elc.benchlearning.core.learning;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.core.catalogue.AnIndicator;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.FigureValue;
import org.elc.benchlearning.core.stats.Trend.Evidence;
import org.elc.benchlearning.core.stats.Trend.Verdict;
import org.junit.Test;

public class TrendRuleTest {
  private static final Indicator SHARE = AnIndicator.called("A").build();

  @Test
  public void percentagesMoveWhenTheirIntervalsDoNotOverlap() {
    assertThat(of(SHARE, ratio("40", "100"), ratio("60", "100")), is(Verdict.IMPROVED));
    assertThat(of(SHARE, ratio("60", "100"), ratio("40", "100")), is(Verdict.WORSENED));
    assertThat(of(SHARE, ratio("4", "10"), ratio("6", "10")), is(Verdict.CANNOT_TELL));
    assertThat(of(SHARE, ratio("40", "100"), ratio("40", "100")), is(Verdict.UNCHANGED));
  }

  @Test
  public void theDirectionSaysWhatIsBetter() {
    Indicator lower = AnIndicator.called("A").direction(Direction.LOWER).build();
    Indicator none = AnIndicator.called("A").direction(Direction.NONE).build();

    assertThat(of(lower, ratio("40", "100"), ratio("60", "100")), is(Verdict.WORSENED));
    assertThat(of(none, ratio("40", "100"), ratio("60", "100")), is(Verdict.CHANGED));
    assertThat(of(none, ratio("40", "100"), ratio("41", "100")), is(Verdict.UNCHANGED));
  }

  @Test
  public void withATargetTheDistanceFromItCounts() {
    Indicator range = AnIndicator.called("A").target("40", "60").build();

    assertThat(of(range, ratio("10", "100"), ratio("50", "100")), is(Verdict.IMPROVED));
    assertThat(of(range, ratio("50", "100"), ratio("90", "100")), is(Verdict.WORSENED));
    assertThat(of(range, ratio("10", "100"), ratio("90", "100")), is(Verdict.CHANGED));
    assertThat(of(range, ratio("4000", "10000"), ratio("6000", "10000")), is(Verdict.CHANGED));
  }

  @Test
  public void aScoreMovesByMoreThanATwentiethOfItsScale() {
    Indicator score = AnIndicator.called("A").score().build();

    TrendVerdict verdict = verdict(score, value("3.1"), value("3.31"));

    assertThat(verdict.verdict(), is(Verdict.IMPROVED));
    assertThat(verdict.evidence(), is(Evidence.BEYOND_THE_STEP));
    assertThat(verdict.step(), closeTo(0.2, 1e-12));
    assertThat(of(score, value("3.1"), value("3.3")), is(Verdict.UNCHANGED));
    assertThat(of(score, value("3.31"), value("3.1")), is(Verdict.WORSENED));
  }

  @Test
  public void anythingElseMovesByMoreThanATenthOfItsEarlierValue() {
    Indicator rate = AnIndicator.called("A").rate("10").build();

    assertThat(of(rate, ratio("100", "10"), ratio("111", "10")), is(Verdict.IMPROVED));
    assertThat(of(rate, ratio("100", "10"), ratio("110", "10")), is(Verdict.UNCHANGED));
    assertThat(of(rate, ratio("0", "10"), ratio("0.1", "10")), is(Verdict.UNCHANGED));
  }

  @Test
  public void ofACountEveryWholeOneMatters() {
    Indicator whole = AnIndicator.called("A").count().decimals(0).build();

    assertThat(of(whole, value("2"), value("3")), is(Verdict.IMPROVED));
    assertThat(of(whole, value("20"), value("22")), is(Verdict.UNCHANGED));
  }

  /** However many euros the turnover has, a margin is not so many cases. */
  @Test
  public void aPercentageThatIsNoProportionMovesByTheStepOfItsScale() {
    Indicator margin = AnIndicator.called("A").hard("-100", "100").soft("-30", "30").build();

    TrendVerdict verdict =
        verdict(margin, ratio("200000", "10000000"), ratio("600000", "10000000"));

    assertThat(verdict.evidence(), is(Evidence.BEYOND_THE_STEP));
    assertThat(verdict.verdict(), is(Verdict.IMPROVED));
    assertThat(verdict.step(), closeTo(3, 1e-12));
    assertThat(
        of(margin, ratio("200000", "10000000"), ratio("500000", "10000000")),
        is(Verdict.UNCHANGED));
    assertThat(of(margin, ratio("-2", "100"), ratio("-6", "100")), is(Verdict.WORSENED));
  }

  private static Verdict of(Indicator indicator, Figure first, Figure last) {
    return verdict(indicator, first, last).verdict();
  }

  private static TrendVerdict verdict(Indicator indicator, Figure first, Figure last) {
    return TrendRule.verdict(
            indicator, List.of(reading(indicator, first), reading(indicator, last)))
        .orElseThrow();
  }

  private static TrendRule.Reading reading(Indicator indicator, Figure figure) {
    return new TrendRule.Reading(FigureValue.of(indicator, figure).getAsDouble(), figure);
  }

  private static Figure ratio(String numerator, String denominator) {
    return figure(Optional.of(numerator), Optional.of(denominator), Optional.empty());
  }

  private static Figure value(String value) {
    return figure(Optional.empty(), Optional.empty(), Optional.of(value));
  }

  private static Figure figure(
      Optional<String> numerator, Optional<String> denominator, Optional<String> value) {
    return new Figure(
        "A",
        numerator.map(BigDecimal::new),
        denominator.map(BigDecimal::new),
        value.map(BigDecimal::new),
        Optional.empty(),
        "",
        "");
  }
}
