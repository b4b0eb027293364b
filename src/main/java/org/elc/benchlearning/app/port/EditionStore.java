package org.elc.benchlearning.app.port;

import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.core.catalogue.Edition;

/** Keeps catalogue editions. */
public interface EditionStore {
  Optional<Edition> find(String key);

  /** Keys of all editions, oldest first. */
  List<String> keys();

  /**
   * Creates or replaces; replacing a frozen edition by other content is a programming error and
   * throws.
   */
  void save(Edition edition);
}
