package org.elc.preview.host.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.elc.preview.host.Database;
import org.elc.preview.host.Database.DatabaseFailed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells all nodes that a cache has to forget: a row per cache, whose stamp goes up. Nodes look a
 * few times a second, so that what was forgotten on one node is remembered on the others for a
 * moment, as in the product.
 */
public final class CacheStamps implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(CacheStamps.class);
  private static final long POLL_MILLIS = 150;

  private final Database database;
  private final Map<String, Runnable> caches = new ConcurrentHashMap<>();
  private final Map<String, Long> seen = new ConcurrentHashMap<>();
  private final ScheduledExecutorService poll =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "cache-invalidation");
            thread.setDaemon(true);
            return thread;
          });

  public CacheStamps(Database database) {
    this.database = database;
    database.createTable(
        "CREATE TABLE IF NOT EXISTS PREVIEW_CACHE"
            + " (NAME VARCHAR(255) PRIMARY KEY, STAMP BIGINT NOT NULL)");
    poll.scheduleWithFixedDelay(this::look, POLL_MILLIS, POLL_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Lets a cache of this node forget whenever one of that name has to. */
  public void watch(String name, Runnable forget) {
    try (Connection connection = database.separate().getConnection()) {
      ensureRow(connection, name);
      seen.put(name, read(connection).getOrDefault(name, 0L));
    } catch (SQLException e) {
      throw new DatabaseFailed(e);
    }
    caches.put(name, forget);
  }

  /** Tells it to the other nodes; at once, whatever becomes of a transaction. */
  public synchronized void raise(String name) {
    try (Connection connection = database.separate().getConnection()) {
      try (PreparedStatement update =
          connection.prepareStatement(
              "UPDATE PREVIEW_CACHE SET STAMP = STAMP + 1 WHERE NAME = ?")) {
        update.setString(1, name);
        update.executeUpdate();
      }
      // Whoever raises has forgotten already; unless another node raised too, that is all.
      long stamp = read(connection).get(name);
      seen.replace(name, stamp - 1, stamp);
    } catch (SQLException e) {
      throw new DatabaseFailed(e);
    }
  }

  private synchronized void look() {
    if (caches.isEmpty()) {
      return;
    }
    try (Connection connection = database.separate().getConnection()) {
      read(connection)
          .forEach(
              (name, stamp) -> {
                if (caches.containsKey(name) && !stamp.equals(seen.put(name, stamp))) {
                  caches.get(name).run();
                }
              });
    } catch (SQLException | RuntimeException e) {
      LOG.warn("could not look for caches that have to forget", e);
    }
  }

  private static Map<String, Long> read(Connection connection) throws SQLException {
    Map<String, Long> stamps = new ConcurrentHashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT NAME, STAMP FROM PREVIEW_CACHE")) {
      while (rows.next()) {
        stamps.put(rows.getString(1), rows.getLong(2));
      }
    }
    return stamps;
  }

  private static void ensureRow(Connection connection, String name) throws SQLException {
    if (read(connection).containsKey(name)) {
      return;
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO PREVIEW_CACHE VALUES (?, 0)")) {
      insert.setString(1, name);
      insert.executeUpdate();
    } catch (SQLException e) {
      if (!String.valueOf(e.getSQLState()).startsWith("23")) {
        throw e;
      }
      LOG.debug("another node made the cache's row first: {}", name);
    }
  }

  @Override
  public void close() {
    poll.shutdownNow();
  }
}
