package org.elc.benchlearning.bench;

import java.sql.SQLException;
import java.sql.Statement;

/**
 * How long a database may compute before it is stopped: all benchmarks together are to end within
 * the hour, and that something takes longer than this is answer enough.
 */
final class Budget {

  private static final double LEAST_SECONDS = 60;
  private static final double SECONDS_PER_THOUSAND = 1;

  private final long until;

  private Budget(long until) {
    this.until = until;
  }

  /** The budget was used up: nothing was computed. */
  static final class UsedUp extends RuntimeException {
    private static final long serialVersionUID = 1;

    UsedUp(SQLException cause) {
      super(cause);
    }
  }

  /** From now on. */
  static Budget begin(int participants) {
    return new Budget(System.nanoTime() + (long) (1e6 * milliseconds(participants)));
  }

  static double milliseconds(int participants) {
    return 1000 * (LEAST_SECONDS + SECONDS_PER_THOUSAND * participants / 1000);
  }

  /** Has a statement stopped when the rest is used; in whole seconds, rather later than earlier. */
  Statement limit(Statement statement) throws SQLException {
    statement.setQueryTimeout((int) Math.max(1, Math.ceil((until - System.nanoTime()) / 1e9)));
    return statement;
  }

  boolean isUsedUp() {
    return System.nanoTime() >= until;
  }
}
