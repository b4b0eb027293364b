package org.elc.benchlearning.confluence.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.entry.Entry;
import org.elc.benchlearning.app.entry.EntryForm;
import org.elc.benchlearning.app.entry.FormRequest;
import org.elc.benchlearning.app.membership.Members;
import org.elc.benchlearning.app.port.UserDirectory;
import org.elc.benchlearning.app.results.Results.Revision;
import org.elc.benchlearning.core.entry.Correction;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.view.office.CorrectionsPage;
import org.elc.benchlearning.view.office.CorrectionsPage.Known;
import org.elc.benchlearning.view.office.CorrectionsPage.Wanted;
import org.elc.benchlearning.view.office.Desk;
import org.elc.benchlearning.view.office.OfficePage;

/**
 * Corrections of a round at {@code /elc/corrections/KEY}; with {@code member}, {@code unit} and
 * {@code indicator} the form to ask for one.
 */
@LicensedOnly
public final class CorrectionsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient OfficeDoor door;
  private final transient CorrectedRounds corrected;
  private final transient Members members;
  private final transient Entry entry;
  private final transient UserDirectory users;

  public CorrectionsServlet(
      OfficeDoor door,
      CorrectedRounds corrected,
      Members members,
      Entry entry,
      UserDirectory users) {
    this.door = Objects.requireNonNull(door);
    this.corrected = Objects.requireNonNull(corrected);
    this.members = Objects.requireNonNull(members);
    this.entry = Objects.requireNonNull(entry);
    this.users = Objects.requireNonNull(users);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String key = OfficeDoor.named(request, "corrections");
    door.answer(response, desk -> page(desk, key, request));
  }

  private OfficePage page(Desk desk, String key, HttpServletRequest request) {
    Actor actor = door.actor();
    Round round = corrected.round(actor, key);
    Map<String, Member> readable =
        members.visible(actor).stream().collect(Collectors.toMap(Member::key, Function.identity()));
    List<Revision> revisions = corrected.revisions(actor, key);
    if (readable.isEmpty() && revisions.isEmpty()) {
      throw new NotFound();
    }
    if (readable.isEmpty()) {
      Known nobody = new Known(List.of(), Map.of(), Map.of());
      return new CorrectionsPage(desk, round, nobody).of(List.of(), revisions, Optional.empty());
    }
    List<Correction> all = corrected.corrections(actor, key);
    Map<String, String> people =
        users.fullNames(all.stream().map(c -> c.asked().by()).collect(Collectors.toSet()));
    Known known = new Known(corrected.asked(actor, round), readable, people);
    return new CorrectionsPage(desk, round, known).of(all, revisions, wanted(actor, key, request));
  }

  /** The figures that the reader may ask to have corrected, if any are meant. */
  private Optional<Wanted> wanted(Actor actor, String key, HttpServletRequest request) {
    Optional<String> member = text(request, "member");
    if (member.isEmpty() && actor.memberships().isEmpty()) {
      return Optional.empty();
    }
    FormRequest form =
        new FormRequest(
            Optional.of(key),
            member,
            Optional.ofNullable(request.getParameter("unit")).filter(u -> member.isPresent()),
            Optional.empty());
    try {
      EntryForm found = entry.form(actor, form);
      return Optional.of(new Wanted(found, text(request, "indicator")))
          .filter(w -> Rights.asksForCorrections(actor, found.member()))
          .filter(w -> found.participant().state().isHandedIn());
    } catch (NotFound e) {
      return Optional.empty();
    }
  }

  private static Optional<String> text(HttpServletRequest request, String name) {
    return Optional.ofNullable(request.getParameter(name)).filter(t -> !t.isBlank());
  }
}
