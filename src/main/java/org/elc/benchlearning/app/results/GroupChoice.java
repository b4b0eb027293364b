package org.elc.benchlearning.app.results;

import java.util.Optional;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.membership.Traits;

/** Finds out which peer group a request is about. */
final class GroupChoice {
  private GroupChoice() {}

  /**
   * The group meant; the member's own country or (first) service where only that is said. Whether a
   * round has it is another question.
   */
  static Optional<PeerGroup> group(BenchmarkRequest request, SubjectChoice.Chosen chosen) {
    String key = request.group().orElse("all");
    Optional<Traits> traits =
        chosen
            .subject()
            .map(s -> Traits.of(s.member(), s.unit(), chosen.round().schedule().periodTo()));
    return switch (key) {
      case "country" -> traits.map(t -> PeerGroup.of(PeerGroup.Trait.COUNTRY, t.country()));
      case "service" ->
          traits
              .flatMap(t -> t.services().stream().findFirst())
              .map(service -> PeerGroup.of(PeerGroup.Trait.SERVICE, service));
      default -> PeerGroup.parse(key);
    };
  }
}
