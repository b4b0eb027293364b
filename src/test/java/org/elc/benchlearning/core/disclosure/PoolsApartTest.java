package org.elc.benchlearning.core.disclosure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elc.benchlearning.core.benchmark.Contribution;
import org.elc.benchlearning.core.benchmark.GroupLattice;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.GroupStatistics.Part;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.PeerGroup.Trait;
import org.elc.benchlearning.core.benchmark.RoundResults;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.junit.Test;

/**
 * Services of 22 members with 5,000 cases each, and six members of another service of which one has
 * 100,000 cases and five have ten: without the others, that one's share would be what is left.
 */
public class PoolsApartTest {
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
    for (int i = 0; i < members; i++) {
      double value = 30 + 0.7 * network.size();
      Contribution one = Networks.contribution("m" + network.size(), "NO", value, service);
      network.add(
          new Contribution(one.participant(), one.traits(), one.values(), Map.of("X", cases)));
    }
  }

  private RoundResults publish() {
    Disclosure rules = WithoutRules.of(Disclosure.withThreshold(5), List.of("COUNTS"));
    return new Benchmark(GroupLattice.standard(), rules)
        .compute(List.of(Networks.proportion()), network);
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
