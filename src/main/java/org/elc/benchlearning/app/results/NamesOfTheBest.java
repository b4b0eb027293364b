package org.elc.benchlearning.app.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.elc.benchlearning.core.benchmark.Band;
import org.elc.benchlearning.core.benchmark.BestNamed;
import org.elc.benchlearning.core.benchmark.BestNamed.Limit;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * Chooses who of those that are willing is named by one revision of a round's results, for all
 * groups together and all readers alike: whoever reads the names of several groups, or puts them
 * together with another reader, has no more of them than one choice holds (decision 0071).
 */
final class NamesOfTheBest {
  /** Of a large round not all positions are held at a time. */
  private static final int SOME = 500;

  private final List<Participant> all;
  private final Map<PeerGroup, Map<String, Integer>> sizes;
  private final Function<Collection<ParticipantId>, Map<ParticipantId, List<Position>>> positions;
  private final Map<ParticipantId, List<Position>> willing;
  private Optional<Map<String, Map<PeerGroup, Map<String, Integer>>>> counted = Optional.empty();
  private Optional<Abroad> abroad = Optional.empty();

  /**
   * For one revision.
   *
   * @param sizes how many values an indicator has in a group in which its best are named
   * @param willing participants of members that have agreed to be named beside anything
   * @param positions finds them by participant
   */
  NamesOfTheBest(
      List<Participant> all,
      Map<PeerGroup, Map<String, Integer>> sizes,
      Set<ParticipantId> willing,
      Function<Collection<ParticipantId>, Map<ParticipantId, List<Position>>> positions) {
    this.all = List.copyOf(all);
    this.sizes = Map.copyOf(sizes);
    this.positions = Objects.requireNonNull(positions);
    this.willing = positions.apply(willing);
  }

  /** Whether it can name anybody beside that indicator. */
  boolean shows(String indicator) {
    return sizes.values().stream().anyMatch(in -> in.containsKey(indicator));
  }

  /** Whether a group that shows who is the best does not name somebody willing. */
  boolean excludes(ParticipantId id, PeerGroup group, String indicator) {
    return sizes.getOrDefault(group, Map.of()).containsKey(indicator)
        && !bestIn(id, indicator).contains(group);
  }

  /**
   * Those that are named in one group or another, in the order in which they come.
   *
   * @param inTurn willing ones; who comes first is named before who comes later
   * @param remembered who was named before, and is known still
   */
  List<ParticipantId> among(
      List<ParticipantId> inTurn, Set<ParticipantId> remembered, Indicator of) {
    String indicator = of.code();
    boolean isByDistance = of.scale().direction() == Direction.RANGE;
    Map<PeerGroup, Set<String>> best = new TreeMap<>();
    Map<String, ParticipantId> candidates = new LinkedHashMap<>();
    for (ParticipantId id : inTurn) {
      for (PeerGroup in : bestIn(id, indicator)) {
        best.computeIfAbsent(in, g -> new TreeSet<>()).add(id.key());
        candidates.put(id.key(), id);
      }
    }
    int pair = ofMembers(all, 2);
    List<Limit> limits = new ArrayList<>();
    best.forEach(
        (in, keys) -> {
          int fewest = quarter(in, indicator);
          // How many are within a target, nobody's size tells; who is outside may have a place
          // that does.
          int inIt = isByDistance ? Math.min(fewest, bestOutside("", in, indicator)) : fewest;
          limits.add(new Limit(keys, BestNamed.most(inIt, pair)));
        });
    limits.addAll(
        againstCoordinators(
            indicator, isByDistance, best.getOrDefault(PeerGroup.ALL, Set.of()), candidates));
    Set<String> known =
        remembered.stream().map(ParticipantId::key).collect(Collectors.toUnmodifiableSet());
    Set<String> named = BestNamed.among(List.copyOf(candidates.keySet()), known, limits);
    return candidates.values().stream().filter(id -> named.contains(id.key())).toList();
  }

  private int quarter(PeerGroup group, String indicator) {
    return BestNamed.quarter(size(group, indicator));
  }

  private int size(PeerGroup group, String indicator) {
    return sizes.getOrDefault(group, Map.of()).getOrDefault(indicator, 0);
  }

  /**
   * The coordinator of a country knows who is the best there, and may know a member elsewhere: of
   * the best in other countries, one more than that stays unnamed. All figures of the country are
   * known to the coordinator as well, so that to this reader the others are a group of their own,
   * and so many are named as in a group of that size: who is named is known to be above every
   * published number below, and leaves those who are not named to be below it.
   */
  private List<Limit> againstCoordinators(
      String indicator,
      boolean isByDistance,
      Set<String> best,
      Map<String, ParticipantId> candidates) {
    List<Limit> limits = new ArrayList<>();
    for (Map.Entry<String, Abroad.Others> of : abroad().byCountry().entrySet()) {
      String country = of.getKey();
      Set<String> elsewhere =
          candidates.values().stream()
              .filter(id -> best.contains(id.key()) && !country.equals(abroad().country(id)))
              .map(ParticipantId::key)
              .collect(Collectors.toSet());
      if (elsewhere.isEmpty()) {
        continue;
      }
      int partner = of.getValue().ofOneMember();
      int inCountry = all.size() - of.getValue().participants();
      int outside = size(PeerGroup.ALL, indicator) - inCountry;
      int most = BestNamed.most(quarter(PeerGroup.ALL, indicator) - inCountry, partner);
      if (isByDistance || elsewhere.size() > most) {
        most = BestNamed.most(bestOutside(country, PeerGroup.ALL, indicator), partner);
      }
      int asOwnGroup = BestNamed.most(BestNamed.quarter(outside), partner);
      limits.add(new Limit(elsewhere, Math.min(most, asOwnGroup)));
    }
    return limits;
  }

  private Abroad abroad() {
    Abroad known = abroad.orElseGet(() -> new Abroad(all));
    abroad = Optional.of(known);
    return known;
  }

  /** How many of the best of a group are not in a country. */
  private int bestOutside(String country, PeerGroup group, String indicator) {
    return count()
        .getOrDefault(indicator, Map.of())
        .getOrDefault(group, Map.of())
        .entrySet()
        .stream()
        .filter(of -> !of.getKey().equals(country))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /** How many of the best each country has, by indicator and group. */
  private Map<String, Map<PeerGroup, Map<String, Integer>>> count() {
    if (counted.isPresent()) {
      return counted.get();
    }
    Map<String, Map<PeerGroup, Map<String, Integer>>> counts = new HashMap<>();
    for (int from = 0; from < all.size(); from += SOME) {
      List<Participant> some = all.subList(from, Math.min(all.size(), from + SOME));
      Map<ParticipantId, List<Position>> theirs =
          positions.apply(some.stream().map(Participant::id).toList());
      for (Participant participant : some) {
        theirs.getOrDefault(participant.id(), List.of()).stream()
            .filter(p -> sizes.containsKey(p.group()) && isBest(p))
            .forEach(
                p ->
                    counts
                        .computeIfAbsent(p.indicator(), i -> new HashMap<>())
                        .computeIfAbsent(p.group(), g -> new HashMap<>())
                        .merge(abroad().country(participant.id()), 1, Integer::sum));
      }
    }
    counted = Optional.of(counts);
    return counts;
  }

  /** How many participants so many members can have between them. */
  private static int ofMembers(List<Participant> among, int members) {
    Map<String, Integer> of = new HashMap<>();
    among.forEach(p -> of.merge(p.id().member(), 1, Integer::sum));
    return of.values().stream()
        .sorted((a, b) -> b - a)
        .limit(members)
        .mapToInt(Integer::intValue)
        .sum();
  }

  /** The groups in which a willing one is among the best and may be named. */
  List<PeerGroup> bestIn(ParticipantId id, String indicator) {
    return willing.getOrDefault(id, List.of()).stream()
        .filter(p -> p.indicator().equals(indicator) && isBest(p) && p.nameable())
        .map(Position::group)
        .filter(g -> sizes.getOrDefault(g, Map.of()).containsKey(indicator))
        .toList();
  }

  /** A position without a quartile is withheld, or is of few persons. */
  private static boolean isBest(Position position) {
    return position.quartile().isPresent() && position.band().equals(Optional.of(Band.BEST));
  }
}
