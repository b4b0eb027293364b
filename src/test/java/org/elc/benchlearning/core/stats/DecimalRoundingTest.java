package org.elc.benchlearning.core.stats;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import org.junit.Test;

public class DecimalRoundingTest {

  @Test
  public void tiesGoAwayFromZero() {
    assertThat(DecimalRounding.halfUp(0.5, 0), is(new BigDecimal("1")));
    assertThat(DecimalRounding.halfUp(2.5, 0), is(new BigDecimal("3")));
    assertThat(DecimalRounding.halfUp(-2.5, 0), is(new BigDecimal("-3")));
    assertThat(DecimalRounding.halfUp(0.25, 1), is(new BigDecimal("0.3")));
  }

  @Test
  public void aTieIsSeenOnTheDecimalAndNotOnItsBinaryExpansion() {
    assertThat(DecimalRounding.halfUp(1.005, 2), is(new BigDecimal("1.01")));
    assertThat(DecimalRounding.halfUp(0.285, 2), is(new BigDecimal("0.29")));
    assertThat(DecimalRounding.halfUp(2.675, 2), is(new BigDecimal("2.68")));
  }

  @Test
  public void aTieThatArithmeticBlurredIsStillATie() {
    assertThat(0.285 * 100, is(28.499999999999996));
    assertThat(DecimalRounding.halfUp(0.285 * 100, 0), is(new BigDecimal("29")));
    assertThat(DecimalRounding.halfUp(-0.285 * 100, 0), is(new BigDecimal("-29")));
  }

  @Test
  public void whatIsNearATieIsNotOne() {
    assertThat(DecimalRounding.halfUp(28.4999999999, 0), is(new BigDecimal("28")));
    assertThat(DecimalRounding.halfUp(new BigDecimal("28.4999999999999999"), 0).intValue(), is(28));
  }

  @Test
  public void alwaysHasTheDecimalsAskedFor() {
    assertThat(DecimalRounding.halfUp(3, 2), is(new BigDecimal("3.00")));
    assertThat(DecimalRounding.halfUp(1e-9, 3), is(new BigDecimal("0.000")));
    assertThat(DecimalRounding.halfUp(123456789.0, 0), is(new BigDecimal("123456789")));
    assertThat(DecimalRounding.halfUp(1e20, 1), is(new BigDecimal("100000000000000000000.0")));
  }

  @Test
  public void whatCannotBeRoundedIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> DecimalRounding.halfUp(Double.NaN, 1));
    assertThrows(
        IllegalArgumentException.class, () -> DecimalRounding.halfUp(Double.NEGATIVE_INFINITY, 1));
    assertThrows(IllegalArgumentException.class, () -> DecimalRounding.halfUp(1, -1));
  }
}
