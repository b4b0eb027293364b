package org.elc.benchlearning.core.computing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elc.benchlearning.core.benchmark.Contribution;
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

  /** In order; the place is the group's number. */
  List<PeerGroup> groups() {
    return groups;
  }

  /** The numbers of the participant's groups, ascending; not a copy. */
  int[] groupsOf(int participant) {
    return groupsOf[participant];
  }

  /**
   * The contributions in the order that gives participants their numbers.
   *
   * @throws IllegalArgumentException when somebody is there twice: the same participant, or a
   *     member as a whole beside its own units
   */
  static List<Contribution> sorted(Collection<Contribution> contributions) {
    List<Contribution> sorted = new ArrayList<>(contributions);
    sorted.sort(Comparator.comparing(Contribution::participant));
    Set<ParticipantId> seen = new HashSet<>();
    for (Contribution contribution : sorted) {
      ParticipantId id = contribution.participant();
      // In order, a whole comes before its units.
      boolean isUnitOfSeen =
          !id.unit().isEmpty() && seen.contains(ParticipantId.whole(id.member()));
      if (isUnitOfSeen || !seen.add(id)) {
        throw new IllegalArgumentException("counted twice: " + id.key());
      }
    }
    return sorted;
  }

  static Roster of(GroupLattice lattice, List<Contribution> sorted) {
    List<PeerGroup> groups =
        List.copyOf(lattice.groups(sorted.stream().map(Contribution::traits).toList()));
    Map<PeerGroup, Integer> numbers = new HashMap<>();
    groups.forEach(group -> numbers.put(group, numbers.size()));

    int[] memberOf = new int[sorted.size()];
    int[][] groupsOf = new int[sorted.size()][];
    Map<String, Integer> members = new HashMap<>();
    Map<Traits, int[]> alike = new HashMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      String member = sorted.get(i).participant().member();
      members.putIfAbsent(member, members.size());
      memberOf[i] = members.getOrDefault(member, -1);
      groupsOf[i] =
          alike.computeIfAbsent(
              sorted.get(i).traits(),
              traits ->
                  lattice.groupsOf(traits).stream()
                      .mapToInt(group -> numbers.getOrDefault(group, -1))
                      .sorted()
                      .toArray());
    }
    return new Roster(
        sorted.stream().map(Contribution::participant).toList(), memberOf, groups, groupsOf);
  }
}
