package org.elc.benchlearning.core.benchmark;

import java.util.Map;
import java.util.Objects;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * What one participant gives to the statistics of a round.
 *
 * @param participant who
 * @param traits decide its peer groups
 * @param values by indicator code, finite, on the indicator's scale; without a value, no entry
 */
public record Contribution(ParticipantId participant, Traits traits, Map<String, Double> values) {
  public Contribution {
    Objects.requireNonNull(participant);
    Objects.requireNonNull(traits);
    values = Map.copyOf(values);
    if (!values.values().stream().allMatch(Double::isFinite)) {
      throw new IllegalArgumentException(participant + " has a value that is no number");
    }
  }
}
