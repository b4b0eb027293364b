package org.elc.preview.host;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The one database of the host and the app, and its transactions. A transaction belongs to its
 * thread; one that is begun inside another joins it, and the outermost one commits, or rolls all
 * back when an exception leaves any of them. Outside a transaction each statement commits itself.
 */
public interface Database {

  Dialect dialect();

  /** Connections that take part in the thread's transaction, if there is one. */
  DataSource dataSource();

  /** Connections that never take part in a transaction: for locks and for the job history. */
  DataSource separate();

  /** Runs the work in a transaction. An {@code SQLException} becomes a {@link DatabaseFailed}. */
  <T> T inTransaction(Work<T> work);

  /** Whether the running thread is inside a transaction. */
  boolean isInTransaction();

  /** Runs something after the thread's transaction has committed; at once where there is none. */
  void afterCommit(Runnable action);

  /** Creates a table of the host unless another node did: {@code CREATE TABLE IF NOT EXISTS}. */
  void createTable(String ddl);

  /** What is done with a connection; do not close, commit or roll back. */
  interface Work<T> {
    T run(Connection connection) throws SQLException;
  }

  /** The database refused something. */
  final class DatabaseFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseFailed(SQLException cause) {
      super(cause.getMessage(), cause);
    }
  }
}
