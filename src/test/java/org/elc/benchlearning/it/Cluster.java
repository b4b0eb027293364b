package org.elc.benchlearning.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.elc.preview.DatabaseOption;
import org.elc.preview.Preview;
import org.elc.preview.PreviewOptions;
import org.elc.preview.wiki.Wiki;
import org.elc.preview.wiki.web.WikiPages.Look;
import org.junit.rules.ExternalResource;

/** Preview nodes for programs on one PostgreSQL, which starts with the first of them. */
final class Cluster extends ExternalResource {
  /** How long the locks of a node that was killed stay taken. */
  static final Duration LEASE = Duration.ofSeconds(2);

  private final Deque<Preview> nodes = new ArrayDeque<>();
  private Optional<EmbeddedPostgres> server = Optional.empty();

  /** Starts a node in this process, without sample data, whose jobs run when they are told to. */
  Preview node(String name) {
    Preview node = Preview.start(options(url(), name));
    nodes.push(node);
    return node;
  }

  static PreviewOptions options(String url, String name) {
    return PreviewOptions.forTests(name)
        .withModules(new Wiki(Look.PLAIN))
        .withLease(LEASE)
        .withNodeName(name)
        .withDatabase(new DatabaseOption.Postgres(url, "postgres", "postgres"));
  }

  String url() {
    if (server.isEmpty()) {
      try {
        server = Optional.of(EmbeddedPostgres.start());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return server.get().getJdbcUrl("postgres", "postgres");
  }

  @Override
  protected void after() {
    nodes.forEach(Preview::close);
    server.ifPresent(
        started -> {
          try {
            started.close();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
