package com.atlassian.cache;

/** Real: com.atlassian.cache:atlassian-cache-api. Evidence: SL10.0.1. */
public interface CacheManager extends CacheFactory {}
