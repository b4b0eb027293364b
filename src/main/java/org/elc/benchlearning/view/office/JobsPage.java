package org.elc.benchlearning.view.office;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.elc.benchlearning.app.admin.HealthChecks;
import org.elc.benchlearning.app.admin.HealthChecks.Finding;
import org.elc.benchlearning.app.admin.JobHealth;
import org.elc.benchlearning.app.port.JobLog;
import org.elc.benchlearning.view.JobWords;
import org.elc.benchlearning.view.office.Part.Cell;
import org.elc.benchlearning.view.office.Part.Form;
import org.elc.benchlearning.view.office.Part.Row;
import org.elc.benchlearning.view.office.Part.Table;
import org.elc.benchlearning.view.office.Part.Words;

/** How the app does: what it needs, and what came of its jobs. */
public final class JobsPage {
  private final AdminDesk admin;
  private final Desk desk;
  private final JobWords words;
  private final Instant now;
  private final ZoneId zone;

  /**
   * The page at a moment.
   *
   * @param now by the clock that jobs go by
   * @param zone in which moments are told
   */
  public JobsPage(AdminDesk admin, Instant now, ZoneId zone) {
    this.admin = Objects.requireNonNull(admin);
    this.desk = admin.desk();
    this.words = new JobWords(desk.language());
    this.now = Objects.requireNonNull(now);
    this.zone = Objects.requireNonNull(zone);
  }

  public OfficePage of(List<Finding> findings, List<JobHealth.Job> jobs) {
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Words("", "plain", List.of(desk.text("elc.admin.jobs.now", desk.instant(now, zone)))));
    parts.add(
        new Table(
            "elc-health",
            desk.text("elc.admin.health.title"),
            Stream.of("check", "state", "what")
                .map(column -> desk.text("elc.admin.health.column." + column))
                .toList(),
            findings.stream().map(this::row).toList(),
            ""));
    for (JobHealth.Job job : jobs) {
      parts.add(table(job));
      parts.add(running(job));
    }
    return admin.page(AdminDesk.JOBS, parts);
  }

  private Row row(Finding finding) {
    String check = "elc.admin.health." + Desk.code(finding.check());
    return new Row(
        Cell.of(desk.text(check + ".name")),
        List.of(
            finding.isWell()
                ? new Cell(desk.text("elc.admin.health.well"), "", "success", "")
                : new Cell(desk.text("elc.admin.health.wrong"), "", "error", ""),
            Cell.of(
                finding.isWell()
                    ? desk.text(check + ".well")
                    : desk.text(check + ".wrong", String.join(", ", wrong(finding))))));
  }

  private List<String> wrong(Finding finding) {
    return finding.check() == HealthChecks.Check.JOBS
        ? finding.wrong().stream().map(this::name).toList()
        : finding.wrong();
  }

  private String name(String job) {
    return desk.text("scheduledjob.desc." + job);
  }

  private Table table(JobHealth.Job job) {
    return new Table(
        job.key(),
        name(job.key()),
        Stream.of("started", "took", "outcome", "message")
            .map(column -> desk.text("elc.admin.jobs.column." + column))
            .toList(),
        job.runs().stream().map(this::row).toList(),
        desk.text("elc.admin.jobs.never"));
  }

  private Row row(JobLog.Run run) {
    return new Row(
        Cell.of(desk.dateTime(run.started(), zone)),
        List.of(
            Cell.of(run.ended().map(end -> took(run.started(), end)).orElse("")),
            outcome(run),
            Cell.of(words.said(run.remarks()))));
  }

  private String took(Instant started, Instant ended) {
    Duration time = Duration.between(started, ended);
    return time.toSeconds() < 1
        ? desk.text("elc.admin.jobs.took.milliseconds", time.toMillis())
        : desk.text("elc.admin.jobs.took.seconds", time.toSeconds());
  }

  private Cell outcome(JobLog.Run run) {
    if (run.outcome().isEmpty()) {
      boolean isDead = run.started().plus(HealthChecks.LONGEST_RUN).isBefore(now);
      return isDead
          ? new Cell(desk.text("elc.admin.jobs.outcome.died"), "", "error", "")
          : new Cell(desk.text("elc.admin.jobs.outcome.running"), "", "current", "");
    }
    return switch (run.outcome().get()) {
      case DONE -> new Cell(desk.text("elc.admin.jobs.outcome.done"), "", "success", "");
      case FAILED -> new Cell(desk.text("elc.admin.jobs.outcome.failed"), "", "error", "");
    };
  }

  private Form running(JobHealth.Job job) {
    return new Form(
        "run-" + job.key(),
        desk.text("elc.admin.jobs.run.title"),
        desk.text("elc.admin.jobs.run.lead"),
        "POST",
        desk.rest("admin/jobs/" + job.key() + "/runs"),
        desk.text("elc.admin.jobs.run.button"),
        "",
        "",
        Form.Weight.OFFERED,
        List.of());
  }
}
