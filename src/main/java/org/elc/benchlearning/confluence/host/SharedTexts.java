package org.elc.benchlearning.confluence.host;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Texts that each node remembers after it has read them once, in the product's cache: remote, and
 * kept together by invalidation. Another node may remember for a moment what was forgotten here, so
 * that only what cannot change under its key belongs in it (decision 0032).
 */
public final class SharedTexts {
  private static final int HOURS = 8;

  /** A cache has no place for "there is none"; no text that is remembered is empty. */
  private static final String NONE = "";

  private final Cache<String, String> cache;

  /**
   * Opens the cache.
   *
   * @param name of the cache, unique in the app
   * @param most texts that a node keeps at a time
   */
  public SharedTexts(CacheManager caches, String name, int most) {
    this.cache =
        caches.getCache(
            "org.elc.benchlearning." + name,
            null,
            new CacheSettingsBuilder()
                .remote()
                .replicateViaInvalidation()
                .maxEntries(most)
                .expireAfterAccess(HOURS, TimeUnit.HOURS)
                .build());
  }

  /**
   * The texts with these keys; keys without one are left out, and that they have none is remembered
   * too.
   *
   * @param read finds those that are not remembered; it must not ask another cache
   */
  public Map<String, String> get(
      Collection<String> keys, Function<Set<String>, Map<String, String>> read) {
    Map<String, String> found =
        new HashMap<>(cache.getBulk(new HashSet<>(keys), missing -> all(missing, read)));
    found.values().removeIf(NONE::equals);
    return found;
  }

  private static Map<String, String> all(
      Set<String> missing, Function<Set<String>, Map<String, String>> read) {
    Map<String, String> values = new HashMap<>();
    missing.forEach(key -> values.put(key, NONE));
    values.putAll(read.apply(missing));
    return values;
  }

  /** On all nodes. */
  public void forget(String key) {
    cache.remove(key);
  }

  /** On all nodes. */
  public void forgetAll() {
    cache.removeAll();
  }
}
