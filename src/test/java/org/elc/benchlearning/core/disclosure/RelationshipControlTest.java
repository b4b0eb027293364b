package org.elc.benchlearning.core.disclosure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.elc.benchlearning.core.benchmark.Contribution;
import org.elc.benchlearning.core.benchmark.GroupLattice;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Relationships;
import org.elc.benchlearning.core.benchmark.Relationships.Measured;
import org.elc.benchlearning.core.benchmark.Relationships.Pair;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.catalogue.AnIndicator;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.computing.ComputedRound;
import org.elc.benchlearning.core.computing.FigureTable;
import org.elc.benchlearning.core.membership.SizeBand;
import org.elc.benchlearning.core.membership.Traits;
import org.elc.benchlearning.core.round.ParticipantId;
import org.junit.Test;

public class RelationshipControlTest {
  private static final List<Indicator> ASKED =
      List.of(
          AnIndicator.called("A").build(),
          AnIndicator.called("B").build(),
          AnIndicator.called("C").build());

  @Test
  public void twentyMembersAreToldAndNineteenAreNot() {
    assertThat(publish(network(19)).pairs(), contains(Pair.hidden("A", "B", Suppression.TOO_FEW)));

    assertThat(publish(network(20)).pairs().get(0).measured().isPresent(), is(true));
  }

  @Test
  public void twentyUnitsOfFewerMembersAreNotTold() {
    List<Contribution> network = network(18);
    network.add(contribution("z/1", 3, 5));
    network.add(contribution("z/2", 4, 4));

    assertThat(publish(network).pairs(), contains(Pair.hidden("A", "B", Suppression.TOO_FEW)));
  }

  /**
   * The ranks of 0, 7, 14, 1, 8, ... differ from 0, 1, 2, ... by squares that sum up to 840: rho is
   * 1 - 6 * 840 / (20 * 399) = 0.3684, and p of t = 1.681 with 18 degrees of freedom is 0.10996.
   */
  @Test
  public void numbersAreRounded() {
    Measured told = publish(network(20)).pairs().get(0).measured().orElseThrow();

    assertThat(told, is(new Measured(20, 0.37, 0.11, 0.11, 0)));
  }

  @Test
  public void starsFollowTheAdjustedProbabilityOfAllThatIsTold() {
    List<Contribution> network = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      Map<String, Double> values = new HashMap<>();
      values.put("A", (double) i);
      values.put("B", i + (i % 2 == 0 ? 1.5 : -1.5));
      values.put("C", (double) (i * 7 % 24));
      network.add(new Contribution(id("m" + (10 + i)), traits(), values));
    }

    List<Pair> pairs = publish(network).pairs();

    assertThat(
        pairs.stream().map(p -> p.first() + p.second()).toList(), contains("AB", "AC", "BC"));
    assertThat(pairs.get(0).measured().orElseThrow().stars(), is(3));
    assertThat(pairs.get(1).measured().orElseThrow().stars(), is(0));
  }

  @Test
  public void whereNearlyAllGaveTheSameValueNothingIsTold() {
    Pair narrow = Pair.hidden("A", "B", Suppression.TOO_NARROW);

    assertThat(publish(mostlySeven(0)).pairs(), contains(narrow));
    assertThat(publish(mostlySeven(4)).pairs(), contains(narrow));
    assertThat(publish(mostlySeven(5)).pairs().get(0).measured().isPresent(), is(true));
  }

  @Test
  public void theSecondOfAPairCanBeNarrowToo() {
    List<Contribution> network = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      network.add(contribution("m" + (10 + i), i, i < 4 ? i : 7));
    }

    assertThat(publish(network).pairs(), contains(Pair.hidden("A", "B", Suppression.TOO_NARROW)));
  }

  @Test
  public void besideAnotherRoundAPairIsHiddenWithEitherCell() {
    ComputedRound round =
        ComputedRound.of(GroupLattice.standard(), FigureTable.of(ASKED.subList(0, 2), network(20)));

    for (String code : List.of("A", "B")) {
      assertThat(
          RelationshipControl.publish(
                  round, (group, hidden) -> group.isAll() && hidden.equals(code))
              .get(PeerGroup.ALL)
              .pairs(),
          contains(Pair.hidden("A", "B", Suppression.OTHER_ROUND)));
    }
  }

  private static List<Contribution> mostlySeven(int different) {
    List<Contribution> network = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      network.add(contribution("m" + (10 + i), i < different ? i : 7, i));
    }
    return network;
  }

  private static Relationships publish(List<Contribution> network) {
    List<Indicator> asked = network.get(0).values().containsKey("C") ? ASKED : ASKED.subList(0, 2);
    ComputedRound round = ComputedRound.of(GroupLattice.standard(), FigureTable.of(asked, network));
    return RelationshipControl.publish(round, (group, code) -> false).get(PeerGroup.ALL);
  }

  private static List<Contribution> network(int members) {
    List<Contribution> network = new ArrayList<>();
    for (int i = 0; i < members; i++) {
      network.add(contribution("m" + (10 + i), i, i * 7 % members));
    }
    return network;
  }

  private static Contribution contribution(String participant, double a, double b) {
    return new Contribution(id(participant), traits(), Map.of("A", a, "B", b));
  }

  private static ParticipantId id(String key) {
    return ParticipantId.parse(key);
  }

  private static Traits traits() {
    return new Traits("NO", new TreeSet<>(List.of("s")), SizeBand.M, Optional.empty());
  }
}
