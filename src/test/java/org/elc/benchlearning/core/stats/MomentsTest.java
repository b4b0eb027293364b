package org.elc.benchlearning.core.stats;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.Test;

public class MomentsTest {

  private static final List<String> CERTIFIED_SETS =
      List.of(
          "PiDigits",
          "Lottery",
          "Lew",
          "Mavro",
          "Michelso",
          "NumAcc1",
          "NumAcc2",
          "NumAcc3",
          "NumAcc4");

  @Test
  public void meansEqualTheCertifiedOnes() throws IOException {
    for (String name : CERTIFIED_SETS) {
      Certified set = Certified.read(name);

      Moments found = Moments.of(set.values());

      assertThat(name, found.mean(), closeTo(set.mean(), 2e-15 * Math.abs(set.mean())));
    }
  }

  @Test
  public void deviationsEqualTheCertifiedOnesAsFarAsDoublesHoldTheData() throws IOException {
    for (String name : CERTIFIED_SETS) {
      Certified set = Certified.read(name);

      double found = Moments.of(set.values()).standardDeviation().orElseThrow();

      // The nearest doubles to the data are up to half a unit in the last place of the mean away.
      double ofTheData = Math.ulp(set.mean()) / 2;
      assertThat(name, found, closeTo(set.deviation(), ofTheData + 5e-15 * set.deviation()));
    }
  }

  @Test
  public void theCertifiedSetsAreComplete() throws IOException {
    List<Integer> sizes = new ArrayList<>();
    for (String name : CERTIFIED_SETS) {
      sizes.add(Certified.read(name).values().length);
    }

    assertThat(sizes, is(List.of(5000, 218, 200, 50, 100, 3, 1001, 1001, 1001)));
  }

  @Test
  public void theUnweightedMeanOfOrganisationsEqualsThatOfR() throws IOException {
    for (String month : List.of("2018-01-01", "2019-03-01")) {
      double expected = Oracle.statistics("attendances-" + month + "-group.csv").get("mean");
      double[] ratios = Oracle.ratios(Oracle.rows("attendances-" + month + "-members.csv"));

      assertThat(month, Moments.of(ratios).mean(), Oracle.equalsR(expected));
    }
  }

  @Test
  public void oneValueIsItsMeanAndHasNoDeviation() {
    assertThat(Moments.of(0.1), is(new Moments(1, 0.1, OptionalDouble.empty())));
  }

  @Test
  public void equalValuesDoNotDeviate() {
    assertThat(Moments.of(0.1, 0.1, 0.1), is(new Moments(3, 0.1, OptionalDouble.of(0))));
    assertThat(Moments.of(0, 0), is(new Moments(2, 0, OptionalDouble.of(0))));
  }

  @Test
  public void extremeValuesNeitherOverflowNorVanish() {
    Moments huge = Moments.of(1.5e308, -1.5e308, 1.5e308, -1.5e308);
    Moments tiny = Moments.of(1e-300, 3e-300);

    assertThat(huge.mean(), is(0.0));
    assertThat(huge.standardDeviation().orElseThrow() / 1e308, closeTo(Math.sqrt(3), 1e-14));
    assertThat(tiny.mean() * 1e300, closeTo(2, 1e-14));
    assertThat(tiny.standardDeviation().orElseThrow() * 1e300, closeTo(Math.sqrt(2), 1e-14));
  }

  @Test
  public void aSmallRestSurvivesBesideValuesThatCancel() {
    assertThat(Moments.of(1e16, 1, -1e16).mean(), closeTo(1 / 3.0, 1e-16));
  }

  @Test
  public void shiftingMovesTheMeanAndNotTheDeviation() {
    double[] values = {3, 1, 4, 1, 5};
    Moments straight = Moments.of(values);
    Moments moved = Moments.of(Arrays.stream(values).map(v -> v + 1024).toArray());

    assertThat(moved.mean(), closeTo(straight.mean() + 1024, 1e-12));
    assertThat(
        moved.standardDeviation().orElseThrow(),
        closeTo(straight.standardDeviation().orElseThrow(), 1e-12));
  }

  @Test
  public void noValueAndNoNumberAreRefused() {
    assertThrows(IllegalArgumentException.class, Moments::of);
    assertThrows(IllegalArgumentException.class, () -> Moments.of(1, Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> Moments.of(1, Double.NEGATIVE_INFINITY));
  }
}
