package org.elc.benchlearning.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import org.elc.benchlearning.load.Crowd;
import org.elc.benchlearning.load.LoadNetwork;
import org.elc.benchlearning.load.LoadRun;
import org.elc.benchlearning.load.LoadRun.Outcome;
import org.elc.preview.PluginSource;
import org.elc.preview.Preview;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * A small crowd on PostgreSQL, without pauses: nothing fails, and nothing that was saved is lost.
 * The benchmark {@code load} has a large one and tells how long it waits.
 */
public final class LoadIT {
  private static final int MEMBERS = 24;
  private static final Crowd CROWD =
      new Crowd(8, 16, Duration.ZERO, Duration.ofSeconds(6), Duration.ZERO, Duration.ZERO);

  @ClassRule public static final Cluster CLUSTER = new Cluster();

  @Test
  public void manyWhoSaveAndReadAtOnceLoseNothing() throws Exception {
    try (Preview preview =
        Preview.start(
            Cluster.options(CLUSTER.url(), "load").withPlugin(PluginSource.onClassPath()))) {
      LoadNetwork.make(preview, MEMBERS, CROWD);

      Outcome outcome = new LoadRun(preview.baseUrl(), CROWD).run();
      System.out.println(outcome.times());

      assertThat(outcome.times().errors(), is(empty()));
      assertThat(outcome.lost(), is(empty()));
      assertThat(outcome.saves(), is(greaterThan(CROWD.savers())));
      assertThat(
          outcome.times().kinds(),
          hasItems("save a field", "entry form", "benchmark table", "desk of all"));
    }
  }
}
