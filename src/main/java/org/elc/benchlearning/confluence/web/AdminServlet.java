package org.elc.benchlearning.confluence.web;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Setting.Keeper;
import org.elc.benchlearning.app.Settings;
import org.elc.benchlearning.app.admin.GroupCheck;
import org.elc.benchlearning.app.admin.HealthChecks;
import org.elc.benchlearning.app.admin.JobHealth;
import org.elc.benchlearning.app.admin.SettingsDesk;
import org.elc.benchlearning.view.office.AdminDesk;
import org.elc.benchlearning.view.office.AdminPage;
import org.elc.benchlearning.view.office.JobsPage;
import org.elc.benchlearning.view.office.OfficePage;

/** The administration: settings at {@code /elc/admin}, jobs and health at {@code /jobs}. */
@AdminOnly
public final class AdminServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient AdminDoor door;
  private final transient SettingsDesk settings;
  private final transient GroupCheck groups;
  private final transient JobHealth jobs;
  private final transient HealthChecks health;

  public AdminServlet(
      AdminDoor door,
      SettingsDesk settings,
      GroupCheck groups,
      JobHealth jobs,
      HealthChecks health) {
    this.jobs = Objects.requireNonNull(jobs);
    this.health = Objects.requireNonNull(health);
    this.door = Objects.requireNonNull(door);
    this.settings = Objects.requireNonNull(settings);
    this.groups = Objects.requireNonNull(groups);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String page = OfficeDoor.named(request, "admin");
    door.answer(request, response, desk -> page(desk, page));
  }

  private OfficePage page(AdminDesk desk, String page) {
    Actor actor = door.actor();
    Settings now = settings.read(actor, Keeper.ADMINISTRATOR);
    return switch (page) {
      case "" -> new AdminPage(desk).of(now, groups.groups(actor));
      case "jobs" ->
          new JobsPage(desk, health.now(), now.zone()).of(health.look(actor), jobs.jobs(actor));
      default -> throw new NotFound();
    };
  }
}
