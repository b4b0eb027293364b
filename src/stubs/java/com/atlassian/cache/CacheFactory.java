package com.atlassian.cache;

/** Real: com.atlassian.cache:atlassian-cache-api. Evidence: SL10.0.1; the loader may be null. */
public interface CacheFactory {
  <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings required);
}
