package org.elc.benchlearning.core.stats;

import static org.elc.benchlearning.core.stats.Oracle.equalsR;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.Test;

public class QuantilesTest {

  private static final double[] SKEWED = {-5, -1, 0, 0, 2, 40, 1e6};

  @Test
  public void quantilesEqualThoseOfR() throws IOException {
    for (Map<String, String> row : Oracle.rows("quantiles.csv")) {
      Sample sample = Sample.of(Oracle.list(row.get("values")));

      assertQuantiles(row.get("values"), sample, row);
    }
  }

  @Test
  public void quantilesOfRealFiguresEqualThoseOfR() throws IOException {
    for (String month : new String[] {"2018-01-01", "2019-03-01"}) {
      Map<String, String> expected = new HashMap<>();
      Oracle.rows("attendances-" + month + "-group.csv")
          .forEach(row -> expected.put(row.get("statistic"), row.get("value")));
      Sample sample =
          Sample.of(Oracle.ratios(Oracle.rows("attendances-" + month + "-members.csv")));

      assertThat(sample.size(), is(Integer.parseInt(expected.get("n"))));
      assertQuantiles(month, sample, expected);
    }
  }

  private static void assertQuantiles(String what, Sample sample, Map<String, String> expected) {
    CutPoints quarters = Quantiles.cutPoints(sample, 4);
    String why = "quantile(x, type = 7) in R 4.2.2, x: " + what;
    assertThat(why, Quantiles.type7(sample, 0.1), equalsR(Oracle.number(expected, "p10")));
    assertThat(why, Quantiles.type7(sample, 0.25), equalsR(Oracle.number(expected, "q1")));
    assertThat(why, quarters.cut(1), equalsR(Oracle.number(expected, "q1")));
    assertThat(why, Quantiles.median(sample), equalsR(Oracle.number(expected, "median")));
    assertThat(why, quarters.cut(2), equalsR(Oracle.number(expected, "median")));
    assertThat(why, Quantiles.type7(sample, 0.75), equalsR(Oracle.number(expected, "q3")));
    assertThat(why, quarters.cut(3), equalsR(Oracle.number(expected, "q3")));
    assertThat(why, Quantiles.type7(sample, 0.9), equalsR(Oracle.number(expected, "p90")));
  }

  @Test
  public void thirdsCutAtOneAndTwoThirds() {
    // By hand: places 1 + 5/3 and 1 + 10/3, so 2 + 2/3 of (4 - 2) and 8 + 1/3 of (16 - 8).
    CutPoints thirds = Quantiles.cutPoints(Sample.of(1, 2, 4, 8, 16, 32), 3);

    assertThat(thirds.cut(1), equalsR(10 / 3.0));
    assertThat(thirds.cut(2), equalsR(32 / 3.0));
  }

  @Test
  public void oneValueIsEveryQuantileOfItself() {
    Sample one = Sample.of(0.1);

    assertThat(Quantiles.type7(one, 0), is(0.1));
    assertThat(Quantiles.type7(one, 0.37), is(0.1));
    assertThat(Quantiles.type7(one, 1), is(0.1));
  }

  @Test
  public void theOutermostQuantilesAreSmallestAndGreatestValue() {
    Sample sample = Sample.of(SKEWED);

    assertThat(Quantiles.type7(sample, 0), is(-5.0));
    assertThat(Quantiles.type7(sample, 1), is(1e6));
  }

  @Test
  public void equalValuesGiveThemselvesAtEveryShare() {
    Sample sample = Sample.of(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1);

    for (int percent = 0; percent <= 100; percent++) {
      assertThat(Quantiles.type7(sample, percent / 100.0), is(0.1));
    }
  }

  @Test
  public void cutsThatFallOnAValueAreExactlyThatValue() {
    Sample nine = Sample.of(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9);
    Sample seven = Sample.of(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7);

    assertThat(Quantiles.cutPoints(nine, 4).cut(1), is(0.3));
    assertThat(Quantiles.cutPoints(nine, 4).cut(3), is(0.7));
    assertThat(Quantiles.cutPoints(seven, 3).cut(1), is(0.3));
    assertThat(Quantiles.cutPoints(seven, 3).cut(2), is(0.5));
  }

  @Test
  public void turningAllSignsTurnsTheQuantiles() {
    Sample turned = Sample.of(Arrays.stream(SKEWED).map(v -> -v).toArray());

    for (double p : new double[] {0.1, 0.25, 0.5, 0.75, 0.9}) {
      double straight = Quantiles.type7(Sample.of(SKEWED), p);
      assertThat(Quantiles.type7(turned, 1 - p), closeTo(-straight, 1e-9));
    }
  }

  @Test
  public void shiftingAndScalingTheValuesShiftsAndScalesTheQuantiles() {
    Sample moved = Sample.of(Arrays.stream(SKEWED).map(v -> 4 * v + 3).toArray());

    for (double p : new double[] {0.1, 0.25, 0.5, 0.75, 0.9}) {
      double expected = 4 * Quantiles.type7(Sample.of(SKEWED), p) + 3;
      assertThat(Quantiles.type7(moved, p), equalsR(expected));
    }
  }

  @Test
  public void quantilesNeverDecreaseWithTheirShare() {
    Random random = new Random(20261121);

    for (int size = 1; size <= 60; size++) {
      Sample sample = Sample.of(random.doubles(size, -10, 10).toArray());
      for (int percent = 1; percent <= 100; percent++) {
        double lower = Quantiles.type7(sample, (percent - 1) / 100.0);
        assertThat(lower <= Quantiles.type7(sample, percent / 100.0), is(true));
      }
    }
  }

  @Test
  public void hugeValuesDoNotOverflow() {
    Sample sample = Sample.of(-1.7e308, 1.7e308);

    assertThat(Quantiles.median(sample), is(0.0));
  }

  @Test
  public void sharesOutsideZeroToOneAreRefused() {
    Sample sample = Sample.of(1, 2);

    assertThrows(IllegalArgumentException.class, () -> Quantiles.type7(sample, -0.01));
    assertThrows(IllegalArgumentException.class, () -> Quantiles.type7(sample, 1.01));
    assertThrows(IllegalArgumentException.class, () -> Quantiles.type7(sample, Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> Quantiles.cutPoints(sample, 2));
  }
}
