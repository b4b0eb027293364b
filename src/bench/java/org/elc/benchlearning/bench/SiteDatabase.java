package org.elc.benchlearning.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import org.elc.benchlearning.it.PublishedNetwork;
import org.elc.preview.PluginSource;
import org.elc.preview.Preview;

/** A PostgreSQL with the tables of a site, which writes down what it is asked. */
final class SiteDatabase implements AutoCloseable {

  /** Looked at several times a second, whatever is asked for. */
  private static final String POLLED = "PREVIEW_CACHE";

  private static final long UNTIL_ALL_LOG = 300;

  /** From here on members come from many countries: with fewer, each would be alone in its own. */
  private static final int LARGE = 1000;

  private final Path log;
  private final EmbeddedPostgres server;

  private SiteDatabase(Path log, EmbeddedPostgres server) {
    this.log = log;
    this.server = server;
  }

  static SiteDatabase start() {
    try {
      Path folder = Files.createTempDirectory("bench-log");
      return new SiteDatabase(
          folder.resolve("statements.log"),
          EmbeddedPostgres.builder()
              .setServerConfig("logging_collector", "on")
              .setServerConfig("log_directory", folder.toString())
              .setServerConfig("log_filename", "statements.log")
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String url() {
    return server.getJdbcUrl("postgres", "postgres");
  }

  /** Members and one round that is due and handed in, but not computed. */
  void collect(int members) {
    prepare(
        preview -> {
          PublishedNetwork network = new PublishedNetwork(preview);
          (members > LARGE ? network.everywhere() : network)
              .withMembers(members)
              .collect(PublishedNetwork.NEWEST);
        });
  }

  /** Whatever a preview makes that talks to the app's beans. */
  void prepare(Consumer<Preview> making) {
    try (Preview preview =
        Preview.start(Node.options(url()).withPlugin(PluginSource.onClassPath()))) {
      making.accept(preview);
    }
    execute("VACUUM ANALYZE");
  }

  /** What the server executes during the work, without the borders of transactions. */
  List<String> statements(Runnable work) {
    try {
      execute("ALTER SYSTEM SET log_statement = 'all'");
      execute("SELECT pg_reload_conf()");
      // The server's processes are told one by one, and read it when they come to it.
      Thread.sleep(UNTIL_ALL_LOG);
      int before = executed().size();
      work.run();
      List<String> all = executed();
      execute("ALTER SYSTEM RESET log_statement");
      execute("SELECT pg_reload_conf()");
      return all.subList(before, all.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private List<String> executed() throws IOException {
    return Files.readAllLines(log).stream()
        .filter(line -> line.contains("LOG:  execute ") || line.contains("LOG:  statement: "))
        .map(line -> line.replaceFirst(".*?LOG:  (statement|execute [^:]*): ", ""))
        .filter(sql -> !sql.contains(POLLED))
        .filter(sql -> !sql.matches("(?i)(BEGIN|COMMIT|ROLLBACK|SET|SHOW|ALTER|SELECT pg_).*"))
        .toList();
  }

  private void execute(String sql) {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      server.close();
      Files.deleteIfExists(log);
      Files.deleteIfExists(log.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
