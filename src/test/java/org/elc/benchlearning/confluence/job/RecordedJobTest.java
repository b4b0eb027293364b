package org.elc.benchlearning.confluence.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import java.time.Duration;
import java.util.Optional;
import org.elc.benchlearning.app.SetClock;
import org.elc.benchlearning.app.port.InMemoryJobLog;
import org.elc.benchlearning.app.port.JobLog.Outcome;
import org.elc.benchlearning.app.port.JobLog.Run;
import org.junit.Test;

public class RecordedJobTest {
  private final InMemoryJobLog log = new InMemoryJobLog();
  private final SetClock clock = new SetClock("2026-03-01T10:00:00Z");

  @Test
  public void aRunIsTakenDownWithItsTimeAndWhatItSaid() {
    job(request -> {
          clock.set("2026-03-01T10:00:07Z");
          return JobRunnerResponse.success("r26");
        })
        .runNow();

    Run run = log.newest("rounds", 1).get(0);
    assertThat(run.outcome(), is(Optional.of(Outcome.DONE)));
    assertThat(run.message(), is("r26"));
    assertThat(Duration.between(run.started(), run.ended().orElseThrow()).toSeconds(), is(7L));
  }

  @Test
  public void aRunThatFailedSaysWhy() {
    job(request -> JobRunnerResponse.failed("r26: no figures")).runNow();

    assertThat(log.newest("rounds", 1).get(0).outcome(), is(Optional.of(Outcome.FAILED)));
    assertThat(log.newest("rounds", 1).get(0).message(), is("r26: no figures"));
  }

  @Test
  public void whatIsThrownIsTakenDownAndThrownOn() {
    RecordedJob job =
        job(
            request -> {
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
            request -> {
              throw new OutOfMemoryError("the node dies");
            });

    assertThrows(OutOfMemoryError.class, job::runNow);
    assertThat(log.newest("rounds", 1).get(0).outcome(), is(Optional.empty()));
  }

  private RecordedJob job(JobRunner work) {
    return new RecordedJob("rounds", work, log, clock);
  }
}
