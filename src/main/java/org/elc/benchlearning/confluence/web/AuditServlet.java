package org.elc.benchlearning.confluence.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.audit.Trail;
import org.elc.benchlearning.app.audit.TrailQuestion;
import org.elc.benchlearning.app.membership.Members;
import org.elc.benchlearning.app.port.AuditKind.Area;
import org.elc.benchlearning.app.port.UserDirectory;
import org.elc.benchlearning.app.round.Rounds;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.view.office.AuditPage;
import org.elc.benchlearning.view.office.Desk;
import org.elc.benchlearning.view.office.MemberGuess;
import org.elc.benchlearning.view.office.OfficePage;

/** Who changed what, at {@code /elc/audit}. */
@LicensedOnly
public final class AuditServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int LINES = 50;

  private final transient OfficeDoor door;
  private final transient Trail trail;
  private final transient Members members;
  private final transient Rounds rounds;
  private final transient UserDirectory users;

  public AuditServlet(
      OfficeDoor door, Trail trail, Members members, Rounds rounds, UserDirectory users) {
    this.door = Objects.requireNonNull(door);
    this.trail = Objects.requireNonNull(trail);
    this.members = Objects.requireNonNull(members);
    this.rounds = Objects.requireNonNull(rounds);
    this.users = Objects.requireNonNull(users);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    door.answer(response, desk -> page(desk, question(request), members()));
  }

  private Map<String, String> members() {
    return members.visible(door.actor()).stream()
        .collect(Collectors.toMap(Member::key, Member::name));
  }

  private OfficePage page(Desk desk, TrailQuestion asked, Map<String, String> named) {
    Actor actor = door.actor();
    TrailQuestion question =
        asked.member().map(new MemberGuess(named)::key).map(asked::of).orElse(asked);
    List<Area> areas = AuditPage.areas(trail.kinds(actor));
    Trail.Page page;
    try {
      page = trail.newest(actor, question, LINES);
    } catch (Invalid e) {
      return page(desk, Set.of(), named).refused(question, e.problems(), areas);
    }
    Set<String> people =
        page.lines().stream()
            .map(line -> line.event())
            .flatMap(e -> Stream.concat(e.who().stream(), e.subject().person().stream()))
            .collect(Collectors.toSet());
    return page(desk, people, named).of(page, question, areas);
  }

  private AuditPage page(Desk desk, Set<String> people, Map<String, String> named) {
    Map<String, String> periods = new LinkedHashMap<>();
    rounds.list(door.actor()).forEach(round -> periods.put(round.key(), round.name()));
    return new AuditPage(
        desk, trail.zone(), new AuditPage.Names(named, periods, users.fullNames(people)));
  }

  private static TrailQuestion question(HttpServletRequest request) {
    return new TrailQuestion(
        Optional.of(text(request, "member")),
        Optional.of(text(request, "round")),
        text(request, "area"),
        text(request, "kind"),
        text(request, "from"),
        text(request, "until"),
        text(request, "before"));
  }

  private static String text(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
