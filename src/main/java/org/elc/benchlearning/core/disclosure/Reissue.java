package org.elc.benchlearning.core.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.elc.benchlearning.core.benchmark.PeerGroup;

/**
 * Which cells of one indicator a new revision of a round's results computes again after corrections
 * (decision 0033). Nobody may see two revisions of anything that differ in one to k - 1 members:
 * not of a cell, not of what is left of one cell without another, and not of what is left of a cell
 * without all those of a partition. What is not computed again stays as it was.
 */
public final class Reissue {
  private final int k;

  private Reissue(int k) {
    this.k = k;
  }

  public static Reissue withThreshold(int k) {
    if (k < Disclosure.SMALLEST_K) {
      throw new IllegalArgumentException("k must be at least " + Disclosure.SMALLEST_K);
    }
    return new Reissue(k);
  }

  /** How many members have to be corrected before anything changes. */
  public int threshold() {
    return k;
  }

  /**
   * The groups whose cells are computed again, the wider before the narrower.
   *
   * @param since by group, the members whose value has changed since the group's cell was computed;
   *     without any, the cell is up to date
   * @param ever by group, the members whose value is another one than in the first revision
   */
  public Set<PeerGroup> again(Map<PeerGroup, Set<String>> since, Map<PeerGroup, Set<String>> ever) {
    Set<PeerGroup> current = new HashSet<>(ever.keySet());
    current.removeIf(group -> !of(since, group).isEmpty());
    Set<PeerGroup> again = new TreeSet<>();
    for (PeerGroup group : widestFirst(since.keySet())) {
      if (of(since, group).size() >= k) {
        Set<PeerGroup> next = new HashSet<>(current);
        next.add(group);
        if (isSafe(group, next, since, ever)) {
          current = next;
          again.add(group);
        }
      }
    }
    return again;
  }

  /** Whether this one may be up to date beside the others that are. */
  private boolean isSafe(
      PeerGroup group,
      Set<PeerGroup> current,
      Map<PeerGroup, Set<String>> since,
      Map<PeerGroup, Set<String>> ever) {
    for (PeerGroup other : current) {
      if (!isApart(of(since, group), of(ever, other))
          || !isApart(of(since, other), of(ever, group))
          || !isApart(of(ever, group), of(ever, other))
          || !isApart(of(ever, other), of(ever, group))) {
        return false;
      }
    }
    for (PeerGroup whole : current) {
      for (Set<String> parts : partitions(whole, current, ever)) {
        if (!isApart(of(since, whole), parts) || !isApart(of(ever, whole), parts)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Of each kind of narrower groups that are up to date, the changed members in all of them. */
  private static Collection<Set<String>> partitions(
      PeerGroup whole, Set<PeerGroup> current, Map<PeerGroup, Set<String>> ever) {
    Map<Set<PeerGroup.Trait>, Set<String>> kinds = new HashMap<>();
    for (PeerGroup part : current) {
      if (isWithin(part, whole)) {
        kinds.computeIfAbsent(part.traits(), t -> new HashSet<>()).addAll(of(ever, part));
      }
    }
    return kinds.values();
  }

  private static boolean isWithin(PeerGroup part, PeerGroup whole) {
    return part.traits().size() > whole.traits().size()
        && whole.traits().stream().allMatch(t -> part.value(t).equals(whole.value(t)));
  }

  /** Whether those outside are nobody, or enough to hide behind each other. */
  private boolean isApart(Set<String> changed, Set<String> inside) {
    long outside = changed.stream().filter(member -> !inside.contains(member)).count();
    return outside == 0 || outside >= k;
  }

  private static List<PeerGroup> widestFirst(Collection<PeerGroup> groups) {
    List<PeerGroup> ordered = new ArrayList<>(groups);
    ordered.sort(
        Comparator.comparing((PeerGroup g) -> g.traits().size())
            .thenComparing(Comparator.naturalOrder()));
    return ordered;
  }

  private static Set<String> of(Map<PeerGroup, Set<String>> sets, PeerGroup group) {
    return sets.getOrDefault(group, Set.of());
  }
}
