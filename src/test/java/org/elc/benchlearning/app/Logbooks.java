package org.elc.benchlearning.app;

import java.time.Clock;
import org.elc.benchlearning.app.port.DirectTransactions;
import org.elc.benchlearning.app.port.InMemoryAuditTrail;

/** Logbooks of the tests. */
public final class Logbooks {
  private Logbooks() {}

  /** For tests that look at something else than the lines. */
  public static Logbook at(Clock clock) {
    return new Logbook(new DirectTransactions(), new InMemoryAuditTrail(), clock);
  }
}
