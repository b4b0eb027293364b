package org.elc.benchlearning.app.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Setting;
import org.elc.benchlearning.app.Setting.Keeper;
import org.elc.benchlearning.app.Settings;
import org.elc.benchlearning.app.port.GroupDirectory;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.app.port.SettingStore;

/** Says which groups of the wiki give rights in the network, and how many people are in them. */
public final class GroupCheck {
  private final Keys keys;
  private final SettingStore settings;
  private final GroupDirectory groups;
  private final MemberStore members;

  public GroupCheck(Keys keys, SettingStore settings, GroupDirectory groups, MemberStore members) {
    this.keys = Objects.requireNonNull(keys);
    this.settings = Objects.requireNonNull(settings);
    this.groups = Objects.requireNonNull(groups);
    this.members = Objects.requireNonNull(members);
  }

  /**
   * A group that gives a right.
   *
   * @param role by which setting
   * @param country of coordinators; absent for the others
   * @param group its name
   * @param people how many are in it; absent when there is no such group
   */
  public record Assigned(
      Setting role, Optional<String> country, String group, Optional<Integer> people) {

    /** Whether somebody is there to do what the group is for. */
    public boolean isStaffed() {
      return people.filter(number -> number > 0).isPresent();
    }
  }

  /** The groups of the office, the facilitators, and the coordinators of each country. */
  public List<Assigned> groups(Actor administrator) {
    keys.require(administrator, Keeper.ADMINISTRATOR);
    return all();
  }

  List<Assigned> all() {
    Settings now = Settings.of(settings.stored());
    List<Assigned> found = new ArrayList<>();
    found.add(assigned(Setting.OFFICE_GROUP, Optional.empty(), now.officeGroup()));
    found.add(assigned(Setting.FACILITATORS_GROUP, Optional.empty(), now.facilitatorsGroup()));
    SortedSet<String> countries =
        new TreeSet<>(now.byCountry(Setting.COORDINATORS_GROUPS).keySet());
    members.all().forEach(member -> countries.add(member.country()));
    for (String country : countries) {
      found.add(
          assigned(
              Setting.COORDINATORS_GROUPS, Optional.of(country), now.coordinatorsGroup(country)));
    }
    return found;
  }

  private Assigned assigned(Setting role, Optional<String> country, String group) {
    return new Assigned(role, country, group, groups.peopleIn(group).map(Set::size));
  }
}
