package org.elc.benchlearning.app.round.run;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.elc.benchlearning.core.entry.Correction;

/**
 * Revisions of which nothing may be shown. They are not computed again before something else is
 * approved or told: the job comes every few minutes. Each node finds out for itself.
 */
final class ComputedInVain {
  private final Map<String, Basis> byRound = new ConcurrentHashMap<>();

  /**
   * What a revision depends on: as long as it is the same, so is what may not be shown of it.
   *
   * @param waiting identifiers of corrections that no revision has taken in
   * @param told what was told about the time of the round
   */
  record Basis(Set<String> waiting, Set<String> told) {
    static Basis of(Collection<Correction> approved, Set<String> told) {
      return new Basis(
          approved.stream()
              .filter(c -> c.includedIn() == 0)
              .map(Correction::id)
              .collect(Collectors.toUnmodifiableSet()),
          told);
    }
  }

  boolean has(String round, Basis basis) {
    return basis.equals(byRound.get(round));
  }

  void add(String round, Basis basis) {
    byRound.put(round, basis);
  }
}
