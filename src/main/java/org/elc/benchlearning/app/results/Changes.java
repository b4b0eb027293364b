package org.elc.benchlearning.app.results;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.Discretion;
import org.elc.benchlearning.app.port.EditionStore;
import org.elc.benchlearning.app.port.ResultStore;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;

/**
 * How a participant's values changed since it last had one that was published. An indicator that
 * was measured in another way then has no change.
 */
public final class Changes {
  /** Looked back at most. */
  private static final int ROUNDS_BACK = 3;

  private final EditionStore editions;
  private final ResultStore results;

  public Changes(EditionStore editions, ResultStore results) {
    this.editions = Objects.requireNonNull(editions);
    this.results = Objects.requireNonNull(results);
  }

  /** Changes by indicator, for those of the given values that have an earlier one. */
  Map<String, Comparison.Change> since(
      SubjectChoice.Chosen chosen,
      ParticipantId id,
      Discretion discretion,
      Map<Indicator, Double> values) {
    List<Round> rounds = chosen.earlier().limit(ROUNDS_BACK).toList();
    Map<String, List<Position>> positions =
        results.positions(rounds.stream().flatMap(r -> r.revision().stream()).toList(), id);
    Map<String, Comparison.Change> changes = new HashMap<>();
    for (Round earlier : rounds) {
      if (changes.size() == values.size()) {
        break;
      }
      Map<String, Double> before =
          values(positions.getOrDefault(earlier.revision().orElse(""), List.of()), discretion);
      Optional<Edition> edition = editions.frozen(earlier.edition());
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

  /** Own values are the same in every group. */
  private static Map<String, Double> values(List<Position> positions, Discretion discretion) {
    Map<String, Double> values = new HashMap<>();
    positions.stream()
        .filter(p -> !discretion.hides(p))
        .forEach(p -> values.putIfAbsent(p.indicator(), p.value()));
    return values;
  }
}
