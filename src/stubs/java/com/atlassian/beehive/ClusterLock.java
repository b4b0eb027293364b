package com.atlassian.beehive;

import java.util.concurrent.locks.Lock;

/** Real: com.atlassian.beehive:beehive-api. Evidence: BO10.2.15. */
public interface ClusterLock extends Lock {
  boolean isHeldByCurrentThread();
}
