package org.elc.benchlearning.it;

import java.util.List;
import org.elc.preview.sample.door.People;
import org.elc.preview.sample.door.Visitor;
import org.jsoup.Jsoup;

/** The administrator's page of scheduled jobs, behind the password that it asks for. */
final class JobPage {
  static final String ROUND_JOB = "elc-round-job";
  static final String NOTICE_JOB = "elc-notice-job";

  private static final String PAGE = "/admin/scheduledjobs.action";

  private final Visitor admin;

  JobPage(People people) {
    admin = people.named("admin");
    admin
        .form("/authenticate.action", "/authenticate.action")
        .with("password", "admin")
        .send()
        .ok();
  }

  /** Runs the job now, waits for its end and tells what the page says about it. */
  String run(String job) {
    String page = admin.form(PAGE, PAGE).with("job", job).send().ok().body();
    return Jsoup.parse(page).select("[role=status]").text();
  }

  /** The newest runs as the page shows them: job, node, start, result. */
  List<String> lastRuns() {
    return Jsoup.parse(admin.get(PAGE).ok().body())
        .select("table:has(caption:contains(Last runs)) tbody tr")
        .eachText();
  }
}
