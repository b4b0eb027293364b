package org.elc.benchlearning.app;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who asks, with the data rights that the app's own assignments give. Page and space rights play no
 * part.
 *
 * @param userKey the person; absent for anonymous
 * @param memberships own members by key, with what the person may do there
 * @param countries countries coordinated, ISO codes
 * @param isOffice whether in the international office
 * @param isFacilitator whether a facilitator
 */
public record Actor(
    Optional<String> userKey,
    SortedMap<String, MemberRole> memberships,
    Set<String> countries,
    boolean isOffice,
    boolean isFacilitator) {

  /** What a person may do with the figures of its own member. */
  public enum MemberRole {
    READER,
    EDITOR
  }

  public static final Actor ANONYMOUS =
      new Actor(Optional.empty(), new TreeMap<>(), Set.of(), false, false);

  public Actor {
    Objects.requireNonNull(userKey);
    memberships = Collections.unmodifiableSortedMap(new TreeMap<>(memberships));
    countries = Set.copyOf(countries);
  }

  public static Actor member(String userKey, Map<String, MemberRole> memberships) {
    return new Actor(Optional.of(userKey), new TreeMap<>(memberships), Set.of(), false, false);
  }

  /**
   * Members that a request may mean which names none, the likeliest first: the one whose space the
   * page is in, unless this person has other members; else the own ones, those edited first.
   */
  public List<String> likelyMembers(Optional<String> nearby) {
    if (nearby.filter(n -> memberships.isEmpty() || memberships.containsKey(n)).isPresent()) {
      return nearby.stream().toList();
    }
    Comparator<String> editedFirst =
        Comparator.comparing(key -> memberships.get(key) != MemberRole.EDITOR);
    return memberships.keySet().stream().sorted(editedFirst).toList();
  }

  /** Whether there is one member whose figures this person may read, and no other. */
  public boolean isOfOneMemberOnly() {
    return memberships.size() == 1 && countries.isEmpty() && !isOffice;
  }

  public boolean isAnonymous() {
    return userKey.isEmpty();
  }
}
