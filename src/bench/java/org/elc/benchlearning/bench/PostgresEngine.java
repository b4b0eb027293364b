package org.elc.benchlearning.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.elc.benchlearning.core.membership.Traits;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** PostgreSQL on this machine, with memory enough to sort in and a second process to help. */
final class PostgresEngine extends SqlEngine {

  private static final int LINES_AT_ONCE = 10_000;

  private final EmbeddedPostgres server;

  PostgresEngine() {
    this(start());
  }

  private PostgresEngine(EmbeddedPostgres server) {
    super(connect(server));
    this.server = server;
  }

  private static EmbeddedPostgres start() {
    try {
      return EmbeddedPostgres.builder()
          .setServerConfig("shared_buffers", "2GB")
          .setServerConfig("work_mem", "1GB")
          .setServerConfig("max_parallel_workers_per_gather", "1")
          .setServerConfig("fsync", "off")
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Connection connect(EmbeddedPostgres server) {
    try {
      return server.getPostgresDatabase().getConnection();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  void fill(Input input) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(table("TEXT"));
      CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
      StringBuilder lines = new StringBuilder();
      for (int indicator = 0; indicator < Input.INDICATORS; indicator++) {
        for (int i = 0; i < input.participants(); i++) {
          double value = input.values()[indicator][i];
          if (!Double.isNaN(value)) {
            append(lines, indicator, i, input.traits().get(i), value);
          }
          if (i % LINES_AT_ONCE == LINES_AT_ONCE - 1 || i == input.participants() - 1) {
            copy.copyIn("COPY figure FROM STDIN", new StringReader(lines.toString()));
            lines.setLength(0);
          }
        }
      }
      statement.execute("VACUUM ANALYZE figure");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void append(
      StringBuilder lines, int indicator, int participant, Traits traits, double value) {
    lines.append(indicator).append('\t').append(participant).append('\t');
    lines.append(traits.country()).append('\t').append(traits.services().first()).append('\t');
    lines.append(traits.sizeBand()).append('\t');
    lines.append(traits.certificate().orElseThrow()).append('\t').append(value).append('\n');
  }

  @Override
  String quantiles() {
    return "percentile_cont(ARRAY[0.1, 0.25, 0.5, 0.75, 0.9]::float8[])"
        + " WITHIN GROUP (ORDER BY value)";
  }

  @Override
  Object[] array(ResultSet row, String column) throws SQLException {
    return (Object[]) row.getArray(column).getArray();
  }

  @Override
  public void close() {
    super.close();
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
