package org.elc.benchlearning.confluence.job;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import java.util.List;
import java.util.Objects;
import org.elc.benchlearning.app.admin.Retention;
import org.elc.benchlearning.app.port.AuditTrail;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.Texts;

/**
 * The scheduled job that removes what has been kept long enough, and looks whether all of the audit
 * trail is as it was written: a run that finds that it is not has failed, which administrators see.
 */
public final class RetentionJob implements JobRunner {
  /** Logs and the job list have no reader's language. */
  private static final Texts ENGLISH = Texts.in(Language.EN);

  private final Retention retention;
  private final AuditTrail trail;

  public RetentionJob(Retention retention, AuditTrail trail) {
    this.retention = Objects.requireNonNull(retention);
    this.trail = Objects.requireNonNull(trail);
  }

  @Override
  public JobRunnerResponse runJob(JobRunnerRequest request) {
    Retention.Removed removed = retention.run();
    List<String> tampered = trail.tampered();
    if (!tampered.isEmpty()) {
      return JobRunnerResponse.failed(
          ENGLISH.text("elc.admin.health.audit.wrong", String.join(", ", tampered)));
    }
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
