package org.elc.benchlearning.app.notice;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.port.GroupDirectory;
import org.elc.benchlearning.app.port.PeopleStore;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.app.port.SettingStore;
import org.elc.benchlearning.core.notice.Audience;

/** Finds out who an audience is at this moment. */
public final class Recipients {
  private final PeopleStore people;
  private final GroupDirectory groups;
  private final RoundStore rounds;
  private final SettingStore settings;

  public Recipients(
      PeopleStore people, GroupDirectory groups, RoundStore rounds, SettingStore settings) {
    this.people = Objects.requireNonNull(people);
    this.groups = Objects.requireNonNull(groups);
    this.rounds = Objects.requireNonNull(rounds);
    this.settings = Objects.requireNonNull(settings);
  }

  /** User keys. */
  Set<String> of(Audience audience) {
    return switch (audience.kind()) {
      case PERSON -> Set.of(audience.key());
      case PEOPLE -> people.peopleOf(audience.key()).keySet();
      case EDITORS -> editors(audience.key());
      case PARTICIPANTS -> participants(audience.key());
      case COORDINATORS -> coordinators(audience.key());
      case OFFICE -> office();
    };
  }

  /** Where nobody may enter figures, those who can at least see that. */
  private Set<String> editors(String member) {
    SortedMap<String, MemberRole> all = people.peopleOf(member);
    Set<String> editors =
        all.entrySet().stream()
            .filter(person -> person.getValue() == MemberRole.EDITOR)
            .map(Map.Entry::getKey)
            .collect(Collectors.toCollection(TreeSet::new));
    return editors.isEmpty() ? all.keySet() : editors;
  }

  private Set<String> participants(String round) {
    Set<String> members = new TreeSet<>();
    rounds.participants(round).forEach(p -> members.add(p.id().member()));
    Set<String> found = new TreeSet<>();
    people.peopleOf(members).values().forEach(own -> found.addAll(own.keySet()));
    return found;
  }

  private Set<String> coordinators(String country) {
    Optional<Set<String>> found = groups.peopleIn(settings.settings().coordinatorsGroup(country));
    return found.filter(people -> !people.isEmpty()).orElseGet(this::office);
  }

  private Set<String> office() {
    return groups.peopleIn(settings.settings().officeGroup()).orElse(Set.of());
  }
}
