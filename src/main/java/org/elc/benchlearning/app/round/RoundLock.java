package org.elc.benchlearning.app.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.elc.benchlearning.app.Conflict;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.port.Locks;

/**
 * Lets one node at a time change a round or import into it, so that a change by hand and the job
 * never cross. Changes of a single participant do not take it: they lock that participant only
 * ({@link org.elc.benchlearning.app.port.RoundStore#lockParticipants}).
 */
public final class RoundLock {
  private final Locks locks;

  public RoundLock(Locks locks) {
    this.locks = Objects.requireNonNull(locks);
  }

  /**
   * Runs the work alone.
   *
   * @throws Conflict when the round is being changed elsewhere
   */
  public <T> T holding(String round, Supplier<T> work) {
    List<T> result = new ArrayList<>(1);
    if (!tryHolding(round, () -> result.add(work.get()))) {
      throw new Conflict(Problem.of("round-busy", round));
    }
    return result.get(0);
  }

  /** Runs the work alone; false when the round is being changed elsewhere. */
  public boolean tryHolding(String round, Runnable work) {
    return locks.tryRun("elc-round-" + round, work);
  }
}
