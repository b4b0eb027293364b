package com.atlassian.cache;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Real: com.atlassian.cache:atlassian-cache-api. Evidence: JD 9.3.2 and 9.5.2, where
 * AsyncInvalidationCache implements it with these; the supplier gives a value for every key.
 */
public interface Cache<K, V> {
  Map<K, V> getBulk(Set<K> keys, Function<Set<K>, Map<K, V>> valuesSupplier);

  void remove(K key);

  void removeAll();
}
