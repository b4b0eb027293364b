package org.elc.benchlearning.app;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.elc.benchlearning.app.port.GroupDirectory;
import org.elc.benchlearning.app.port.PeopleStore;
import org.elc.benchlearning.app.port.SettingStore;

/** Finds out who asks: turns a user key into an {@link Actor} with its rights. */
public final class Actors {
  private final PeopleStore people;
  private final GroupDirectory groups;
  private final SettingStore settings;

  public Actors(PeopleStore people, GroupDirectory groups, SettingStore settings) {
    this.people = Objects.requireNonNull(people);
    this.groups = Objects.requireNonNull(groups);
    this.settings = Objects.requireNonNull(settings);
  }

  /**
   * Whether somebody has any role in the network, as of a moment ago: cheap enough to be asked on
   * every page of the wiki, and for nothing but what is offered there.
   */
  public boolean hasRole(Optional<String> userKey) {
    return userKey
        .filter(key -> isRole(groups.groupsOf(key)) || people.isAssigned(key))
        .isPresent();
  }

  /** Whether somebody supervises members, for what is offered only. */
  public boolean supervises(Optional<String> userKey) {
    Settings now = settings.settings();
    return userKey
        .map(groups::groupsOf)
        .filter(of -> of.contains(now.officeGroup()) || !now.coordinatedBy(of).isEmpty())
        .isPresent();
  }

  private boolean isRole(Set<String> of) {
    Settings now = settings.settings();
    return of.contains(now.officeGroup())
        || of.contains(now.facilitatorsGroup())
        || !now.coordinatedBy(of).isEmpty();
  }

  /** The actor behind a user key; anonymous when there is none. */
  public Actor actor(Optional<String> userKey) {
    if (userKey.isEmpty()) {
      return Actor.ANONYMOUS;
    }
    Set<String> of = groups.groupsOf(userKey.get());
    Settings now = settings.settings();
    return new Actor(
        userKey,
        people.membershipsOf(userKey.get()),
        now.coordinatedBy(of),
        of.contains(now.officeGroup()),
        of.contains(now.facilitatorsGroup()));
  }
}
