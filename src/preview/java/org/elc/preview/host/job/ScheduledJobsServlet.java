package org.elc.preview.host.job;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.elc.preview.JobRun;
import org.elc.preview.host.Account;
import org.elc.preview.host.Accounts;
import org.elc.preview.host.DecoratedPage;
import org.elc.preview.host.HostComponents;
import org.elc.preview.host.Html;
import org.elc.preview.host.Xsrf;
import org.elc.preview.host.web.HostPage;

/** The administration page of the jobs: what there is, what ran, and a button to run one. */
public final class ScheduledJobsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN_RUNS = 50;

  /** A wide table scrolls by itself, by keyboard too. */
  private static final String OPEN_WRAP =
      "<div class=\"table-wrap\" role=\"region\" aria-label=\"%s\" tabindex=\"0\">";

  private final transient Jobs jobs;
  private final transient HostComponents components;
  private final transient Xsrf xsrf;

  public ScheduledJobsServlet(Jobs jobs, HostComponents components, Xsrf xsrf) {
    this.jobs = jobs;
    this.components = components;
    this.xsrf = xsrf;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (mayAdminister(response)) {
      show(request, response, "");
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!mayAdminister(response)) {
      return;
    }
    String key = String.valueOf(request.getParameter("job"));
    boolean known =
        jobs.all().stream()
            .anyMatch(job -> job.key().equals(key) && job.manage() == Job.Manage.RUN);
    if (!xsrf.allows(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (!known) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      show(request, response, notice(jobs.runNow(key)));
    }
  }

  private boolean mayAdminister(HttpServletResponse response) throws IOException {
    Optional<Account> account = components.get(Accounts.class).current();
    if (account.isEmpty()) {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    } else if (!account.get().atLeast(Account.Level.ADMIN)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
    return account.filter(known -> known.atLeast(Account.Level.ADMIN)).isPresent();
  }

  private static String notice(JobRun run) {
    String kind = run.outcome() == JobRun.Outcome.SUCCESS ? "success" : "warning";
    return "<div class=\"aui-message aui-message-%s\" role=\"status\"><p>%s</p></div>"
        .formatted(kind, Html.escape(run.outcome() + " " + run.message()));
  }

  private void show(HttpServletRequest request, HttpServletResponse response, String noticeHtml)
      throws IOException {
    StringBuilder html = new StringBuilder("<h1>Scheduled jobs</h1>").append(noticeHtml);
    html.append(
        OPEN_WRAP.formatted("Jobs")
            + "<table class=\"aui\"><caption>Jobs</caption><thead><tr><th scope=\"col\">Job</th>"
            + "<th scope=\"col\">Runs</th><th scope=\"col\">Schedule</th>"
            + "<th scope=\"col\">Actions</th></tr></thead><tbody>");
    for (Job job : jobs.all()) {
      if (job.manage() != Job.Manage.HIDDEN) {
        html.append(row(job, request));
      }
    }
    html.append(
        "</tbody></table></div>"
            + OPEN_WRAP.formatted("Last runs")
            + "<table class=\"aui\"><caption>Last runs</caption><thead><tr>"
            + "<th scope=\"col\">Job</th><th scope=\"col\">Node</th><th scope=\"col\">Started</th>"
            + "<th scope=\"col\">Result</th></tr></thead><tbody>");
    List<JobHistory.Entry> runs = jobs.history().newest(SHOWN_RUNS);
    runs.forEach(entry -> html.append(row(entry)));
    if (runs.isEmpty()) {
      html.append("<tr><td colspan=\"4\">No job has run yet.</td></tr>");
    }
    html.append("</tbody></table></div>");
    HostPage.send(
        components,
        request,
        response,
        new DecoratedPage("atl.admin", "Scheduled jobs", "", html.toString()));
  }

  private String row(Job job, HttpServletRequest request) {
    String button =
        job.manage() == Job.Manage.SEE
            ? ""
            : """
              <form method="post" action="%s/admin/scheduledjobs.action">
                <input type="hidden" name="atl_token" value="%s">
                <input type="hidden" name="job" value="%s">
                <button class="aui-button">Run now</button>
              </form>"""
                .formatted(
                    Html.escape(request.getContextPath()),
                    Html.escape(xsrf.token(request)),
                    Html.escape(job.key()));
    return cells(
        Html.escape(job.label()),
        job.scope() == Job.Scope.CLUSTER ? "once per cluster" : "on each node",
        Html.escape(job.schedule().words()),
        button);
  }

  private static String row(JobHistory.Entry entry) {
    return cells(
        Html.escape(entry.job()),
        Html.escape(entry.node()),
        Html.escape(entry.started().toString()),
        entry
            .result()
            .map(run -> Html.escape(run.outcome() + " " + run.message()))
            .orElse("not ended"));
  }

  private static String cells(String... cellsHtml) {
    return "<tr><td>" + String.join("</td><td>", cellsHtml) + "</td></tr>";
  }
}
