package org.elc.benchlearning.core.benchmark;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.elc.benchlearning.core.benchmark.BestNamed.Limit;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.IndicatorKind;
import org.elc.benchlearning.core.catalogue.IndicatorScale;
import org.elc.benchlearning.core.catalogue.Interval;
import org.elc.benchlearning.core.stats.Quantiles;
import org.elc.benchlearning.core.stats.Sample;
import org.junit.Test;

public class BestNamedTest {
  private static final Instant KNOWN = Instant.parse("2026-01-01T00:00:00Z");

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
    assertThat(BestNamed.most(BestNamed.quarter(12), 2), is(0));
    assertThat(BestNamed.most(BestNamed.quarter(13), 2), is(1));
    assertThat(BestNamed.most(BestNamed.quarter(37), 2), is(7));
    assertThat("members with many units", BestNamed.most(BestNamed.quarter(37), 6), is(3));
    assertThat(BestNamed.most(BestNamed.quarter(0), 2), is(0));
  }

  @Test
  public void everyLimitHolds() {
    Set<String> few = Set.of("m-1", "m-2", "m-3");

    Set<String> named =
        BestNamed.among(
            willing(9), Set.of(), List.of(new Limit(Set.copyOf(willing(9)), 5), new Limit(few, 1)));

    assertThat(named, hasSize(5));
    assertThat(named.stream().filter(few::contains).toList(), hasSize(1));
    assertThat(BestNamed.among(willing(3), Set.of(), all(7)), hasSize(3));
    assertThat(BestNamed.among(willing(3), Set.of(), all(0)), is(empty()));
  }

  /** m-0 has no place among the first three any more, and is known to be one of all. */
  @Test
  public void whoIsRememberedCountsWhereThereIsNoPlaceLeft() {
    List<Limit> limits = List.of(new Limit(Set.of("m-0"), 0), new Limit(Set.of("m-0", "m-1"), 1));

    assertThat(BestNamed.among(willing(2), Set.of("m-0"), limits), is(empty()));
    assertThat(BestNamed.among(willing(2), Set.of(), limits), is(Set.of("m-1")));
  }

  @Test
  public void whoComesLaterChangesNothingForThoseBefore() {
    List<Limit> limits =
        List.of(
            new Limit(Set.copyOf(willing(9)), 4),
            new Limit(Set.of("m-0", "m-2", "m-4"), 1),
            new Limit(Set.of("m-1", "m-4", "m-7"), 2));
    Set<String> before = Set.of();
    for (int number = 1; number <= 9; number++) {
      Set<String> named = BestNamed.among(willing(number), Set.of(), limits);

      assertThat(named.containsAll(before), is(true));
      before = named;
    }
  }

  @Test
  public void theTurnIsByLotAmongThoseThatAgreedBeforeAnythingWasKnown() {
    Map<String, Instant> earlier = new HashMap<>();
    willing(9).forEach(key -> earlier.put(key, KNOWN.minusSeconds(earlier.size())));

    assertThat(BestNamed.inTurn(earlier, KNOWN, "r25|A"), is(turns(KNOWN, "r25|A")));
    assertThat(
        IntStream.range(0, 20).mapToObj(i -> turns(KNOWN, "r25|" + i)).distinct().count() > 2,
        is(true));
  }

  @Test
  public void whoAgreesLaterComesLater() {
    Map<String, Instant> since = new HashMap<>();
    List<String> willing = willing(9);
    for (int i = 0; i < willing.size(); i++) {
      since.put(willing.get(i), KNOWN.plusSeconds(100 - i));
    }

    List<String> inTurn = BestNamed.inTurn(since, KNOWN, "r25|A");

    assertThat(inTurn.get(0), is("m-8"));
    assertThat(inTurn.get(8), is("m-0"));
  }

  private static List<String> turns(Instant since, String place) {
    Map<String, Instant> all = new HashMap<>();
    willing(9).forEach(key -> all.put(key, since));
    return BestNamed.inTurn(all, KNOWN, place);
  }

  private static List<Limit> all(int most) {
    return List.of(new Limit(Set.copyOf(willing(9)), most));
  }

  @Test
  public void nobodyIsNamedWhereTheScaleEndsNearEverybodyElse() {
    assertThat(near(Direction.LOWER, "100", 58), is(false));
    assertThat(near(Direction.LOWER, "100", 61), is(true));
    assertThat(near(Direction.LOWER, "", 61), is(false));
    assertThat(near(Direction.HIGHER, "1", 1.6), is(true));
    assertThat(near(Direction.HIGHER, "1", 1.8), is(false));
    assertThat("nothing is a quarter of nothing", near(Direction.HIGHER, "0", 0), is(true));
    assertThat(near(Direction.HIGHER, "0", 0.2), is(false));
    assertThat(near(Direction.NONE, "100", 99), is(false));
  }

  private static boolean near(Direction direction, String end, double median) {
    Optional<BigDecimal> bound =
        end.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(end));
    Interval hard =
        direction == Direction.HIGHER
            ? new Interval(bound, Optional.empty())
            : new Interval(Optional.empty(), bound);
    IndicatorScale scale =
        new IndicatorScale(
            IndicatorKind.RATE,
            BigDecimal.ONE,
            direction,
            Interval.UNBOUNDED,
            hard,
            Interval.UNBOUNDED,
            1);
    GroupStatistics cell =
        new GroupStatistics(
            "A",
            PeerGroup.ALL,
            OptionalInt.of(13),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.of(median),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            Optional.empty(),
            Map.of(),
            Optional.empty());
    return BestNamed.isNearTheEnd(scale, List.of(cell));
  }
}
