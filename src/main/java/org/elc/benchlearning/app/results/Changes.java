package org.elc.benchlearning.app.results;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.port.EditionStore;
import org.elc.benchlearning.app.port.ResultStore;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;

/**
 * How a participant's values changed since it last had one that was published. An indicator that
 * was measured in another way then has no change.
 */
public final class Changes {
  /** Looked back at most; each earlier round is a query. */
  private static final int ROUNDS_BACK = 3;

  private final EarlierRounds earlierRounds;
  private final EditionStore editions;
  private final ResultStore results;

  public Changes(RoundStore rounds, EditionStore editions, ResultStore results) {
    this.earlierRounds = new EarlierRounds(rounds);
    this.editions = Objects.requireNonNull(editions);
    this.results = Objects.requireNonNull(results);
  }

  /** Changes by indicator, for those of the given values that have an earlier one. */
  Map<String, Comparison.Change> since(
      Round round, ParticipantId id, Map<Indicator, Double> values) {
    Map<String, Comparison.Change> changes = new HashMap<>();
    for (Round earlier : earlier(round, id)) {
      if (changes.size() == values.size()) {
        break;
      }
      Map<String, Double> before = values(earlier, id);
      Optional<Edition> edition = editions.find(earlier.edition());
      values.forEach(
          (indicator, now) -> {
            Double then = before.get(indicator.code());
            boolean isAlike =
                edition
                    .flatMap(e -> e.indicator(indicator.code()))
                    .filter(indicator::isMeasuredLike)
                    .isPresent();
            if (then != null && isAlike) {
              changes.putIfAbsent(indicator.code(), new Comparison.Change(earlier, then, now));
            }
          });
    }
    return changes;
  }

  private List<Round> earlier(Round round, ParticipantId id) {
    return earlierRounds
        .before(round, id)
        .filter(r -> r.state() == RoundState.PUBLISHED)
        .limit(ROUNDS_BACK)
        .toList();
  }

  /** Own values are the same in every group. */
  private Map<String, Double> values(Round round, ParticipantId id) {
    Map<String, Double> values = new HashMap<>();
    round
        .revision()
        .map(revision -> results.positions(revision, List.of(id)).getOrDefault(id, List.of()))
        .orElse(List.<Position>of())
        .forEach(p -> values.putIfAbsent(p.indicator(), p.value()));
    return values;
  }
}
