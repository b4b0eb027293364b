package org.elc.benchlearning.confluence.rest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.elc.benchlearning.app.SetClock;
import org.elc.benchlearning.app.Setting;
import org.elc.benchlearning.app.admin.GroupCheck;
import org.elc.benchlearning.app.admin.HealthChecks;
import org.elc.benchlearning.app.admin.JobHealth;
import org.elc.benchlearning.app.admin.Keys;
import org.elc.benchlearning.app.port.Chore;
import org.elc.benchlearning.app.port.FixedGroups;
import org.elc.benchlearning.app.port.InMemoryAuditTrail;
import org.elc.benchlearning.app.port.InMemoryJobLog;
import org.elc.benchlearning.app.port.InMemoryMemberStore;
import org.elc.benchlearning.app.port.JobLog;
import org.elc.benchlearning.app.port.Post;
import org.elc.benchlearning.confluence.host.AdministratorSession;
import org.elc.benchlearning.confluence.host.SaidPassword;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.Texts;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class AdminJobResourceTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @Rule public final RestServer rest = new RestServer();

  private final InMemoryJobLog log = new InMemoryJobLog();
  private final SetClock clock = new SetClock(NOON.toString());
  private final SaidPassword password = new SaidPassword();

  /** Work that ends well. */
  private final class Sweeping implements Chore {
    @Override
    public String key() {
      return "sweeping";
    }

    @Override
    public void runNow() {
      log.ended(
          log.started("sweeping", NOON),
          NOON.plusMillis(5),
          JobLog.Outcome.DONE,
          List.of(JobLog.Remark.of("elc.notice.job.removed", 3)));
    }
  }

  /** A wiki without mail. */
  private static final class NoPost implements Post {
    @Override
    public void add(Mail mail) {
      throw new Refused("no mail here");
    }

    @Override
    public boolean isOpen() {
      return false;
    }
  }

  @Before
  public void jobs() {
    Keys keys = new Keys("key-admin"::equals);
    JobHealth jobs = new JobHealth(keys, List.of(new Sweeping()), log);
    FixedGroups groups = new FixedGroups().with("key-office", "elc-office");
    GroupCheck check = new GroupCheck(keys, rest.settings, groups, new InMemoryMemberStore());
    rest.serve(jobs)
        .serve(
            new HealthChecks(
                jobs,
                new HealthChecks.Wiki(check, new NoPost()),
                rest.settings,
                new InMemoryAuditTrail(),
                clock))
        .serve(new AdministratorSession(password));
    rest.wiki.signIn("key-admin");
  }

  @Test
  public void aRunByHandIsDoneAndTakenDown() {
    JsonNode job = rest.post("admin/jobs/sweeping/runs", "{}").json();

    assertThat(job.get("runs").get(0).get("outcome").asText(), is("DONE"));
    assertThat(job.get("runs").get(0).get("message").asText(), is("Old notifications removed: 3"));
    assertThat(rest.get("admin/jobs").json().get("items").get(0).get("runs").size(), is(1));
    assertThat(rest.post("admin/jobs/dusting/runs", "{}").status(), is(404));
  }

  @Test
  public void whatARunDidIsSaidInTheReadersLanguage() {
    rest.post("admin/jobs/sweeping/runs", "{}");

    rest.wiki.speak(Locale.forLanguageTag("et"));

    assertThat(
        rest.get("admin/jobs")
            .json()
            .get("items")
            .get(0)
            .get("runs")
            .get(0)
            .get("message")
            .asText(),
        is(Texts.in(Language.ET).text("elc.notice.job.removed", 3)));
  }

  @Test
  public void onlyAnAdministratorWithThePasswordSaidRunsJobs() {
    password.forget();
    assertThat(rest.post("admin/jobs/sweeping/runs", "{}").status(), is(403));
    password.say();
    rest.wiki.signIn("key-office");
    assertThat(rest.post("admin/jobs/sweeping/runs", "{}").status(), is(404));
    assertThat(rest.get("admin/jobs").status(), is(404));
    assertThat(rest.get("admin/health").status(), is(404));
    assertThat(log.newest("sweeping", 10).size(), is(0));
  }

  @Test
  public void whatIsWrongIsNamed() {
    assertThat(wrong("GROUPS"), is("[\"elc-facilitators\"]"));
    assertThat(wrong("MAIL"), is("[\"mail\"]"));
    assertThat(wrong("JOBS"), is("[]"));
    assertThat(wrong("SETTINGS"), is("[]"));

    log.started("sweeping", NOON.minusSeconds(3 * 3600));
    rest.settings.save(Setting.SMALLEST_GROUP, "2");

    assertThat(wrong("JOBS"), is("[\"sweeping\"]"));
    assertThat(wrong("SETTINGS"), is("[\"smallest-group\"]"));
  }

  @Test
  public void aRunThatBeganJustNowIsNoReasonToWorry() {
    log.ended(log.started("sweeping", NOON), NOON, JobLog.Outcome.DONE, List.of());
    log.started("sweeping", NOON);

    assertThat(wrong("JOBS"), is("[]"));
  }

  private String wrong(String check) {
    for (JsonNode item : rest.get("admin/health").json().get("items")) {
      if (item.get("check").asText().equals(check)) {
        return item.get("wrong").toString();
      }
    }
    throw new AssertionError(check);
  }
}
