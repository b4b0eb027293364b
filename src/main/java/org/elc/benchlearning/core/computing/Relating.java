package org.elc.benchlearning.core.computing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.elc.benchlearning.core.benchmark.PeerGroup;
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
    int[] participants =
        IntStream.range(0, roster.participants().size())
            .filter(p -> Arrays.binarySearch(roster.groupsOf(p), group) >= 0)
            .toArray();
    int[] rowOf = new int[roster.participants().size()];
    Arrays.fill(rowOf, -1);
    for (int row = 0; row < participants.length; row++) {
      rowOf[participants[row]] = row;
    }
    List<RankedColumn> ranked =
        columns.stream().map(column -> ranked(column, rowOf, participants.length)).toList();
    return new ComputedRelationships(
        roster.groups().get(group), Spearman.matrix(ranked), members(participants));
  }

  private static RankedColumn ranked(Column column, int[] rowOf, int size) {
    int[] inGroup = Arrays.stream(column.order()).filter(p -> rowOf[p] >= 0).toArray();
    return RankedColumn.ofSorted(
        size,
        Arrays.stream(inGroup).map(p -> rowOf[p]).toArray(),
        Arrays.stream(inGroup).mapToDouble(column::value).toArray());
  }

  private int[][] members(int[] participants) {
    List<int[]> members = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int[] row = new int[i];
      for (int j = 0; j < i; j++) {
        row[j] = membersWithBoth(participants, columns.get(i), columns.get(j));
      }
      members.add(row);
    }
    return members.toArray(int[][]::new);
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
