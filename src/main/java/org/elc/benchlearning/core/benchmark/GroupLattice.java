package org.elc.benchlearning.core.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.elc.benchlearning.core.benchmark.PeerGroup.Trait;

/**
 * Which peer groups a round has. Fixed: readers choose among these groups and cannot make others,
 * because every free choice of a group is one more way to work out a difference.
 */
public final class GroupLattice {
  private final List<Set<Trait>> combinations;

  private GroupLattice(List<Set<Trait>> combinations) {
    this.combinations = combinations;
  }

  /** All, each country, each service that occurs. */
  public static GroupLattice standard() {
    return new GroupLattice(List.of(Set.of(), Set.of(Trait.COUNTRY), Set.of(Trait.SERVICE)));
  }

  /**
   * The groups that a participant with these traits belongs to; all of the round is always the
   * first.
   */
  public List<PeerGroup> groupsOf(Traits traits) {
    List<PeerGroup> groups = new ArrayList<>();
    for (Set<Trait> combination : combinations) {
      groups.addAll(combine(traits, combination));
    }
    return groups;
  }

  /** The groups that occur among participants with these traits. */
  public SortedSet<PeerGroup> groups(Collection<Traits> occurring) {
    SortedSet<PeerGroup> groups = new TreeSet<>(List.of(PeerGroup.ALL));
    occurring.forEach(traits -> groups.addAll(groupsOf(traits)));
    return groups;
  }

  private static List<PeerGroup> combine(Traits traits, Set<Trait> combination) {
    List<PeerGroup> groups = List.of(PeerGroup.ALL);
    for (Trait trait : combination) {
      List<PeerGroup> narrower = new ArrayList<>();
      for (PeerGroup group : groups) {
        for (String value : traits.values(trait)) {
          narrower.add(group.and(trait, value));
        }
      }
      groups = narrower;
    }
    return groups;
  }
}
