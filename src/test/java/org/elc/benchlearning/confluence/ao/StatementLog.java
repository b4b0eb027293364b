package org.elc.benchlearning.confluence.ao;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.elc.preview.host.Database;
import org.elc.preview.host.Dialect;

/** A database that remembers what was prepared on its connections. */
final class StatementLog implements Database {
  private final Database database;
  private final List<String> statements = new ArrayList<>();

  StatementLog(Database database) {
    this.database = database;
  }

  /** What was prepared since the last call. */
  synchronized List<String> forget() {
    List<String> seen = List.copyOf(statements);
    statements.clear();
    return seen;
  }

  private synchronized void remember(String statement) {
    statements.add(statement);
  }

  @Override
  public DataSource dataSource() {
    return watching(
        DataSource.class,
        database.dataSource(),
        (method, arguments, result) ->
            method.equals("getConnection") ? watched((Connection) result) : result);
  }

  private Connection watched(Connection connection) {
    return watching(
        Connection.class,
        connection,
        (method, arguments, result) -> {
          if (method.equals("prepareStatement")) {
            remember((String) arguments[0]);
          }
          return result;
        });
  }

  private interface Watch {
    Object after(String method, Object[] arguments, Object result);
  }

  private static <T> T watching(Class<T> type, T target, Watch watch) {
    return type.cast(
        Proxy.newProxyInstance(
            StatementLog.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              try {
                return watch.after(method.getName(), arguments, method.invoke(target, arguments));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  @Override
  public Dialect dialect() {
    return database.dialect();
  }

  @Override
  public DataSource separate() {
    return database.separate();
  }

  @Override
  public <T> T inTransaction(Work<T> work) {
    return database.inTransaction(work);
  }

  @Override
  public boolean isInTransaction() {
    return database.isInTransaction();
  }

  @Override
  public void afterCommit(Runnable action) {
    database.afterCommit(action);
  }

  @Override
  public void createTable(String ddl) {
    database.createTable(ddl);
  }
}
