package org.elc.benchlearning.core.stats;

import static org.elc.benchlearning.core.stats.Oracle.equalsR;
import static org.elc.benchlearning.core.stats.Ranks.Order.HIGHEST_FIRST;
import static org.elc.benchlearning.core.stats.Ranks.Order.LOWEST_FIRST;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.elc.benchlearning.core.stats.Ranks.Rank;
import org.junit.Test;

public class RanksTest {

  @Test
  public void ranksAndPercentilesEqualThoseOfR() throws IOException {
    List<Map<String, String>> rows = Oracle.rows("ranks.csv");

    assertRanks(rows, Oracle.column(rows, "value"), "competition");
  }

  @Test
  public void ranksAndPercentilesOfRealFiguresEqualThoseOfR() throws IOException {
    List<Map<String, String>> january = Oracle.rows("attendances-2018-01-01-members.csv");
    List<Map<String, String>> march = Oracle.rows("attendances-2019-03-01-members.csv");

    assertRanks(january, Oracle.ratios(january), "rank");
    assertRanks(march, Oracle.ratios(march), "rank");
  }

  private static void assertRanks(
      List<Map<String, String>> rows, double[] values, String rankColumn) {
    Sample sample = Sample.of(values);
    for (int i = 0; i < values.length; i++) {
      Map<String, String> row = rows.get(i);
      String why = "rank(-x, ties.method = \"min\") in R 4.2.2, row " + row;
      Rank rank = Ranks.competition(sample, values[i], HIGHEST_FIRST);
      assertThat(why, rank.rank(), is(Integer.parseInt(row.get(rankColumn))));
      assertThat(why, rank.of(), is(rows.size()));
      double percentile = Ranks.percentile(sample, values[i]);
      assertThat(why, percentile, equalsR(Oracle.number(row, "percentile")));
    }
  }

  @Test
  public void thePercentileIsTheMidRankCountedFromBelow() throws IOException {
    List<Map<String, String>> rows = Oracle.rows("ranks.csv");
    Sample sample = Sample.of(Oracle.column(rows, "value"));

    for (Map<String, String> row : rows) {
      double fromMidRank = (rows.size() - Oracle.number(row, "mid") + 0.5) / rows.size();
      assertThat(Ranks.percentile(sample, Oracle.number(row, "value")), equalsR(fromMidRank));
    }
  }

  @Test
  public void equalValuesShareARankAndLeaveAGap() {
    Sample sample = Sample.of(40, 30, 30, 20);

    assertThat(Ranks.competition(sample, 40, HIGHEST_FIRST), is(new Rank(1, false, 4)));
    assertThat(Ranks.competition(sample, 30, HIGHEST_FIRST), is(new Rank(2, true, 4)));
    assertThat(Ranks.competition(sample, 20, HIGHEST_FIRST), is(new Rank(4, false, 4)));
  }

  @Test
  public void theOrderTurnsTheRankAndNotThePercentile() {
    Sample sample = Sample.of(40, 30, 30, 20);

    assertThat(Ranks.competition(sample, 20, LOWEST_FIRST), is(new Rank(1, false, 4)));
    assertThat(Ranks.competition(sample, 30, LOWEST_FIRST), is(new Rank(2, true, 4)));
    assertThat(Ranks.competition(sample, 40, LOWEST_FIRST), is(new Rank(4, false, 4)));
    assertThat(Ranks.percentile(sample, 20), is(0.125));
  }

  @Test
  public void oneValueIsFirstAndInTheMiddle() {
    Sample one = Sample.of(3);

    assertThat(Ranks.competition(one, 3, HIGHEST_FIRST), is(new Rank(1, false, 1)));
    assertThat(Ranks.competition(one, 3, LOWEST_FIRST), is(new Rank(1, false, 1)));
    assertThat(Ranks.percentile(one, 3), is(0.5));
  }

  @Test
  public void equalValuesAreAllFirstAndInTheMiddle() {
    Sample equal = Sample.of(3, 3, 3, 3, 3, 3, 3);

    assertThat(Ranks.competition(equal, 3, HIGHEST_FIRST), is(new Rank(1, true, 7)));
    assertThat(Ranks.percentile(equal, 3), is(0.5));
  }

  @Test
  public void turningAllSignsComplementsThePercentile() {
    double[] values = {5, 1, 1, 8, -2, 8, 8};
    Sample sample = Sample.of(values);
    Sample turned = Sample.of(Arrays.stream(values).map(v -> -v).toArray());

    for (double value : values) {
      double complement = 1 - Ranks.percentile(sample, value);
      assertThat(Ranks.percentile(turned, -value), closeTo(complement, 1e-15));
      assertThat(
          Ranks.competition(turned, -value, LOWEST_FIRST),
          is(Ranks.competition(sample, value, HIGHEST_FIRST)));
    }
  }

  @Test
  public void shiftingAndScalingChangesNothing() {
    double[] values = {5, 1, 1, 8, -2, 8, 8};
    Sample sample = Sample.of(values);
    Sample moved = Sample.of(Arrays.stream(values).map(v -> 8 * v + 16).toArray());

    for (double value : values) {
      assertThat(Ranks.percentile(moved, 8 * value + 16), is(Ranks.percentile(sample, value)));
      assertThat(
          Ranks.competition(moved, 8 * value + 16, HIGHEST_FIRST),
          is(Ranks.competition(sample, value, HIGHEST_FIRST)));
    }
  }

  @Test
  public void theMeanPercentileIsOneHalf() {
    double[] values = {5, 1, 1, 8, -2, 8, 8, 3, 3, 3};
    Sample sample = Sample.of(values);

    double mean =
        Arrays.stream(values).map(v -> Ranks.percentile(sample, v)).average().orElseThrow();

    assertThat(mean, closeTo(0.5, 1e-15));
  }

  @Test
  public void aValueThatIsNotInTheSampleHasNoRank() {
    Sample sample = Sample.of(1, 2);

    assertThrows(
        IllegalArgumentException.class, () -> Ranks.competition(sample, 1.5, HIGHEST_FIRST));
    assertThrows(IllegalArgumentException.class, () -> Ranks.percentile(sample, 3));
    assertThrows(IllegalArgumentException.class, () -> Ranks.percentile(sample, Double.NaN));
    assertThrows(
        IllegalArgumentException.class,
        () -> Ranks.competition(sample, Double.NEGATIVE_INFINITY, LOWEST_FIRST));
  }
}
