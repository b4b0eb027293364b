package org.elc.benchlearning.confluence.job;

import com.atlassian.scheduler.JobRunnerRequest;
import java.util.Date;

/** A run of a job now. */
final class Now implements JobRunnerRequest {
  @Override
  public Date getStartTime() {
    return new Date(0);
  }

  @Override
  public boolean isCancellationRequested() {
    return false;
  }
}
