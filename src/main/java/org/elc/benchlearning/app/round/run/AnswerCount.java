package org.elc.benchlearning.app.round.run;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.check.Completeness;
import org.elc.benchlearning.core.round.Answers;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * Counts what each participant answered while a round's figures pass by: who may read the results
 * depends on it, and a reader's request is not to count figures.
 */
final class AnswerCount {
  private final Map<String, Indicator> asked = new HashMap<>();
  private final Map<ParticipantId, Integer> given = new HashMap<>();

  AnswerCount(List<Indicator> asked) {
    asked.forEach(i -> this.asked.put(i.code(), i));
  }

  void count(ParticipantId id, Figure figure) {
    Indicator indicator = asked.get(figure.indicator());
    if (indicator != null && Completeness.stage(indicator, figure) == Completeness.Stage.ANSWERED) {
      given.merge(id, 1, Integer::sum);
    }
  }

  /** Of each of these, those without any figure included. */
  Map<ParticipantId, Answers> of(Collection<Participant> participants) {
    Map<ParticipantId, Answers> answers = new TreeMap<>();
    participants.forEach(
        p -> answers.put(p.id(), new Answers(asked.size(), given.getOrDefault(p.id(), 0))));
    return answers;
  }
}
