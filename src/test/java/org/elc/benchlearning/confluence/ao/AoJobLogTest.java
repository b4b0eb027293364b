package org.elc.benchlearning.confluence.ao;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.List;
import org.elc.benchlearning.app.port.JobLog.Outcome;
import org.elc.benchlearning.app.port.JobLog.Remark;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What the table of runs keeps from before. */
@RunWith(Parameterized.class)
public class AoJobLogTest {
  @Rule public final AoDatabase database;

  @Parameters(name = "{0}")
  public static AoDatabase.Engine[] engines() {
    return AoDatabase.Engine.values();
  }

  public AoJobLogTest(AoDatabase.Engine engine) {
    this.database = new AoDatabase(engine);
  }

  @Test
  public void whatWasSaidInWordsStaysAsItWasSaid() {
    ActiveObjects ao = database.activeObjects();
    ao.executeInTransaction(
        () ->
            ao.create(
                AoJobRun.class,
                new Row()
                    .with(AoJobRun.JOB_KEY, "rounds")
                    .with(AoJobRun.STARTED_AT, 1L)
                    .with(AoJobRun.ENDED_AT, 2L)
                    .with(AoJobRun.OUTCOME, "DONE")
                    .with(AoJobRun.MESSAGE, "Old notifications removed: 3")
                    .columns()));

    assertThat(
        new AoJobLog(ao).newest("rounds", 1).get(0).remarks(),
        is(List.of(Remark.plain("", "Old notifications removed: 3"))));
  }

  @Test
  public void aFailureOfAnyLengthIsKeptInPart() {
    AoJobLog log = new AoJobLog(database.activeObjects());
    String run = log.started("rounds", Instant.EPOCH);
    log.ended(
        run, Instant.EPOCH, Outcome.FAILED, List.of(Remark.plain("r26", "x".repeat(100_000))));

    assertThat(
        log.newest("rounds", 1).get(0).remarks(),
        is(List.of(Remark.plain("r26", "x".repeat(1000)))));
  }
}
