package org.elc.benchlearning.core.stats;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.elc.benchlearning.core.stats.Trend.Evidence;
import org.elc.benchlearning.core.stats.Trend.Judgement;
import org.elc.benchlearning.core.stats.Trend.Point;
import org.elc.benchlearning.core.stats.Trend.Step;
import org.elc.benchlearning.core.stats.Trend.Verdict;
import org.junit.Test;

public class TrendTest {

  private final Trend scores = Trend.withStep(new Step(0.2, 0));
  private final Trend shares = Trend.withStep(new Step(5, 0));

  @Test
  public void aShareHasImprovedOnlyWhereTheIntervalsLieApart() {
    // Wilson in R 4.2.2: 50/100 0.404 to 0.596, 70/100 0.604 to 0.781, 69/100 0.594 to 0.772
    Trend higher = shares.towards(Goal.HIGHER);

    assertJudgement(
        higher.judge(List.of(share(50, 100), share(70, 100))),
        Verdict.IMPROVED,
        Evidence.INTERVALS_APART);
    assertJudgement(
        higher.judge(List.of(share(50, 100), share(69, 100))),
        Verdict.CANNOT_TELL,
        Evidence.INTERVALS_OVERLAP);
  }

  @Test
  public void aSmallDifferenceBetweenSharesIsNoChange() {
    assertJudgement(
        shares.towards(Goal.HIGHER).judge(List.of(share(50, 100), share(54, 100))),
        Verdict.UNCHANGED,
        Evidence.INTERVALS_OVERLAP);
  }

  @Test
  public void aSmallDifferenceBetweenSharesOfVeryManyIsAChange() {
    assertJudgement(
        shares.towards(Goal.LOWER).judge(List.of(share(50_000, 100_000), share(51_000, 100_000))),
        Verdict.WORSENED,
        Evidence.INTERVALS_APART);
  }

  @Test
  public void otherValuesHaveChangedWhereTheDifferenceExceedsTheStep() {
    Trend higher = scores.towards(Goal.HIGHER);

    assertVerdict(higher, Verdict.IMPROVED, 4.1, 4.31);
    assertVerdict(higher, Verdict.UNCHANGED, 4.1, 4.3);
    assertVerdict(higher, Verdict.UNCHANGED, 4.3, 4.1);
    assertVerdict(higher, Verdict.WORSENED, 4.31, 4.1);
  }

  @Test
  public void whereLowIsBetterTheVerdictTurns() {
    assertVerdict(scores.towards(Goal.LOWER), Verdict.WORSENED, 4, 5);
    assertVerdict(scores.towards(Goal.LOWER), Verdict.IMPROVED, 5, 4);
  }

  @Test
  public void withoutAGoalAValueOnlyChanges() {
    assertVerdict(scores, Verdict.CHANGED, 4, 5);
    assertVerdict(scores, Verdict.CHANGED, 5, 4);
    assertVerdict(scores, Verdict.UNCHANGED, 5, 5);
    assertThat(
        shares.judge(List.of(share(10, 100), share(90, 100))).verdict(), is(Verdict.CHANGED));
  }

  @Test
  public void withARangeNearerIsBetter() {
    Trend margin = Trend.withStep(new Step(2, 0)).towards(Goal.range(0, 8));

    assertVerdict(margin, Verdict.IMPROVED, -10, -5);
    assertVerdict(margin, Verdict.IMPROVED, 15, 3);
    assertVerdict(margin, Verdict.WORSENED, 5, 12);
    assertVerdict(margin, Verdict.CHANGED, 1, 7);
    assertVerdict(margin, Verdict.CHANGED, -3, 11);
    assertVerdict(margin, Verdict.CHANGED, -3, 9);
    assertVerdict(margin, Verdict.UNCHANGED, 7, 9);
  }

  @Test
  public void aStepMayGrowWithTheFirstValue() {
    Trend days = Trend.withStep(new Step(1, 0.1)).towards(Goal.LOWER);

    assertVerdict(days, Verdict.UNCHANGED, 100, 110);
    assertVerdict(days, Verdict.WORSENED, 100, 111);
    assertVerdict(days, Verdict.UNCHANGED, 3, 4);
    assertVerdict(days, Verdict.IMPROVED, 3, 1.5);
    assertVerdict(days, Verdict.WORSENED, -100, -89);
  }

  @Test
  public void onlyFirstAndLastCount() {
    assertVerdict(scores.towards(Goal.HIGHER), Verdict.UNCHANGED, 4, 1, 5, 4.1);
  }

  @Test
  public void afterABreakOnlyWhatFollowsIsCompared() {
    Trend higher = scores.towards(Goal.HIGHER);
    Point broken = new Point(2, Optional.empty(), true);

    Judgement judgement = higher.judge(List.of(value(5), value(4.9), broken, value(3)));

    assertThat(
        judgement,
        is(new Judgement(Verdict.IMPROVED, Evidence.BEYOND_THE_STEP, OptionalDouble.of(1), 2)));
    assertJudgement(
        higher.judge(List.of(value(5), broken)), Verdict.CANNOT_TELL, Evidence.TOO_FEW_POINTS);
    assertThat(higher.judge(List.of(broken, value(3))).since(), is(0));
  }

  @Test
  public void onePointTellsNothingAndNeitherDoesNone() {
    Judgement nothing =
        new Judgement(Verdict.CANNOT_TELL, Evidence.TOO_FEW_POINTS, OptionalDouble.empty(), 0);

    assertThat(scores.judge(List.of(value(3))), is(nothing));
    assertThat(scores.judge(List.of()), is(nothing));
  }

  @Test
  public void aSeriesThatWasNotAlwaysAShareIsJudgedByTheStep() {
    assertJudgement(
        shares.towards(Goal.HIGHER).judge(List.of(value(104), share(98, 100))),
        Verdict.WORSENED,
        Evidence.BEYOND_THE_STEP);
  }

  @Test
  public void theChangeIsTheLastValueLessTheFirst() {
    Judgement judgement = scores.judge(List.of(value(4.5), value(3)));

    assertThat(judgement.change().orElseThrow(), closeTo(-1.5, 1e-15));
  }

  @Test
  public void whatIsNoNumberIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> value(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> value(Double.POSITIVE_INFINITY));
    assertThrows(IllegalArgumentException.class, () -> new Step(-1, 0));
    assertThrows(IllegalArgumentException.class, () -> new Step(Double.NaN, 0));
    assertThrows(IllegalArgumentException.class, () -> Goal.range(2, 1));
  }

  private static void assertVerdict(Trend trend, Verdict verdict, double... values) {
    List<Point> series = Arrays.stream(values).mapToObj(TrendTest::value).toList();
    assertThat(trend.judge(series).verdict(), is(verdict));
  }

  private static void assertJudgement(Judgement found, Verdict verdict, Evidence evidence) {
    assertThat(found.verdict(), is(verdict));
    assertThat(found.evidence(), is(evidence));
  }

  private static Point value(double value) {
    return new Point(value, Optional.empty(), false);
  }

  private static Point share(double part, double whole) {
    return new Point(100 * part / whole, Optional.of(new Proportion(part, whole)), false);
  }
}
