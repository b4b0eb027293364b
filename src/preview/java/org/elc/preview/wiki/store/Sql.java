package org.elc.preview.wiki.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.elc.preview.host.Database;
import org.elc.preview.host.Database.DatabaseFailed;

/** Statements on the wiki's tables, inside the thread's transaction where there is one. */
final class Sql {
  private final Database database;

  Sql(Database database) {
    this.database = database;
  }

  /** Reads one row. */
  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  <T> List<T> list(Reader<T> reader, String sql, Object... values) {
    return run(
        sql,
        values,
        Statement.NO_GENERATED_KEYS,
        statement -> {
          List<T> found = new ArrayList<>();
          try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              found.add(reader.read(rows));
            }
          }
          return found;
        });
  }

  <T> Optional<T> first(Reader<T> reader, String sql, Object... values) {
    return list(reader, sql, values).stream().findFirst();
  }

  /** The number of rows that were changed. */
  int update(String sql, Object... values) {
    return run(sql, values, Statement.NO_GENERATED_KEYS, PreparedStatement::executeUpdate);
  }

  /** The number that the database gave to the new row. */
  long insert(String sql, Object... values) {
    return run(
        sql,
        values,
        Statement.RETURN_GENERATED_KEYS,
        statement -> {
          statement.executeUpdate();
          try (ResultSet keys = statement.getGeneratedKeys()) {
            keys.next();
            return keys.getLong("ID");
          }
        });
  }

  /** All of the work or nothing of it. */
  <T> T together(Supplier<T> work) {
    return database.inTransaction(connection -> work.get());
  }

  private interface Execution<T> {
    T run(PreparedStatement statement) throws SQLException;
  }

  private <T> T run(String sql, Object[] values, int keys, Execution<T> execution) {
    try (Connection connection = database.dataSource().getConnection();
        PreparedStatement statement = prepared(connection, sql, keys)) {
      for (int at = 0; at < values.length; at++) {
        bind(statement, at + 1, values[at]);
      }
      return execution.run(statement);
    } catch (SQLException failure) {
      throw new DatabaseFailed(failure);
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, int keys)
      throws SQLException {
    return keys == Statement.RETURN_GENERATED_KEYS
        ? connection.prepareStatement(sql, new String[] {"id"})
        : connection.prepareStatement(sql);
  }

  private static void bind(PreparedStatement statement, int at, Object value) throws SQLException {
    if (value instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        bind(statement, at, optional.get());
      } else {
        statement.setNull(at, Types.BIGINT);
      }
    } else if (value instanceof Instant instant) {
      statement.setLong(at, instant.toEpochMilli());
    } else if (value instanceof Enum<?> constant) {
      statement.setString(at, constant.name());
    } else if (value instanceof byte[] bytes) {
      statement.setBytes(at, bytes);
    } else {
      statement.setObject(at, value);
    }
  }
}
