package org.elc.benchlearning.app.port;

import java.util.Map;
import java.util.TreeMap;
import org.elc.benchlearning.core.membership.Standing;

/** Standings in a map. */
public final class InMemoryStandingStore implements StandingStore {
  private final Map<String, Standing> standings = new TreeMap<>();

  @Override
  public synchronized Map<String, Standing> all() {
    return new TreeMap<>(standings);
  }

  @Override
  public synchronized void save(Standing standing) {
    standings.put(standing.member(), standing);
  }
}
