package org.elc.preview.host.ao;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import net.java.ao.DisposableDataSource;
import org.elc.preview.host.Database;

/**
 * Connections for Active Objects. A statement that changes rows outside a transaction is refused:
 * in Confluence what becomes of it depends on who called, so it is always a mistake.
 */
final class TransactionalDataSource implements DisposableDataSource {

  private static final Pattern CHANGE =
      Pattern.compile(
          "\\s*(?:INSERT|UPDATE|DELETE|MERGE)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final Database database;

  TransactionalDataSource(Database database) {
    this.database = database;
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = database.dataSource().getConnection();
    return database.isInTransaction() ? connection : readOnly(connection);
  }

  private static Connection readOnly(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            TransactionalDataSource.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("prepareStatement")
                  && CHANGE.matcher((String) arguments[0]).matches()) {
                throw new SQLException(
                    "a change outside a transaction: use executeInTransaction: " + arguments[0]);
              }
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  @Override
  public void dispose() {}

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return database.dataSource().getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    database.dataSource().setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    database.dataSource().setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return database.dataSource().getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return database.dataSource().unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return database.dataSource().isWrapperFor(type);
  }
}
