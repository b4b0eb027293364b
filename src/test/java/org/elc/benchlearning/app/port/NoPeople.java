package org.elc.benchlearning.app.port;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** A wiki whose people have all left. */
public final class NoPeople implements UserDirectory {
  @Override
  public Optional<String> keyOf(String userName) {
    return Optional.empty();
  }

  @Override
  public Map<String, String> fullNames(Collection<String> userKeys) {
    return Map.of();
  }

  @Override
  public Map<String, String> userNames(Collection<String> userKeys) {
    return Map.of();
  }
}
