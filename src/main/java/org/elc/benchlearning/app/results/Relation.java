package org.elc.benchlearning.app.results;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Relationships.Pair;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.round.Round;

/**
 * Which indicators go together in a round.
 *
 * @param round the round
 * @param group in which group
 * @param indicators what the round asked, in the catalogue's order
 * @param pairs each two indicators once; two are absent where one of them has only equal values
 */
public record Relation(Round round, PeerGroup group, List<Indicator> indicators, List<Pair> pairs) {
  public Relation {
    Objects.requireNonNull(round);
    Objects.requireNonNull(group);
    indicators = List.copyOf(indicators);
    pairs = List.copyOf(pairs);
  }

  public Optional<Indicator> indicator(String code) {
    return indicators.stream().filter(i -> i.code().equals(code)).findFirst();
  }
}
