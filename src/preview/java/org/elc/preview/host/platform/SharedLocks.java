package org.elc.preview.host.platform;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.elc.preview.host.db.ClusterLocks;

/** The product's cluster locks: one thread of one node at a time, reentrant. */
final class SharedLocks implements ClusterLockService {

  private static final long POLL_MILLIS = 50;

  private final ClusterLocks locks;
  private final String node;
  private final ConcurrentMap<String, SharedLock> known = new ConcurrentHashMap<>();

  SharedLocks(ClusterLocks locks, String node) {
    this.locks = locks;
    this.node = node;
  }

  @Override
  public ClusterLock getLockForName(String lockName) {
    return known.computeIfAbsent(Objects.requireNonNull(lockName), SharedLock::new);
  }

  /** A local lock that orders this node's threads, and the database's row for the others. */
  private final class SharedLock implements ClusterLock {

    private final String name;
    private final ReentrantLock local = new ReentrantLock();
    private ClusterLocks.Held held;

    SharedLock(String name) {
      this.name = name;
    }

    @Override
    public boolean isHeldByCurrentThread() {
      return local.isHeldByCurrentThread();
    }

    @Override
    public void lock() {
      boolean interrupted = false;
      while (true) {
        try {
          lockInterruptibly();
          break;
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public void lockInterruptibly() throws InterruptedException {
      while (!tryLock(1, TimeUnit.DAYS)) {
        Thread.onSpinWait();
      }
    }

    @Override
    public boolean tryLock() {
      return local.tryLock() && keepIf(takeShared());
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
      long end = System.nanoTime() + unit.toNanos(time);
      if (!local.tryLock(time, unit)) {
        return false;
      }
      boolean taken = false;
      try {
        taken = takeShared();
        while (!taken && System.nanoTime() < end) {
          Thread.sleep(POLL_MILLIS);
          taken = takeShared();
        }
      } finally {
        keepIf(taken);
      }
      return taken;
    }

    /** Takes the row, with the local lock held; a lock taken twice needs it only once. */
    private boolean takeShared() {
      if (held == null) {
        held = locks.tryTake("lock:" + name, node).orElse(null);
      }
      return held != null;
    }

    private boolean keepIf(boolean taken) {
      if (!taken) {
        local.unlock();
      }
      return taken;
    }

    @Override
    public void unlock() {
      if (!local.isHeldByCurrentThread()) {
        throw new IllegalMonitorStateException(name);
      }
      try {
        if (local.getHoldCount() == 1) {
          locks.release(held);
          held = null;
        }
      } finally {
        local.unlock();
      }
    }

    @Override
    public Condition newCondition() {
      throw new UnsupportedOperationException("a cluster lock has no conditions");
    }
  }
}
