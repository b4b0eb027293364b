package org.elc.benchlearning.app.port;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

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
}
