package org.elc.benchlearning.app.port;

import java.util.Map;
import java.util.Optional;
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
  public synchronized Optional<Standing> of(String member) {
    return Optional.ofNullable(standings.get(member));
  }

  @Override
  public synchronized void save(Standing standing) {
    standings.put(standing.member(), standing);
  }
}
