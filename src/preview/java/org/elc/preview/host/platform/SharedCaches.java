package org.elc.preview.host.platform;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.elc.preview.host.db.CacheStamps;

/**
 * The product's caches of the kind that each node has its own of and that are kept together by
 * invalidation. Other kinds are refused, and so are caches without bounds: here nobody has set any
 * for the app.
 */
public final class SharedCaches implements CacheManager {

  private final CacheStamps stamps;
  private final ClassLoader app;
  private final ConcurrentMap<String, SharedCache<?, ?>> caches = new ConcurrentHashMap<>();

  public SharedCaches(CacheStamps stamps, ClassLoader app) {
    this.stamps = stamps;
    this.app = app;
  }

  @Override
  @SuppressWarnings("unchecked") // as in the product, a name belongs to one pair of types
  public <K, V> Cache<K, V> getCache(
      String name, CacheLoader<K, V> loader, CacheSettings required) {
    if (loader != null) {
      throw new UnsupportedOperationException("a cache with a loader of its own: " + name);
    }
    if (!Boolean.FALSE.equals(required.getLocal())
        || !Boolean.FALSE.equals(required.getReplicateViaCopy())) {
      throw new UnsupportedOperationException(
          "a cache that is not remote and replicated by invalidation: " + name);
    }
    if (required.getMaxEntries() == null) {
      throw new IllegalArgumentException("a cache without a bound: " + name);
    }
    return (Cache<K, V>) caches.computeIfAbsent(name, key -> made(key, required));
  }

  private SharedCache<?, ?> made(String name, CacheSettings settings) {
    SharedCache<?, ?> cache = new SharedCache<>(name, settings, () -> stamps.raise(name), app);
    stamps.watch(name, cache::forget);
    return cache;
  }
}
