package com.atlassian.cache;

/** Real: com.atlassian.cache:atlassian-cache-api. Evidence: SL10.0.1. */
public interface CacheLoader<K, V> {
  V load(K key);
}
