package org.elc.benchlearning.it;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.elc.preview.Preview;

/**
 * Counts the statements on the app's tables that a preview on H2 executes. The database counts them
 * itself, so that nothing between the app and it can hide one.
 */
final class AoStatements {
  private static final int DIFFERENT = 1000;

  private final Preview preview;

  AoStatements(Preview preview) {
    this.preview = preview;
  }

  /** What the work executes, with how often; the wiki's own tables are not counted. */
  Map<String, Integer> during(Runnable work) {
    try (Connection connection = preview.host().database().separate().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("SET QUERY_STATISTICS_MAX_ENTRIES " + DIFFERENT);
      statement.execute("SET QUERY_STATISTICS FALSE");
      statement.execute("SET QUERY_STATISTICS TRUE");
      work.run();
      Map<String, Integer> executed = new TreeMap<>();
      try (ResultSet rows =
          statement.executeQuery(
              "SELECT SQL_STATEMENT, EXECUTION_COUNT FROM INFORMATION_SCHEMA.QUERY_STATISTICS"
                  + " WHERE SQL_STATEMENT LIKE '%AO\\_%' ESCAPE '\\'")) {
        while (rows.next()) {
          executed.put(rows.getString(1), rows.getInt(2));
        }
      }
      statement.execute("SET QUERY_STATISTICS FALSE");
      return executed;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static int count(Map<String, Integer> executed) {
    return executed.values().stream().mapToInt(Integer::intValue).sum();
  }
}
