package org.elc.preview.host.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.elc.preview.host.Database;
import org.elc.preview.host.Database.DatabaseFailed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Locks that nodes share: a row per lock that names its holder until a moment. A holder that lives
 * moves the moment on; one that was killed does not, so its locks come free after the lease. The
 * database's clock decides, not the nodes'.
 */
public final class ClusterLocks implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ClusterLocks.class);

  private final Database database;
  private final Duration lease;
  private final Set<Held> held = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService renewal =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "cluster-lock-renewal");
            thread.setDaemon(true);
            return thread;
          });

  /** A lock that this node holds; the holder is unique to one taking of it. */
  public record Held(String name, String holder) {}

  public ClusterLocks(Database database, Duration lease) {
    this.database = database;
    this.lease = lease;
    database.createTable(
        "CREATE TABLE IF NOT EXISTS PREVIEW_LOCK (NAME VARCHAR(255) PRIMARY KEY,"
            + " HOLDER VARCHAR(100) NOT NULL, HELD_UNTIL BIGINT NOT NULL)");
    long third = Math.max(1, lease.toMillis() / 3);
    renewal.scheduleWithFixedDelay(this::renewAll, third, third, TimeUnit.MILLISECONDS);
  }

  /** Takes the lock if it is free. */
  public Optional<Held> tryTake(String name, String node) {
    Held wanted = new Held(name, node + "/" + UUID.randomUUID());
    try (Connection connection = database.separate().getConnection()) {
      ensureRow(connection, name);
      long now = now(connection);
      try (PreparedStatement take =
          connection.prepareStatement(
              "UPDATE PREVIEW_LOCK SET HOLDER = ?, HELD_UNTIL = ?"
                  + " WHERE NAME = ? AND HELD_UNTIL <= ?")) {
        take.setString(1, wanted.holder);
        take.setLong(2, now + lease.toMillis());
        take.setString(3, name);
        take.setLong(4, now);
        if (take.executeUpdate() == 0) {
          return Optional.empty();
        }
      }
    } catch (SQLException e) {
      throw new DatabaseFailed(e);
    }
    held.add(wanted);
    return Optional.of(wanted);
  }

  /** Frees the lock, unless it was lost meanwhile. */
  public void release(Held lock) {
    held.remove(lock);
    try (Connection connection = database.separate().getConnection()) {
      free(connection, lock);
    } catch (SQLException e) {
      throw new DatabaseFailed(e);
    }
  }

  /** Whether the database still knows us as the holder. */
  public boolean isHeld(Held lock) {
    return held.contains(lock);
  }

  private void renewAll() {
    for (Held lock : held) {
      try (Connection connection = database.separate().getConnection()) {
        if (renew(connection, lock) == 0 && held.remove(lock)) {
          LOG.error("lost the cluster lock {}", lock.name);
        }
      } catch (SQLException e) {
        LOG.warn("could not renew the cluster lock {}", lock.name, e);
      }
    }
  }

  private int renew(Connection connection, Held lock) throws SQLException {
    try (PreparedStatement renew =
        connection.prepareStatement(
            "UPDATE PREVIEW_LOCK SET HELD_UNTIL = ? WHERE NAME = ? AND HOLDER = ?")) {
      renew.setLong(1, now(connection) + lease.toMillis());
      renew.setString(2, lock.name);
      renew.setString(3, lock.holder);
      return renew.executeUpdate();
    }
  }

  /** Takes the holder's name away too: a renewal that is under way must not revive the lock. */
  private static void free(Connection connection, Held lock) throws SQLException {
    try (PreparedStatement free =
        connection.prepareStatement(
            "UPDATE PREVIEW_LOCK SET HELD_UNTIL = 0, HOLDER = '' WHERE NAME = ? AND HOLDER = ?")) {
      free.setString(1, lock.name);
      free.setString(2, lock.holder);
      free.executeUpdate();
    }
  }

  private static void ensureRow(Connection connection, String name) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT 1 FROM PREVIEW_LOCK WHERE NAME = ?")) {
      select.setString(1, name);
      try (ResultSet rows = select.executeQuery()) {
        if (rows.next()) {
          return;
        }
      }
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO PREVIEW_LOCK VALUES (?, '', 0)")) {
      insert.setString(1, name);
      insert.executeUpdate();
    } catch (SQLException e) {
      if (!String.valueOf(e.getSQLState()).startsWith("23")) {
        throw e;
      }
      LOG.debug("another node made the lock's row first: {}", name);
    }
  }

  private static long now(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT CURRENT_TIMESTAMP")) {
      rows.next();
      return rows.getTimestamp(1).getTime();
    }
  }

  /** Does what a kill of the node does: its locks stay until their lease is over. */
  public void stopRenewal() {
    renewal.shutdownNow();
    held.clear();
  }

  @Override
  public void close() {
    renewal.shutdownNow();
    held.forEach(this::release);
  }
}
