package org.elc.benchlearning.core.computing;

import java.util.List;
import java.util.SortedMap;
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

  /** Sorts what was reported, once, and prepares computing in these groups. */
  public static ComputedRound of(GroupLattice lattice, FigureTable table) {
    int[] rows = table.inOrder();
    return new ComputedRound(Roster.of(lattice, table, rows), table.columns(rows));
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

  /** What the participant reported for the indicator; NaN for nothing that counts. */
  public double value(int indicator, int participant) {
    return columns.get(indicator).value(participant);
  }

  /** The denominator, or number of cases, reported with the value; NaN for none. */
  public double denominator(int indicator, int participant) {
    return columns.get(indicator).denominator(participant);
  }

  /**
   * Values by participant that rest on so few persons that they are for their owners only: they are
   * in no cell.
   */
  public SortedMap<Integer, Double> ownerOnly(int indicator) {
    return columns.get(indicator).ownerOnly();
  }

  /** Which indicators go together: in all of the round, and in each country. */
  public List<ComputedRelationships> relationships() {
    return new Relating(roster, columns).relationships();
  }

  /** The indicator's cells, one for each group in the order of {@link #groups}. */
  public List<ComputedCell> cells(int indicator) {
    return Dealer.deal(roster, columns.get(indicator));
  }
}
