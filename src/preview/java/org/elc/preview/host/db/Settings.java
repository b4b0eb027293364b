package org.elc.preview.host.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.elc.preview.host.Database;

/** Named values of the host, by name space; what plugin settings and schema versions lie in. */
public final class Settings {

  private final Database database;

  public Settings(Database database) {
    this.database = database;
    database.createTable(
        "CREATE TABLE IF NOT EXISTS PREVIEW_SETTING (NAMESPACE VARCHAR(255) NOT NULL,"
            + " NAME VARCHAR(255) NOT NULL, CONTENT "
            + database.dialect().text()
            + " NOT NULL, PRIMARY KEY (NAMESPACE, NAME))");
  }

  public Optional<String> get(String namespace, String name) {
    return database.inTransaction(
        connection -> {
          try (PreparedStatement select =
              connection.prepareStatement(
                  "SELECT CONTENT FROM PREVIEW_SETTING WHERE NAMESPACE = ? AND NAME = ?")) {
            select.setString(1, namespace);
            select.setString(2, name);
            try (ResultSet rows = select.executeQuery()) {
              return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
          }
        });
  }

  public void put(String namespace, String name, String content) {
    database.inTransaction(
        connection -> {
          if (update(connection, namespace, name, content) == 0) {
            insert(connection, namespace, name, content);
          }
          return null;
        });
  }

  public void remove(String namespace, String name) {
    database.inTransaction(
        connection -> {
          try (PreparedStatement delete =
              connection.prepareStatement(
                  "DELETE FROM PREVIEW_SETTING WHERE NAMESPACE = ? AND NAME = ?")) {
            delete.setString(1, namespace);
            delete.setString(2, name);
            return delete.executeUpdate();
          }
        });
  }

  private static int update(Connection connection, String namespace, String name, String content)
      throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE PREVIEW_SETTING SET CONTENT = ? WHERE NAMESPACE = ? AND NAME = ?")) {
      update.setString(1, content);
      update.setString(2, namespace);
      update.setString(3, name);
      return update.executeUpdate();
    }
  }

  private static void insert(Connection connection, String namespace, String name, String content)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO PREVIEW_SETTING VALUES (?, ?, ?)")) {
      insert.setString(1, namespace);
      insert.setString(2, name);
      insert.setString(3, content);
      insert.executeUpdate();
    }
  }
}
