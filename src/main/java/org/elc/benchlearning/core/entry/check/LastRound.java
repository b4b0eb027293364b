package org.elc.benchlearning.core.entry.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What earlier rounds say about the values to expect.
 *
 * @param own the participant's own values of its last round, by indicator; only of indicators that
 *     were measured the same way then
 * @param published what was published of all participants' values in the last published round, by
 *     indicator; only what the participant may read anyway, see decision 0041
 */
public record LastRound(Map<String, BigDecimal> own, Map<String, Spread> published) {
  public static final LastRound NONE = new LastRound(Map.of(), Map.of());

  /** The published middle of a distribution: median and quartiles as readers see them, rounded. */
  public record Spread(BigDecimal q1, BigDecimal median, BigDecimal q3) {
    public Spread {
      Objects.requireNonNull(q1);
      Objects.requireNonNull(median);
      Objects.requireNonNull(q3);
    }
  }

  public LastRound {
    own = Map.copyOf(own);
    published = Map.copyOf(published);
  }

  Optional<BigDecimal> ownValue(String indicator) {
    return Optional.ofNullable(own.get(indicator));
  }

  Optional<Spread> spread(String indicator) {
    return Optional.ofNullable(published.get(indicator));
  }
}
