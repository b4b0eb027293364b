package org.elc.benchlearning.core.disclosure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.OptionalInt;
import java.util.Random;
import org.elc.benchlearning.core.stats.CutPoints;
import org.elc.benchlearning.core.stats.DecimalRounding;
import org.junit.Test;

public class PublishedQuartersTest {

  private static double rounded(double value) {
    return DecimalRounding.halfUp(value, 1).doubleValue();
  }

  @Test
  public void everyEntryIsWhereItsRoundedValueIsAmongTheCuts() {
    Random random = new Random(20261122);
    for (int times = 0; times < 500; times++) {
      double[] values = random.doubles(10 + random.nextInt(40), 0, 3).sorted().toArray();
      double[] cut = random.doubles(3, 0, 3).map(PublishedQuartersTest::rounded).sorted().toArray();
      CutPoints cuts = CutPoints.at(cut);

      PublishedQuarters quarters =
          new PublishedQuarters(cuts, values.length, i -> rounded(values[i]));

      for (int i = 0; i < values.length; i++) {
        assertThat(
            values[i] + " among " + cut[0], quarters.of(i), is(cuts.partOf(rounded(values[i]))));
      }
    }
  }

  @Test
  public void onTheCutIsInTheOuterQuarter() {
    double[] values = {0.94, 0.95, 1.0, 1.04, 1.05, 2.0, 2.95};

    PublishedQuarters quarters =
        new PublishedQuarters(CutPoints.at(1.0, 2.0, 3.0), values.length, i -> rounded(values[i]));

    assertThat(quarters.of(0), is(OptionalInt.of(1)));
    assertThat(quarters.of(3), is(OptionalInt.of(1)));
    assertThat(quarters.of(4), is(OptionalInt.of(2)));
    assertThat(quarters.of(5), is(OptionalInt.of(2)));
    assertThat(quarters.of(6), is(OptionalInt.of(4)));
  }

  @Test
  public void withoutSpreadNobodyIsInAQuarter() {
    PublishedQuarters quarters =
        new PublishedQuarters(CutPoints.at(1.0, 1.0, 1.0), 3, i -> (double) i);

    assertThat(quarters.of(2), is(OptionalInt.empty()));
  }
}
