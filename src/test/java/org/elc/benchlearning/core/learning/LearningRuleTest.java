package org.elc.benchlearning.core.learning;

import static org.elc.benchlearning.core.learning.LearningRule.assess;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.Set;
import org.elc.benchlearning.core.benchmark.Band;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.catalogue.AnIndicator;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.stats.Trend.Evidence;
import org.elc.benchlearning.core.stats.Trend.Verdict;
import org.junit.Test;

public class LearningRuleTest {
  private static final Indicator HIGHER = AnIndicator.called("A").build();
  private static final Indicator LOWER = AnIndicator.called("A").direction(Direction.LOWER).build();
  private static final Indicator NONE = AnIndicator.called("A").direction(Direction.NONE).build();
  private static final Indicator RANGE = AnIndicator.called("A").target("40", "60").build();

  @Test
  public void inTheMiddleThereIsNeither() {
    Assessment middle = assess(AStanding.of(HIGHER).build());

    assertThat(middle.isAreaForLearning(), is(false));
    assertThat(middle.isStrength(), is(false));
  }

  @Test
  public void theWorstQuarterIsAnAreaAndTheBestAStrength() {
    assertThat(
        assess(AStanding.of(HIGHER).in(Band.WORST).build()).weak(), contains(Reason.QUARTER));
    assertThat(
        assess(AStanding.of(HIGHER).in(Band.BEST).build()).strong(), contains(Reason.QUARTER));
  }

  @Test
  public void theThirdOfASmallGroupIsNoQuarter() {
    Assessment third = assess(AStanding.of(HIGHER).inThird(1, Band.WORST).build());

    assertThat(third.isAreaForLearning(), is(false));
  }

  @Test
  public void theBandOfASmallGroupWithoutThirdsIsNoQuarter() {
    Assessment far = assess(AStanding.of(RANGE).inSmallGroup(Band.WORST).build());

    assertThat(far.isAreaForLearning(), is(false));
  }

  @Test
  public void aMarginHasNoIntervalHoweverMuchMoneyThereIs() {
    Indicator margin = AnIndicator.called("A").hard("-100", "100").build();

    assertThat(weak(margin, "400000", "10000000", 5), is(empty()));
    assertThat(weak(HIGHER, "400000", "10000000", 5), contains(Reason.INTERVAL));
  }

  /** 81 of 263 in oracles/wilson.csv: 0.255288519878274 to 0.3662095769828. */
  @Test
  public void anIntervalWhollyBelowTheMedianIsAnAreaWhereHigherIsBetter() {
    assertThat(weak(HIGHER, "81", "263", 36.6210), contains(Reason.INTERVAL));
    assertThat(weak(HIGHER, "81", "263", 36.6209), is(empty()));
    assertThat(strong(LOWER, "81", "263", 36.6210), contains(Reason.INTERVAL));
    assertThat(strong(LOWER, "81", "263", 36.6209), is(empty()));
  }

  @Test
  public void anIntervalWhollyAboveTheMedianIsAStrengthWhereHigherIsBetter() {
    assertThat(strong(HIGHER, "81", "263", 25.5288), contains(Reason.INTERVAL));
    assertThat(strong(HIGHER, "81", "263", 25.5289), is(empty()));
    assertThat(weak(LOWER, "81", "263", 25.5288), contains(Reason.INTERVAL));
  }

  @Test
  public void fewCasesAreNoEvidence() {
    assertThat(weak(HIGHER, "2", "5", 60), is(empty()));
    assertThat(weak(HIGHER, "400", "1000", 60), contains(Reason.INTERVAL));
  }

  @Test
  public void withATargetTheWholeIntervalMustBeFurtherFromItThanTheMedian() {
    assertThat(weak(RANGE, "900", "1000", 70), contains(Reason.INTERVAL));
    assertThat(weak(RANGE, "100", "1000", 70), contains(Reason.INTERVAL));
    assertThat(weak(RANGE, "700", "1000", 50), contains(Reason.INTERVAL));
    assertThat(weak(RANGE, "500", "1000", 50), is(empty()));
    assertThat(strong(RANGE, "500", "1000", 50), is(empty()));
    assertThat(strong(RANGE, "500", "1000", 70), contains(Reason.INTERVAL));
    assertThat(strong(RANGE, "900", "1000", 70), is(empty()));
  }

  @Test
  public void anIntervalAroundTheWholeTargetIsNoEvidence() {
    Indicator narrow = AnIndicator.called("A").target("49", "51").build();

    assertThat(weak(narrow, "5", "10", 51.5), is(empty()));
  }

  @Test
  public void aTrendIsAReasonOfItsOwn() {
    assertThat(
        assess(AStanding.of(HIGHER).moving(Verdict.WORSENED, Evidence.BEYOND_THE_STEP).build())
            .weak(),
        contains(Reason.TREND));
    assertThat(
        assess(AStanding.of(HIGHER).moving(Verdict.IMPROVED, Evidence.BEYOND_THE_STEP).build())
            .strong(),
        contains(Reason.TREND));
    for (Verdict verdict : new Verdict[] {Verdict.CHANGED, Verdict.UNCHANGED}) {
      Assessment still =
          assess(AStanding.of(HIGHER).moving(verdict, Evidence.BEYOND_THE_STEP).build());
      assertThat(still.isAreaForLearning() || still.isStrength(), is(false));
    }
  }

  @Test
  public void reasonsForBothAreToldBoth() {
    Assessment falling =
        assess(
            AStanding.of(HIGHER)
                .in(Band.BEST)
                .moving(Verdict.WORSENED, Evidence.INTERVALS_APART)
                .build());

    assertThat(falling.weak(), contains(Reason.TREND));
    assertThat(falling.strong(), contains(Reason.QUARTER));
  }

  @Test
  public void withoutADirectionThereIsNeverEither() {
    for (Band band : new Band[] {Band.BEST, Band.WORST}) {
      Assessment none =
          assess(
              AStanding.of(NONE)
                  .reporting("1", "1000")
                  .in(band)
                  .moving(Verdict.WORSENED, Evidence.BEYOND_THE_STEP)
                  .build());

      assertThat(none.isAreaForLearning() || none.isStrength(), is(false));
    }
  }

  @Test
  public void whatIsComparedHasQuartersOrAnIntervalAndCounts() {
    AStanding margin = AStanding.of(AnIndicator.called("A").hard("-100", "100").build());

    assertThat(AStanding.of(HIGHER).build().isCompared(), is(true));
    assertThat(AStanding.of(HIGHER).inThird(1, Band.WORST).build().isCompared(), is(true));
    assertThat(margin.build().isCompared(), is(true));
    assertThat(margin.withholding(Suppression.OTHER_RANKING).build().isCompared(), is(true));
    assertThat(margin.withholding(Suppression.FEW_PERSONS).build().isCompared(), is(false));
    assertThat(
        margin.withholding(Suppression.TOO_FEW).inThird(1, Band.WORST).build().isCompared(),
        is(false));
  }

  @Test
  public void theGapIsMeasuredInWidthsOfTheMiddleHalfTowardsTheWorse() {
    AStanding higher = AStanding.of(HIGHER).reporting("30", "100").beside(40, 50, 60);
    AStanding lower = AStanding.of(LOWER).reporting("30", "100").beside(40, 50, 60);
    AStanding range = AStanding.of(RANGE).reporting("70", "100").beside(40, 50, 60);

    assertThat(assess(higher.build()).gap(), is(closeTo(1, 1e-12)));
    assertThat(assess(lower.build()).gap(), is(closeTo(-1, 1e-12)));
    assertThat(assess(range.build()).gap(), is(closeTo(0.5, 1e-12)));
    assertThat(assess(higher.beside(50, 50, 50).build()).gap(), is(0.0));
  }

  private static Set<Reason> weak(Indicator indicator, String part, String whole, double median) {
    return assess(at(indicator, part, whole, median)).weak();
  }

  private static Set<Reason> strong(Indicator indicator, String part, String whole, double median) {
    return assess(at(indicator, part, whole, median)).strong();
  }

  private static Standing at(Indicator indicator, String part, String whole, double median) {
    return AStanding.of(indicator)
        .reporting(part, whole)
        .beside(median - 1, median, median + 1)
        .build();
  }
}
