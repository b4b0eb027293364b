package org.elc.benchlearning.app.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.core.catalogue.Edition;

/** Keeps catalogue editions. */
public interface EditionStore {
  Optional<Edition> find(String key);

  /**
   * An edition that a round was opened with. It is frozen, so that it may be remembered; not to be
   * asked for in the transaction that freezes it.
   */
  Optional<Edition> frozen(String key);

  /** Keys of all editions, oldest first. */
  List<String> keys();

  /**
   * Creates or replaces. A frozen edition never changes again.
   *
   * @return false when the edition is frozen; nothing was saved then
   */
  boolean save(Edition edition);

  /**
   * Freezes an edition that exists, as it is in the store at that moment and not as the caller read
   * it: an import may have changed it since. One that is frozen stays as it is.
   */
  void freeze(String key, Instant at);
}
