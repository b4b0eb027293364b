package org.elc.benchlearning.view.chart;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.core.catalogue.Interval;
import org.junit.Test;

public class ScaleTest {
  private static final Interval PERCENT =
      new Interval(Optional.of(BigDecimal.ZERO), Optional.of(new BigDecimal(100)));

  @Test
  public void sharesFollowTheValues() {
    Scale scale = new Scale(20, 60);

    assertThat(scale.share(20), is(0.0));
    assertThat(scale.share(30), is(closeTo(0.25, 1e-12)));
    assertThat(scale.share(60), is(1.0));
    assertThat(scale.share(-1000), is(0.0));
    assertThat(scale.share(1000), is(1.0));
  }

  @Test
  public void thereIsRoomAtTheEndsButNotBeyondWhatIsPossible() {
    assertThat(Scale.around(List.of(40.0, 65.0), PERCENT, 0.1), is(new Scale(37, 68)));
    assertThat(Scale.around(List.of(1.0, 99.0), PERCENT, 0.1), is(new Scale(0, 100)));
    assertThat(
        Scale.around(List.of(1.0, 99.0), Interval.UNBOUNDED, 0.1), is(new Scale(-10.76, 110.76)));
  }

  @Test
  public void valuesOutsideWhatIsPossibleAreShownAllTheSame() {
    assertThat(Scale.around(List.of(-2.0, 120.0), PERCENT, 0.1), is(new Scale(-2, 120)));
  }

  @Test
  public void equalValuesStandInTheMiddle() {
    Scale scale = Scale.around(List.of(5.0, 5.0, 5.0), Interval.UNBOUNDED, 0.1);

    assertThat(scale.share(5), is(closeTo(0.5, 1e-12)));
  }

  @Test
  public void aScaleHasTwoEnds() {
    assertThrows(IllegalArgumentException.class, () -> new Scale(1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Scale(Double.NaN, 1));
    assertThrows(IllegalArgumentException.class, () -> new Scale(0, Double.POSITIVE_INFINITY));
  }

  @Test
  public void atABoundEqualValuesStillHaveAScale() {
    assertThat(Scale.around(List.of(100.0), PERCENT, 0.1), is(new Scale(99, 100)));
    assertThat(Scale.around(List.of(0.0), PERCENT, 1), is(new Scale(0, 10)));
  }

  /** The first tick of 4.0 to 4.2 is a whole number, the next is not. */
  @Test
  public void ticksHaveTheDecimalsThatTellThemApart() {
    assertThat(new Scale(3.94, 4.26).tickDecimals(), is(1));
    assertThat(new Scale(0, 3).tickDecimals(), is(0));
    assertThat(new Scale(-0.02, 0.03).tickDecimals(), is(2));
    assertThat(new Scale(19.7, 21.2).tickDecimals(), is(1));
    assertThat(new Scale(0, 100).tickDecimals(), is(0));
  }
}
