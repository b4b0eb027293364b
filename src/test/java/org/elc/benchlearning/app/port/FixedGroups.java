package org.elc.benchlearning.app.port;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The groups that the test names: {@code new FixedGroups().with("office", "elc-office")}. */
public final class FixedGroups implements GroupDirectory {
  private final Map<String, Set<String>> groups = new HashMap<>();

  public FixedGroups with(String userKey, String... names) {
    groups.put(userKey, Set.of(names));
    return this;
  }

  @Override
  public Set<String> groupsOf(String userKey) {
    return groups.getOrDefault(userKey, Set.of());
  }

  @Override
  public Optional<Set<String>> peopleIn(String group) {
    Set<String> people =
        groups.entrySet().stream()
            .filter(entry -> entry.getValue().contains(group))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    return people.isEmpty() ? Optional.empty() : Optional.of(people);
  }
}
