package org.elc.benchlearning.app.port;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.elc.benchlearning.app.Actor.MemberRole;

/** Assignments in a map. */
public final class InMemoryPeopleStore implements PeopleStore {
  private record Place(String member, String user) {}

  private final Map<Place, MemberRole> roles = new HashMap<>();

  @Override
  public synchronized SortedMap<String, MemberRole> membershipsOf(String userKey) {
    SortedMap<String, MemberRole> found = new TreeMap<>();
    roles.forEach(
        (place, role) -> {
          if (place.user().equals(userKey)) {
            found.put(place.member(), role);
          }
        });
    return found;
  }

  @Override
  public synchronized boolean isAssigned(String userKey) {
    return !membershipsOf(userKey).isEmpty();
  }

  @Override
  public synchronized SortedMap<String, MemberRole> peopleOf(String memberKey) {
    SortedMap<String, MemberRole> found = new TreeMap<>();
    roles.forEach(
        (place, role) -> {
          if (place.member().equals(memberKey)) {
            found.put(place.user(), role);
          }
        });
    return found;
  }

  @Override
  public synchronized Map<String, SortedMap<String, MemberRole>> peopleOf(
      Collection<String> memberKeys) {
    Map<String, SortedMap<String, MemberRole>> found = new HashMap<>();
    for (String key : memberKeys) {
      SortedMap<String, MemberRole> people = peopleOf(key);
      if (!people.isEmpty()) {
        found.put(key, people);
      }
    }
    return found;
  }

  @Override
  public synchronized void assign(String memberKey, String userKey, MemberRole role) {
    roles.put(new Place(memberKey, userKey), role);
  }

  @Override
  public synchronized void remove(String memberKey, String userKey) {
    roles.remove(new Place(memberKey, userKey));
  }
}
