package org.elc.benchlearning.core.computing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Sorts one indicator's values once and deals them, in that order, to all groups. */
final class Dealer {
  private Dealer() {}

  /** The cells of all groups, in the order of the groups. */
  static List<ComputedCell> deal(Roster roster, Column column) {
    int[] order = order(column);
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

  /** The participants that have a value, by value and then by number. */
  private static int[] order(Column column) {
    int[] reporting = IntStream.range(0, column.size()).filter(column::has).toArray();
    double[] sorted = Arrays.stream(reporting).mapToDouble(column::value).toArray();
    Arrays.sort(sorted);
    int[] order = new int[reporting.length];
    int[] taken = new int[reporting.length];
    for (int participant : reporting) {
      int first = first(sorted, column.value(participant));
      order[first + taken[first]++] = participant;
    }
    return order;
  }

  /** The leftmost place of a value that is there. */
  private static int first(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
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
