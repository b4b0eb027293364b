package org.elc.benchlearning.app.results;

import java.util.Optional;
import org.elc.benchlearning.core.benchmark.PeerGroup;

/** Finds out which peer group a request is about. */
final class GroupChoice {
  private GroupChoice() {}

  /**
   * The group meant; the member's own country or (first) service where only that is said. Whether a
   * round has it is another question.
   */
  static Optional<PeerGroup> group(BenchmarkRequest request, SubjectChoice.Chosen chosen) {
    String key = request.group().orElse("all");
    Optional<Subject> subject = chosen.subject();
    return switch (key) {
      case "country" -> subject.map(s -> PeerGroup.of(PeerGroup.Trait.COUNTRY, s.country()));
      case "service" ->
          subject
              .flatMap(s -> s.services().stream().findFirst())
              .map(service -> PeerGroup.of(PeerGroup.Trait.SERVICE, service));
      default -> PeerGroup.parse(key);
    };
  }
}
