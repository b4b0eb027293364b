package com.atlassian.cache;

import java.util.concurrent.TimeUnit;

/**
 * Real: com.atlassian.cache:atlassian-cache-api. Evidence: SL10.0.1. Body: a value that the host
 * reads.
 */
public class CacheSettingsBuilder {
  private Long expireAfterAccess;
  private Long expireAfterWrite;
  private Boolean local;
  private Integer maxEntries;
  private Boolean replicateViaCopy;

  public CacheSettingsBuilder expireAfterAccess(long expireAfter, TimeUnit timeUnit) {
    expireAfterAccess = timeUnit.toMillis(expireAfter);
    return this;
  }

  public CacheSettingsBuilder expireAfterWrite(long expireAfter, TimeUnit timeUnit) {
    expireAfterWrite = timeUnit.toMillis(expireAfter);
    return this;
  }

  public CacheSettingsBuilder remote() {
    local = false;
    return this;
  }

  public CacheSettingsBuilder maxEntries(int entries) {
    maxEntries = entries;
    return this;
  }

  public CacheSettingsBuilder replicateViaInvalidation() {
    replicateViaCopy = false;
    return this;
  }

  public CacheSettings build() {
    return new Settings(expireAfterAccess, expireAfterWrite, local, maxEntries, replicateViaCopy);
  }

  private record Settings(
      Long getExpireAfterAccess,
      Long getExpireAfterWrite,
      Boolean getLocal,
      Integer getMaxEntries,
      Boolean getReplicateViaCopy)
      implements CacheSettings {}
}
