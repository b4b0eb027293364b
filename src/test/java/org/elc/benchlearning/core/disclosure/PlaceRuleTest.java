package org.elc.benchlearning.core.disclosure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.core.benchmark.Contribution;
import org.elc.benchlearning.core.benchmark.GroupLattice;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.PeerGroup.Trait;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.RoundResults;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.round.ParticipantId;
import org.junit.Test;

/**
 * Places by rule 5 of decision 0035 alone, without what counts forbid as well. The scale ends at
 * 100: of whoever is above 60 it is known nearly enough that nobody is above 100, so that three
 * must be below.
 */
public class PlaceRuleTest {
  private static final Optional<Suppression> NEAR_END = Optional.of(Suppression.NEAR_END);
  private static final Optional<Suppression> OTHER_RANKING = Optional.of(Suppression.OTHER_RANKING);
  private static final Optional<Suppression> TOLD = Optional.empty();
  private static final PeerGroup NORWAY = PeerGroup.of(Trait.COUNTRY, "NO");

  private final List<Contribution> network = new ArrayList<>();

  @Test
  public void nearTheEndThreeMustBeBeyond() {
    add("NO", 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72);

    RoundResults results = publish();

    for (int i = 0; i < 12; i++) {
      assertThat(withheld(results, "NO" + i, PeerGroup.ALL), is(i < 3 ? NEAR_END : TOLD));
    }
  }

  @Test
  public void awayFromTheEndAllPlacesAreTold() {
    add("NO", 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42);

    RoundResults results = publish();

    assertThat(
        network.stream()
            .map(c -> withheld(results, c.participant().member(), PeerGroup.ALL))
            .toList(),
        everyItem(is(TOLD)));
  }

  /** Five in the own country are below, which its place tells; nobody elsewhere is. */
  @Test
  public void whoIsBeyondMustNotBeInTheOwnCountryOnly() {
    add("NO", 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72);
    add("SE", 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86);

    RoundResults results = publish();

    assertThat(withheld(results, "NO5", NORWAY), is(TOLD));
    assertThat(withheld(results, "NO5", PeerGroup.ALL), is(NEAR_END));
  }

  /** A Swede who pools with the Norwegian knows the four Swedes below, and that nobody else is. */
  @Test
  public void whoIsBeyondMustNotBeInThePartnersCountryOnly() {
    add("NO", 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72);
    add("SE", 61.5, 62.5, 63.5, 64.5, 79, 80, 81, 82, 83, 84, 85, 86);
    add("FI", 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86);
    assertThat(withheld(publish(), "NO5", PeerGroup.ALL), is(NEAR_END));

    network.removeIf(c -> c.participant().member().startsWith("FI"));
    add("FI", 61.7, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86);
    assertThat(withheld(publish(), "NO5", PeerGroup.ALL), is(TOLD));
  }

  @Test
  public void withSeveralCountriesPlacesAreByCountry() {
    add("NO", 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42);
    add("SE", 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42);

    RoundResults results = publish();

    assertThat(withheld(results, "NO5", NORWAY), is(TOLD));
    assertThat(
        withheld(results, "NO5", PeerGroup.of(Trait.SERVICE, "day-care")), is(OTHER_RANKING));
  }

  @Test
  public void whoIsInTwoServicesIsToldItsPlaceInNeither() {
    for (int i = 0; i < 12; i++) {
      network.add(Networks.contribution("a" + i, "NO", 31 + i, "a"));
      network.add(Networks.contribution("b" + i, "NO", 31.5 + i, "b"));
    }
    for (int i = 0; i < 6; i++) {
      network.add(Networks.contribution("ab" + i, "NO", 36.2 + i / 10.0, "a", "b"));
    }

    RoundResults results = publish();

    assertThat(withheld(results, "a5", PeerGroup.of(Trait.SERVICE, "a")), is(TOLD));
    for (String service : List.of("a", "b")) {
      assertThat(withheld(results, "ab2", PeerGroup.of(Trait.SERVICE, service)), is(OTHER_RANKING));
    }
  }

  private void add(String country, double... values) {
    for (int i = 0; i < values.length; i++) {
      network.add(Networks.contribution(country + i, country, values[i], "day-care"));
    }
  }

  private RoundResults publish() {
    Disclosure rules = WithoutRules.of(Disclosure.withThreshold(5), List.of("COUNTS"));
    return new Benchmark(GroupLattice.standard(), rules)
        .compute(List.of(Networks.proportion()), network);
  }

  private static Optional<Suppression> withheld(
      RoundResults results, String member, PeerGroup group) {
    Position position =
        results.positions().get(ParticipantId.whole(member)).stream()
            .filter(p -> p.group().equals(group))
            .findFirst()
            .orElseThrow();
    assertThat(position.rank().isPresent(), is(position.withheld().isEmpty()));
    return position.withheld();
  }
}
