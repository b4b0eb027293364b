package org.elc.benchlearning.core.stats;

import static org.elc.benchlearning.core.stats.Ranks.Order.HIGHEST_FIRST;
import static org.elc.benchlearning.core.stats.Ranks.Order.LOWEST_FIRST;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import com.pholser.junit.quickcheck.From;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.generator.InRange;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.junit.runner.RunWith;

/**
 * What holds of quantiles, ranks, parts, means and deviations of any sample. A failing property
 * prints the smallest sample that it found and the seeds that lead to it.
 */
@RunWith(JUnitQuickcheck.class)
public class SamplePropertiesTest {

  private static final int TRIALS = 300;
  private static final MathContext DIGITS = new MathContext(60);

  @Property(trials = TRIALS)
  public void quantilesLieBetweenTheirNeighbours(
      @From(AnySample.class) double[] values, @InRange(min = "0", max = "1") double p) {
    Sample sample = Sample.of(values);
    double quantile = Quantiles.type7(sample, p);

    int place = (int) Math.floor((values.length - 1) * p);
    assertThat(quantile, greaterThanOrEqualTo(sample.at(place)));
    assertThat(quantile, lessThanOrEqualTo(sample.at(Math.min(place + 1, values.length - 1))));
  }

  @Property(trials = TRIALS)
  public void quantilesScaleWithTheValues(
      @From(AnySample.class) double[] values, @InRange(min = "0", max = "1") double p) {
    // A power of two scales without rounding, unless the value is all but vanished.
    double[] normal = map(values, v -> Math.abs(v) < 1e-290 ? 0 : v);
    double[] scaled = map(normal, v -> v * 8);

    assertThat(
        Quantiles.type7(Sample.of(scaled), p), is(8 * Quantiles.type7(Sample.of(normal), p)));
  }

  @Property(trials = TRIALS)
  public void theMedianTurnsWithTheSigns(@From(AnySample.class) double[] values) {
    double[] turned = map(values, v -> -v);

    assertThat(Quantiles.median(Sample.of(turned)), is(0 - Quantiles.median(Sample.of(values))));
  }

  @Property(trials = TRIALS)
  public void theOrderOfTheValuesDoesNotMatter(@From(AnySample.class) double[] values) {
    double[] reversed = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      reversed[i] = values[values.length - 1 - i];
    }

    assertThat(
        Quantiles.type7(Sample.of(reversed), 0.1), is(Quantiles.type7(Sample.of(values), 0.1)));
  }

  @Property(trials = TRIALS)
  public void ranksAndPercentilesAgree(@From(AnySample.class) double[] values) {
    Sample sample = Sample.of(values);
    double sum = 0;
    for (double value : values) {
      int fromTop = Ranks.competition(sample, value, HIGHEST_FIRST).rank();
      int fromBottom = Ranks.competition(sample, value, LOWEST_FIRST).rank();
      int equal = sample.countEqual(value);
      double percentile = Ranks.percentile(sample, value);

      assertThat(fromTop + fromBottom + equal, is(values.length + 2));
      assertThat(percentile, closeTo((fromBottom - 1 + equal / 2.0) / values.length, 1e-15));
      sum += percentile;
    }
    assertThat(sum / values.length, closeTo(0.5, 1e-12));
  }

  @Property(trials = TRIALS)
  public void rankingAllAtOnceIsRankingEach(@From(AnySample.class) double[] values) {
    Sample sample = Sample.of(values);
    Ties ties = Ties.of(sample);

    for (int place = 0; place < values.length; place++) {
      double value = sample.at(place);
      assertThat(ties.below(place), is(sample.countBelow(value)));
      assertThat(ties.equal(place), is(sample.countEqual(value)));
      assertThat(Ranks.percentile(ties, place), is(Ranks.percentile(sample, value)));
      assertThat(
          Ranks.competition(ties, place, HIGHEST_FIRST),
          is(Ranks.competition(sample, value, HIGHEST_FIRST)));
      assertThat(
          Ranks.competition(ties, place, LOWEST_FIRST),
          is(Ranks.competition(sample, value, LOWEST_FIRST)));
    }
  }

  @Property(trials = TRIALS)
  public void whoIsHigherIsNeverInALowerPart(
      @From(AnySample.class) double[] values, @InRange(min = "3", max = "5") int parts) {
    CutPoints cuts = Quantiles.cutPoints(Sample.of(values), parts);
    double[] ascending = values.clone();
    Arrays.sort(ascending);

    int before = 1;
    for (double value : ascending) {
      int part = cuts.partOf(value).orElse(before);
      assertThat(part, greaterThanOrEqualTo(before));
      before = part;
    }
  }

  @Property(trials = TRIALS)
  public void meansAndDeviationsEqualThoseOfExactArithmetic(
      @From(AnySample.class) double[] values) {
    Moments found = Moments.of(values);

    BigDecimal n = BigDecimal.valueOf(values.length);
    BigDecimal mean =
        Arrays.stream(values)
            .mapToObj(BigDecimal::new)
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(n, DIGITS);
    double greatest = Arrays.stream(values).map(Math::abs).max().orElseThrow();
    assertThat(found.mean(), closeTo(mean.doubleValue(), Math.ulp(greatest)));
    if (values.length > 1) {
      BigDecimal squares =
          Arrays.stream(values)
              .mapToObj(v -> new BigDecimal(v).subtract(mean).pow(2, DIGITS))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      double deviation =
          squares.divide(n.subtract(BigDecimal.ONE), DIGITS).sqrt(DIGITS).doubleValue();
      assertThat(
          found.standardDeviation().orElseThrow(),
          closeTo(deviation, 4 * Math.ulp(deviation) + Math.ulp(greatest) / 2));
    } else {
      assertThat(found.standardDeviation(), is(OptionalDouble.empty()));
    }
  }

  @Property(trials = TRIALS)
  public void aScoreIsTheSameOnEveryScale(
      @From(AnySample.class) double[] values, @InRange(min = "-50", max = "50") double value) {
    double[] normal = map(values, v -> Math.abs(v) < 1e-290 ? 0 : v);
    OptionalDouble score = ModifiedZ.against(Sample.of(normal)).score(value);

    assertThat(ModifiedZ.against(Sample.of(map(normal, v -> 4 * v))).score(4 * value), is(score));
  }

  private static double[] map(double[] values, DoubleUnaryOperator change) {
    return Arrays.stream(values).map(change).toArray();
  }
}
