package org.elc.benchlearning.core.computing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.stats.CorrelationMatrix;
import org.elc.benchlearning.core.stats.RankedColumn;
import org.elc.benchlearning.core.stats.Spearman;

/**
 * Relates all indicators to each other, in all of the round and in each country. Only there: a
 * matrix for every group would show so many relationships that hardly any could be told from
 * chance.
 */
final class Relating {
  private final Roster roster;
  private final List<Column> columns;

  Relating(Roster roster, List<Column> columns) {
    this.roster = roster;
    this.columns = columns;
  }

  List<ComputedRelationships> relationships() {
    return IntStream.range(0, roster.groups().size())
        .filter(group -> isRelated(roster.groups().get(group)))
        .mapToObj(this::in)
        .toList();
  }

  private static boolean isRelated(PeerGroup group) {
    return group.isAll() || group.traits().equals(Set.of(PeerGroup.Trait.COUNTRY));
  }

  private ComputedRelationships in(int group) {
    int[] participants = roster.inGroup(group);
    int[] rowOf = new int[roster.participants().size()];
    Arrays.fill(rowOf, -1);
    for (int row = 0; row < participants.length; row++) {
      rowOf[participants[row]] = row;
    }
    List<RankedColumn> ranked = new ArrayList<>();
    for (Column column : columns) {
      ranked.add(ranked(column, rowOf, participants.length));
    }
    CorrelationMatrix matrix = Spearman.matrix(ranked);
    return new ComputedRelationships(
        roster.groups().get(group),
        matrix,
        members(participants, matrix),
        columns.stream().mapToInt(column -> different(column, rowOf)).toArray());
  }

  private static RankedColumn ranked(Column column, int[] rowOf, int size) {
    int[] rows = new int[size];
    double[] values = new double[size];
    int count = 0;
    for (int participant : column.order()) {
      if (rowOf[participant] >= 0) {
        rows[count] = rowOf[participant];
        values[count++] = column.value(participant);
      }
    }
    return RankedColumn.ofSorted(size, Arrays.copyOf(rows, count), Arrays.copyOf(values, count));
  }

  private static int different(Column column, int[] rowOf) {
    int size = 0;
    int equal = 0;
    int commonest = 0;
    double last = Double.NaN;
    for (int participant : column.order()) {
      if (rowOf[participant] >= 0) {
        equal = column.value(participant) == last ? equal + 1 : 1;
        last = column.value(participant);
        commonest = Math.max(commonest, equal);
        size++;
      }
    }
    return size - commonest;
  }

  private int[][] members(int[] participants, CorrelationMatrix matrix) {
    int[][] members = new int[columns.size()][];
    for (int i = 0; i < members.length; i++) {
      members[i] = new int[i];
      for (int j = 0; j < i; j++) {
        members[i][j] =
            roster.hasUnits()
                ? membersWithBoth(participants, columns.get(i), columns.get(j))
                : matrix.between(i, j).pairs();
      }
    }
    return members;
  }

  /** The units of one member follow each other. */
  private int membersWithBoth(int[] participants, Column one, Column other) {
    int members = 0;
    int last = -1;
    for (int participant : participants) {
      if (one.has(participant) && other.has(participant) && roster.memberOf(participant) != last) {
        last = roster.memberOf(participant);
        members++;
      }
    }
    return members;
  }
}
