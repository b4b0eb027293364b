package org.elc.benchlearning.core.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * Computes what a round publishes: every group's statistics, and where every participant stands in
 * its groups.
 */
public final class Benchmark {
  private final GroupLattice lattice;
  private final Disclosure disclosure;

  public Benchmark(GroupLattice lattice, Disclosure disclosure) {
    this.lattice = Objects.requireNonNull(lattice);
    this.disclosure = Objects.requireNonNull(disclosure);
  }

  /**
   * Computes everything at once; the same contributions in any order give the same results.
   *
   * @param indicators in the order of the result's lists
   * @param contributions of different participants; a participant without values has an empty list
   *     of positions
   */
  public RoundResults compute(List<Indicator> indicators, Collection<Contribution> contributions) {
    SortedSet<PeerGroup> groups =
        lattice.groups(contributions.stream().map(Contribution::traits).toList());
    Map<PeerGroup, List<GroupStatistics>> statistics = new TreeMap<>();
    Map<ParticipantId, List<Position>> positions = new TreeMap<>();
    contributions.forEach(c -> positions.put(c.participant(), new ArrayList<>()));
    for (Indicator indicator : indicators) {
      Map<PeerGroup, List<Cell.Entry>> dealt = deal(indicator, contributions);
      for (PeerGroup group : groups) {
        Cell cell = new Cell(indicator, group, dealt.getOrDefault(group, List.of()));
        Optional<Suppression> hidden = disclosure.suppression(cell);
        statistics
            .computeIfAbsent(group, g -> new ArrayList<>())
            .add(
                hidden
                    .map(why -> GroupStatistics.suppressed(indicator.code(), group, why))
                    .orElseGet(() -> Summary.of(cell)));
        hidden
            .map(why -> Placing.ownValuesOnly(cell, why))
            .orElseGet(() -> Placing.of(cell))
            .forEach((id, at) -> positions.computeIfAbsent(id, i -> new ArrayList<>()).add(at));
      }
    }
    return new RoundResults(statistics, positions, Map.of());
  }

  /**
   * Sorts an indicator's values once and deals them to the groups, whose lists are then sorted too.
   */
  private Map<PeerGroup, List<Cell.Entry>> deal(
      Indicator indicator, Collection<Contribution> contributions) {
    record Card(Cell.Entry entry, Traits traits) {}
    List<Card> cards = new ArrayList<>();
    for (Contribution contribution : contributions) {
      Double value = contribution.values().get(indicator.code());
      if (value != null) {
        cards.add(
            new Card(new Cell.Entry(contribution.participant(), value), contribution.traits()));
      }
    }
    cards.sort(
        Comparator.comparingDouble((Card card) -> card.entry().value())
            .thenComparing(card -> card.entry().participant()));
    Map<PeerGroup, List<Cell.Entry>> dealt = new HashMap<>();
    for (Card card : cards) {
      for (PeerGroup group : lattice.groupsOf(card.traits())) {
        dealt.computeIfAbsent(group, g -> new ArrayList<>()).add(card.entry());
      }
    }
    return dealt;
  }
}
