package org.elc.benchlearning.core.disclosure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import org.elc.benchlearning.core.benchmark.Band;
import org.elc.benchlearning.core.benchmark.Contribution;
import org.elc.benchlearning.core.benchmark.FunnelStatistics;
import org.elc.benchlearning.core.benchmark.GroupLattice;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.GroupStatistics.Part;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.RoundResults;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.membership.SizeBand;
import org.elc.benchlearning.core.membership.Traits;
import org.elc.benchlearning.core.round.ParticipantId;
import org.junit.Test;

/** Expected quantiles: R 4.2.2, {@code quantile(x, type = 7)}, as in the rules' examples. */
public class BenchmarkTest {
  private static final double[] ONE_TO_TEN =
      DoubleStream.iterate(1, v -> v + 1).limit(10).toArray();

  @Test
  public void tenValuesHaveQuartilesButNoTails() {
    GroupStatistics all = all(Direction.HIGHER, ONE_TO_TEN);

    assertThat(all.n(), is(OptionalInt.of(10)));
    assertThat(all.q1(), is(OptionalDouble.of(3.3)));
    assertThat(all.median(), is(OptionalDouble.of(5.5)));
    assertThat(all.q3(), is(OptionalDouble.of(7.8)));
    assertThat(all.p10(), is(OptionalDouble.empty()));
    assertThat(all.p90(), is(OptionalDouble.empty()));
  }

  @Test
  public void tailsHaveThreeValuesBeyondThem() {
    GroupStatistics twentyOne =
        all(Direction.HIGHER, DoubleStream.iterate(0, v -> v + 1).limit(21).toArray());
    GroupStatistics twentyTwo =
        all(Direction.HIGHER, DoubleStream.iterate(0, v -> v + 1).limit(22).toArray());

    assertThat(twentyOne.withheld().get(Part.TAILS), is(Suppression.TOO_CLOSE_TO_ONE));
    assertThat(twentyTwo.p10(), is(OptionalDouble.of(2.1)));
    assertThat(twentyTwo.p90(), is(OptionalDouble.of(18.9)));
  }

  @Test
  public void nineteenValuesHaveNone() {
    GroupStatistics all =
        all(Direction.HIGHER, DoubleStream.iterate(0, v -> v + 1).limit(19).toArray());

    assertThat(all.p10(), is(OptionalDouble.empty()));
    assertThat(all.q1(), is(OptionalDouble.of(4.5)));
  }

  @Test
  public void nineValuesHaveAMedianOnly() {
    GroupStatistics all = all(Direction.HIGHER, 62, 71, 75, 80, 84, 88, 91, 93, 97);

    assertThat(all.median(), is(OptionalDouble.of(84)));
    assertThat(all.q1(), is(OptionalDouble.empty()));
    assertThat(all.q3(), is(OptionalDouble.empty()));
  }

  /** The tails of these twenty values would lie between figures of two single members. */
  @Test
  public void unitsOfOneMemberMakeNoTailsAndNoQuartiles() {
    List<Contribution> network = Networks.norwegians(1, 2, 18, 19, 20);
    for (int unit = 1; unit <= 15; unit++) {
      network.add(Networks.contribution("big/u" + unit, "NO", 2 + unit, "day-care"));
    }

    RoundResults results = compute(Direction.HIGHER, network);

    GroupStatistics all = results.statistics().get(PeerGroup.ALL).get(0);
    assertThat(all.n(), is(OptionalInt.of(20)));
    assertThat(all.median(), is(OptionalDouble.of(10.5)));
    assertThat(all.q1(), is(OptionalDouble.empty()));
    assertThat(all.q3(), is(OptionalDouble.empty()));
    assertThat(all.p10(), is(OptionalDouble.empty()));
    assertThat(all.p90(), is(OptionalDouble.empty()));
    Position own = results.positions().get(ParticipantId.whole("m01")).get(0);
    assertThat(own.rank(), is(OptionalInt.empty()));
    assertThat(own.percentile(), is(OptionalDouble.empty()));
    assertThat(own.quartile(), is(OptionalInt.empty()));
    assertThat(own.third(), is(OptionalInt.of(1)));
  }

  @Test
  public void inASmallGroupEachKnowsItsThirdAndNoRank() {
    List<Position> positions = positions(Direction.LOWER, 1, 2, 3, 4, 5, 6, 7, 8);

    assertThat(positions.get(0).third(), is(OptionalInt.of(1)));
    assertThat(positions.get(0).band(), is(Optional.of(Band.BEST)));
    assertThat(positions.get(3).third(), is(OptionalInt.of(2)));
    assertThat(positions.get(7).third(), is(OptionalInt.of(3)));
    assertThat(positions.get(7).band(), is(Optional.of(Band.WORST)));
    assertThat(positions.get(0).rank(), is(OptionalInt.empty()));
    assertThat(positions.get(0).percentile(), is(OptionalDouble.empty()));
    assertThat(positions.get(0).quartile(), is(OptionalInt.empty()));
  }

  /** Two of seven could know on which side of a cut all others are. */
  @Test
  public void belowEightNobodyKnowsItsThird() {
    List<Position> positions = positions(Direction.LOWER, 1, 2, 3, 4, 5, 6, 7);

    assertThat(positions.get(0).third(), is(OptionalInt.empty()));
    assertThat(positions.get(0).band(), is(Optional.empty()));
  }

  /** Q3 of thirteen is the tenth value, 77.16, which is published as 77.2. */
  @Test
  public void quartersCountAsTheyArePublished() {
    double[] values = {10, 20, 30, 40, 50, 55, 60, 65, 70, 77.16, 80, 85, 90};

    assertThat(all(Direction.HIGHER, values).q3(), is(OptionalDouble.of(77.2)));
    assertThat(positions(Direction.HIGHER, values).get(9).quartile(), is(OptionalInt.of(4)));
  }

  /** All are below the target: the highest quarter is nearest to it. */
  @Test
  public void theOuterQuarterTowardsATargetIsNotTheWorst() {
    List<Position> positions =
        positions(Direction.RANGE, 0.1, 0.5, 0.9, 1.1, 1.5, 1.9, 2.1, 2.5, 2.9, 3, 3.5, 4);

    assertThat(positions.get(0).band(), is(Optional.of(Band.WORST)));
    assertThat(positions.get(11).band(), is(Optional.of(Band.MIDDLE)));
  }

  /** The centre has two decimals more than the indicator, and its spread three digits. */
  @Test
  public void whatIsToldOfAFunnelIsRounded() {
    List<Contribution> network = new java.util.ArrayList<>();
    for (int i = 0; i < 30; i++) {
      Contribution one = Networks.contribution("m" + i, "NO", 20 + 1.7 * i, "day-care");
      network.add(
          new Contribution(
              one.participant(),
              one.traits(),
              one.values(),
              java.util.Map.of("X", 101.0 + 7 * (i % 5))));
    }

    FunnelStatistics funnel =
        new Benchmark(GroupLattice.standard(), Disclosure.withThreshold(5))
            .compute(List.of(Networks.proportion()), network)
            .statistics()
            .get(PeerGroup.ALL)
            .get(0)
            .funnel()
            .orElseThrow();

    assertThat(BigDecimal.valueOf(funnel.centre()).scale(), is(lessThanOrEqualTo(3)));
    assertThat(
        BigDecimal.valueOf(funnel.overdispersion()).stripTrailingZeros().precision(),
        is(lessThanOrEqualTo(3)));
  }

  @Test
  public void highestIsBestWhereHigherIsBetter() {
    List<Position> positions = positions(Direction.HIGHER, ONE_TO_TEN);

    assertThat(ranks(positions), contains(10, 9, 8, 7, 6, 5, 4, 3, 2, 1));
    assertThat(quartiles(positions), contains(1, 1, 1, 2, 2, 3, 3, 4, 4, 4));
    assertThat(positions.get(9).band(), is(Optional.of(Band.BEST)));
    assertThat(positions.get(0).band(), is(Optional.of(Band.WORST)));
    assertThat(positions.get(4).band(), is(Optional.of(Band.MIDDLE)));
    assertThat(positions.get(9).percentile(), is(OptionalDouble.of(0.95)));
  }

  @Test
  public void directionTurnsRankAndBandAndNothingElse() {
    List<Position> higher = positions(Direction.HIGHER, ONE_TO_TEN);
    List<Position> lower = positions(Direction.LOWER, ONE_TO_TEN);

    assertThat(ranks(lower), contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
    assertThat(lower.get(0).band(), is(Optional.of(Band.BEST)));
    assertThat(quartiles(lower), is(quartiles(higher)));
    assertThat(lower.get(2).percentile(), is(higher.get(2).percentile()));
    assertThat(all(Direction.LOWER, ONE_TO_TEN).q1(), is(OptionalDouble.of(3.3)));
  }

  @Test
  public void withoutDirectionTheGreatestIsFirstAndNobodyIsBest() {
    List<Position> positions = positions(Direction.NONE, ONE_TO_TEN);

    assertThat(positions.get(9).rank(), is(OptionalInt.of(1)));
    assertThat(positions.get(9).band(), is(Optional.empty()));
    assertThat(positions.get(9).quartile(), is(OptionalInt.empty()));
    assertThat(positions.get(9).percentile(), is(OptionalDouble.of(0.95)));
  }

  @Test
  public void equalValuesShareRankAndQuartile() {
    List<Position> positions = positions(Direction.HIGHER, 90, 85, 85, 70, 60, 50, 40, 30, 20, 10);

    assertThat(ranks(positions), contains(1, 2, 2, 4, 5, 6, 7, 8, 9, 10));
    assertThat(positions.get(1).tied(), is(true));
    assertThat(positions.get(0).tied(), is(false));
    assertThat(positions.get(1).quartile(), is(positions.get(2).quartile()));
    assertThat(positions.get(1).percentile(), is(OptionalDouble.of(0.8)));
  }

  @Test
  public void withoutSpreadThereIsNoQuartileAndNoBand() {
    Position position = positions(Direction.HIGHER, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7).get(3);

    assertThat(position.quartile(), is(OptionalInt.empty()));
    assertThat(position.band(), is(Optional.empty()));
    assertThat(position.withheld(), is(Optional.of(Suppression.NEAR_END)));
  }

  @Test
  public void aTargetRangeRanksByDistanceFromEitherSide() {
    List<Position> positions = positions(Direction.RANGE, 0, 4.9, 5, 6, 15, 15.1, 20, 30, 40, 50);

    assertThat(ranks(positions), contains(6, 4, 1, 1, 1, 4, 6, 8, 9, 10));
    assertThat(positions.get(4).band(), is(Optional.of(Band.BEST)));
    assertThat(positions.get(1).band(), is(Optional.of(Band.WORST)));
    assertThat(positions.get(6).band(), is(Optional.of(Band.MIDDLE)));
    assertThat(positions.get(9).band(), is(Optional.of(Band.WORST)));
    assertThat(positions.get(0).quartile(), is(OptionalInt.of(1)));
  }

  @Test
  public void equalDistancesOfQuotientsShareTheirRank() {
    double below = 100.0 / 30;
    double above = 500.0 / 30;

    List<Position> positions = positions(Direction.RANGE, below, above, 5, 6, 7, 8, 9, 10, 11, 12);

    assertThat(ranks(positions), contains(9, 9, 1, 1, 1, 1, 1, 1, 1, 1));
    assertThat(positions.get(0).tied(), is(true));
  }

  @Test
  public void allInsideTheTargetButOneAreBestAndThatOneIsNot() {
    List<Position> positions = positions(Direction.RANGE, 5, 6, 7, 8, 9, 10, 11, 12, 13, 99);

    assertThat(positions.get(0).band(), is(Optional.of(Band.BEST)));
    assertThat(positions.get(9).band(), is(Optional.of(Band.WORST)));
  }

  @Test
  public void whoeverIsInsideTheTargetIsBestWhateverTheOthersDo() {
    List<Position> positions = positions(Direction.RANGE, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14);

    assertThat(positions.get(0).band(), is(Optional.of(Band.BEST)));
    assertThat(positions.get(0).rank(), is(OptionalInt.of(1)));
  }

  @Test
  public void whoDidNotReportIsNotCounted() {
    List<Contribution> network = Networks.norwegians(ONE_TO_TEN);
    network.add(
        new Contribution(
            ParticipantId.whole("silent"),
            new Traits("NO", new TreeSet<>(List.of("day-care")), SizeBand.S, Optional.empty()),
            Map.of()));

    RoundResults results = compute(Direction.HIGHER, network);

    assertThat(results.statistics().get(PeerGroup.ALL).get(0).n(), is(OptionalInt.of(10)));
    assertThat(results.positions().get(ParticipantId.whole("silent")), is(empty()));
  }

  @Test
  public void theOrderOfContributionsDoesNotMatter() {
    List<Contribution> network = Networks.norwegians(3, 1, 2, 9, 7, 8, 4, 6, 5, 5, 5, 2);
    List<Contribution> reversed = new java.util.ArrayList<>(network);
    java.util.Collections.reverse(reversed);

    assertThat(compute(Direction.RANGE, reversed), is(compute(Direction.RANGE, network)));
  }

  @Test
  public void aRoundWithoutContributionsHasASuppressedCell() {
    RoundResults results = compute(Direction.HIGHER, List.of());

    assertThat(
        results.statistics().get(PeerGroup.ALL).get(0).suppressed(),
        is(Optional.of(Suppression.TOO_FEW)));
  }

  private static GroupStatistics all(Direction direction, double... values) {
    return compute(direction, Networks.norwegians(values)).statistics().get(PeerGroup.ALL).get(0);
  }

  /** Positions in the group of all, in the order of the values. */
  private static List<Position> positions(Direction direction, double... values) {
    RoundResults results = compute(direction, Networks.norwegians(values));
    return results.positions().values().stream()
        .map(own -> own.stream().filter(p -> p.group().isAll()).findFirst().orElseThrow())
        .toList();
  }

  private static RoundResults compute(Direction direction, List<Contribution> network) {
    return new Benchmark(GroupLattice.standard(), Disclosure.withThreshold(5))
        .compute(List.of(Networks.indicator(direction)), network);
  }

  private static List<Integer> ranks(List<Position> positions) {
    return positions.stream().map(p -> p.rank().orElseThrow()).toList();
  }

  private static List<Integer> quartiles(List<Position> positions) {
    return positions.stream().map(p -> p.quartile().orElseThrow()).toList();
  }
}
