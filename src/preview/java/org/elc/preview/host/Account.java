package org.elc.preview.host;

import java.util.Objects;

/** A user as the platform needs to know it. */
public record Account(String key, String name, String fullName, Level level) {

  /** What an account may do on the site as a whole; each level includes those before it. */
  public enum Level {
    UNLICENSED,
    LICENSED,
    ADMIN,
    SYSTEM_ADMIN
  }

  public Account {
    Objects.requireNonNull(key);
    Objects.requireNonNull(name);
    Objects.requireNonNull(fullName);
    Objects.requireNonNull(level);
  }

  public boolean atLeast(Level wanted) {
    return level.compareTo(wanted) >= 0;
  }
}
