package org.elc.preview.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.Assert.assertThrows;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.elc.preview.DatabaseOption;
import org.elc.preview.JobRun;
import org.elc.preview.Preview;
import org.elc.preview.PreviewOptions;
import org.elc.preview.host.fake.FakePreview;
import org.elc.preview.host.fake.FakeWiki;
import org.elc.preview.host.fake.Notes;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** Two nodes on one PostgreSQL. */
public final class PostgresIT {

  private static EmbeddedPostgres server;
  private static Preview one;
  private static Preview two;

  @BeforeClass
  public static void start() throws IOException {
    server = EmbeddedPostgres.start();
    PreviewOptions options =
        FakePreview.options()
            .withDatabase(
                new DatabaseOption.Postgres(
                    server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres"));
    one = Preview.start(options.withNodeName("one"));
    two = Preview.start(options.withNodeName("two").withModules(new FakeWiki()));
  }

  @AfterClass
  public static void stop() throws IOException {
    one.close();
    two.close();
    server.close();
  }

  private static Notes notes(Preview node) {
    return node.host().modules().create("bean:notes", Notes.class);
  }

  @Test
  public void whatOneNodeWritesTheOtherReads() {
    notes(one).write("hello");

    assertThat(notes(two).count("hello"), equalTo(1));
  }

  @Test
  public void whatATransactionRollsBackNobodySees() {
    assertThrows(
        IllegalStateException.class,
        () ->
            notes(one)
                .inTransaction(
                    () -> {
                      notes(one).write("lost");
                      throw new IllegalStateException();
                    }));

    assertThat(notes(two).count("lost"), equalTo(0));
  }

  @Test
  public void aClusterLockIsExclusive() {
    ClusterLock here =
        one.host().components().get(ClusterLockService.class).getLockForName("shared");
    ClusterLock there =
        two.host().components().get(ClusterLockService.class).getLockForName("shared");
    here.lock();

    assertThat(there.tryLock(), equalTo(false));

    here.unlock();
    assertThat(there.tryLock(), equalTo(true));
    there.unlock();
  }

  @Test
  public void aSettingOfOneNodeIsKnownToTheOther() {
    settings(one).put("k", "v");

    assertThat(settings(two).get("k"), equalTo("v"));
  }

  private static PluginSettings settings(Preview node) {
    return node.host().components().get(PluginSettingsFactory.class).createGlobalSettings();
  }

  @Test
  public void aJobRunsAndIsRemembered() {
    assertThat(two.runJob("node-job"), equalTo(new JobRun(JobRun.Outcome.SUCCESS, "counted")));
    assertThat(notes(one).count("ran node"), equalTo(1));
  }

  @Test
  public void anUpgradeTaskRanOnce() {
    assertThat(notes(one).count("upgraded"), equalTo(1));
  }
}
