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
import org.elc.benchlearning.app.admin.GroupCheck;
import org.elc.benchlearning.app.admin.SettingsDesk;
import org.elc.benchlearning.view.office.AdminDesk;
import org.elc.benchlearning.view.office.AdminPage;
import org.elc.benchlearning.view.office.OfficePage;

/** The administration: settings at {@code /elc/admin}. */
@AdminOnly
public final class AdminServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient AdminDoor door;
  private final transient SettingsDesk settings;
  private final transient GroupCheck groups;

  public AdminServlet(AdminDoor door, SettingsDesk settings, GroupCheck groups) {
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
    if (!page.isEmpty()) {
      throw new NotFound();
    }
    Actor actor = door.actor();
    return new AdminPage(desk).of(settings.read(actor, Keeper.ADMINISTRATOR), groups.groups(actor));
  }
}
