package org.elc.benchlearning.confluence.host;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;

/** A user of the wiki; the key is {@code key-NAME}. */
record KnownUser(String name) implements ConfluenceUser {
  @Override
  public UserKey getKey() {
    return new UserKey("key-" + name);
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public String getFullName() {
    return "Full name of " + name;
  }

  @Override
  public String getEmail() {
    return name + "@example.org";
  }
}
