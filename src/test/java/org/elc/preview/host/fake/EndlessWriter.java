package org.elc.preview.host.fake;

import com.atlassian.beehive.ClusterLockService;
import java.nio.file.Path;
import java.time.Duration;
import org.elc.preview.DatabaseOption;
import org.elc.preview.Preview;

/**
 * A process that writes pairs of notes until it is killed, and says after each pair that it did.
 */
public final class EndlessWriter {

  private EndlessWriter() {}

  public static void main(String[] args) {
    Preview preview =
        Preview.start(
            FakePreview.options()
                .withLease(Duration.ofSeconds(2))
                .withDatabase(new DatabaseOption.H2File(Path.of(args[0]))));
    preview
        .host()
        .components()
        .get(ClusterLockService.class)
        .getLockForName("held for ever")
        .lock();
    Notes notes = preview.host().modules().create("bean:notes", Notes.class);
    for (int pairs = 1; pairs < 1_000_000; pairs++) {
      notes.inTransaction(
          () -> {
            notes.write("paired");
            notes.write("paired");
          });
      System.out.println("pairs " + pairs);
    }
  }
}
