package org.elc.benchlearning.core.computing;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.elc.benchlearning.core.benchmark.Contribution;
import org.elc.benchlearning.core.benchmark.GroupLattice;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.catalogue.AnIndicator;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.membership.SizeBand;
import org.elc.benchlearning.core.membership.Traits;
import org.elc.benchlearning.core.round.ParticipantId;
import org.junit.Test;

public class ComputedRoundTest {
  private static final Indicator A = AnIndicator.called("A").build();
  private static final Indicator B = AnIndicator.called("B").build();

  private final List<Contribution> network =
      List.of(
          contribution("b/south", "NO", Map.of("A", 3.0, "B", 1.0)),
          contribution("c", "SE", Map.of("A", 1.0)),
          contribution("a", "NO", Map.of("A", 2.0, "B", 9.0)),
          contribution("b/north", "NO", Map.of("A", 2.0)),
          contribution("d", "SE", Map.of()));

  @Test
  public void participantsHaveNumbersInTheirOrderAndUnitsShareTheirMembers() {
    ComputedRound round = round(network);

    assertThat(
        round.participants().stream().map(ParticipantId::key).toList(),
        contains("a", "b/north", "b/south", "c", "d"));
    assertThat(round.memberOf(1), is(round.memberOf(2)));
    assertThat(IntStream.range(0, 5).map(round::memberOf).distinct().count(), is(4L));
  }

  @Test
  public void valuesAscendInEveryGroupAndEqualOnesFollowTheParticipants() {
    ComputedRound round = round(network);

    ComputedCell all = cell(round, 0, PeerGroup.ALL);
    ComputedCell norway = cell(round, 0, PeerGroup.of(PeerGroup.Trait.COUNTRY, "NO"));

    assertThat(DoubleStream.of(all.values()).boxed().toList(), contains(1.0, 2.0, 2.0, 3.0));
    assertThat(IntStream.of(all.participants()).boxed().toList(), contains(3, 0, 1, 2));
    assertThat(all.members(), is(3));
    assertThat(IntStream.of(norway.participants()).boxed().toList(), contains(0, 1, 2));
    assertThat(norway.members(), is(2));
  }

  @Test
  public void aGroupInWhichNobodyReportedIsThereAndEmpty() {
    ComputedCell sweden = cell(round(network), 1, PeerGroup.of(PeerGroup.Trait.COUNTRY, "SE"));

    assertThat(sweden.isEmpty(), is(true));
    assertThat(sweden.members(), is(0));
  }

  @Test
  public void denominatorsFollowTheirValues() {
    List<Contribution> reported =
        List.of(
            new Contribution(
                ParticipantId.whole("a"), traits("NO"), Map.of("A", 9.0), Map.of("A", 40.0)),
            new Contribution(
                ParticipantId.whole("b"), traits("NO"), Map.of("A", 5.0), Map.of("A", 7.0)),
            contribution("c", "NO", Map.of("A", 7.0)));

    ComputedCell all = cell(round(reported), 0, PeerGroup.ALL);

    assertThat(
        DoubleStream.of(all.denominators()).boxed().toList(), contains(7.0, Double.NaN, 40.0));
  }

  @Test
  public void theOrderOfContributionsDoesNotMatter() {
    List<Contribution> turned = new ArrayList<>(network);
    Collections.reverse(turned);

    assertThat(
        Arrays.toString(cell(round(turned), 0, PeerGroup.ALL).participants()),
        is(Arrays.toString(cell(round(network), 0, PeerGroup.ALL).participants())));
  }

  @Test
  public void nobodyContributesTwice() {
    List<Contribution> twice = List.of(network.get(1), network.get(1));

    assertThrows(IllegalArgumentException.class, () -> round(twice));
  }

  @Test
  public void nobodyReportsAsAWholeAndByUnits() {
    List<Contribution> mixed =
        List.of(contribution("b", "NO", Map.of()), contribution("b/north", "NO", Map.of()));

    assertThrows(IllegalArgumentException.class, () -> round(mixed));
  }

  private static ComputedCell cell(ComputedRound round, int indicator, PeerGroup group) {
    return round.cells(indicator).get(round.groups().indexOf(group));
  }

  private static ComputedRound round(List<Contribution> network) {
    return ComputedRound.of(GroupLattice.standard(), FigureTable.of(List.of(A, B), network));
  }

  private static Contribution contribution(
      String participant, String country, Map<String, Double> values) {
    return new Contribution(ParticipantId.parse(participant), traits(country), values);
  }

  private static Traits traits(String country) {
    return new Traits(country, new TreeSet<>(List.of("day-care")), SizeBand.M, Optional.empty());
  }
}
