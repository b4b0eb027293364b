package org.elc.benchlearning.core.disclosure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.elc.benchlearning.core.benchmark.Contribution;
import org.elc.benchlearning.core.benchmark.GroupLattice;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.GroupStatistics.Part;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.PeerGroup.Trait;
import org.elc.benchlearning.core.benchmark.RoundResults;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.computing.FigureTable;
import org.elc.benchlearning.core.membership.SizeBand;
import org.elc.benchlearning.core.membership.Traits;
import org.elc.benchlearning.core.round.ParticipantId;
import org.junit.Test;

/**
 * Services of 22 members with 5,000 cases each, and six members of another service of which one has
 * 100,000 cases and five have ten: without the others, that one's share would be what is left.
 */
public class PoolsApartTest {
  private static final PeerGroup BOTH = PeerGroup.parse("service:a+size:M").orElseThrow();
  private static final Optional<Suppression> SHOWN = Optional.empty();
  private static final Optional<Suppression> DIFFERENCE = Optional.of(Suppression.DIFFERENCE);

  private final List<Contribution> network = new ArrayList<>();

  @Test
  public void aPoolOfNearlyOneMemberIsNotShown() {
    add("small", 22, 10);
    add("great", 1, 100_000);

    assertThat(funnel(publish(), PeerGroup.ALL), is(Optional.of(Suppression.DOMINATED)));
  }

  @Test
  public void withoutAServiceTheRestMustNotBeOneMember() {
    add("a", 22, 5_000);
    addTheOthers();

    RoundResults results = publish();

    assertThat(funnel(results, PeerGroup.ALL), is(SHOWN));
    assertThat(funnel(results, service("a")), is(DIFFERENCE));
  }

  @Test
  public void withoutTwoServicesTheRestMustNotBeOneMember() {
    add("a", 22, 5_000);
    add("b", 23, 5_000);
    addTheOthers();

    RoundResults results = publish();

    assertThat(funnel(results, service("a")), is(DIFFERENCE));
    assertThat(funnel(results, service("b")), is(SHOWN));
  }

  @Test
  public void withoutAllServicesThatAreShownTheRestMustNotBeOneMember() {
    add("a", 22, 5_000);
    add("b", 23, 5_000);
    add("c", 24, 5_000);
    addTheOthers();

    RoundResults results = publish();

    assertThat(funnel(results, service("a")), is(DIFFERENCE));
    assertThat(funnel(results, service("b")), is(SHOWN));
    assertThat(funnel(results, service("c")), is(SHOWN));
  }

  /** The rest are small and of service b: all, without a and without M, with both added again. */
  @Test
  public void outsideOfTwoGroupsThatCrossTheRestMustNotBeOneMember() {
    add(SizeBand.M, "a", 23, 5_000);
    add(SizeBand.M, "b", 24, 5_000);
    add(SizeBand.S, "a", 25, 5_000);
    add(SizeBand.S, "b", 1, 100_000);
    add(SizeBand.S, "b", 5, 10);

    RoundResults results = publish(BOTH);

    assertThat(funnel(results, PeerGroup.ALL), is(SHOWN));
    assertThat(funnel(results, PeerGroup.of(Trait.SIZE, "M")), is(SHOWN));
    assertThat(funnel(results, service("a")), is(SHOWN));
    assertThat(funnel(results, BOTH), is(DIFFERENCE));
  }

  @Test
  public void outsideOfTwoGroupsThatCrossManyHideEachOther() {
    add(SizeBand.M, "a", 23, 5_000);
    add(SizeBand.M, "b", 24, 5_000);
    add(SizeBand.S, "a", 25, 5_000);
    add(SizeBand.S, "b", 6, 5_000);

    assertThat(funnel(publish(BOTH), BOTH), is(SHOWN));
  }

  /** Without what they have in common, the rest of two groups that cross cannot be worked out. */
  @Test
  public void whatTwoGroupsLeaveOverIsHiddenByAPoolThatIsNotShown() {
    add(SizeBand.M, "a", 19, 5_000);
    add(SizeBand.M, "b", 24, 5_000);
    add(SizeBand.S, "a", 25, 5_000);
    add(SizeBand.S, "b", 1, 100_000);
    add(SizeBand.S, "b", 5, 10);

    RoundResults results = publish(BOTH);

    assertThat(funnel(results, BOTH), is(Optional.of(Suppression.TOO_FEW)));
    assertThat(funnel(results, PeerGroup.of(Trait.SIZE, "M")), is(SHOWN));
    assertThat(funnel(results, service("a")), is(SHOWN));
  }

  @Test
  public void whereTheRestIsOfManyAllAreShown() {
    add("a", 22, 5_000);
    add("b", 23, 5_000);
    add("rest", 6, 5_000);

    RoundResults results = publish();

    assertThat(funnel(results, service("a")), is(SHOWN));
    assertThat(funnel(results, service("b")), is(SHOWN));
  }

  private void addTheOthers() {
    add("rest", 1, 100_000);
    add("rest", 5, 10);
  }

  private void add(String service, int members, double cases) {
    add(SizeBand.M, service, members, cases);
  }

  private void add(SizeBand size, String service, int members, double cases) {
    Traits traits = new Traits("NO", new TreeSet<>(List.of(service)), size, Optional.empty());
    for (int i = 0; i < members; i++) {
      ParticipantId id = ParticipantId.whole("m" + network.size());
      double value = 30 + 0.7 * network.size();
      network.add(new Contribution(id, traits, Map.of("X", value), Map.of("X", cases)));
    }
  }

  private RoundResults publish(PeerGroup... added) {
    Disclosure rules = WithoutRules.of(Disclosure.withThreshold(5), List.of("COUNTS"));
    return new Benchmark(GroupLattice.standard(), rules)
        .compute(List.of(added), FigureTable.of(List.of(Networks.proportion()), network));
  }

  private static Optional<Suppression> funnel(RoundResults results, PeerGroup group) {
    GroupStatistics cell = results.statistics().get(group).get(0);
    Optional<Suppression> why =
        cell.suppressed().or(() -> Optional.ofNullable(cell.withheld().get(Part.FUNNEL)));
    assertThat(cell.funnel().isPresent(), is(why.isEmpty()));
    return why;
  }

  private static PeerGroup service(String name) {
    return PeerGroup.of(Trait.SERVICE, name);
  }
}
