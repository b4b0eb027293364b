package org.elc.benchlearning.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.elc.benchlearning.core.membership.Traits;

/** DuckDB in this process, in memory, with two threads. */
final class DuckDbEngine extends SqlEngine {

  DuckDbEngine() {
    super(open());
  }

  private static Connection open() {
    try {
      Connection connection = DriverManager.getConnection("jdbc:duckdb:");
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET threads = 2");
      }
      return connection;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  void fill(Input input) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(table("VARCHAR"));
      DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
      try (DuckDBAppender rows = duck.createAppender("main", "figure")) {
        for (int indicator = 0; indicator < Input.INDICATORS; indicator++) {
          for (int i = 0; i < input.participants(); i++) {
            double value = input.values()[indicator][i];
            if (!Double.isNaN(value)) {
              Traits traits = input.traits().get(i);
              rows.beginRow();
              rows.append(indicator);
              rows.append(i);
              rows.append(traits.country());
              rows.append(traits.services().first());
              rows.append(traits.sizeBand().name());
              rows.append(traits.certificate().orElseThrow().name());
              rows.append(value);
              rows.endRow();
            }
          }
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  String quantiles() {
    return "quantile_cont(value, [0.1, 0.25, 0.5, 0.75, 0.9])";
  }

  @Override
  Object[] array(ResultSet row, String column) throws SQLException {
    return (Object[]) row.getArray(column).getArray();
  }
}
