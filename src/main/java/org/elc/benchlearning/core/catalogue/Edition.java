package org.elc.benchlearning.core.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A set of indicators that a round can use.
 *
 * @param key natural key, {@code [a-z0-9-]}
 * @param frozenAt since when nothing in it may change, because a round that uses it was opened
 * @param indicators in the order in which forms and tables show them
 */
public record Edition(String key, Optional<Instant> frozenAt, List<Indicator> indicators) {
  public Edition {
    Objects.requireNonNull(key);
    Objects.requireNonNull(frozenAt);
    indicators = List.copyOf(indicators);
  }

  public Optional<Indicator> indicator(String code) {
    return indicators.stream().filter(i -> i.code().equals(code)).findFirst();
  }

  /** The indicators that a round of this edition asks for: those that are not retired. */
  public List<Indicator> asked() {
    return indicators.stream().filter(i -> !i.retired()).toList();
  }
}
