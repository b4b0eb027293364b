package org.elc.benchlearning.core.catalogue;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.math.BigDecimal;
import java.util.Optional;
import org.elc.benchlearning.core.stats.Goal;
import org.elc.benchlearning.core.stats.Trend.Step;
import org.junit.Test;

public class IndicatorScaleTest {

  @Test
  public void aPercentageThatStaysWithinItsWholeIsAProportion() {
    assertThat(AnIndicator.called("A").build().scale().isProportion(), is(true));
    assertThat(AnIndicator.called("A").hard("0", "40").build().scale().isProportion(), is(false));
    assertThat(AnIndicator.called("A").hard("0", "200").build().scale().isProportion(), is(false));
    assertThat(
        AnIndicator.called("A").hard("-100", "100").build().scale().isProportion(), is(false));
    assertThat(AnIndicator.called("A").score().build().scale().isProportion(), is(false));
    assertThat(
        AnIndicator.called("A").rate("100").hard("0", "100").build().scale().isProportion(),
        is(false));
  }

  @Test
  public void theStepOfAScaleWithTwoEndsIsATwentiethOfIt() {
    assertThat(AnIndicator.called("A").build().scale().step(), is(new Step(5, 0)));
    assertThat(AnIndicator.called("A").score().build().scale().step(), is(new Step(0.2, 0)));
  }

  @Test
  public void softBoundsSayWhatIsPlausible() {
    assertThat(
        AnIndicator.called("A").hard("-100", "100").soft("-30", "30").build().scale().step(),
        is(new Step(3, 0)));
  }

  @Test
  public void theStepOfAnOpenScaleIsATenthAndMoreThanRounding() {
    assertThat(
        AnIndicator.called("A").duration().decimals(0).build().scale().step(),
        is(new Step(1, 0.1)));
    assertThat(AnIndicator.called("A").rate("100").build().scale().step(), is(new Step(0.1, 0.1)));
    assertThat(
        AnIndicator.called("A").count().decimals(0).build().scale().step(), is(new Step(0.5, 0.1)));
  }

  @Test
  public void theGoalFollowsTheDirection() {
    assertThat(scale(Direction.HIGHER, Interval.UNBOUNDED).goal(), is(Goal.HIGHER));
    assertThat(scale(Direction.LOWER, Interval.UNBOUNDED).goal(), is(Goal.LOWER));
    assertThat(scale(Direction.NONE, Interval.UNBOUNDED).goal(), is(Goal.NONE));
    Interval upToEight = new Interval(Optional.empty(), Optional.of(new BigDecimal("8")));
    assertThat(
        scale(Direction.RANGE, upToEight).goal(), is(Goal.range(Double.NEGATIVE_INFINITY, 8)));
  }

  private static IndicatorScale scale(Direction direction, Interval target) {
    IndicatorScale scale = AnIndicator.called("A").build().scale();
    return new IndicatorScale(
        scale.kind(), scale.factor(), direction, target, scale.hard(), scale.soft(), 1);
  }
}
