package org.elc.preview.host.job;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elc.preview.JobRun;
import org.elc.preview.host.Database;
import org.elc.preview.host.Database.DatabaseFailed;

/** When jobs ran and when those of the cluster run next, for all nodes. */
public final class JobHistory {

  private static final int LONGEST_MESSAGE = 1000;

  private final Database database;

  /** A run that has ended, or one that began and of which nothing more is known. */
  public record Entry(
      String job, String node, Instant started, Optional<Instant> ended, Optional<JobRun> result) {}

  public JobHistory(Database database) {
    this.database = database;
    database.createTable(
        "CREATE TABLE IF NOT EXISTS PREVIEW_JOB_RUN (ID "
            + database.dialect().identity()
            + " PRIMARY KEY, JOB VARCHAR(255) NOT NULL, NODE VARCHAR(100) NOT NULL,"
            + " STARTED BIGINT NOT NULL, ENDED BIGINT, OUTCOME VARCHAR(20),"
            + " MESSAGE VARCHAR(1000))");
    database.createTable(
        "CREATE TABLE IF NOT EXISTS PREVIEW_JOB_DUE (JOB VARCHAR(255) PRIMARY KEY,"
            + " DUE BIGINT NOT NULL)");
  }

  long started(String job, String node, Instant now) {
    try (Connection connection = database.separate().getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "INSERT INTO PREVIEW_JOB_RUN (JOB, NODE, STARTED) VALUES (?, ?, ?)",
                new String[] {
                  database.dialect() == org.elc.preview.host.Dialect.H2 ? "ID" : "id"
                })) {
      insert.setString(1, job);
      insert.setString(2, node);
      insert.setLong(3, now.toEpochMilli());
      insert.executeUpdate();
      try (ResultSet keys = insert.getGeneratedKeys()) {
        keys.next();
        return keys.getLong(1);
      }
    } catch (SQLException e) {
      throw new DatabaseFailed(e);
    }
  }

  void ended(long id, Instant now, JobRun run) {
    String message = run.message();
    try (Connection connection = database.separate().getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "UPDATE PREVIEW_JOB_RUN SET ENDED = ?, OUTCOME = ?, MESSAGE = ? WHERE ID = ?")) {
      update.setLong(1, now.toEpochMilli());
      update.setString(2, run.outcome().name());
      update.setString(3, message.substring(0, Math.min(LONGEST_MESSAGE, message.length())));
      update.setLong(4, id);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new DatabaseFailed(e);
    }
  }

  /** The newest runs of all nodes, newest first. */
  public List<Entry> newest(int most) {
    try (Connection connection = database.separate().getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "SELECT JOB, NODE, STARTED, ENDED, OUTCOME, MESSAGE FROM PREVIEW_JOB_RUN"
                    + " ORDER BY ID DESC LIMIT ?")) {
      select.setInt(1, most);
      List<Entry> entries = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          entries.add(entry(rows));
        }
      }
      return entries;
    } catch (SQLException e) {
      throw new DatabaseFailed(e);
    }
  }

  private static Entry entry(ResultSet row) throws SQLException {
    String outcome = row.getString(5);
    return new Entry(
        row.getString(1),
        row.getString(2),
        Instant.ofEpochMilli(row.getLong(3)),
        outcome == null ? Optional.empty() : Optional.of(Instant.ofEpochMilli(row.getLong(4))),
        outcome == null
            ? Optional.empty()
            : Optional.of(new JobRun(JobRun.Outcome.valueOf(outcome), row.getString(6))));
  }

  /** When a job of the cluster is due; the first node to ask decides. */
  Instant due(String job, Instant first) {
    try (Connection connection = database.separate().getConnection()) {
      Optional<Instant> known = readDue(connection, job);
      if (known.isPresent()) {
        return known.get();
      }
      insertDue(connection, job, first);
      return readDue(connection, job).orElse(first);
    } catch (SQLException e) {
      throw new DatabaseFailed(e);
    }
  }

  private static Optional<Instant> readDue(Connection connection, String job) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT DUE FROM PREVIEW_JOB_DUE WHERE JOB = ?")) {
      select.setString(1, job);
      try (ResultSet rows = select.executeQuery()) {
        return rows.next() ? Optional.of(Instant.ofEpochMilli(rows.getLong(1))) : Optional.empty();
      }
    }
  }

  private static void insertDue(Connection connection, String job, Instant first)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO PREVIEW_JOB_DUE VALUES (?, ?)")) {
      insert.setString(1, job);
      insert.setLong(2, first.toEpochMilli());
      insert.executeUpdate();
    } catch (SQLException e) {
      if (!String.valueOf(e.getSQLState()).startsWith("23")) {
        throw e;
      }
    }
  }

  /** Moves the due moment on; false when another node has done so, and with it taken the run. */
  boolean claim(String job, Instant due, Instant next) {
    try (Connection connection = database.separate().getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "UPDATE PREVIEW_JOB_DUE SET DUE = ? WHERE JOB = ? AND DUE = ?")) {
      update.setLong(1, next.toEpochMilli());
      update.setString(2, job);
      update.setLong(3, due.toEpochMilli());
      return update.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new DatabaseFailed(e);
    }
  }
}
