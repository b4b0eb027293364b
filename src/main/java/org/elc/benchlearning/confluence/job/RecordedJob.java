package org.elc.benchlearning.confluence.job;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.elc.benchlearning.app.port.Chore;
import org.elc.benchlearning.app.port.JobLog;
import org.elc.benchlearning.view.JobWords;
import org.elc.benchlearning.view.Language;

/**
 * A job whose runs are taken down. The product's own list knows the runs of one node since its
 * start, and none by hand from the app's pages.
 */
public final class RecordedJob implements JobRunner, Chore {
  /** The product's own list and logs have no reader's language. */
  private static final JobWords ENGLISH = new JobWords(Language.EN);

  private final String key;
  private final Work work;
  private final JobLog log;
  private final Clock clock;

  /**
   * Takes down what some work does.
   *
   * @param key of the job in the descriptor
   */
  public RecordedJob(String key, Work work, JobLog log, Clock clock) {
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
      Work.Done done = work.run();
      log.ended(run, clock.instant(), done.outcome(), done.remarks());
      return response(done);
    } catch (RuntimeException e) {
      JobLog.Remark why = JobLog.Remark.plain("", FailureKind.of(e));
      log.ended(run, clock.instant(), JobLog.Outcome.FAILED, List.of(why));
      throw e;
    }
  }

  private static JobRunnerResponse response(Work.Done done) {
    String words = ENGLISH.said(done.remarks());
    return switch (done.outcome()) {
      case FAILED -> JobRunnerResponse.failed(words);
      case DONE -> words.isEmpty() ? JobRunnerResponse.success() : JobRunnerResponse.success(words);
    };
  }
}
