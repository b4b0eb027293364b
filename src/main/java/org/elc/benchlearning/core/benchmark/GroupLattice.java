package org.elc.benchlearning.core.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.elc.benchlearning.core.benchmark.PeerGroup.Trait;
import org.elc.benchlearning.core.membership.CertificateLevel;
import org.elc.benchlearning.core.membership.Traits;

/**
 * Which peer groups a round has. Fixed when it opens: readers choose among these groups and cannot
 * make others, because every free choice of a group is one more way to work out a difference.
 */
public final class GroupLattice {
  private final List<Set<Trait>> combinations;
  private final List<PeerGroup> added;

  private GroupLattice(List<Set<Trait>> combinations, List<PeerGroup> added) {
    this.combinations = combinations;
    this.added = added;
  }

  /**
   * The groups of every round (rules.md section 5): all, and each country, service, size band,
   * certificate level, and service in a country that occurs.
   */
  public static GroupLattice standard() {
    return new GroupLattice(
        List.of(
            Set.of(),
            Set.of(Trait.COUNTRY),
            Set.of(Trait.SERVICE),
            Set.of(Trait.SIZE),
            Set.of(Trait.CERTIFICATE),
            Set.of(Trait.COUNTRY, Trait.SERVICE)),
        List.of());
  }

  /** This lattice and single groups beside it; those that it has anyway change nothing. */
  public GroupLattice with(Collection<PeerGroup> more) {
    return new GroupLattice(combinations, more.stream().filter(g -> !has(g)).sorted().toList());
  }

  /** Whether the group is there as soon as anybody belongs to it. */
  public boolean has(PeerGroup group) {
    return combinations.contains(group.traits()) || added.contains(group);
  }

  /**
   * The groups that a participant with these traits belongs to, each once; all of the round is
   * always the first.
   */
  public List<PeerGroup> groupsOf(Traits traits) {
    Set<PeerGroup> groups = new LinkedHashSet<>();
    for (Set<Trait> combination : combinations) {
      groups.addAll(combine(traits, combination));
    }
    added.stream().filter(group -> isIn(group, traits)).forEach(groups::add);
    return List.copyOf(groups);
  }

  /** The groups that occur among participants with these traits. */
  public SortedSet<PeerGroup> groups(Collection<Traits> occurring) {
    SortedSet<PeerGroup> groups = new TreeSet<>(List.of(PeerGroup.ALL));
    occurring.stream().distinct().forEach(traits -> groups.addAll(groupsOf(traits)));
    return groups;
  }

  private static boolean isIn(PeerGroup group, Traits traits) {
    return group.traits().stream()
        .allMatch(trait -> group.value(trait).filter(values(traits, trait)::contains).isPresent());
  }

  private static List<PeerGroup> combine(Traits traits, Set<Trait> combination) {
    List<PeerGroup> groups = List.of(PeerGroup.ALL);
    for (Trait trait : new TreeSet<>(combination)) {
      List<PeerGroup> narrower = new ArrayList<>();
      for (PeerGroup group : groups) {
        for (String value : values(traits, trait)) {
          narrower.add(group.and(trait, value));
        }
      }
      groups = narrower;
    }
    return groups;
  }

  private static Set<String> values(Traits traits, Trait trait) {
    return switch (trait) {
      case COUNTRY -> Set.of(traits.country());
      case SERVICE -> traits.services();
      case SIZE -> Set.of(traits.sizeBand().name());
      case CERTIFICATE ->
          traits.certificate().map(CertificateLevel::name).map(Set::of).orElse(Set.of());
    };
  }
}
