package org.elc.benchlearning.confluence.host;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** A cluster of one process, where threads are the nodes. */
final class NamedLocks implements ClusterLockService {
  private final Map<String, ThreadLock> locks = new ConcurrentHashMap<>();

  private static final class ThreadLock extends ReentrantLock implements ClusterLock {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public ClusterLock getLockForName(String lockName) {
    return locks.computeIfAbsent(lockName, name -> new ThreadLock());
  }
}
