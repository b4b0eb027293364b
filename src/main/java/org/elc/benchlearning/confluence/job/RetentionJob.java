package org.elc.benchlearning.confluence.job;

import java.util.List;
import java.util.Objects;
import org.elc.benchlearning.app.admin.Retention;
import org.elc.benchlearning.app.port.AuditTrail;
import org.elc.benchlearning.app.port.JobLog.Remark;

/**
 * The scheduled job that removes what has been kept long enough, and looks whether all of the audit
 * trail is as it was written: a run that finds that it is not has failed, which administrators see.
 */
public final class RetentionJob implements Work {
  private final Retention retention;
  private final AuditTrail trail;

  public RetentionJob(Retention retention, AuditTrail trail) {
    this.retention = Objects.requireNonNull(retention);
    this.trail = Objects.requireNonNull(trail);
  }

  @Override
  public Done run() {
    Retention.Removed removed = retention.run();
    List<String> tampered = trail.tampered();
    if (!tampered.isEmpty()) {
      return Done.failed(
          List.of(Remark.of("elc.admin.health.audit.wrong", String.join(", ", tampered))));
    }
    return removed.isNothing()
        ? Done.NOTHING
        : Done.well(
            List.of(
                Remark.of(
                    "elc.admin.jobs.retention",
                    removed.audit(),
                    removed.applications(),
                    removed.figures(),
                    removed.runs(),
                    removed.proposals())));
  }
}
