package org.elc.benchlearning.app.results;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.elc.benchlearning.core.membership.Traits;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * Whom the coordinator of a country does not know: who takes part elsewhere. Participants of before
 * countries were kept are together in one without a name.
 */
final class Abroad {
  private final Map<ParticipantId, String> countries = new HashMap<>();
  private final SortedMap<String, Others> others = new TreeMap<>();

  /**
   * Participants of all other countries.
   *
   * @param participants how many they are
   * @param ofOneMember the most of them that one member has
   */
  record Others(int participants, int ofOneMember) {}

  Abroad(List<Participant> all) {
    Map<String, Map<String, Integer>> members = new TreeMap<>();
    for (Participant participant : all) {
      String country = participant.traits().map(Traits::country).orElse("");
      countries.put(participant.id(), country);
      members
          .computeIfAbsent(country, c -> new HashMap<>())
          .merge(participant.id().member(), 1, Integer::sum);
    }
    Map<String, Integer> most = new HashMap<>();
    members.forEach((country, of) -> most.put(country, Collections.max(of.values())));
    for (Map.Entry<String, Map<String, Integer>> of : members.entrySet()) {
      int here = of.getValue().values().stream().mapToInt(Integer::intValue).sum();
      int partner =
          most.entrySet().stream()
              .filter(other -> !other.getKey().equals(of.getKey()))
              .mapToInt(Map.Entry::getValue)
              .max()
              .orElse(0);
      others.put(of.getKey(), new Others(all.size() - here, partner));
    }
  }

  /** In which country somebody takes part. */
  String country(ParticipantId id) {
    return countries.getOrDefault(id, "");
  }

  /** By country, whom its coordinator does not know. */
  SortedMap<String, Others> byCountry() {
    return Collections.unmodifiableSortedMap(others);
  }
}
