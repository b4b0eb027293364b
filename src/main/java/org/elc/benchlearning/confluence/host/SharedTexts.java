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
 * kept together by invalidation. A node may remember what was forgotten while it loaded, so that
 * what decides anything must not be able to change under its key (decision 0032).
 */
public final class SharedTexts {
  private static final int HOURS = 8;
  private static final int MINUTES = 5;

  /** A cache has no place for "there is none"; no text that is remembered is empty. */
  private static final String NONE = "";

  private final Cache<String, String> cache;

  private SharedTexts(Cache<String, String> cache) {
    this.cache = cache;
  }

  /**
   * For what cannot change under its key: kept as long as it is used.
   *
   * @param name of the cache, unique in the app
   * @param most texts that a node keeps at a time
   */
  public static SharedTexts lasting(CacheManager caches, String name, int most) {
    return open(caches, name, settings(most).expireAfterAccess(HOURS, TimeUnit.HOURS));
  }

  /**
   * For what may change: kept for some minutes and no longer, however often it is used, because a
   * node may load what is about to be forgotten.
   *
   * @param name of the cache, unique in the app
   * @param most texts that a node keeps at a time
   */
  public static SharedTexts passing(CacheManager caches, String name, int most) {
    return open(caches, name, settings(most).expireAfterWrite(MINUTES, TimeUnit.MINUTES));
  }

  private static CacheSettingsBuilder settings(int most) {
    return new CacheSettingsBuilder().remote().replicateViaInvalidation().maxEntries(most);
  }

  private static SharedTexts open(CacheManager caches, String name, CacheSettingsBuilder settings) {
    return new SharedTexts(
        caches.getCache("org.elc.benchlearning." + name, null, settings.build()));
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
