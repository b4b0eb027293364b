package org.elc.benchlearning.app.results;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.elc.benchlearning.core.benchmark.BestNamed;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.RoundResults;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.membership.Traits;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * The names that stand beside results when every member has agreed to be named: more there can
 * never be. For attacks on what the names tell of those who have not agreed.
 */
public final class NamedIfAllAgree {
  private NamedIfAllAgree() {}

  /**
   * Who is named beside an indicator, by group.
   *
   * @param round its key
   * @param all who takes part in it
   */
  public static Map<PeerGroup, List<ParticipantId>> of(
      String round, Indicator asked, Map<ParticipantId, Traits> all, RoundResults results) {
    String indicator = asked.code();
    if (BestNamed.isNearTheEnd(asked.scale(), cells(results, indicator))) {
      return Map.of();
    }
    NamesOfTheBest names =
        new NamesOfTheBest(
            all.entrySet().stream()
                .map(e -> Participant.invited(e.getKey()).withTraits(e.getValue()))
                .toList(),
            sizes(results),
            all.keySet(),
            ids -> {
              Map<ParticipantId, List<Position>> found = new HashMap<>();
              ids.forEach(id -> found.put(id, results.positions().getOrDefault(id, List.of())));
              return found;
            });
    Map<String, ParticipantId> ids = new TreeMap<>();
    all.keySet().forEach(id -> ids.put(id.key(), id));
    Map<String, Instant> since = new TreeMap<>();
    ids.keySet().forEach(key -> since.put(key, Instant.EPOCH));
    List<ParticipantId> inTurn =
        BestNamed.inTurn(since, Instant.MAX, round + "|" + indicator).stream()
            .map(ids::get)
            .toList();
    List<ParticipantId> named = names.among(inTurn, indicator);
    Map<PeerGroup, List<ParticipantId>> byGroup = new TreeMap<>();
    for (PeerGroup group : sizes(results).keySet()) {
      List<ParticipantId> there = new ArrayList<>(named);
      there.removeIf(
          id ->
              !isIn(all.get(id), group)
                  || !sizes(results).get(group).containsKey(indicator)
                  || names.excludes(id, group, indicator));
      byGroup.put(group, there);
    }
    return byGroup;
  }

  private static List<GroupStatistics> cells(RoundResults results, String indicator) {
    return results.statistics().entrySet().stream()
        .filter(e -> BestInClass.isNaming(e.getKey()))
        .flatMap(e -> e.getValue().stream())
        .filter(c -> c.indicator().equals(indicator))
        .toList();
  }

  private static boolean isIn(Traits traits, PeerGroup group) {
    return group.isAll()
        || group.value(PeerGroup.Trait.COUNTRY).equals(java.util.Optional.of(traits.country()));
  }

  private static Map<PeerGroup, Map<String, Integer>> sizes(RoundResults results) {
    Map<PeerGroup, Map<String, Integer>> sizes = new TreeMap<>();
    results
        .statistics()
        .forEach(
            (group, cells) ->
                cells.stream()
                    .filter(c -> BestInClass.isNaming(group))
                    .filter(c -> c.q1().isPresent() && c.q3().isPresent() && c.n().isPresent())
                    .forEach(
                        c ->
                            sizes
                                .computeIfAbsent(group, g -> new TreeMap<>())
                                .put(c.indicator(), c.n().getAsInt())));
    return sizes;
  }
}
