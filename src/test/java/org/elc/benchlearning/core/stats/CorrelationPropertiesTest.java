package org.elc.benchlearning.core.stats;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.generator.InRange;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.runner.RunWith;

/**
 * What holds of the correlation of any two columns, with ties and gaps, and of adjusting any
 * p-values. A failing property prints the seeds that lead to it.
 */
@RunWith(JUnitQuickcheck.class)
public class CorrelationPropertiesTest {

  private static final int TRIALS = 300;

  @Property(trials = TRIALS)
  public void correlationsFollowTheirDefinition(
      long seed,
      @InRange(min = "0", max = "150") int rows,
      @InRange(min = "1", max = "60") int different,
      @InRange(min = "0", max = "0.5") double gaps) {
    Random random = new Random(seed);
    double[] x = column(random, rows, different, gaps);
    double[] y = column(random, rows, different, gaps);

    Correlation found = Spearman.of(x, y);

    int[] both = IntStream.range(0, rows).filter(i -> isBoth(x[i], y[i])).toArray();
    double[] ofX = midRanks(Arrays.stream(both).mapToDouble(i -> x[i]).toArray());
    double[] ofY = midRanks(Arrays.stream(both).mapToDouble(i -> y[i]).toArray());
    assertThat(found.pairs(), is(both.length));
    if (both.length < Spearman.FEWEST_PAIRS || isFlat(ofX) || isFlat(ofY)) {
      assertThat(found, is(Correlation.cannotTell(both.length)));
    } else {
      assertThat(found.rho().orElseThrow(), closeTo(pearson(ofX, ofY), 1e-13));
      assertThat(found.p().orElseThrow(), greaterThanOrEqualTo(0.0));
      assertThat(found.p().orElseThrow(), lessThanOrEqualTo(1.0));
    }
  }

  @Property(trials = TRIALS)
  public void correlationsAreSymmetricAndTurnWithTheSigns(
      long seed, @InRange(min = "10", max = "80") int rows) {
    Random random = new Random(seed);
    double[] x = column(random, rows, 9, 0.1);
    double[] y = column(random, rows, 40, 0.1);
    double[] turned = Arrays.stream(y).map(v -> -v).toArray();

    Correlation straight = Spearman.of(x, y);

    assertThat(Spearman.of(y, x), is(straight));
    assertThat(Spearman.of(x, turned).p(), is(straight.p()));
    if (straight.rho().isPresent()) {
      double rho = straight.rho().getAsDouble();
      assertThat(Spearman.of(x, turned).rho().orElseThrow() + rho, is(0.0));
    }
  }

  @Property(trials = TRIALS)
  public void onlyTheOrderCounts(long seed, @InRange(min = "10", max = "80") int rows) {
    Random random = new Random(seed);
    double[] x = column(random, rows, 20, 0.1);
    double[] y = column(random, rows, 20, 0.1);
    double[] curved = Arrays.stream(x).map(v -> v * v * v / 7 + 0.5).toArray();

    assertThat(Spearman.of(curved, y), is(Spearman.of(x, y)));
  }

  @Property(trials = TRIALS)
  public void theOrderOfTheRowsDoesNotCount(long seed, @InRange(min = "10", max = "80") int rows) {
    Random random = new Random(seed);
    double[] x = column(random, rows, 20, 0.2);
    double[] y = column(random, rows, 20, 0.2);
    int[] shuffled = IntStream.range(0, rows).map(i -> rows - 1 - i).toArray();

    assertThat(
        Spearman.of(
            Arrays.stream(shuffled).mapToDouble(i -> x[i]).toArray(),
            Arrays.stream(shuffled).mapToDouble(i -> y[i]).toArray()),
        is(Spearman.of(x, y)));
  }

  @Property(trials = TRIALS)
  public void adjustingFollowsItsDefinition(long seed, @InRange(min = "1", max = "60") int tests) {
    Random random = new Random(seed);
    double[] p = random.doubles(tests).map(u -> u < 0.2 ? 0.01 : u * u).toArray();

    double[] adjusted = BenjaminiHochberg.adjusted(p);

    for (int i = 0; i < tests; i++) {
      double smallest = 1;
      for (double other : p) {
        long place = Arrays.stream(p).filter(each -> each <= other).count();
        smallest = other >= p[i] ? Math.min(smallest, other * tests / place) : smallest;
      }
      assertThat(adjusted[i], closeTo(smallest, 1e-14));
      assertThat(adjusted[i], greaterThanOrEqualTo(p[i]));
    }
  }

  private static double[] column(Random random, int rows, int different, double gaps) {
    return IntStream.range(0, rows)
        .mapToDouble(i -> random.nextDouble() < gaps ? Double.NaN : random.nextInt(different) - 4)
        .toArray();
  }

  private static boolean isBoth(double one, double other) {
    return !Double.isNaN(one) && !Double.isNaN(other);
  }

  private static double[] midRanks(double[] values) {
    return Arrays.stream(values)
        .map(
            value ->
                Arrays.stream(values).filter(other -> other < value).count()
                    + (Arrays.stream(values).filter(other -> other == value).count() + 1) / 2.0)
        .toArray();
  }

  private static boolean isFlat(double[] values) {
    return Arrays.stream(values).distinct().count() < 2;
  }

  private static double pearson(double[] x, double[] y) {
    double meanOfX = Arrays.stream(x).average().orElseThrow();
    double meanOfY = Arrays.stream(y).average().orElseThrow();
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (int i = 0; i < x.length; i++) {
      xy += (x[i] - meanOfX) * (y[i] - meanOfY);
      xx += (x[i] - meanOfX) * (x[i] - meanOfX);
      yy += (y[i] - meanOfY) * (y[i] - meanOfY);
    }
    return xy / Math.sqrt(xx * yy);
  }
}
