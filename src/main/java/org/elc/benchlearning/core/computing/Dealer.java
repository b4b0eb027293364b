package org.elc.benchlearning.core.computing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Deals one indicator's values, in their order, to all groups. */
final class Dealer {
  private Dealer() {}

  /** The cells of all groups, in the order of the groups. */
  static List<ComputedCell> deal(Roster roster, Column column) {
    int[] order = column.order();
    int[] sizes = new int[roster.groups().size()];
    for (int participant : order) {
      for (int group : roster.groupsOf(participant)) {
        sizes[group]++;
      }
    }
    int[][] dealt = new int[sizes.length][];
    Arrays.setAll(dealt, group -> new int[sizes[group]]);
    int[] filled = new int[sizes.length];
    for (int participant : order) {
      for (int group : roster.groupsOf(participant)) {
        dealt[group][filled[group]++] = participant;
      }
    }
    int[] seen = new int[column.size()];
    List<ComputedCell> cells = new ArrayList<>(sizes.length);
    for (int group = 0; group < sizes.length; group++) {
      int members = members(dealt[group], roster, seen, group + 1);
      cells.add(new ComputedCell(column, roster.groups().get(group), dealt[group], members));
    }
    return cells;
  }

  /** Different members; {@code seen} is marked with a number that no other group uses. */
  private static int members(int[] participants, Roster roster, int[] seen, int mark) {
    int members = 0;
    for (int participant : participants) {
      int member = roster.memberOf(participant);
      if (seen[member] != mark) {
        seen[member] = mark;
        members++;
      }
    }
    return members;
  }
}
