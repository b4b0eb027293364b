package org.elc.benchlearning.app.port;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** The wiki's spaces as they are at this moment. */
public interface SpaceDirectory {
  /** Whether people still work in a space. */
  enum Standing {
    CURRENT,
    ARCHIVED
  }

  /** A space as somebody sees it who may. */
  record WikiSpace(String key, String name, Instant made, Standing standing) {
    public WikiSpace {
      Objects.requireNonNull(key);
      Objects.requireNonNull(name);
      Objects.requireNonNull(made);
      Objects.requireNonNull(standing);
    }
  }

  /** When the space of that key was made; empty where there is none. */
  Optional<Instant> made(String key);

  /**
   * The space of that key, whatever its case, if there is one and this person may see it.
   *
   * @param userKey absent for anonymous readers
   */
  Optional<WikiSpace> visible(String key, Optional<String> userKey);
}
