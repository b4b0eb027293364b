package org.elc.preview.host.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.elc.preview.DatabaseOption;
import org.elc.preview.host.Database;
import org.elc.preview.host.Dialect;
import org.elc.preview.host.StartFailed;

/** A connection pool, with {@link Transactions} on top. */
public final class PooledDatabase implements Database, AutoCloseable {

  private static final int CONNECTIONS = 20;

  private final Dialect dialect;
  private final HikariDataSource pool;
  private final Transactions transactions;

  private PooledDatabase(Dialect dialect, HikariDataSource pool) {
    this.dialect = dialect;
    this.pool = pool;
    this.transactions = new Transactions(pool);
  }

  /** Opens the database that the option names and makes it if it is not there. */
  public static PooledDatabase open(DatabaseOption option) {
    if (option instanceof DatabaseOption.Postgres postgres) {
      HikariConfig config = config(postgres.url());
      config.setUsername(postgres.user());
      config.setPassword(postgres.password());
      return open(Dialect.POSTGRES, config);
    }
    String url =
        option instanceof DatabaseOption.H2File file
            ? fileUrl(file.file())
            : "jdbc:h2:mem:"
                + ((DatabaseOption.H2Memory) option).name()
                + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000";
    HikariConfig config = config(url);
    config.setUsername("sa");
    config.setPassword("");
    return open(Dialect.H2, config);
  }

  /**
   * Without {@code WRITE_DELAY=0} what was committed in the last half second before the process is
   * killed would be lost, which no database that Confluence supports does.
   */
  private static String fileUrl(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
    } catch (java.io.IOException e) {
      throw new StartFailed("cannot make the folder of " + file, e);
    }
    return "jdbc:h2:file:"
        + file.toAbsolutePath()
        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=20000";
  }

  private static HikariConfig config(String url) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(20_000);
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    return config;
  }

  private static PooledDatabase open(Dialect dialect, HikariConfig config) {
    try {
      return new PooledDatabase(dialect, new HikariDataSource(config));
    } catch (HikariPool.PoolInitializationException e) {
      throw new StartFailed("cannot open the database: " + e.getMessage(), e);
    }
  }

  @Override
  public Dialect dialect() {
    return dialect;
  }

  @Override
  public DataSource dataSource() {
    return transactions.dataSource();
  }

  @Override
  public DataSource separate() {
    return pool;
  }

  @Override
  public <T> T inTransaction(Work<T> work) {
    return transactions.run(work);
  }

  @Override
  public boolean isInTransaction() {
    return transactions.isOpen();
  }

  @Override
  public void afterCommit(Runnable action) {
    transactions.afterCommit(action);
  }

  @Override
  public void createTable(String ddl) {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      createIfAbsent(statement, ddl);
    } catch (SQLException e) {
      throw new DatabaseFailed(e);
    }
  }

  /** Two nodes that start together can both find the table absent: the loser tries once more. */
  private static void createIfAbsent(Statement statement, String ddl) throws SQLException {
    try {
      statement.execute(ddl);
    } catch (SQLException e) {
      statement.execute(ddl);
    }
  }

  @Override
  public void close() {
    if (dialect == Dialect.H2 && pool.getJdbcUrl().startsWith("jdbc:h2:file:")) {
      try (Connection connection = pool.getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("SHUTDOWN");
      } catch (SQLException e) {
        throw new DatabaseFailed(e);
      } finally {
        pool.close();
      }
    } else {
      pool.close();
    }
  }
}
