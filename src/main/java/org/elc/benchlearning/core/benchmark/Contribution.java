package org.elc.benchlearning.core.benchmark;

import java.util.Map;
import java.util.Objects;
import org.elc.benchlearning.core.membership.Traits;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * What one participant gives to the statistics of a round.
 *
 * @param participant who
 * @param traits decide its peer groups
 * @param values by indicator code, finite, on the indicator's scale; without a value, no entry
 * @param denominators by indicator code, positive: of a ratio, or the number of cases; only where
 *     there is a value and a denominator was reported with it
 */
public record Contribution(
    ParticipantId participant,
    Traits traits,
    Map<String, Double> values,
    Map<String, Double> denominators) {
  public Contribution {
    Objects.requireNonNull(participant);
    Objects.requireNonNull(traits);
    values = Map.copyOf(values);
    denominators = Map.copyOf(denominators);
    if (!values.values().stream().allMatch(Double::isFinite)) {
      throw new IllegalArgumentException(participant + " has a value that is no number");
    }
    if (!denominators.values().stream().allMatch(d -> d > 0 && Double.isFinite(d))) {
      throw new IllegalArgumentException(participant + " has a denominator that is none");
    }
    if (!values.keySet().containsAll(denominators.keySet())) {
      throw new IllegalArgumentException(participant + " has a denominator without a value");
    }
  }

  /** Values of which no denominator is known. */
  public Contribution(ParticipantId participant, Traits traits, Map<String, Double> values) {
    this(participant, traits, values, Map.of());
  }
}
