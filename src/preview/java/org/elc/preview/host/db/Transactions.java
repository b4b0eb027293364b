package org.elc.preview.host.db;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.elc.preview.host.Database.DatabaseFailed;
import org.elc.preview.host.Database.Work;
import org.slf4j.LoggerFactory;

/** Transactions bound to threads, with the rules of the product: an inner one joins the outer. */
final class Transactions {

  private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(Transactions.class);

  private static final class Open {
    private final Connection connection;
    private final List<Runnable> afterCommit = new ArrayList<>();
    private boolean failed;

    Open(Connection connection) {
      this.connection = connection;
    }
  }

  private final DataSource pool;
  private final ThreadLocal<Open> current = new ThreadLocal<>();
  private final DataSource joining = new JoiningDataSource();

  Transactions(DataSource pool) {
    this.pool = pool;
  }

  DataSource dataSource() {
    return joining;
  }

  boolean isOpen() {
    return current.get() != null;
  }

  void afterCommit(Runnable action) {
    Open open = current.get();
    if (open == null) {
      action.run();
    } else {
      open.afterCommit.add(action);
    }
  }

  <T> T run(Work<T> work) {
    Open outer = current.get();
    try {
      return outer == null ? runOutermost(work) : runInside(outer, work);
    } catch (SQLException e) {
      throw new DatabaseFailed(e);
    }
  }

  private static <T> T runInside(Open outer, Work<T> work) throws SQLException {
    try {
      return work.run(TransactionConnection.of(outer.connection));
    } catch (SQLException | RuntimeException | Error e) {
      outer.failed = true;
      throw e;
    }
  }

  private <T> T runOutermost(Work<T> work) throws SQLException {
    Open open = new Open(pool.getConnection());
    try (Connection connection = open.connection) {
      connection.setAutoCommit(false);
      T result = runAndEnd(open, work);
      connection.setAutoCommit(true);
      return finish(open, result);
    }
  }

  private <T> T runAndEnd(Open open, Work<T> work) throws SQLException {
    boolean done = false;
    current.set(open);
    try {
      T result = work.run(TransactionConnection.of(open.connection));
      done = true;
      return result;
    } finally {
      current.remove();
      if (done && !open.failed) {
        open.connection.commit();
      } else {
        open.connection.rollback();
        open.connection.setAutoCommit(true);
      }
    }
  }

  /** Work that swallows the exception of an inner transaction must learn that nothing was kept. */
  private static <T> T finish(Open open, T result) {
    if (open.failed) {
      throw new IllegalStateException(
          "the transaction was rolled back, because one inside it had failed");
    }
    for (Runnable action : open.afterCommit) {
      try {
        action.run();
      } catch (RuntimeException e) {
        LOG.error("after a commit", e);
      }
    }
    return result;
  }

  /** Gives the thread's connection inside a transaction, and a new one outside. */
  private final class JoiningDataSource implements DataSource {

    @Override
    public Connection getConnection() throws SQLException {
      Open open = current.get();
      return open == null ? pool.getConnection() : TransactionConnection.of(open.connection);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
      throw new SQLFeatureNotSupportedException();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
      return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
      pool.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
      pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
      return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
      throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
      return pool.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
      return pool.isWrapperFor(type);
    }
  }
}
