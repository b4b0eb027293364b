package org.elc.benchlearning.confluence.host;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Objects;
import org.elc.benchlearning.app.port.Locks;

/** Locks of the wiki's cluster; they come free when the node that holds them dies. */
public final class WikiLocks implements Locks {
  private final ClusterLockService locks;

  public WikiLocks(ClusterLockService locks) {
    this.locks = Objects.requireNonNull(locks);
  }

  @Override
  public boolean tryRun(String name, Runnable work) {
    ClusterLock lock = locks.getLockForName("org.elc.benchlearning:" + name);
    if (!lock.tryLock()) {
      return false;
    }
    try {
      work.run();
    } finally {
      lock.unlock();
    }
    return true;
  }
}
