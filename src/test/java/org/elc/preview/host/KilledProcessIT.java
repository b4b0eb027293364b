package org.elc.preview.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.elc.preview.DatabaseOption;
import org.elc.preview.Preview;
import org.elc.preview.host.fake.EndlessWriter;
import org.elc.preview.host.fake.FakePreview;
import org.elc.preview.host.fake.Notes;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The process is killed while it writes to its database file. */
public final class KilledProcessIT {

  private static final int PAIRS_BEFORE_THE_KILL = 40;

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void whatWasCommittedStaysAndNothingIsHalfDone() throws Exception {
    Path file = new File(folder.getRoot(), "database").toPath();
    int promised = writeUntilKilled(file);

    try (Preview again =
        Preview.start(
            FakePreview.options()
                .withLease(Duration.ofSeconds(2))
                .withDatabase(new DatabaseOption.H2File(file)))) {
      int written = again.host().modules().create("bean:notes", Notes.class).count("paired");
      assertThat(written % 2, equalTo(0));
      assertThat(written, greaterThanOrEqualTo(2 * promised));
      ClusterLock lock =
          again.host().components().get(ClusterLockService.class).getLockForName("held for ever");
      assertThat(lock.tryLock(20, TimeUnit.SECONDS), equalTo(true));
    }
  }

  /** Answers how many pairs the process had promised when it was killed. */
  private static int writeUntilKilled(Path file) throws IOException, InterruptedException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                EndlessWriter.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int promised = 0;
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = out.readLine();
          line != null && promised < PAIRS_BEFORE_THE_KILL;
          line = out.readLine()) {
        if (line.startsWith("pairs ")) {
          promised = Integer.parseInt(line.substring("pairs ".length()));
        }
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    return promised;
  }
}
