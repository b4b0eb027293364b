package org.elc.benchlearning.confluence.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.membership.Directory.Entry;
import org.elc.benchlearning.app.membership.Directory.Filter;
import org.elc.benchlearning.app.membership.Members;
import org.elc.benchlearning.app.membership.NetworkCalendar;
import org.elc.benchlearning.confluence.host.Asked;
import org.elc.benchlearning.confluence.host.Profiles;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.view.office.Desk;
import org.elc.benchlearning.view.office.MembersPage;
import org.elc.benchlearning.view.office.OfficePage;

/** Members: the list at {@code /elc/members}, one at {@code /elc/members/KEY}. */
@LicensedOnly
public final class MembersServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient OfficeDoor door;
  private final transient Members members;
  private final transient Profiles profiles;
  private final transient NetworkCalendar calendar;

  public MembersServlet(
      OfficeDoor door, Members members, Profiles profiles, NetworkCalendar calendar) {
    this.door = Objects.requireNonNull(door);
    this.members = Objects.requireNonNull(members);
    this.profiles = Objects.requireNonNull(profiles);
    this.calendar = Objects.requireNonNull(calendar);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String key = OfficeDoor.named(request, "members");
    door.answer(response, desk -> key.isEmpty() ? list(desk, request) : profiles.page(desk, key));
  }

  private OfficePage list(Desk desk, HttpServletRequest request) {
    Actor actor = door.actor();
    List<Member> visible = members.visible(actor);
    boolean supervises = actor.isOffice() || !actor.countries().isEmpty();
    if (visible.isEmpty() && !supervises) {
      throw new NotFound();
    }
    NetworkCalendar.Day today = calendar.day();
    Asked asked = door.asked(request);
    return new MembersPage(desk, Filter.of(asked::text), asked.number("start", 0))
        .of(visible.stream().map(m -> Entry.of(m, today)).toList());
  }
}
