package org.elc.benchlearning.core.stats;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.Assume.assumeTrue;

import com.pholser.junit.quickcheck.From;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.generator.InRange;
import com.pholser.junit.quickcheck.generator.Size;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.core.stats.Funnel.Place;
import org.elc.benchlearning.core.stats.Trend.Point;
import org.elc.benchlearning.core.stats.Trend.Step;
import org.elc.benchlearning.core.stats.Trend.Verdict;
import org.junit.runner.RunWith;

/**
 * What holds of intervals, funnels and trends of any proportion. A failing property prints the
 * seeds that lead to it.
 */
@RunWith(JUnitQuickcheck.class)
public class ProportionPropertiesTest {

  private static final int TRIALS = 300;
  private static final double Z_95 = 1.959963984540054;

  private final Wilson wilson = Wilson.at95();

  @Property(trials = TRIALS)
  public void theEndsOfAnIntervalLieExactlyZStandardErrorsAway(
      @From(AnyProportion.class) Proportion share) {
    ConfidenceInterval interval = wilson.interval(share);

    for (double end : new double[] {interval.lower(), interval.upper()}) {
      double deviation = Math.sqrt(end * (1 - end) / share.whole());
      double away = Math.abs(share.value() - end);
      assertThat(away, closeTo(Z_95 * deviation, 1e-9 * deviation + 1e-15));
    }
  }

  @Property(trials = TRIALS)
  public void anIntervalHoldsItsShareAndTurnsWithIt(@From(AnyProportion.class) Proportion share) {
    ConfidenceInterval straight = wilson.interval(share);
    ConfidenceInterval turned =
        wilson.interval(new Proportion(share.whole() - share.part(), share.whole()));

    assertThat(straight.lower(), lessThanOrEqualTo(share.value()));
    assertThat(straight.upper(), greaterThanOrEqualTo(share.value()));
    assertThat(turned.lower(), closeTo(1 - straight.upper(), 1e-14));
    assertThat(turned.upper(), closeTo(1 - straight.lower(), 1e-14));
  }

  @Property(trials = TRIALS)
  public void moreCasesNarrowAnInterval(@From(AnyProportion.class) Proportion share) {
    ConfidenceInterval few = wilson.interval(share);
    ConfidenceInterval many = wilson.interval(new Proportion(4 * share.part(), 4 * share.whole()));

    assertThat(many.upper() - many.lower(), lessThan(few.upper() - few.lower()));
  }

  @Property(trials = TRIALS)
  public void limitsEqualThoseOfExactArithmetic(
      @InRange(min = "0", max = "100") int percent, @InRange(min = "1", max = "40") int size) {
    double centre = percent / 100.0;
    FunnelLimits limits = Funnel.around(centre).limits(size);

    assertThat(limits.lower998(), closeTo(exactLimit(centre, size, "0.001"), 1e-10));
    assertThat(limits.lower95(), closeTo(exactLimit(centre, size, "0.025"), 1e-10));
    assertThat(limits.upper95(), closeTo(exactLimit(centre, size, "0.975"), 1e-10));
    assertThat(limits.upper998(), closeTo(exactLimit(centre, size, "0.999"), 1e-10));
  }

  /** The line through the steps of the binomial distribution function, summed term by term. */
  private static double exactLimit(double centre, int size, String p) {
    BigDecimal yes = new BigDecimal(centre);
    BigDecimal no = BigDecimal.ONE.subtract(yes);
    BigDecimal ways = BigDecimal.ONE;
    BigDecimal below = BigDecimal.ZERO;
    BigDecimal wanted = new BigDecimal(p);
    for (int count = 0; count <= size; count++) {
      BigDecimal here = ways.multiply(yes.pow(count)).multiply(no.pow(size - count));
      if (below.add(here).compareTo(wanted) >= 0) {
        double into = wanted.subtract(below).doubleValue() / here.doubleValue();
        return Math.max(0, (count - 1 + into) / size);
      }
      below = below.add(here);
      ways = ways.multiply(new BigDecimal(size - count)).divide(new BigDecimal(count + 1));
    }
    throw new AssertionError("probabilities do not add up");
  }

  @Property(trials = TRIALS)
  public void whoIsOutsideWithOverdispersionIsOutsideWithout(
      @From(AnyProportion.class) Proportion share,
      @InRange(min = "0", max = "1") double centre,
      @InRange(min = "0", max = "0.1") double tau2) {
    Funnel chanceAlone = Funnel.around(centre);
    Place adjusted = chanceAlone.withOverdispersion(tau2).place(share);
    Place exact = chanceAlone.place(share);

    switch (adjusted) {
      case BELOW_998 -> assertThat(exact, is(Place.BELOW_998));
      case BELOW_95 -> assertThat(exact, is(oneOf(Place.BELOW_95, Place.BELOW_998)));
      case ABOVE_95 -> assertThat(exact, is(oneOf(Place.ABOVE_95, Place.ABOVE_998)));
      case ABOVE_998 -> assertThat(exact, is(Place.ABOVE_998));
      case INSIDE -> assertThat(adjusted, is(Place.INSIDE));
    }
  }

  @Property(trials = TRIALS)
  public void overdispersionIsNeverNegativeAndTheCentreInBetween(
      @Size(min = 1, max = 40) List<@From(AnyProportion.class) Proportion> shares) {
    Overdispersion found = Overdispersion.of(shares);

    assertThat(found.phi(), greaterThanOrEqualTo(0.0));
    assertThat(found.tau2(), greaterThanOrEqualTo(0.0));
    double lowest = shares.stream().mapToDouble(Proportion::value).min().orElseThrow();
    double highest = shares.stream().mapToDouble(Proportion::value).max().orElseThrow();
    assertThat(found.centre(), greaterThanOrEqualTo(lowest - 1e-12));
    assertThat(found.centre(), lessThanOrEqualTo(highest + 1e-12));
  }

  @Property(trials = TRIALS)
  public void turningTheGoalTurnsTheVerdict(
      @From(AnyProportion.class) Proportion first, @From(AnyProportion.class) Proportion last) {
    Trend trend = Trend.withStep(new Step(0.05, 0));
    List<Point> series = List.of(point(first), point(last));

    Verdict higher = trend.towards(Goal.HIGHER).judge(series).verdict();
    Verdict lower = trend.towards(Goal.LOWER).judge(series).verdict();

    assertThat(lower == Verdict.WORSENED, is(higher == Verdict.IMPROVED));
    assertThat(lower == Verdict.IMPROVED, is(higher == Verdict.WORSENED));
    assertThat(lower == Verdict.UNCHANGED, is(higher == Verdict.UNCHANGED));
  }

  @Property(trials = TRIALS)
  public void whatImprovedGoingForthWorsenedGoingBack(
      @From(AnyProportion.class) Proportion first, @From(AnyProportion.class) Proportion last) {
    assumeTrue(first.value() != last.value());
    Trend trend = Trend.withStep(new Step(0.05, 0)).towards(Goal.HIGHER);

    Verdict forth = trend.judge(List.of(point(first), point(last))).verdict();
    Verdict back = trend.judge(List.of(point(last), point(first))).verdict();

    assertThat(back == Verdict.WORSENED, is(forth == Verdict.IMPROVED));
    assertThat(back == Verdict.CANNOT_TELL, is(forth == Verdict.CANNOT_TELL));
  }

  private static Point point(Proportion share) {
    return new Point(share.value(), Optional.of(share), false);
  }
}
