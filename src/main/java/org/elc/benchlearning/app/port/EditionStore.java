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
   * Creates or replaces. A frozen edition never changes again: saving the same indicators, frozen,
   * does nothing, and anything else is a programming error and throws {@link
   * IllegalStateException}.
   */
  void save(Edition edition);
}
