package org.elc.benchlearning.app;

import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.elc.benchlearning.app.port.GroupDirectory;
import org.elc.benchlearning.app.port.PeopleStore;

/** Finds out who asks: turns a user key into an {@link Actor} with its rights. */
public final class Actors {
  static final String OFFICE = "elc-office";
  static final String FACILITATORS = "elc-facilitators";
  static final String COORDINATORS = "elc-coordinators-";

  private final PeopleStore people;
  private final GroupDirectory groups;

  public Actors(PeopleStore people, GroupDirectory groups) {
    this.people = Objects.requireNonNull(people);
    this.groups = Objects.requireNonNull(groups);
  }

  /**
   * Whether somebody has any role in the network, as of a moment ago: cheap enough to be asked on
   * every page of the wiki, and for nothing but what is offered there.
   */
  public boolean hasRole(Optional<String> userKey) {
    return userKey
        .filter(
            key -> groups.groupsOf(key).stream().anyMatch(Actors::isRole) || people.isAssigned(key))
        .isPresent();
  }

  private static boolean isRole(String group) {
    return group.equals(OFFICE) || group.equals(FACILITATORS) || group.startsWith(COORDINATORS);
  }

  /** The actor behind a user key; anonymous when there is none. */
  public Actor actor(Optional<String> userKey) {
    if (userKey.isEmpty()) {
      return Actor.ANONYMOUS;
    }
    Set<String> of = groups.groupsOf(userKey.get());
    Set<String> countries = new HashSet<>();
    for (String group : of) {
      if (group.startsWith(COORDINATORS)) {
        countries.add(group.substring(COORDINATORS.length()).toUpperCase(Locale.ROOT));
      }
    }
    return new Actor(
        userKey,
        people.membershipsOf(userKey.get()),
        countries,
        of.contains(OFFICE),
        of.contains(FACILITATORS));
  }
}
