package org.elc.benchlearning.confluence.job;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.util.Objects;
import org.elc.benchlearning.app.admin.Retention;

/** The scheduled job that removes what has been kept long enough. */
public final class RetentionJob implements JobRunner {
  private final Retention retention;

  public RetentionJob(Retention retention) {
    this.retention = Objects.requireNonNull(retention);
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    Retention.Removed removed = retention.run();
    return removed.isNothing()
        ? JobRunnerResponse.success()
        : JobRunnerResponse.success(
            "removed: audit lines %d, applications %d, figures %d, runs %d"
                .formatted(
                    removed.audit(), removed.applications(), removed.figures(), removed.runs()));
  }
}
