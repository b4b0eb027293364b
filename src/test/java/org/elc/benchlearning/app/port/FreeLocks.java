package org.elc.benchlearning.app.port;

import java.util.HashSet;
import java.util.Set;

/** Locks that are free unless the test says that another node holds them. */
public final class FreeLocks implements Locks {
  private final Set<String> held = new HashSet<>();

  /** From now on somebody else holds this lock. */
  public FreeLocks heldElsewhere(String name) {
    held.add(name);
    return this;
  }

  @Override
  public boolean tryRun(String name, Runnable work) {
    if (!held.add(name)) {
      return false;
    }
    try {
      work.run();
    } finally {
      held.remove(name);
    }
    return true;
  }
}
