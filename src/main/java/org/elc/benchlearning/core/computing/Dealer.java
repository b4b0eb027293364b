package org.elc.benchlearning.core.computing;

import java.util.ArrayList;
import java.util.List;

/** Deals one indicator's values, in their order, to all groups. */
final class Dealer {
  private final Roster roster;
  private final Column column;
  private final int[][] participants;
  private final double[][] values;
  private final int[] filled;

  private Dealer(Roster roster, Column column) {
    this.roster = roster;
    this.column = column;
    int groups = roster.groups().size();
    this.participants = new int[groups][];
    this.values = new double[groups][];
    this.filled = new int[groups];
  }

  /** The cells of all groups, in the order of the groups. */
  static List<ComputedCell> deal(Roster roster, Column column) {
    Dealer dealer = new Dealer(roster, column);
    dealer.makeRoom();
    for (int participant : column.order()) {
      dealer.give(participant, column.value(participant));
    }
    return dealer.cells();
  }

  private void makeRoom() {
    int[] sizes = new int[filled.length];
    for (int participant = 0; participant < column.size(); participant++) {
      if (column.has(participant)) {
        for (int group : roster.groupsOf(participant)) {
          sizes[group]++;
        }
      }
    }
    for (int group = 0; group < sizes.length; group++) {
      participants[group] = new int[sizes[group]];
      values[group] = new double[sizes[group]];
    }
  }

  private void give(int participant, double value) {
    for (int group : roster.groupsOf(participant)) {
      int next = filled[group]++;
      participants[group][next] = participant;
      values[group][next] = value;
    }
  }

  private List<ComputedCell> cells() {
    int[] seen = new int[column.size()];
    List<ComputedCell> cells = new ArrayList<>(filled.length);
    for (int group = 0; group < filled.length; group++) {
      int members = roster.hasUnits() ? members(group, seen) : filled[group];
      cells.add(
          new ComputedCell(
              column, roster.groups().get(group), participants[group], values[group], members));
    }
    return cells;
  }

  /** Different members; {@code seen} is marked with a number that no other group uses. */
  private int members(int group, int[] seen) {
    int members = 0;
    for (int participant : participants[group]) {
      int member = roster.memberOf(participant);
      if (seen[member] != group + 1) {
        seen[member] = group + 1;
        members++;
      }
    }
    return members;
  }
}
