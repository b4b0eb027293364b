package org.elc.benchlearning.core.computing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.elc.benchlearning.core.benchmark.GroupLattice;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.membership.Traits;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * Numbers for everybody and everything, so that the computing itself handles nothing but arrays.
 */
final class Roster {
  private final List<ParticipantId> participants;
  private final int[] memberOf;
  private final List<PeerGroup> groups;
  private final int[][] groupsOf;

  private Roster(
      List<ParticipantId> participants, int[] memberOf, List<PeerGroup> groups, int[][] groupsOf) {
    this.participants = participants;
    this.memberOf = memberOf;
    this.groups = groups;
    this.groupsOf = groupsOf;
  }

  /** In order; the place is the participant's number. */
  List<ParticipantId> participants() {
    return participants;
  }

  /** Units of one member share its number. */
  int memberOf(int participant) {
    return memberOf[participant];
  }

  /** Whether any member reports by several participants. */
  boolean hasUnits() {
    return memberOf.length > 0 && memberOf[memberOf.length - 1] < memberOf.length - 1;
  }

  /** In order; the place is the group's number. */
  List<PeerGroup> groups() {
    return groups;
  }

  /** The numbers of the participant's groups, ascending; not a copy. */
  int[] groupsOf(int participant) {
    return groupsOf[participant];
  }

  /** The numbers of the group's participants, ascending. */
  int[] inGroup(int group) {
    return IntStream.range(0, groupsOf.length)
        .filter(participant -> Arrays.binarySearch(groupsOf[participant], group) >= 0)
        .toArray();
  }

  /**
   * Numbers for the rows of a table.
   *
   * @param rows in the order of the participants
   */
  static Roster of(GroupLattice lattice, FigureTable table, int[] rows) {
    List<ParticipantId> participants = Arrays.stream(rows).mapToObj(table::participant).toList();
    List<Traits> traits = Arrays.stream(rows).mapToObj(table::traits).toList();
    List<PeerGroup> groups = List.copyOf(lattice.groups(traits));
    Map<PeerGroup, Integer> numbers = new HashMap<>();
    groups.forEach(group -> numbers.put(group, numbers.size()));
    Map<Traits, int[]> alike = new HashMap<>();
    int[][] groupsOf = new int[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      groupsOf[i] =
          alike.computeIfAbsent(
              traits.get(i),
              these ->
                  lattice.groupsOf(these).stream()
                      .mapToInt(group -> numbers.getOrDefault(group, -1))
                      .sorted()
                      .toArray());
    }
    return new Roster(participants, members(participants), groups, groupsOf);
  }

  /** In their order, the units of one member follow each other. */
  private static int[] members(List<ParticipantId> participants) {
    int[] memberOf = new int[participants.size()];
    int member = -1;
    for (int i = 0; i < memberOf.length; i++) {
      ParticipantId id = participants.get(i);
      boolean isNext = i == 0 || !id.member().equals(participants.get(i - 1).member());
      member += isNext ? 1 : 0;
      memberOf[i] = member;
    }
    return memberOf;
  }
}
