package org.elc.benchlearning.core.computing;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
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
import org.elc.benchlearning.core.catalogue.AnIndicator;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.membership.SizeBand;
import org.elc.benchlearning.core.membership.Traits;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.stats.Correlation;
import org.elc.benchlearning.core.stats.Spearman;
import org.junit.Test;

public class ComputedRelationshipsTest {
  private static final List<Indicator> ASKED =
      List.of(
          AnIndicator.called("A").build(),
          AnIndicator.called("B").build(),
          AnIndicator.called("C").build());

  /** The oracle's first case; R 4.2.2: {@code cor.test(x, y, method="spearman", exact=FALSE)}. */
  private static final double[] X = {1, 2, 2, 3, 5, 8, 8, 9, 10, 12};

  private static final double[] Y = {2, 1, 4, 3, 7, 6, 6, 9, 8, 10};
  private static final double RHO = 0.911319246048204;

  @Test
  public void theWholeRoundAndEachCountryAreRelatedAndNothingElse() {
    List<Contribution> network = norwegians();
    network.add(contribution("se-1", "SE", Map.of("A", 1.0, "B", 1.0)));

    assertThat(
        relationships(network).stream().map(r -> r.group().key()).toList(),
        contains("all", "country:NO", "country:SE"));
  }

  @Test
  public void onlyRowsWithBothValuesOfTheGroupCount() {
    List<Contribution> network = norwegians();
    network.add(0, contribution("m", "NO", Map.of("A", 500.0)));
    network.add(contribution("se-1", "SE", Map.of("A", 0.0, "B", 99.0)));
    network.add(contribution("se-2", "SE", Map.of("A", 50.0, "B", -5.0)));
    List<ComputedRelationships> found = relationships(network);

    Correlation norway = found.get(1).matrix().between(0, 1);
    Correlation all = found.get(0).matrix().between(0, 1);

    assertThat(norway.pairs(), is(10));
    assertThat(norway.rho().getAsDouble(), closeTo(RHO, 1e-14));
    assertThat(all.pairs(), is(12));
    assertThat(
        all,
        is(
            Spearman.of(
                new double[] {1, 2, 2, 3, 5, 8, 8, 9, 10, 12, 0, 50},
                new double[] {2, 1, 4, 3, 7, 6, 6, 9, 8, 10, 99, -5})));
  }

  @Test
  public void theUnitsOfAMemberAreOneMember() {
    List<Contribution> network = norwegians();
    for (int unit = 1; unit <= 3; unit++) {
      network.add(contribution("n/u" + unit, "NO", Map.of("A", 20.0 + unit, "B", 1.0)));
    }
    network.add(contribution("n-x", "NO", Map.of("A", 20.0, "C", 1.0)));

    ComputedRelationships all = relationships(network).get(0);

    assertThat(all.matrix().between(0, 1).pairs(), is(13));
    assertThat(all.members(0, 1), is(11));
    assertThat(all.members(1, 0), is(11));
    assertThat(all.members(0, 2), is(1));
  }

  @Test
  public void figuresOfFewPersonsAreNotRelated() {
    List<Contribution> network = norwegians();
    network.add(
        new Contribution(
            ParticipantId.whole("z"),
            traits("NO"),
            Map.of("A", 0.0, "B", 99.0),
            Map.of("A", 4.0, "B", 50.0)));

    assertThat(
        relationships(network).get(0).matrix().between(0, 1).rho().getAsDouble(),
        closeTo(RHO, 1e-14));
  }

  private static List<ComputedRelationships> relationships(List<Contribution> network) {
    return ComputedRound.of(GroupLattice.standard(), FigureTable.of(ASKED, network))
        .relationships();
  }

  private static List<Contribution> norwegians() {
    List<Contribution> network = new ArrayList<>();
    for (int i = 0; i < X.length; i++) {
      network.add(contribution("no-" + i, "NO", Map.of("A", X[i], "B", Y[i])));
    }
    return network;
  }

  private static Contribution contribution(
      String participant, String country, Map<String, Double> values) {
    return new Contribution(
        ParticipantId.parse(participant), traits(country), new HashMap<>(values));
  }

  private static Traits traits(String country) {
    return new Traits(country, new TreeSet<>(List.of("s")), SizeBand.M, Optional.empty());
  }
}
