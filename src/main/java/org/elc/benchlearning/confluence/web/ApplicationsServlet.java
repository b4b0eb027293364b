package org.elc.benchlearning.confluence.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.membership.Admissions;
import org.elc.benchlearning.app.membership.NetworkCalendar;
import org.elc.benchlearning.app.port.UserDirectory;
import org.elc.benchlearning.confluence.host.Asked;
import org.elc.benchlearning.core.membership.Application;
import org.elc.benchlearning.view.office.ApplicationsPage;
import org.elc.benchlearning.view.office.Desk;
import org.elc.benchlearning.view.office.NameSearch;
import org.elc.benchlearning.view.office.OfficePage;

/** Applications: the list at {@code /elc/applications}, one at {@code /elc/applications/ID}. */
@LicensedOnly
public final class ApplicationsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient OfficeDoor door;
  private final transient Admissions admissions;
  private final transient UserDirectory users;
  private final transient NetworkCalendar calendar;

  public ApplicationsServlet(
      OfficeDoor door, Admissions admissions, UserDirectory users, NetworkCalendar calendar) {
    this.door = Objects.requireNonNull(door);
    this.admissions = Objects.requireNonNull(admissions);
    this.users = Objects.requireNonNull(users);
    this.calendar = Objects.requireNonNull(calendar);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = OfficeDoor.named(request, "applications");
    door.answer(response, desk -> id.isEmpty() ? list(desk, search(request)) : one(desk, id));
  }

  private NameSearch search(HttpServletRequest request) {
    Asked asked = door.asked(request);
    return new NameSearch(asked.text("name").orElse(""), "start", asked.number("start", 0));
  }

  private OfficePage list(Desk desk, NameSearch search) {
    Actor actor = door.actor();
    if (!actor.isOffice() && actor.countries().isEmpty()) {
      throw new NotFound();
    }
    return page(desk).of(admissions.visible(actor), admissions.places(actor), search);
  }

  private OfficePage one(Desk desk, String id) {
    Application application = admissions.application(door.actor(), id);
    Map<String, String> names =
        users.fullNames(List.of(application.applicant(), application.joining().contact()));
    return page(desk).of(application, names);
  }

  private ApplicationsPage page(Desk desk) {
    return new ApplicationsPage(desk, calendar.terms().zone(), admissions.placesInLists());
  }
}
