package org.elc.benchlearning.confluence.job;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.util.Objects;
import org.elc.benchlearning.app.admin.Retention;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.Texts;

/** The scheduled job that removes what has been kept long enough. */
public final class RetentionJob implements JobRunner {
  /** Logs and the job list have no reader's language. */
  private static final Texts ENGLISH = Texts.in(Language.EN);

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
            ENGLISH.text(
                "elc.admin.jobs.retention",
                removed.audit(),
                removed.applications(),
                removed.figures(),
                removed.runs()));
  }
}
