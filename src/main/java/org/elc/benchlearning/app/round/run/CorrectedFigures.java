package org.elc.benchlearning.app.round.run;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.elc.benchlearning.core.entry.Correction;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.round.ParticipantId;

/** What figures were when a revision was computed: without the corrections that came after it. */
final class CorrectedFigures {
  private final Map<Which, Figure> then = new HashMap<>();

  private record Which(ParticipantId of, String indicator) {}

  CorrectedFigures(Collection<Correction> approved, int revision) {
    approved.stream()
        .filter(c -> c.includedIn() == 0 || c.includedIn() > revision)
        .sorted(Comparator.comparing(c -> c.decision().orElseThrow().step().at()))
        .forEach(c -> then.putIfAbsent(new Which(c.participant(), c.indicator()), c.before()));
  }

  /** The figure in the place of what it is now. */
  Figure figure(ParticipantId of, Figure now) {
    return then.getOrDefault(new Which(of, now.indicator()), now);
  }
}
