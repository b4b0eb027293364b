package org.elc.benchlearning.app.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;

/**
 * What a form looks back on, read once for whoever needs it.
 *
 * @param rounds all there are, newest first
 * @param participations of the members in question, by round
 */
record History(List<Round> rounds, Map<String, List<Participant>> participations) {
  History {
    rounds = List.copyOf(rounds);
    participations = Map.copyOf(participations);
  }

  Optional<Round> round(String key) {
    return rounds.stream().filter(r -> r.key().equals(key)).findFirst();
  }

  List<Participant> in(Round round) {
    return participations.getOrDefault(round.key(), List.of());
  }

  Optional<Participant> participant(Round round, ParticipantId id) {
    return in(round).stream().filter(p -> p.id().equals(id)).findFirst();
  }

  /** With a participant as it is now. */
  History with(Round round, Participant now) {
    Map<String, List<Participant>> next = new HashMap<>(participations);
    next.put(round.key(), in(round).stream().map(p -> p.id().equals(now.id()) ? now : p).toList());
    return new History(rounds, next);
  }
}
