package org.elc.benchlearning.app.admin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Setting;
import org.elc.benchlearning.app.port.AuditTrail;
import org.elc.benchlearning.app.port.JobLog;
import org.elc.benchlearning.app.port.Post;
import org.elc.benchlearning.app.port.SettingStore;

/** Looks whether what the app needs is there. */
public final class HealthChecks {
  /** A job that has not ended after this time has died. */
  public static final Duration LONGEST_RUN = Duration.ofHours(2);

  /** Entries of the audit trail that are looked at each time; the clean-up looks at all. */
  static final int LOOKED_AT = 1000;

  private final JobHealth jobs;
  private final Wiki wiki;
  private final SettingStore settings;
  private final AuditTrail trail;
  private final Clock clock;

  public HealthChecks(
      JobHealth jobs, Wiki wiki, SettingStore settings, AuditTrail trail, Clock clock) {
    this.jobs = Objects.requireNonNull(jobs);
    this.wiki = Objects.requireNonNull(wiki);
    this.settings = Objects.requireNonNull(settings);
    this.trail = Objects.requireNonNull(trail);
    this.clock = Objects.requireNonNull(clock);
  }

  /** What the app needs of the wiki. */
  public record Wiki(GroupCheck groups, Post post) {
    public Wiki {
      Objects.requireNonNull(groups);
      Objects.requireNonNull(post);
    }
  }

  /** What is looked at. */
  public enum Check {
    /** Whether every group has people. */
    GROUPS,
    /** Whether the wiki sends mail. */
    MAIL,
    /** Whether what is stored as settings can be used. */
    SETTINGS,
    /** Whether the last run of every job ended well. */
    JOBS,
    /** Whether the newest lines of the audit trail are as they were written. */
    AUDIT
  }

  /**
   * What was found.
   *
   * @param wrong names of what is wrong: groups, settings, jobs, lines; empty: all is well
   */
  public record Finding(Check check, List<String> wrong) {
    public boolean isWell() {
      return wrong.isEmpty();
    }
  }

  public List<Finding> look(Actor administrator) {
    List<Finding> findings = new ArrayList<>();
    findings.add(
        new Finding(
            Check.GROUPS,
            wiki.groups().groups(administrator).stream()
                .filter(group -> !group.isStaffed())
                .map(GroupCheck.Assigned::group)
                .toList()));
    findings.add(new Finding(Check.MAIL, wiki.post().isOpen() ? List.of() : List.of("mail")));
    findings.add(new Finding(Check.SETTINGS, unusable()));
    findings.add(
        new Finding(
            Check.JOBS,
            jobs.jobs(administrator).stream()
                .filter(job -> !isWell(job.runs()))
                .map(JobHealth.Job::key)
                .toList()));
    findings.add(new Finding(Check.AUDIT, trail.tampered(LOOKED_AT)));
    return findings;
  }

  /** The time that the app goes by. */
  public Instant now() {
    return clock.instant();
  }

  private List<String> unusable() {
    return settings.stored().entrySet().stream()
        .filter(
            stored ->
                Setting.of(stored.getKey())
                    .filter(setting -> setting.kind().problem(stored.getValue()).isEmpty())
                    .isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** One that never ran may be new; one that runs now is judged by the run before. */
  private boolean isWell(List<JobLog.Run> runs) {
    for (JobLog.Run run : runs) {
      Optional<JobLog.Outcome> outcome = run.outcome();
      if (outcome.isPresent()) {
        return outcome.get() == JobLog.Outcome.DONE;
      }
      if (run.started().plus(LONGEST_RUN).isBefore(clock.instant())) {
        return false;
      }
    }
    return true;
  }
}
