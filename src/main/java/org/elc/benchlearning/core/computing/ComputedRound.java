package org.elc.benchlearning.core.computing;

import java.util.Collection;
import java.util.List;
import org.elc.benchlearning.core.benchmark.Contribution;
import org.elc.benchlearning.core.benchmark.GroupLattice;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * Everything that can be computed of a round, undisclosed. The cells of an indicator are computed
 * when they are asked for and not kept, so that only one indicator's are in memory at a time.
 *
 * <p>Participants, members, groups and indicators have numbers from 0: their places in these lists.
 * The same contributions in any order make the same round. Immutable.
 */
public final class ComputedRound {
  private final Roster roster;
  private final List<Column> columns;
  private final List<Indicator> indicators;

  private ComputedRound(Roster roster, List<Column> columns) {
    this.roster = roster;
    this.columns = columns;
    this.indicators = columns.stream().map(Column::indicator).toList();
  }

  /**
   * Prepares computing.
   *
   * @param lattice which groups there are
   * @param indicators in the order of their numbers
   * @param contributions of different participants
   */
  public static ComputedRound of(
      GroupLattice lattice, List<Indicator> indicators, Collection<Contribution> contributions) {
    List<Contribution> sorted = Roster.sorted(contributions);
    return new ComputedRound(
        Roster.of(lattice, sorted),
        indicators.stream().map(indicator -> Column.of(indicator, sorted)).toList());
  }

  public List<Indicator> indicators() {
    return indicators;
  }

  /** Sorted; all that contribute, also those without any value. */
  public List<ParticipantId> participants() {
    return roster.participants();
  }

  /** The groups that occur, sorted; all of the round among them. */
  public List<PeerGroup> groups() {
    return roster.groups();
  }

  /** The number of the member that the participant is, or is a unit of. */
  public int memberOf(int participant) {
    return roster.memberOf(participant);
  }

  /** The numbers of the participant's groups, ascending; a copy. */
  public int[] groupsOf(int participant) {
    return roster.groupsOf(participant).clone();
  }

  /** What the participant reported for the indicator; NaN for nothing. */
  public double value(int indicator, int participant) {
    return columns.get(indicator).value(participant);
  }

  /** The denominator, or number of cases, reported with the value; NaN for none. */
  public double denominator(int indicator, int participant) {
    return columns.get(indicator).denominator(participant);
  }

  /** The indicator's cells, one for each group in the order of {@link #groups}. */
  public List<ComputedCell> cells(int indicator) {
    return Dealer.deal(roster, columns.get(indicator));
  }
}
