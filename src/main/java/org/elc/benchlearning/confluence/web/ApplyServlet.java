package org.elc.benchlearning.confluence.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.elc.benchlearning.app.membership.Admissions;
import org.elc.benchlearning.app.membership.Applying;
import org.elc.benchlearning.app.membership.NetworkCalendar;
import org.elc.benchlearning.view.office.ApplyPage;

/** Asking for membership, at {@code /elc/apply}: for everybody who is signed in. */
@LicensedOnly
public final class ApplyServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient OfficeDoor door;
  private final transient Applying applying;
  private final transient Admissions admissions;
  private final transient NetworkCalendar calendar;

  public ApplyServlet(
      OfficeDoor door, Applying applying, Admissions admissions, NetworkCalendar calendar) {
    this.door = Objects.requireNonNull(door);
    this.applying = Objects.requireNonNull(applying);
    this.admissions = Objects.requireNonNull(admissions);
    this.calendar = Objects.requireNonNull(calendar);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    door.answer(
        response,
        desk ->
            new ApplyPage(desk, calendar.terms().zone(), admissions.placesInLists())
                .of(
                    applying.own(door.actor()),
                    (int) calendar.terms().candidatePeriod().toTotalMonths() / 12));
  }
}
