package org.elc.preview.host.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.EntityManager;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import org.elc.preview.host.Database;

/** What the app gets for {@code ActiveObjects}: the entity manager, with unchecked exceptions. */
final class EngineActiveObjects implements ActiveObjects {

  private final EntityManager manager;
  private final Database database;
  private volatile boolean open;

  EngineActiveObjects(EntityManager manager, Database database) {
    this.manager = manager;
    this.database = database;
  }

  /** From now on the app may call; before, its beans are still being made. */
  void open() {
    open = true;
  }

  private interface Call<T> {
    T run(EntityManager manager) throws SQLException;
  }

  private interface VoidCall {
    void run(EntityManager manager) throws SQLException;
  }

  private <T> T call(Call<T> call) {
    if (!open) {
      throw new IllegalStateException(
          "Active Objects was called before the <ao> module is enabled: not in a constructor");
    }
    try {
      return call.run(manager);
    } catch (SQLException e) {
      throw new ActiveObjectsException(e);
    }
  }

  private void run(VoidCall call) {
    call(
        entityManager -> {
          call.run(entityManager);
          return null;
        });
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // a generic array cannot be made otherwise
  void migrate(List<Class<? extends RawEntity<?>>> entities) {
    Class[] types = entities.toArray(new Class[0]);
    migrate(types);
  }

  @Override
  @SafeVarargs
  public final void migrate(Class<? extends RawEntity<?>>... entities) {
    run(m -> m.migrate(entities));
  }

  @Override
  @SafeVarargs
  public final <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
    return call(m -> m.get(type, keys));
  }

  @Override
  public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
    return call(m -> m.get(type, key));
  }

  @Override
  public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
    return call(m -> m.create(type, params));
  }

  @Override
  public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
    return call(m -> m.create(type, params));
  }

  @Override
  public <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows) {
    run(m -> m.create(type, rows));
  }

  @Override
  public void delete(RawEntity<?>... entities) {
    run(m -> m.delete(entities));
  }

  @Override
  public <K> int deleteWithSQL(
      Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
    return call(m -> m.deleteWithSQL(type, criteria, parameters));
  }

  @Override
  public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
    return call(m -> m.find(type));
  }

  @Override
  public <T extends RawEntity<K>, K> T[] find(
      Class<T> type, String criteria, Object... parameters) {
    return call(m -> m.find(type, criteria, parameters));
  }

  @Override
  public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
    return call(m -> m.find(type, query));
  }

  @Override
  public <T extends RawEntity<K>, K> T[] find(Class<T> type, String field, Query query) {
    return call(m -> m.find(type, field, query));
  }

  @Override
  public <T extends RawEntity<K>, K> T[] findWithSQL(
      Class<T> type, String keyField, String sql, Object... parameters) {
    return call(m -> m.findWithSQL(type, keyField, sql, parameters));
  }

  @Override
  public <T extends RawEntity<K>, K> void stream(
      Class<T> type, EntityStreamCallback<T, K> callback) {
    run(m -> m.stream(type, callback));
  }

  @Override
  public <T extends RawEntity<K>, K> void stream(
      Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
    run(m -> m.stream(type, query, callback));
  }

  @Override
  public <K> int count(Class<? extends RawEntity<K>> type) {
    return call(m -> m.count(type));
  }

  @Override
  public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
    return call(m -> m.count(type, criteria, parameters));
  }

  @Override
  public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
    return call(m -> m.count(type, query));
  }

  @Override
  public <T> T executeInTransaction(TransactionCallback<T> callback) {
    return call(m -> database.inTransaction(connection -> callback.doInTransaction()));
  }

  @Override
  public void flush(RawEntity<?>... entities) {
    run(m -> m.flush(entities));
  }

  @Override
  public void flushAll() {
    run(EntityManager::flushAll);
  }
}
