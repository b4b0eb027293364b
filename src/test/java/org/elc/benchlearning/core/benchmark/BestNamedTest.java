package org.elc.benchlearning.core.benchmark;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.elc.benchlearning.core.stats.Quantiles;
import org.elc.benchlearning.core.stats.Sample;
import org.junit.Test;

public class BestNamedTest {
  private static List<String> willing(int number) {
    return IntStream.range(0, number).mapToObj(i -> "m-" + i).toList();
  }

  @Test
  public void theQuarterIsWhatTheThirdQuartileLeavesAtOrAboveIt() {
    Random random = new Random(7);
    for (int n = 2; n <= 200; n++) {
      double[] values = random.doubles(n).toArray();
      double third = Quantiles.type7(Sample.of(values), 0.75);

      long best = IntStream.range(0, values.length).filter(i -> values[i] >= third).count();

      assertThat("seed 7, n = " + n, (long) BestNamed.quarter(n), is(best));
    }
  }

  @Test
  public void equalValuesOnlyAddToTheQuarter() {
    double[] values = {1, 2, 3, 4, 4, 4, 4, 4, 4, 4};
    double third = Quantiles.type7(Sample.of(values), 0.75);
    long best = IntStream.range(0, values.length).filter(i -> values[i] >= third).count();

    assertThat((long) BestNamed.quarter(values.length), is(lessThanOrEqualTo(best)));
  }

  @Test
  public void oneMoreStaysUnnamedThanTwoMembersCanBeThemselves() {
    assertThat(BestNamed.among(willing(9), 12, 2, "p"), is(empty()));
    assertThat(BestNamed.among(willing(9), 13, 2, "p"), hasSize(1));
    assertThat(BestNamed.among(willing(9), 37, 2, "p"), hasSize(7));
    assertThat("members with many units", BestNamed.among(willing(9), 37, 6, "p"), hasSize(3));
    assertThat(BestNamed.among(willing(3), 37, 2, "p"), hasSize(3));
    assertThat(BestNamed.among(willing(3), 0, 2, "p"), is(empty()));
  }

  @Test
  public void theChoiceIsTheSameEveryTimeAndAnotherInAnotherPlace() {
    List<String> once = BestNamed.among(willing(9), 29, 2, "r25|all|A");

    assertThat(BestNamed.among(willing(9), 29, 2, "r25|all|A"), is(once));
    assertThat(
        IntStream.range(0, 20)
                .mapToObj(i -> BestNamed.among(willing(9), 29, 2, "r25|all|" + i))
                .distinct()
                .count()
            > 2,
        is(true));
  }
}
