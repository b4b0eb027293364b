package org.elc.benchlearning.core.stats;

import static org.elc.benchlearning.core.stats.Oracle.equalsR;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.Test;

public class ModifiedZTest {

  private static final double[] GROUP = {62, 71, 75, 80, 84, 88, 91, 93, 97, 15};

  @Test
  public void scoresEqualThoseOfR() throws IOException {
    List<Map<String, String>> rows = Oracle.rows("modified-z.csv");
    ModifiedZ z = ModifiedZ.against(Sample.of(Oracle.column(rows, "value")));

    for (Map<String, String> row : rows) {
      String why = "0.6745 * (x - median(x)) / mad(x, constant = 1) in R 4.2.2, row " + row;
      double score = z.score(Oracle.number(row, "value")).orElseThrow();
      assertThat(why, score, equalsR(Oracle.number(row, "z")));
    }
  }

  @Test
  public void aValueOutsideTheGroupIsScoredAgainstIt() {
    double score = ModifiedZ.against(Sample.of(GROUP)).score(182).orElseThrow();

    assertThat(score, equalsR(0.6745 * (182 - 82) / 10));
  }

  @Test
  public void anOutlierDoesNotHideItself() {
    double[] withOutlier = {70, 71, 72, 73, 74, 75, 76, 1e9};

    double score = ModifiedZ.against(Sample.of(withOutlier)).score(1e9).orElseThrow();

    assertThat(score, greaterThan(3.5));
  }

  @Test
  public void turningAllSignsTurnsTheScore() {
    ModifiedZ straight = ModifiedZ.against(Sample.of(GROUP));
    ModifiedZ turned = ModifiedZ.against(Sample.of(Arrays.stream(GROUP).map(v -> -v).toArray()));

    assertThat(turned.score(-62).orElseThrow(), equalsR(-straight.score(62).orElseThrow()));
  }

  @Test
  public void shiftingAndScalingChangesNothing() {
    ModifiedZ straight = ModifiedZ.against(Sample.of(GROUP));
    ModifiedZ moved =
        ModifiedZ.against(Sample.of(Arrays.stream(GROUP).map(v -> 3 * v + 7).toArray()));

    assertThat(moved.score(3 * 62 + 7).orElseThrow(), equalsR(straight.score(62).orElseThrow()));
  }

  @Test
  public void withoutSpreadOnlyTheMedianHasAScore() {
    ModifiedZ z = ModifiedZ.against(Sample.of(100, 100, 100, 100, 100, 98, 90));

    assertThat(z.score(100), is(OptionalDouble.of(0)));
    assertThat(z.score(98), is(OptionalDouble.empty()));
    assertThat(z.score(90), is(OptionalDouble.empty()));
  }

  @Test
  public void oneValueGivesNoScale() {
    ModifiedZ z = ModifiedZ.against(Sample.of(5));

    assertThat(z.score(5), is(OptionalDouble.of(0)));
    assertThat(z.score(6), is(OptionalDouble.empty()));
  }

  @Test
  public void theMedianScoresZeroWithoutASign() {
    assertThat(ModifiedZ.against(Sample.of(1, 2, 3)).score(2), is(OptionalDouble.of(0.0)));
  }

  @Test
  public void medianAndDeviationAreEnough() {
    double score = ModifiedZ.of(82, 10).score(62).orElseThrow();

    assertThat(score, equalsR(ModifiedZ.against(Sample.of(GROUP)).score(62).orElseThrow()));
  }

  @Test
  public void aDeviationThatNoGroupHasIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> ModifiedZ.of(1, -0.1));
    assertThrows(IllegalArgumentException.class, () -> ModifiedZ.of(1, Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> ModifiedZ.of(Double.NaN, 1));
  }

  @Test
  public void valuesThatAreNotFiniteAreRefused() {
    ModifiedZ z = ModifiedZ.against(Sample.of(GROUP));

    assertThrows(IllegalArgumentException.class, () -> z.score(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> z.score(Double.NEGATIVE_INFINITY));
  }
}
