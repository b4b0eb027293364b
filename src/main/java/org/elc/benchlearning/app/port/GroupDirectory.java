package org.elc.benchlearning.app.port;

import java.util.Set;

/** The wiki's user groups. */
public interface GroupDirectory {
  /** Names of the groups a user is in, lower case; empty for unknown users. */
  Set<String> groupsOf(String userKey);
}
