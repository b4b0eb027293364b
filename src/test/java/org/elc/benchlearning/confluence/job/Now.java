package org.elc.benchlearning.confluence.job;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.time.Clock;
import java.util.Date;
import org.elc.benchlearning.app.port.InMemoryJobLog;

/** A run of a job now. */
final class Now implements JobRunnerRequest {

  /** What the product hears of it. */
  static JobRunnerResponse run(Work work) {
    return new RecordedJob("job", work, new InMemoryJobLog(), Clock.systemUTC()).runJob(new Now());
  }

  @Override
  public Date getStartTime() {
    return new Date(0);
  }

  @Override
  public boolean isCancellationRequested() {
    return false;
  }
}
