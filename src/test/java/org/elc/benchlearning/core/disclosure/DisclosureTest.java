package org.elc.benchlearning.core.disclosure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.elc.benchlearning.core.benchmark.Contribution;
import org.elc.benchlearning.core.benchmark.GroupLattice;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.RoundResults;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.round.ParticipantId;
import org.junit.Test;

/** What a reader could see is searched for what a reader must not know. */
public class DisclosureTest {
  private static final Optional<Suppression> TOO_FEW = Optional.of(Suppression.TOO_FEW);

  @Test
  public void fiveMembersAreTooFewAndSixAreEnough() {
    assertThat(
        compute(5, Networks.norwegians(1, 2, 3, 4, 5)).get(PeerGroup.ALL).suppressed(),
        is(TOO_FEW));
    assertThat(
        compute(5, Networks.norwegians(1, 2, 3, 4, 5, 6)).get(PeerGroup.ALL).n(),
        is(OptionalInt.of(6)));
  }

  @Test
  public void membersWithoutAValueDoNotMakeACellSafe() {
    List<Contribution> network = Networks.norwegians(1, 2, 3, 4, 5);
    network.add(
        new Contribution(ParticipantId.whole("silent"), network.get(0).traits(), new TreeMap<>()));

    assertThat(compute(5, network).get(PeerGroup.ALL).suppressed(), is(TOO_FEW));
  }

  @Test
  public void theUnitsOfOneMemberAreOneMember() {
    List<Contribution> network = new ArrayList<>();
    for (int member = 1; member <= 5; member++) {
      for (int unit = 1; unit <= 4; unit++) {
        network.add(
            Networks.contribution("m" + member + "/u" + unit, "NO", 10 * member + unit, "s"));
      }
    }
    assertThat(compute(5, network).get(PeerGroup.ALL).suppressed(), is(TOO_FEW));

    network.add(Networks.contribution("m6", "NO", 7, "s"));
    assertThat(compute(5, network).get(PeerGroup.ALL).n(), is(OptionalInt.of(21)));
  }

  @Test
  public void betweenTwoGroupsThatAreShownThereAreNeverSingleMembers() {
    List<Contribution> network = Networks.norwegians(1, 2, 3, 4, 5, 6);
    network.add(Networks.contribution("se1", "SE", 40, "day-care"));

    TreeMap<PeerGroup, GroupStatistics> all = compute(5, network);

    assertThat(all.get(country("SE")).suppressed(), is(TOO_FEW));
    assertThat(all.get(country("NO")).suppressed(), is(Optional.of(Suppression.DIFFERENCE)));
    assertThat(all.get(PeerGroup.ALL).n(), is(OptionalInt.of(7)));
  }

  @Test
  public void aFigureOfFourPersonsIsInNoStatisticAndItsOwnerReadsIt() {
    List<Contribution> network = Networks.norwegians(1, 2, 3, 4, 5, 6);
    network.add(ofPersons("small", 99, 4));
    network.add(ofPersons("large", 50, 5));

    RoundResults results =
        new Benchmark(GroupLattice.standard(), Disclosure.withThreshold(5))
            .compute(List.of(Networks.indicator(Direction.HIGHER)), network);

    assertThat(results.statistics().get(PeerGroup.ALL).get(0).n(), is(OptionalInt.of(7)));
    List<Position> own = results.positions().get(ParticipantId.whole("small"));
    assertThat(own.size(), is(5));
    assertThat(
        own.get(0), is(Position.ownValueOnly("X", PeerGroup.ALL, 99, Suppression.FEW_PERSONS)));
  }

  private static Contribution ofPersons(String participant, double value, double persons) {
    Contribution like = Networks.contribution(participant, "NO", value, "day-care");
    return new Contribution(like.participant(), like.traits(), like.values(), Map.of("X", persons));
  }

  @Test
  public void aPositionInASuppressedGroupIsTheOwnValueAndNothingElse() {
    List<Contribution> network = Networks.norwegians(11, 12, 13, 14, 15);

    RoundResults results =
        new Benchmark(GroupLattice.standard(), Disclosure.withThreshold(5))
            .compute(List.of(Networks.indicator(Direction.HIGHER)), network);

    Position first = results.positions().get(ParticipantId.whole("m01")).get(0);
    assertThat(first, is(Position.ownValueOnly("X", PeerGroup.ALL, 11, Suppression.TOO_FEW)));
  }

  @Test
  public void nothingOfASuppressedGroupIsAnywhereInTheResults() {
    List<Contribution> network = Networks.norwegians(0.123, 0.223, 0.323, 0.423, 0.523);

    RoundResults results =
        new Benchmark(GroupLattice.standard(), Disclosure.withThreshold(5))
            .compute(List.of(Networks.indicator(Direction.HIGHER)), network);

    String statistics = results.statistics().toString();
    assertThat(statistics.contains("0."), is(false));
    assertThat(statistics.contains("OptionalInt["), is(false));
  }

  @Test
  public void theThresholdIsASettingThatCannotGoBelowThree() {
    assertThat(
        compute(7, Networks.norwegians(1, 2, 3, 4, 5, 6, 7)).get(PeerGroup.ALL).suppressed(),
        is(TOO_FEW));
    assertThat(
        compute(7, Networks.norwegians(1, 2, 3, 4, 5, 6, 7, 8)).get(PeerGroup.ALL).n(),
        is(OptionalInt.of(8)));
    assertThrows(IllegalArgumentException.class, () -> Disclosure.withThreshold(2));
  }

  /** Two of four or five could know that the others are above the median, or below. */
  @Test
  public void belowSixMembersNoThresholdMakesTwoWhoPoolHarmless() {
    assertThat(
        compute(3, Networks.norwegians(1, 2, 3, 4, 5)).get(PeerGroup.ALL).suppressed(),
        is(Optional.of(Suppression.TOO_CLOSE_TO_ONE)));
    assertThat(
        compute(3, Networks.norwegians(1, 2, 3, 4, 5, 6)).get(PeerGroup.ALL).n(),
        is(OptionalInt.of(6)));
  }

  private static PeerGroup country(String code) {
    return PeerGroup.of(PeerGroup.Trait.COUNTRY, code);
  }

  private static TreeMap<PeerGroup, GroupStatistics> compute(int k, List<Contribution> network) {
    TreeMap<PeerGroup, GroupStatistics> byGroup = new TreeMap<>();
    new Benchmark(GroupLattice.standard(), Disclosure.withThreshold(k))
        .compute(List.of(Networks.indicator(Direction.HIGHER)), network)
        .statistics()
        .forEach((group, statistics) -> byGroup.put(group, statistics.get(0)));
    return byGroup;
  }
}
