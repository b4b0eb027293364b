package org.elc.benchlearning.app.round.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.elc.benchlearning.app.port.SettingStore;
import org.elc.benchlearning.core.benchmark.GroupLattice;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.disclosure.Benchmark;
import org.elc.benchlearning.core.disclosure.Disclosure;
import org.elc.benchlearning.core.disclosure.Reissue;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;

/**
 * By which rules a round's results are made. How many have to be behind a number is what is set
 * when the round is computed first; the round keeps it. Revisions that were decided by different
 * numbers could be held against each other.
 */
public final class RoundRules {
  /** Of rounds that were computed before it could be set. */
  private static final int BEFORE_SETTINGS = 5;

  private final GroupLattice lattice;
  private final SettingStore settings;

  public RoundRules(GroupLattice lattice, SettingStore settings) {
    this.lattice = Objects.requireNonNull(lattice);
    this.settings = Objects.requireNonNull(settings);
  }

  /** The round with the threshold that its results are made by, now and from now on. */
  Round decided(Round round) {
    return round.threshold().isPresent() ? round : round.withThreshold(threshold(round));
  }

  Benchmark benchmark(Round round) {
    return new Benchmark(lattice, Disclosure.withThreshold(threshold(round)));
  }

  /** Which cells corrections change, of a round of these participants. */
  CorrectedCells corrected(Round round, List<Participant> everybody) {
    Benchmark benchmark = benchmark(round);
    List<PeerGroup> added = Computation.addedGroups(round);
    Map<ParticipantId, List<PeerGroup>> groups = new HashMap<>();
    everybody.forEach(
        p -> p.traits().ifPresent(traits -> groups.put(p.id(), benchmark.groupsOf(added, traits))));
    return new CorrectedCells(reissue(round), id -> groups.getOrDefault(id, List.of()));
  }

  Reissue reissue(Round round) {
    return Reissue.withThreshold(threshold(round));
  }

  private int threshold(Round round) {
    return round
        .threshold()
        .or(() -> round.revision().map(computed -> BEFORE_SETTINGS))
        .orElseGet(() -> settings.settings().smallestGroup());
  }
}
