package org.elc.benchlearning.core.stats;

import static org.elc.benchlearning.core.stats.Oracle.equalsR;
import static org.elc.benchlearning.core.stats.Oracle.equalsRsDistribution;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.elc.benchlearning.core.stats.Funnel.Place;
import org.junit.Test;

public class FunnelTest {

  private static final List<String> MONTHS = List.of("2018-01-01", "2019-03-01");

  private static final String LIMIT_IN_R =
      "r <- qbinom(p, n, c); (r - (pbinom(r, n, c) - p) / dbinom(r, n, c)) / n in R 4.2.2: ";

  @Test
  public void limitsEqualThoseOfR() throws IOException {
    for (Map<String, String> row : Oracle.rows("funnel.csv")) {
      assertLimits(Funnel.around(Oracle.number(row, "theta")), Oracle.number(row, "n"), row);
    }
  }

  @Test
  public void limitsOfRealFiguresEqualThoseOfR() throws IOException {
    for (String month : MONTHS) {
      List<Map<String, String>> rows = Oracle.rows("attendances-" + month + "-members.csv");
      Funnel funnel = Funnel.around(Overdispersion.of(Oracle.proportions(rows)).centre());

      rows.forEach(row -> assertLimits(funnel, Oracle.number(row, "denominator"), row));
    }
  }

  private static void assertLimits(Funnel funnel, double size, Map<String, String> row) {
    FunnelLimits limits = funnel.limits(size);
    String why = LIMIT_IN_R + row;
    assertThat(why, limits.lower998(), equalsRsDistribution(Oracle.number(row, "l998")));
    assertThat(why, limits.lower95(), equalsRsDistribution(Oracle.number(row, "l95")));
    assertThat(why, limits.upper95(), equalsRsDistribution(Oracle.number(row, "u95")));
    assertThat(why, limits.upper998(), equalsRsDistribution(Oracle.number(row, "u998")));
  }

  @Test
  public void asManyLieOutsideAsInR() throws IOException {
    for (String month : MONTHS) {
      Map<String, Double> expected = Oracle.statistics("attendances-" + month + "-group.csv");
      List<Proportion> shares =
          Oracle.proportions(Oracle.rows("attendances-" + month + "-members.csv"));
      Funnel funnel = Funnel.around(Overdispersion.of(shares).centre());

      List<Place> places = shares.stream().map(funnel::place).toList();

      assertThat(
          month,
          (double) places.stream().filter(p -> p != Place.INSIDE).count(),
          is(expected.get("outside95")));
      assertThat(
          month,
          (double)
              places.stream().filter(p -> p == Place.BELOW_998 || p == Place.ABOVE_998).count(),
          is(expected.get("outside998")));
    }
  }

  @Test
  public void centreAndOverdispersionEqualThoseOfR() throws IOException {
    for (String month : MONTHS) {
      Map<String, Double> expected = Oracle.statistics("attendances-" + month + "-group.csv");
      Overdispersion found =
          Overdispersion.of(
              Oracle.proportions(Oracle.rows("attendances-" + month + "-members.csv")));

      assertThat((double) found.n(), is(expected.get("n")));
      assertThat(found.centre(), equalsR(expected.get("theta")));
      assertThat(found.phi(), equalsR(expected.get("phi")));
      assertThat(found.tau2(), equalsR(expected.get("tau2")));
    }
  }

  @Test
  public void overdispersionWidensTheFunnelUntilMostAreInside() throws IOException {
    List<Proportion> shares = Oracle.proportions(Oracle.rows("attendances-2018-01-01-members.csv"));
    Overdispersion found = Overdispersion.of(shares);
    Funnel funnel = Funnel.around(found.centre()).withOverdispersion(found.tau2());

    long outside = shares.stream().filter(s -> funnel.place(s) != Place.INSIDE).count();

    // Chance alone would put 7 of 137 outside; without adjusting it is 130.
    assertThat(outside, lessThan(14L));
  }

  @Test
  public void theAdjustedLimitsAreTheNormalOnesOfTheArcsineRoot() {
    // By hand: root(1/400 + 0.01) = 0.1118034; asin(root(0.5)) = pi/4; sin(a)^2 = (1 - cos(2a))/2.
    FunnelLimits limits = Funnel.around(0.5).withOverdispersion(0.01).adjustedLimits(100);
    double reach = Math.sin(2 * 1.959963984540054 * Math.sqrt(0.0125)) / 2;

    assertThat(limits.lower95(), closeTo(0.5 - reach, 1e-12));
    assertThat(limits.upper95(), closeTo(0.5 + reach, 1e-12));
  }

  @Test
  public void adjustedLimitsAreNeverNarrowerThanTheExactOnes() {
    for (double centre : new double[] {0, 0.001, 0.02, 0.3, 0.5, 0.9, 0.999, 1}) {
      for (int size : new int[] {1, 2, 5, 20, 500}) {
        Funnel funnel = Funnel.around(centre).withOverdispersion(1e-9);
        FunnelLimits exact = funnel.limits(size);
        FunnelLimits adjusted = funnel.adjustedLimits(size);

        assertThat(adjusted.lower998(), lessThanOrEqualTo(exact.lower998()));
        assertThat(adjusted.lower95(), lessThanOrEqualTo(exact.lower95()));
        assertThat(exact.upper95(), lessThanOrEqualTo(adjusted.upper95()));
        assertThat(exact.upper998(), lessThanOrEqualTo(adjusted.upper998()));
      }
    }
  }

  @Test
  public void withoutOverdispersionTheAdjustedLimitsAreTheExactOnes() {
    Funnel funnel = Funnel.around(0.3);

    assertThat(funnel.adjustedLimits(40), is(funnel.limits(40)));
  }

  @Test
  public void overdispersionReachesTheEndsAndStaysInside() {
    FunnelLimits limits = Funnel.around(0.9).withOverdispersion(5).adjustedLimits(1000);

    assertThat(limits, is(new FunnelLimits(0, 0, 1, 1)));
  }

  @Test
  public void turningPartsIntoTheirRestsMirrorsTheLimitsOneStepOff() {
    FunnelLimits straight = Funnel.around(0.3).limits(200);
    FunnelLimits turned = Funnel.around(0.7).limits(200);

    assertThat(turned.upper95(), closeTo(1 - 1 / 200.0 - straight.lower95(), 1e-12));
    assertThat(turned.lower998(), closeTo(1 - 1 / 200.0 - straight.upper998(), 1e-12));
  }

  @Test
  public void turningPartsIntoTheirRestsLeavesOverdispersionAsItIs() {
    List<Proportion> shares =
        List.of(new Proportion(3, 10), new Proportion(40, 50), new Proportion(1, 7));
    List<Proportion> rests =
        shares.stream().map(s -> new Proportion(s.whole() - s.part(), s.whole())).toList();

    Overdispersion straight = Overdispersion.of(shares);
    Overdispersion turned = Overdispersion.of(rests);

    assertThat(turned.centre(), closeTo(1 - straight.centre(), 1e-15));
    assertThat(turned.phi(), closeTo(straight.phi(), 1e-12));
    assertThat(turned.tau2(), closeTo(straight.tau2(), 1e-12));
  }

  @Test
  public void equalSharesShowNoOverdispersion() {
    Overdispersion found =
        Overdispersion.of(
            List.of(new Proportion(1, 4), new Proportion(2, 8), new Proportion(5, 20)));

    assertThat(found, is(new Overdispersion(3, 0.25, 0, 0)));
  }

  @Test
  public void oneOrganisationLiesAtItsOwnCentre() {
    assertThat(
        Overdispersion.of(List.of(new Proportion(3, 4))), is(new Overdispersion(1, 0.75, 0, 0)));
  }

  @Test
  public void whereNobodyOrEverybodyIsCountedWhoDoesTheSameIsInside() {
    Funnel nobody = Funnel.around(0);
    Funnel everybody = Funnel.around(1);

    assertThat(nobody.limits(9), is(new FunnelLimits(0, 0, 0, 0)));
    assertThat(nobody.place(new Proportion(0, 9)), is(Place.INSIDE));
    assertThat(nobody.place(new Proportion(1, 9)), is(Place.ABOVE_998));
    assertThat(everybody.place(new Proportion(9, 9)), is(Place.INSIDE));
    assertThat(everybody.place(new Proportion(8, 9)), is(Place.BELOW_998));
  }

  @Test
  public void whatChanceBringsOneTimeInThreeIsInside() {
    // 0.8^5 = 0.33, though 1 is above the interpolated limit of 0.985.
    assertThat(Funnel.around(0.8).place(new Proportion(5, 5)), is(Place.INSIDE));
    assertThat(Funnel.around(0.2).place(new Proportion(0, 5)), is(Place.INSIDE));
    assertThat(
        Funnel.around(0.8).withOverdispersion(1e-6).place(new Proportion(5, 5)), is(Place.INSIDE));
  }

  @Test
  public void placesFollowTheProbabilityOfTheCountOrOneFurtherOut() {
    // pbinom in R: 10 throws, 1 or fewer 0.0107, 0: 0.00098; the same for 9 or more, and 10.
    Funnel coin = Funnel.around(0.5);

    assertThat(coin.place(new Proportion(2, 10)), is(Place.INSIDE));
    assertThat(coin.place(new Proportion(1, 10)), is(Place.BELOW_95));
    assertThat(coin.place(new Proportion(0, 10)), is(Place.BELOW_998));
    assertThat(coin.place(new Proportion(8, 10)), is(Place.INSIDE));
    assertThat(coin.place(new Proportion(9, 10)), is(Place.ABOVE_95));
    assertThat(coin.place(new Proportion(10, 10)), is(Place.ABOVE_998));
    assertThat(coin.withOverdispersion(0.05).place(new Proportion(10, 10)), is(Place.ABOVE_95));
  }

  @Test
  public void sizesBetweenWholeNumbersAreRounded() {
    Funnel funnel = Funnel.around(0.3);

    assertThat(funnel.limits(12.5), is(funnel.limits(13)));
    assertThat(funnel.limits(12.4), is(funnel.limits(12)));
    assertThat(funnel.limits(0.2), is(funnel.limits(1)));
  }

  @Test
  public void hugeSizesNarrowTheFunnelToItsCentre() {
    FunnelLimits limits = Funnel.around(0.3).limits(1e15);

    assertThat(limits.lower998(), closeTo(0.3, 1e-4));
    assertThat(limits.upper998(), closeTo(0.3, 1e-4));
  }

  @Test
  public void whatIsNoShareOrSizeIsRefused() {
    Funnel funnel = Funnel.around(0.5);

    assertThrows(IllegalArgumentException.class, () -> Funnel.around(1.01));
    assertThrows(IllegalArgumentException.class, () -> Funnel.around(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> funnel.withOverdispersion(-1));
    assertThrows(IllegalArgumentException.class, () -> funnel.limits(0));
    assertThrows(IllegalArgumentException.class, () -> funnel.limits(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> new FunnelLimits(0.3, 0.2, 0.8, 0.9));
    assertThrows(IllegalArgumentException.class, () -> Overdispersion.of(List.of()));
  }
}
