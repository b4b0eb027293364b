package org.elc.benchlearning.confluence.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.entry.Entry;
import org.elc.benchlearning.app.entry.FormRequest;
import org.elc.benchlearning.app.entry.RoundChecks;
import org.elc.benchlearning.app.port.UserDirectory;
import org.elc.benchlearning.app.validation.DeskParticipant;
import org.elc.benchlearning.app.validation.DeskRow;
import org.elc.benchlearning.app.validation.DeskView;
import org.elc.benchlearning.app.validation.RoundDesk;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.view.office.Desk;
import org.elc.benchlearning.view.office.DeskFilter;
import org.elc.benchlearning.view.office.DeskPage;
import org.elc.benchlearning.view.office.DeskParticipantPage;
import org.elc.benchlearning.view.office.OfficePage;

/**
 * The coordinator's desk: of the likeliest round at {@code /elc/desk}, of one at {@code
 * /elc/desk/KEY}, and one participant of it at {@code /elc/desk/KEY/MEMBER} with its unit behind.
 */
@LicensedOnly
public final class DeskServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient OfficeDoor door;
  private final transient RoundDesk roundDesk;
  private final transient RoundChecks checks;
  private final transient Entry entry;
  private final transient UserDirectory users;

  public DeskServlet(
      OfficeDoor door, RoundDesk roundDesk, RoundChecks checks, Entry entry, UserDirectory users) {
    this.door = Objects.requireNonNull(door);
    this.roundDesk = Objects.requireNonNull(roundDesk);
    this.checks = Objects.requireNonNull(checks);
    this.entry = Objects.requireNonNull(entry);
    this.users = Objects.requireNonNull(users);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String[] named = OfficeDoor.named(request, "desk").split("/", 2);
    DeskFilter filter =
        DeskFilter.of(
            parameter(request, "show"), parameter(request, "country"), parameter(request, "start"));
    door.answer(
        response,
        desk ->
            named[0].isEmpty()
                ? likeliest(desk, filter)
                : named.length == 1
                    ? list(desk, named[0], filter)
                    : one(desk, named[0], ParticipantId.parse(named[1])));
  }

  private OfficePage likeliest(Desk desk, DeskFilter filter) {
    Actor actor = door.actor();
    if (!actor.isOffice() && actor.countries().isEmpty()) {
      throw new NotFound();
    }
    Optional<Round> round = roundDesk.likely(actor);
    return round.map(r -> list(desk, r.key(), filter)).orElseGet(() -> DeskPage.empty(desk));
  }

  private OfficePage list(Desk desk, String key, DeskFilter filter) {
    DeskView view = roundDesk.view(door.actor(), key);
    DeskPage page = new DeskPage(desk, view, filter);
    Collection<DeskRow> shown = page.shown().items();
    return page.of(
        checks.of(
            door.actor(),
            view.round(),
            shown.stream().map(r -> r.is().participant().id()).collect(Collectors.toSet())),
        names(shown));
  }

  private OfficePage one(Desk desk, String key, ParticipantId id) {
    DeskParticipant participant = roundDesk.participant(door.actor(), key, id);
    return new DeskParticipantPage(desk, participant)
        .of(entry.form(door.actor(), FormRequest.of(key, id)), names(List.of(participant.row())));
  }

  private Map<String, String> names(Collection<DeskRow> rows) {
    return users.fullNames(
        rows.stream().flatMap(r -> r.editors().stream()).collect(Collectors.toSet()));
  }

  private static Optional<String> parameter(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name));
  }
}
