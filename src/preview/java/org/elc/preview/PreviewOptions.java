package org.elc.preview;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.elc.preview.host.HostModule;
import org.elc.preview.wiki.Wiki;

/**
 * What a preview is started with. Immutable; begin with {@link #standard()} or {@link
 * #forTests(String)} and vary with the {@code with...} methods.
 *
 * @param port 0 takes a free one
 * @param nodeName names this node in locks and in the job history
 * @param lease how long a cluster lock of a node that died stays taken
 * @param modules the parts of the host that are plugged in: the wiki
 */
public record PreviewOptions(
    int port,
    DatabaseOption database,
    Sample sample,
    Schedule schedule,
    String nodeName,
    Duration lease,
    PluginSource plugin,
    List<HostModule> modules) {

  /** Whether sample content is made at the start. */
  public enum Sample {
    ON,
    OFF
  }

  /** Whether jobs run by their schedules, or only when somebody triggers them. */
  public enum Schedule {
    ON,
    OFF
  }

  public PreviewOptions {
    Objects.requireNonNull(database);
    Objects.requireNonNull(sample);
    Objects.requireNonNull(schedule);
    Objects.requireNonNull(nodeName);
    Objects.requireNonNull(lease);
    Objects.requireNonNull(plugin);
    modules = List.copyOf(modules);
  }

  /** What the start command uses: port 1990, a database file under {@code target/preview}. */
  public static PreviewOptions standard() {
    return new PreviewOptions(
        1990,
        new DatabaseOption.H2File(Path.of("target", "preview", "database")),
        Sample.ON,
        Schedule.ON,
        "node1",
        Duration.ofSeconds(30),
        PluginSource.installed(),
        List.of(new Wiki()));
  }

  /** A free port, a database in memory, nothing in it, and no job unless it is triggered. */
  public static PreviewOptions forTests(String databaseName) {
    return standard()
        .withPort(0)
        .withDatabase(new DatabaseOption.H2Memory(databaseName))
        .withSample(Sample.OFF)
        .withSchedule(Schedule.OFF);
  }

  public PreviewOptions withPort(int newPort) {
    return new PreviewOptions(
        newPort, database, sample, schedule, nodeName, lease, plugin, modules);
  }

  public PreviewOptions withDatabase(DatabaseOption newDatabase) {
    return new PreviewOptions(
        port, newDatabase, sample, schedule, nodeName, lease, plugin, modules);
  }

  public PreviewOptions withSample(Sample newSample) {
    return new PreviewOptions(
        port, database, newSample, schedule, nodeName, lease, plugin, modules);
  }

  public PreviewOptions withSchedule(Schedule newSchedule) {
    return new PreviewOptions(
        port, database, sample, newSchedule, nodeName, lease, plugin, modules);
  }

  public PreviewOptions withNodeName(String newName) {
    return new PreviewOptions(port, database, sample, schedule, newName, lease, plugin, modules);
  }

  public PreviewOptions withLease(Duration newLease) {
    return new PreviewOptions(
        port, database, sample, schedule, nodeName, newLease, plugin, modules);
  }

  public PreviewOptions withPlugin(PluginSource newPlugin) {
    return new PreviewOptions(
        port, database, sample, schedule, nodeName, lease, newPlugin, modules);
  }

  public PreviewOptions withModules(HostModule... newModules) {
    return new PreviewOptions(
        port, database, sample, schedule, nodeName, lease, plugin, List.of(newModules));
  }
}
