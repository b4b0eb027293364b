package org.elc.benchlearning.core.computing;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.elc.benchlearning.core.benchmark.Contribution;
import org.elc.benchlearning.core.benchmark.GroupLattice;
import org.elc.benchlearning.core.catalogue.AnIndicator;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.membership.SizeBand;
import org.elc.benchlearning.core.membership.Traits;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.stats.Ranks;
import org.elc.benchlearning.core.stats.Sample;
import org.junit.Test;

/**
 * Walking sorted values finds what counting finds; networks are drawn with the seeds 1 to 300, and
 * have many equal values.
 */
public class PlacesTest {

  @Test
  public void greatestFirst() {
    for (Direction direction : List.of(Direction.HIGHER, Direction.NONE)) {
      agree(direction, (values, own) -> counted(values, own, Ranks.Order.HIGHEST_FIRST));
    }
  }

  @Test
  public void smallestFirst() {
    agree(Direction.LOWER, (values, own) -> counted(values, own, Ranks.Order.LOWEST_FIRST));
  }

  @Test
  public void nearestToTheTargetFirst() {
    agree(
        Direction.RANGE,
        (values, own) ->
            counted(
                Arrays.stream(values).map(PlacesTest::distance).toArray(),
                distance(own),
                Ranks.Order.LOWEST_FIRST));
  }

  private interface Counting {
    Ranks.Rank rank(double[] values, double own);
  }

  private static void agree(Direction direction, Counting counting) {
    Indicator indicator = AnIndicator.called("X").target("5", "15").direction(direction).build();
    for (int seed = 1; seed <= 300; seed++) {
      double[] values = values(new Random(seed));
      ComputedCell cell = cell(indicator, values);

      Places places = cell.places(3);

      for (int entry = 0; entry < values.length; entry++) {
        String where = direction + " seed " + seed + " entry " + entry;
        double own = cell.value(entry);
        assertThat(where, places.rank(entry), is(counting.rank(values, own)));
        assertThat(where, places.percentile(entry), is(Ranks.percentile(Sample.of(values), own)));
      }
    }
  }

  private static Ranks.Rank counted(double[] values, double own, Ranks.Order order) {
    return Ranks.competition(Sample.of(values), own, order);
  }

  /** In decimals, with numbers beyond the bounds of binary tenths too. */
  private static double distance(double value) {
    BigDecimal exact = BigDecimal.valueOf(value);
    return BigDecimal.valueOf(5)
        .subtract(exact)
        .max(exact.subtract(BigDecimal.valueOf(15)))
        .max(BigDecimal.ZERO)
        .setScale(10, RoundingMode.HALF_UP)
        .doubleValue();
  }

  /** Tenths around the target, some ratios, and some large numbers. */
  private static double[] values(Random random) {
    double[] values = new double[1 + random.nextInt(30)];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          switch (random.nextInt(10)) {
            case 0 -> 100.0 * random.nextInt(30) / 30;
            case 1 -> (12_345_678 + random.nextInt(3)) / 10.0;
            default -> (random.nextInt(60) - 20) / 2.5;
          };
    }
    return values;
  }

  private static ComputedCell cell(Indicator indicator, double[] values) {
    List<Contribution> contributions = new ArrayList<>();
    Traits traits = new Traits("NO", new TreeSet<>(), SizeBand.M, Optional.empty());
    for (int i = 0; i < values.length; i++) {
      contributions.add(
          new Contribution(ParticipantId.whole("m" + i), traits, Map.of("X", values[i])));
    }
    return ComputedRound.of(
            GroupLattice.standard(), FigureTable.of(List.of(indicator), contributions))
        .cells(0)
        .get(0);
  }
}
