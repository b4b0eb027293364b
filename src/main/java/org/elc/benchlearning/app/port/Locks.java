package org.elc.benchlearning.app.port;

/** Locks that hold in the whole cluster. */
public interface Locks {
  /** Runs the work if nobody in the cluster holds the lock; false when somebody does. */
  boolean tryRun(String name, Runnable work);
}
