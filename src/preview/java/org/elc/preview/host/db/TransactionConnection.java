package org.elc.preview.host.db;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;

/** The connection of a running transaction, which only the transaction itself may end. */
final class TransactionConnection implements InvocationHandler {

  private final Connection connection;
  private boolean closed;

  private TransactionConnection(Connection connection) {
    this.connection = connection;
  }

  static Connection of(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            TransactionConnection.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            new TransactionConnection(connection));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    switch (method.getName()) {
      case "close":
        closed = true;
        return null;
      case "isClosed":
        return closed || connection.isClosed();
      case "setAutoCommit":
        return null;
      case "commit":
        throw new SQLException("only the host ends a transaction");
      case "rollback":
        if (arguments == null) {
          throw new SQLException("only the host ends a transaction");
        }
        break;
      default:
        break;
    }
    try {
      return method.invoke(connection, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
