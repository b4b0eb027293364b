package org.elc.benchlearning.app.port;

import java.util.Optional;
import java.util.Set;

/** The wiki's user groups. */
public interface GroupDirectory {
  /** Names of the groups a user is in, lower case; empty for unknown users. */
  Set<String> groupsOf(String userKey);

  /**
   * User keys of the people in a group who can sign in, those of nested groups included; nothing
   * where there is no such group.
   */
  Optional<Set<String>> peopleIn(String group);
}
