package org.elc.benchlearning.app.results;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.elc.benchlearning.core.benchmark.Band;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.PeerGroup.Trait;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.catalogue.AnIndicator;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.membership.SizeBand;
import org.elc.benchlearning.core.membership.Traits;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.junit.Test;

/** How many are named of 32 who all have agreed. */
public class NamesOfTheBestTest {
  private static final int ALL = 32;
  private static final PeerGroup SWEDEN = PeerGroup.of(Trait.COUNTRY, "SE");
  private static final Indicator HIGHER =
      AnIndicator.called("A").direction(Direction.HIGHER).build();
  private static final Indicator RANGE =
      AnIndicator.called("A").direction(Direction.RANGE).target("5", "15").build();

  @Test
  public void twoMembersAndOnePlaceMoreStayUnnamed() {
    assertThat(named(HIGHER, 0, 8), hasSize(5));
    assertThat("equal values only add to the quarter", named(HIGHER, 0, 20), hasSize(5));
  }

  /** Whoever is outside, with place five, knows that four are nearer. */
  @Test
  public void thoseWithinATargetAreCounted() {
    assertThat(named(RANGE, 0, 4), hasSize(1));
    assertThat(named(RANGE, 0, 3), hasSize(0));
    assertThat("as many as in a quarter", named(RANGE, 0, 20), hasSize(5));
  }

  @Test
  public void thoseWithinATargetElsewhereAreCountedForACoordinator() {
    List<ParticipantId> named = named(RANGE, 20, 22);

    assertThat(named.stream().filter(id -> id.member().startsWith("se")).toList(), hasSize(0));
    assertThat(named.stream().filter(id -> id.member().startsWith("no")).count(), is(3L));
  }

  /** All of the best are Norwegians, and the Swedes' coordinator knows all others. */
  @Test
  public void ofThoseWhoAreNotInACountryNoMoreAreNamedThanInAGroupOfTheirSize() {
    assertThat(named(HIGHER, 16, 8), hasSize(2));
    assertThat(named(HIGHER, 12, 8), hasSize(1));
  }

  /** The three of them who are within, and the three who are named, would be all six. */
  @Test
  public void aCoordinatorDoesNotKnowAllOfThoseWithinATarget() {
    List<ParticipantId> named = named(RANGE, 29, 26, 32);

    assertThat(named.stream().filter(id -> id.member().startsWith("no")).count(), is(1L));
  }

  /** The first are Norwegians, the others Swedes; the first of all are the best. */
  private static List<ParticipantId> named(Indicator indicator, int norwegians, int best) {
    return named(indicator, norwegians, 0, best);
  }

  private static List<ParticipantId> named(
      Indicator indicator, int norwegians, int firstBest, int best) {
    return named(indicator, ALL, norwegians, firstBest, best);
  }

  private static List<ParticipantId> named(
      Indicator indicator, int size, int norwegians, int firstBest, int best) {
    List<Position> positions =
        IntStream.range(0, size)
            .mapToObj(i -> position(PeerGroup.ALL, i >= firstBest && i < best))
            .toList();
    return named(indicator, norwegians, Map.of(PeerGroup.ALL, size), positions);
  }

  /** Of all 32 the Swedes are the last; none of the best is one of them. */
  private static List<ParticipantId> namedInSweden(int swedes) {
    List<Position> positions =
        IntStream.range(0, ALL).mapToObj(i -> position(SWEDEN, i >= ALL - 4)).toList();
    Map<PeerGroup, Integer> sizes = Map.of(PeerGroup.ALL, ALL, SWEDEN, swedes);
    return named(HIGHER, ALL - swedes, sizes, positions);
  }

  private static List<ParticipantId> named(
      Indicator indicator, int norwegians, Map<PeerGroup, Integer> sizes, List<Position> of) {
    List<Participant> all =
        IntStream.range(0, of.size()).mapToObj(i -> participant(i, norwegians)).toList();
    Map<ParticipantId, List<Position>> positions = new HashMap<>();
    for (int i = 0; i < of.size(); i++) {
      positions.put(all.get(i).id(), List.of(of.get(i)));
    }
    Map<PeerGroup, Map<String, Integer>> values = new HashMap<>();
    sizes.forEach((group, size) -> values.put(group, Map.of("A", size)));
    NamesOfTheBest names =
        new NamesOfTheBest(
            all,
            values,
            positions.keySet(),
            some -> {
              Map<ParticipantId, List<Position>> found = new HashMap<>(positions);
              found.keySet().retainAll(some);
              return found;
            });
    return names.among(all.stream().map(Participant::id).toList(), Set.of(), indicator);
  }

  private static Participant participant(int i, int norwegians) {
    String country = norwegians == 0 || i < norwegians ? "NO" : "SE";
    return Participant.invited(ParticipantId.whole(country.toLowerCase(Locale.ROOT) + "-" + i))
        .withTraits(new Traits(country, new TreeSet<>(), SizeBand.S, Optional.empty()));
  }

  private static Position position(PeerGroup group, boolean isBest) {
    return new Position(
        "A",
        group,
        10,
        OptionalInt.empty(),
        false,
        OptionalInt.empty(),
        OptionalDouble.empty(),
        OptionalInt.of(2),
        OptionalInt.empty(),
        Optional.of(isBest ? Band.BEST : Band.MIDDLE),
        isBest,
        Optional.empty());
  }
}
