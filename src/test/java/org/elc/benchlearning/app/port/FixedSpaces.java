package org.elc.benchlearning.app.port;

import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Spaces in a map; everybody sees those that are not hidden. */
public final class FixedSpaces implements SpaceDirectory {
  private final Map<String, WikiSpace> spaces = new TreeMap<>();
  private final Set<String> hidden = new HashSet<>();

  /** Spaces that were there before anything else. */
  public FixedSpaces with(String... keys) {
    for (String key : keys) {
      put(key, Instant.EPOCH, Standing.CURRENT);
    }
    return this;
  }

  /** Makes a space, or replaces the one of that key. */
  public void put(String key, Instant made, Standing standing) {
    spaces.put(plain(key), new WikiSpace(key, "Space " + key, made, standing));
  }

  public void remove(String key) {
    spaces.remove(plain(key));
  }

  public void hide(String key) {
    hidden.add(plain(key));
  }

  @Override
  public Optional<Instant> made(String key) {
    return Optional.ofNullable(spaces.get(plain(key))).map(WikiSpace::made);
  }

  @Override
  public Optional<WikiSpace> visible(String key, Optional<String> userKey) {
    return Optional.ofNullable(spaces.get(plain(key))).filter(s -> !hidden.contains(plain(key)));
  }

  private static String plain(String key) {
    return key.toLowerCase(Locale.ROOT);
  }
}
