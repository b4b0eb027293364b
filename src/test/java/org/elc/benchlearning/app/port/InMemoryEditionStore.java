package org.elc.benchlearning.app.port;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elc.benchlearning.core.catalogue.Edition;

/** Editions in a map. */
public final class InMemoryEditionStore implements EditionStore {
  private final Map<String, Edition> editions = new LinkedHashMap<>();

  @Override
  public synchronized Optional<Edition> find(String key) {
    return Optional.ofNullable(editions.get(key));
  }

  @Override
  public synchronized Optional<Edition> frozen(String key) {
    return find(key);
  }

  @Override
  public synchronized List<String> keys() {
    return List.copyOf(editions.keySet());
  }

  @Override
  public synchronized boolean save(Edition edition) {
    Edition stored = editions.get(edition.key());
    if (stored != null && stored.frozenAt().isPresent()) {
      return false;
    }
    editions.put(
        edition.key(),
        new Edition(
            edition.key(),
            edition.frozenAt().map(at -> at.truncatedTo(ChronoUnit.MILLIS)),
            edition.indicators()));
    return true;
  }

  @Override
  public synchronized void freeze(String key, Instant at) {
    save(new Edition(key, Optional.of(at), editions.get(key).indicators()));
  }
}
