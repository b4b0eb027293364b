package org.elc.benchlearning.app.admin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.elc.benchlearning.app.Setting;
import org.elc.benchlearning.app.Settings;
import org.elc.benchlearning.app.port.ExpiredStore;
import org.elc.benchlearning.app.port.JobLog;
import org.elc.benchlearning.app.port.SettingStore;

/**
 * Removes what has been kept for as long as the settings say. Nothing that results were made from
 * is among it. Notices have a job of their own, which clears them as it goes.
 */
public final class Retention {
  private final SettingStore settings;
  private final UnusedDrafts drafts;
  private final ExpiredStore expired;
  private final JobLog log;
  private final Clock clock;

  public Retention(
      SettingStore settings, UnusedDrafts drafts, ExpiredStore expired, JobLog log, Clock clock) {
    this.settings = Objects.requireNonNull(settings);
    this.drafts = Objects.requireNonNull(drafts);
    this.expired = Objects.requireNonNull(expired);
    this.log = Objects.requireNonNull(log);
    this.clock = Objects.requireNonNull(clock);
  }

  /** How much a run removed. */
  public record Removed(int audit, int applications, int proposals, int figures, int runs) {
    public boolean isNothing() {
      return audit + applications + proposals + figures + runs == 0;
    }
  }

  /** May run at any time, on any node, as often as one likes. */
  public Removed run() {
    Settings now = settings.settings();
    return new Removed(
        expired.removeAudit(before(now, Setting.KEEP_AUDIT_DAYS)),
        expired.removeApplications(before(now, Setting.KEEP_APPLICATIONS_DAYS)),
        expired.removeProposals(before(now, Setting.KEEP_PROPOSALS_DAYS)),
        drafts.removeBefore(before(now, Setting.KEEP_DRAFTS_DAYS)),
        log.removeBefore(before(now, Setting.KEEP_JOB_RUNS_DAYS)));
  }

  private Instant before(Settings now, Setting days) {
    return clock.instant().minus(Duration.ofDays(now.number(days)));
  }
}
