package org.elc.benchlearning.app.round.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.elc.benchlearning.core.benchmark.Contribution;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.computing.FigureTable;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.FigureValue;
import org.elc.benchlearning.core.membership.Traits;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * Takes the figures that count into a table while all of a round pass by, one participant after the
 * other: only one participant's are held as objects.
 */
final class Intake {
  private final Map<ParticipantId, Traits> waiting;
  private final Map<String, Indicator> asked = new HashMap<>();
  private final FigureTable table;
  private Optional<ParticipantId> current = Optional.empty();
  private final Map<String, Double> values = new HashMap<>();
  private final Map<String, Double> denominators = new HashMap<>();

  /**
   * Nothing taken yet.
   *
   * @param counting those whose figures count, with their traits
   */
  Intake(List<Indicator> asked, Map<ParticipantId, Traits> counting) {
    asked.forEach(i -> this.asked.put(i.code(), i));
    this.waiting = new TreeMap<>(counting);
    this.table = new FigureTable(asked, counting.size());
  }

  void take(ParticipantId id, Figure figure) {
    if (!current.equals(Optional.of(id))) {
      current.ifPresent(this::add);
      current = Optional.of(id).filter(waiting::containsKey);
    }
    Indicator indicator = asked.get(figure.indicator());
    if (current.isPresent() && indicator != null) {
      put(indicator, figure);
    }
  }

  /** The table of all; also of those who handed in without any figure. */
  FigureTable finish() {
    current.ifPresent(this::add);
    current = Optional.empty();
    List.copyOf(waiting.keySet()).forEach(this::add);
    return table;
  }

  private void put(Indicator indicator, Figure figure) {
    OptionalDouble value = FigureValue.of(indicator, figure);
    if (value.isPresent()) {
      values.put(indicator.code(), value.getAsDouble());
      figure
          .denominator()
          .map(Number::doubleValue)
          .filter(cases -> cases > 0 && Double.isFinite(cases))
          .ifPresent(cases -> denominators.put(indicator.code(), cases));
    }
  }

  private void add(ParticipantId id) {
    Traits traits = waiting.remove(id);
    if (traits == null) {
      throw new IllegalStateException("figures of " + id.key() + " lie apart");
    }
    table.add(new Contribution(id, traits, values, denominators));
    values.clear();
    denominators.clear();
  }
}
