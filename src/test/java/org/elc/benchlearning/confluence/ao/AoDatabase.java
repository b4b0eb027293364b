package org.elc.benchlearning.confluence.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.cache.CacheManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import net.java.ao.Entity;
import org.elc.benchlearning.confluence.host.SharedTexts;
import org.elc.preview.DatabaseOption;
import org.elc.preview.PluginSource;
import org.elc.preview.host.Database;
import org.elc.preview.host.ModuleFactory;
import org.elc.preview.host.PluginDescriptor;
import org.elc.preview.host.Xml;
import org.elc.preview.host.ao.AoModule;
import org.elc.preview.host.db.CacheStamps;
import org.elc.preview.host.db.PooledDatabase;
import org.elc.preview.host.db.Settings;
import org.elc.preview.host.platform.SharedCaches;
import org.junit.rules.ExternalResource;

/**
 * The real Active Objects, set up by the preview host from the app's descriptor, on a real
 * database. One database of each kind serves all tests of a run; each test finds the tables empty.
 *
 * <pre>{@code
 * @Rule public final AoDatabase database = new AoDatabase(AoDatabase.Engine.POSTGRESQL);
 * ... new AoRoundStore(database.activeObjects(), database.nothingRemembered())
 * }</pre>
 */
public final class AoDatabase extends ExternalResource {
  /** Where the tables are. */
  public enum Engine {
    H2,
    POSTGRESQL
  }

  /** What is kept open for the next test. */
  private record Open(StatementLog log, Database database, ActiveObjects activeObjects) {}

  /** A database of their own, so that nothing is counted for them. */
  private static final CacheManager CACHES =
      new SharedCaches(
          new CacheStamps(PooledDatabase.open(new DatabaseOption.H2Memory("caches"))),
          AoDatabase.class.getClassLoader());

  private static final Map<Engine, Open> OPEN = new EnumMap<>(Engine.class);
  private static final AtomicInteger REMEMBERED = new AtomicInteger();
  private static final PluginDescriptor PLUGIN = PluginDescriptor.read(PluginSource.onClassPath());

  private final Engine engine;

  public AoDatabase(Engine engine) {
    this.engine = engine;
  }

  @Override
  protected void before() {
    ActiveObjects ao = open().activeObjects();
    ao.executeInTransaction(
        () -> {
          entities().forEach(entity -> ao.deleteWithSQL(entity, "1 = 1"));
          return true;
        });
    open().log().forget();
  }

  public ActiveObjects activeObjects() {
    return open().activeObjects();
  }

  /** What a store remembers: nothing yet. */
  public SharedTexts nothingRemembered() {
    return SharedTexts.lasting(CACHES, "test-" + REMEMBERED.incrementAndGet(), 1000);
  }

  /** Its transactions are those of Active Objects. */
  public Database database() {
    return open().database();
  }

  /**
   * The statements that Active Objects prepared since the test began, or since they were asked for.
   */
  public List<String> statements() {
    return open().log().forget();
  }

  /** The entities of the descriptor. */
  public static List<Class<? extends Entity>> entities() {
    return PLUGIN.modules("ao").stream()
        .flatMap(module -> Xml.children(module, "entity").stream())
        .<Class<? extends Entity>>map(entity -> type(Xml.text(entity)))
        .toList();
  }

  private static Class<? extends Entity> type(String name) {
    try {
      return Class.forName(name).asSubclass(Entity.class);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private Open open() {
    synchronized (OPEN) {
      return OPEN.computeIfAbsent(engine, AoDatabase::open);
    }
  }

  private static Open open(Engine engine) {
    PooledDatabase pool = PooledDatabase.open(option(engine));
    StatementLog log = new StatementLog(pool);
    AoModule module = new AoModule(PLUGIN, log, new Settings(pool));
    module.start(new NoModules());
    return new Open(log, pool, module.activeObjects());
  }

  private static DatabaseOption option(Engine engine) {
    if (engine == Engine.H2) {
      return new DatabaseOption.H2Memory("stores");
    }
    try {
      String url = EmbeddedPostgres.builder().start().getJdbcUrl("postgres", "postgres");
      return new DatabaseOption.Postgres(url, "postgres", "postgres");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Upgrade tasks would need their modules; a test of one makes it by hand. */
  private static final class NoModules implements ModuleFactory {
    @Override
    public <T> T create(String className, Class<T> type) {
      throw new UnsupportedOperationException(className);
    }
  }
}
