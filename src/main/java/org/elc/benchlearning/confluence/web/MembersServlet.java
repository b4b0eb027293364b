package org.elc.benchlearning.confluence.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.membership.Consents;
import org.elc.benchlearning.app.membership.Members;
import org.elc.benchlearning.app.membership.NetworkCalendar;
import org.elc.benchlearning.app.port.UserDirectory;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.view.office.ConsentParts;
import org.elc.benchlearning.view.office.Desk;
import org.elc.benchlearning.view.office.MemberPage;
import org.elc.benchlearning.view.office.MemberPage.Person;
import org.elc.benchlearning.view.office.MembersPage;
import org.elc.benchlearning.view.office.OfficePage;
import org.elc.benchlearning.view.office.Part;

/** Members: the list at {@code /elc/members}, one at {@code /elc/members/KEY}. */
@LicensedOnly
public final class MembersServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient OfficeDoor door;
  private final transient Members members;
  private final transient Consents consents;
  private final transient UserDirectory users;
  private final transient NetworkCalendar calendar;

  public MembersServlet(
      OfficeDoor door,
      Members members,
      Consents consents,
      UserDirectory users,
      NetworkCalendar calendar) {
    this.door = Objects.requireNonNull(door);
    this.members = Objects.requireNonNull(members);
    this.consents = Objects.requireNonNull(consents);
    this.users = Objects.requireNonNull(users);
    this.calendar = Objects.requireNonNull(calendar);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String key = OfficeDoor.named(request, "members");
    door.answer(response, desk -> key.isEmpty() ? list(desk) : one(desk, key));
  }

  private OfficePage list(Desk desk) {
    Actor actor = door.actor();
    List<Member> visible = members.visible(actor);
    boolean supervises = actor.isOffice() || !actor.countries().isEmpty();
    if (visible.isEmpty() && !supervises) {
      throw new NotFound();
    }
    NetworkCalendar.Day today = calendar.day();
    return new MembersPage(desk, today::status, today.date()).of(visible);
  }

  private OfficePage one(Desk desk, String key) {
    Actor actor = door.actor();
    Member member = members.member(actor, key);
    List<Person> people = Rights.supervises(actor, member) ? people(actor, key) : List.of();
    ConsentParts named = new ConsentParts(desk, consents.indicators());
    List<Part> parts = new ArrayList<>(List.of(named.list(consents.of(actor, key))));
    if (Rights.entersFigures(actor, member)) {
      parts.add(named.giving(member));
    }
    return new MemberPage(desk).of(member, members.status(member), people, parts);
  }

  private List<Person> people(Actor actor, String key) {
    Map<String, MemberRole> roles = members.people(actor, key);
    Map<String, String> userNames = users.userNames(roles.keySet());
    Map<String, String> fullNames = users.fullNames(roles.keySet());
    return roles.entrySet().stream()
        .map(
            e ->
                new Person(
                    userNames.getOrDefault(e.getKey(), e.getKey()),
                    fullNames.getOrDefault(e.getKey(), ""),
                    e.getValue()))
        .toList();
  }
}
