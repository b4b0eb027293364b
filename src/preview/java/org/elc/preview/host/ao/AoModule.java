package org.elc.preview.host.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import net.java.ao.RawEntity;
import org.elc.preview.host.Database;
import org.elc.preview.host.ModuleFactory;
import org.elc.preview.host.PluginDescriptor;
import org.elc.preview.host.StartFailed;
import org.elc.preview.host.Xml;
import org.elc.preview.host.db.Settings;
import org.w3c.dom.Element;

/** The descriptor's {@code ao} module: entities, upgrade tasks and the prefix of the tables. */
public final class AoModule {

  private final PluginDescriptor plugin;
  private final Database database;
  private final Settings settings;
  private final List<Class<? extends RawEntity<?>>> entities = new ArrayList<>();
  private final List<String> upgradeTasks = new ArrayList<>();
  private final String prefix;
  private final EngineActiveObjects activeObjects;

  public AoModule(PluginDescriptor plugin, Database database, Settings settings) {
    this.plugin = plugin;
    this.database = database;
    this.settings = settings;
    String namespace = plugin.key();
    for (Element module : plugin.modules("ao")) {
      namespace = Xml.attribute(module, "namespace").orElse(plugin.key());
      Xml.children(module, "entity").forEach(entity -> entities.add(entityType(Xml.text(entity))));
      Xml.children(module, "upgradeTask").forEach(task -> upgradeTasks.add(Xml.text(task)));
    }
    if (plugin.modules("ao").size() > 1) {
      throw new StartFailed("an app has one <ao> module");
    }
    this.prefix = "AO_" + hash(namespace);
    this.activeObjects = new EngineActiveObjects(Engine.open(database, prefix), database);
  }

  /** The product's: the last six hexadecimal digits of the name space's MD5. */
  private static String hash(String namespace) {
    try {
      byte[] digest =
          MessageDigest.getInstance("MD5").digest(namespace.getBytes(StandardCharsets.UTF_8));
      String hex = String.format("%032x", new BigInteger(1, digest));
      return hex.substring(hex.length() - 6).toUpperCase(Locale.ROOT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("unchecked") // checked by asSubclass as far as a class can be
  private Class<? extends RawEntity<?>> entityType(String name) {
    try {
      Class<?> type = Class.forName(name, false, plugin.source().loader());
      return (Class<? extends RawEntity<?>>) type.asSubclass(RawEntity.class);
    } catch (ClassNotFoundException | ClassCastException e) {
      throw new StartFailed("<ao>: not an entity: " + name, e);
    }
  }

  public ActiveObjects activeObjects() {
    return activeObjects;
  }

  /** The start of every table's name: {@code AO_} and six digits. */
  public String prefix() {
    return prefix;
  }

  /**
   * Runs the upgrade tasks that this database has not seen, brings the tables to the entities'
   * shape and lets the app in. Nodes must not do it at the same time.
   */
  public void start(ModuleFactory modules) {
    activeObjects.open();
    String key = prefix + "_#";
    ModelVersion current = ModelVersion.valueOf(settings.get("ao", key).orElse(null));
    for (ActiveObjectsUpgradeTask task : tasks(modules)) {
      if (task.getModelVersion().isNewerThan(current)) {
        upgrade(task, current);
        current = task.getModelVersion();
        settings.put("ao", key, current.toString());
      }
    }
    activeObjects.migrate(entities);
  }

  private List<ActiveObjectsUpgradeTask> tasks(ModuleFactory modules) {
    return upgradeTasks.stream()
        .map(name -> modules.create(name, ActiveObjectsUpgradeTask.class))
        .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion))
        .toList();
  }

  private void upgrade(ActiveObjectsUpgradeTask task, ModelVersion current) {
    database.inTransaction(
        connection -> {
          task.upgrade(current, activeObjects);
          return null;
        });
  }
}
