package com.atlassian.beehive;

/** Real: com.atlassian.beehive:beehive-api. Evidence: BO10.2.15. */
public interface ClusterLockService {
  ClusterLock getLockForName(String lockName);
}
