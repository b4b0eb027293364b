package org.elc.benchlearning.core.stats;

import static org.elc.benchlearning.core.stats.Oracle.equalsR;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class WilsonTest {

  private static final String WILSON_IN_R =
      "p <- x/n; z <- qnorm(.975); (p + z^2/(2*n) + c(-1, 1)*z*sqrt(p*(1-p)/n + z^2/(4*n^2)))"
          + " / (1 + z^2/n) in R 4.2.2: ";

  private final Wilson wilson = Wilson.at95();

  @Test
  public void intervalsEqualThoseOfR() throws IOException {
    for (Map<String, String> row : Oracle.rows("wilson.csv")) {
      assertInterval(row, "lower", "upper");
    }
  }

  @Test
  public void intervalsOfRealFiguresEqualThoseOfR() throws IOException {
    for (String month : List.of("2018-01-01", "2019-03-01")) {
      for (Map<String, String> row : Oracle.rows("attendances-" + month + "-members.csv")) {
        assertInterval(row, "wilson_lower", "wilson_upper");
      }
    }
  }

  private void assertInterval(Map<String, String> row, String lower, String upper) {
    ConfidenceInterval interval =
        wilson.interval(
            new Proportion(Oracle.number(row, "numerator"), Oracle.number(row, "denominator")));
    assertThat(WILSON_IN_R + row, interval.lower(), equalsR(Oracle.number(row, lower)));
    assertThat(WILSON_IN_R + row, interval.upper(), equalsR(Oracle.number(row, upper)));
  }

  @Test
  public void anotherConfidenceGivesAnotherInterval() {
    // SciPy 1.17.1: binomtest(7, 9).proportion_ci(confidence_level=0.99, method='wilson')
    ConfidenceInterval interval = wilson.withConfidence(0.99).interval(new Proportion(7, 9));

    assertThat(interval.confidence(), is(0.99));
    assertThat(interval.lower(), closeTo(0.3645304121723405, 1e-12));
    assertThat(interval.upper(), closeTo(0.955267033732957, 1e-12));
  }

  @Test
  public void noneAndAllReachTheEndsExactly() {
    assertThat(wilson.interval(new Proportion(0, 7)).lower(), is(0.0));
    assertThat(wilson.interval(new Proportion(7, 7)).upper(), is(1.0));
    assertThat(wilson.interval(new Proportion(0, 7)).upper(), lessThan(1.0));
    assertThat(wilson.interval(new Proportion(7, 7)).lower(), greaterThan(0.0));
  }

  @Test
  public void oneCaseTellsLittleAndIsNotRefused() {
    ConfidenceInterval interval = wilson.interval(new Proportion(1, 1));

    assertThat(interval.lower(), lessThan(0.21));
    assertThat(interval.upper(), is(1.0));
  }

  @Test
  public void aLessThanWholeCaseIsTakenAsItIs() {
    ConfidenceInterval halfTime = wilson.interval(new Proportion(0.25, 0.5));

    assertThat(halfTime.lower(), greaterThan(0.0));
    assertThat(halfTime.upper(), lessThan(1.0));
  }

  @Test
  public void rareEventsAmongVeryManyKeepTheirDigits() {
    // By hand: with n endless, (x + z^2/2 -+ z root(x + z^2/4)) / n, for x = 3 of 10^15.
    double z = 1.959963984540054;
    double root = z * Math.sqrt(3 + z * z / 4);
    ConfidenceInterval interval = wilson.interval(new Proportion(3, 1e15));

    assertThat(interval.lower() * 1e15, closeTo(3 + z * z / 2 - root, 1e-12));
    assertThat(interval.upper() * 1e15, closeTo(3 + z * z / 2 + root, 1e-12));
  }

  @Test
  public void hugeNumbersDoNotOverflow() {
    ConfidenceInterval interval = wilson.interval(new Proportion(1e307, 4e307));

    assertThat(interval.lower(), closeTo(0.25, 1e-12));
    assertThat(interval.upper(), closeTo(0.25, 1e-12));
  }

  @Test
  public void intervalsOverlapWhereTheyTouch() {
    ConfidenceInterval low = new ConfidenceInterval(0.95, 0.1, 0.3);

    assertThat(low.overlaps(new ConfidenceInterval(0.95, 0.3, 0.5)), is(true));
    assertThat(new ConfidenceInterval(0.95, 0.3, 0.5).overlaps(low), is(true));
    assertThat(low.overlaps(new ConfidenceInterval(0.95, 0.31, 0.5)), is(false));
    assertThat(low.overlaps(new ConfidenceInterval(0.95, 0, 1)), is(true));
  }

  @Test
  public void whatIsNoProportionIsRefused() {
    assertThat(Proportion.ifOne(3, 2).isPresent(), is(false));
    assertThat(Proportion.ifOne(-1, 2).isPresent(), is(false));
    assertThat(Proportion.ifOne(0, 0).isPresent(), is(false));
    assertThat(Proportion.ifOne(Double.NaN, 2).isPresent(), is(false));
    assertThat(Proportion.ifOne(1, Double.POSITIVE_INFINITY).isPresent(), is(false));
    assertThrows(IllegalArgumentException.class, () -> new Proportion(1, 0));
    assertThrows(IllegalArgumentException.class, () -> wilson.withConfidence(1));
    assertThrows(IllegalArgumentException.class, () -> wilson.withConfidence(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> new ConfidenceInterval(0.95, 2, Double.NaN));
    ConfidenceInterval at95 = new ConfidenceInterval(0.95, 0, 1);
    ConfidenceInterval at99 = new ConfidenceInterval(0.99, 0, 1);
    assertThrows(IllegalArgumentException.class, () -> at95.overlaps(at99));
  }
}
