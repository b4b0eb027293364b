package org.elc.benchlearning.confluence.web;

import com.atlassian.annotations.security.AdminOnly;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Setting.Keeper;
import org.elc.benchlearning.app.admin.PersonalData;
import org.elc.benchlearning.app.admin.SettingsDesk;
import org.elc.benchlearning.app.admin.SubjectNames;
import org.elc.benchlearning.view.office.AdminDesk;
import org.elc.benchlearning.view.office.OfficePage;
import org.elc.benchlearning.view.office.PersonsPage;

/** What is kept about one person, at {@code /elc/admin/persons}. */
@AdminOnly
public final class PersonsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient AdminDoor door;
  private final transient PersonalData data;
  private final transient SubjectNames names;
  private final transient SettingsDesk settings;

  public PersonsServlet(
      AdminDoor door, PersonalData data, SubjectNames names, SettingsDesk settings) {
    this.settings = Objects.requireNonNull(settings);
    this.names = Objects.requireNonNull(names);
    this.door = Objects.requireNonNull(door);
    this.data = Objects.requireNonNull(data);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String user = Optional.ofNullable(request.getParameter("user")).orElse("").strip();
    door.answer(request, response, desk -> page(desk, user, dossier(user)));
  }

  private OfficePage page(AdminDesk desk, String user, Optional<PersonalData.Dossier> dossier) {
    return new PersonsPage(desk, zone(), dossier.map(names::of).orElse(SubjectNames.Names.NONE))
        .of(user, dossier);
  }

  private ZoneId zone() {
    return settings.read(door.actor(), Keeper.ADMINISTRATOR).zone();
  }

  private Optional<PersonalData.Dossier> dossier(String user) {
    data.requireKey(door.actor());
    try {
      return user.isEmpty() ? Optional.empty() : Optional.of(data.dossier(door.actor(), user));
    } catch (NotFound e) {
      // Not swallowed: that nobody is called so is an answer.
      return Optional.empty();
    }
  }
}
