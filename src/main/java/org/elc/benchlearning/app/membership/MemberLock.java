package org.elc.benchlearning.app.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.elc.benchlearning.app.Conflict;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.port.Locks;

/**
 * Runs work that reads members and saves them whole, alone in the cluster and in a transaction:
 * what another saved in between would be undone.
 */
public final class MemberLock {
  private static final String NAME = "members";

  private final Locks locks;
  private final Logbook logbook;

  /**
   * The lock there is.
   *
   * @param logbook no other transactions: what they note is told to nobody else
   */
  public MemberLock(Locks locks, Logbook logbook) {
    this.locks = Objects.requireNonNull(locks);
    this.logbook = Objects.requireNonNull(logbook);
  }

  public Logbook logbook() {
    return logbook;
  }

  /**
   * What the work answers.
   *
   * @throws Conflict when somebody else changes members at this moment
   */
  public <T> T changing(Supplier<T> work) {
    List<T> result = new ArrayList<>(1);
    if (!locks.tryRun(NAME, () -> result.add(logbook.in(work)))) {
      throw new Conflict(Problem.of("members-busy"));
    }
    return result.get(0);
  }
}
