package org.elc.benchlearning.core.disclosure;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.elc.benchlearning.core.benchmark.Contribution;
import org.elc.benchlearning.core.benchmark.GroupLattice;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.RoundResults;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.computing.ComputedRound;
import org.elc.benchlearning.core.computing.FigureTable;
import org.elc.benchlearning.core.membership.Traits;

/** From what participants reported to what a round publishes: computing, then deciding. */
public final class Benchmark {
  private final GroupLattice lattice;
  private final Disclosure disclosure;

  public Benchmark(GroupLattice lattice, Disclosure disclosure) {
    this.lattice = Objects.requireNonNull(lattice);
    this.disclosure = Objects.requireNonNull(disclosure);
  }

  /**
   * Computes everything at once; the same contributions in any order give the same results.
   *
   * @param added peer groups beside those of every round
   * @param reported by all who handed in; a participant without values has an empty list of
   *     positions
   */
  public RoundResults compute(Collection<PeerGroup> added, FigureTable reported) {
    return compute(added, reported, Earlier.nothing());
  }

  /** The same, beside what was told before about the same time. */
  public RoundResults compute(Collection<PeerGroup> added, FigureTable reported, Earlier earlier) {
    return disclosure.publish(ComputedRound.of(lattice.with(added), reported), earlier);
  }

  /** What a round or revision was computed from; what of it was published is to be added. */
  public EarlierRelease release(Collection<PeerGroup> added, FigureTable reported) {
    return EarlierRelease.of(lattice.with(added), reported);
  }

  /** The groups that a participant with these traits belongs to. */
  public List<PeerGroup> groupsOf(Collection<PeerGroup> added, Traits traits) {
    return lattice.with(added).groupsOf(traits);
  }

  /** With the groups of every round. */
  public RoundResults compute(List<Indicator> indicators, Collection<Contribution> contributions) {
    return compute(List.of(), FigureTable.of(indicators, contributions));
  }
}
