package org.elc.benchlearning.confluence.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import com.atlassian.scheduler.JobRunnerResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.app.SetClock;
import org.elc.benchlearning.app.port.InMemoryJobLog;
import org.elc.benchlearning.app.port.JobLog.Outcome;
import org.elc.benchlearning.app.port.JobLog.Remark;
import org.elc.benchlearning.app.port.JobLog.Run;
import org.junit.Test;

public class RecordedJobTest {
  private static final List<Remark> MOVED = List.of(Remark.plain("r26", ""));

  private final InMemoryJobLog log = new InMemoryJobLog();
  private final SetClock clock = new SetClock("2026-03-01T10:00:00Z");

  @Test
  public void aRunIsTakenDownWithItsTimeAndWhatItSaid() {
    job(() -> {
          clock.set("2026-03-01T10:00:07Z");
          return Work.Done.well(MOVED);
        })
        .runNow();

    Run run = log.newest("rounds", 1).get(0);
    assertThat(run.outcome(), is(Optional.of(Outcome.DONE)));
    assertThat(run.remarks(), is(MOVED));
    assertThat(Duration.between(run.started(), run.ended().orElseThrow()).toSeconds(), is(7L));
  }

  @Test
  public void aRunThatFailedSaysWhy() {
    List<Remark> why = List.of(Remark.plain("r26", "no figures"));

    JobRunnerResponse told = job(() -> Work.Done.failed(why)).runJob(new Now());

    assertThat(log.newest("rounds", 1).get(0).outcome(), is(Optional.of(Outcome.FAILED)));
    assertThat(log.newest("rounds", 1).get(0).remarks(), is(why));
    assertThat("the product's own list", told.getMessage(), is("r26: no figures"));
  }

  @Test
  public void whatIsThrownIsTakenDownAndThrownOn() {
    RecordedJob job =
        job(
            () -> {
              throw new IllegalStateException("kaputt");
            });

    assertThrows(IllegalStateException.class, job::runNow);
    assertThat(log.newest("rounds", 1).get(0).outcome(), is(Optional.of(Outcome.FAILED)));
  }

  /** As when the node dies: nothing is caught, nothing ends. */
  @Test
  public void aRunThatDiesStaysBegun() {
    RecordedJob job =
        job(
            () -> {
              throw new OutOfMemoryError("the node dies");
            });

    assertThrows(OutOfMemoryError.class, job::runNow);
    assertThat(log.newest("rounds", 1).get(0).outcome(), is(Optional.empty()));
  }

  private RecordedJob job(Work work) {
    return new RecordedJob("rounds", work, log, clock);
  }
}
