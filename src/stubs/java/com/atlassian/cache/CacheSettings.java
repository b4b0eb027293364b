package com.atlassian.cache;

/** Real: com.atlassian.cache:atlassian-cache-api. Evidence: J872; null is the product's choice. */
public interface CacheSettings {
  /** In milliseconds. */
  Long getExpireAfterAccess();

  /** In milliseconds. */
  Long getExpireAfterWrite();

  Boolean getLocal();

  Integer getMaxEntries();

  Boolean getReplicateViaCopy();
}
