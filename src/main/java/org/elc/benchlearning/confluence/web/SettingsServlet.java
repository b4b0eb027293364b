package org.elc.benchlearning.confluence.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.elc.benchlearning.app.Setting.Keeper;
import org.elc.benchlearning.app.admin.SettingsDesk;
import org.elc.benchlearning.view.office.SettingsPage;

/** The settings that the office keeps, at {@code /elc/settings}. */
@LicensedOnly
public final class SettingsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient OfficeDoor door;
  private final transient SettingsDesk settings;

  public SettingsServlet(OfficeDoor door, SettingsDesk settings) {
    this.door = Objects.requireNonNull(door);
    this.settings = Objects.requireNonNull(settings);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    door.answer(
        response, desk -> new SettingsPage(desk).of(settings.read(door.actor(), Keeper.OFFICE)));
  }
}
