package org.elc.benchlearning.confluence.job;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.status.RunOutcome;
import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.port.Chore;
import org.elc.benchlearning.app.port.JobLog;

/**
 * A job whose runs are taken down. The product's own list knows the runs of one node since its
 * start, and none by hand from the app's pages.
 */
public final class RecordedJob implements JobRunner, Chore {
  private final String key;
  private final JobRunner work;
  private final JobLog log;
  private final Clock clock;

  /**
   * Takes down what some work does.
   *
   * @param key of the job in the descriptor
   */
  public RecordedJob(String key, JobRunner work, JobLog log, Clock clock) {
    this.key = Objects.requireNonNull(key);
    this.work = Objects.requireNonNull(work);
    this.log = Objects.requireNonNull(log);
    this.clock = Objects.requireNonNull(clock);
  }

  /** A run that nobody can cancel. */
  private record ByHand(Date start) implements JobRunnerRequest {
    @Override
    public Date getStartTime() {
      return start;
    }

    @Override
    public boolean isCancellationRequested() {
      return false;
    }
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public void runNow() {
    runJob(new ByHand(Date.from(clock.instant())));
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    String run = log.started(key, clock.instant());
    try {
      JobRunnerResponse response = work.runJob(request);
      boolean isDone = response.getRunOutcome() == RunOutcome.SUCCESS;
      log.ended(
          run,
          clock.instant(),
          isDone ? JobLog.Outcome.DONE : JobLog.Outcome.FAILED,
          Optional.ofNullable(response.getMessage()).orElse(""));
      return response;
    } catch (RuntimeException e) {
      log.ended(run, clock.instant(), JobLog.Outcome.FAILED, FailureKind.of(e));
      throw e;
    }
  }
}
