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
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.catalogue.Catalogue;
import org.elc.benchlearning.app.membership.Members;
import org.elc.benchlearning.app.round.Participants;
import org.elc.benchlearning.app.round.Rounds;
import org.elc.benchlearning.confluence.host.Asked;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.view.office.Desk;
import org.elc.benchlearning.view.office.NameSearch;
import org.elc.benchlearning.view.office.OfficePage;
import org.elc.benchlearning.view.office.RoundChoices;
import org.elc.benchlearning.view.office.RoundPage;
import org.elc.benchlearning.view.office.RoundsPage;

/** Rounds: the list at {@code /elc/rounds}, one at {@code /elc/rounds/KEY}. */
@LicensedOnly
public final class RoundsServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient OfficeDoor door;
  private final transient Rounds rounds;
  private final transient Participants participants;
  private final transient Members members;
  private final transient Catalogue catalogue;

  public RoundsServlet(
      OfficeDoor door,
      Rounds rounds,
      Participants participants,
      Members members,
      Catalogue catalogue) {
    this.door = Objects.requireNonNull(door);
    this.rounds = Objects.requireNonNull(rounds);
    this.participants = Objects.requireNonNull(participants);
    this.members = Objects.requireNonNull(members);
    this.catalogue = Objects.requireNonNull(catalogue);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String key = OfficeDoor.named(request, "rounds");
    door.answer(response, desk -> key.isEmpty() ? list(desk) : one(desk, key, door.asked(request)));
  }

  private OfficePage list(Desk desk) {
    Actor actor = door.actor();
    List<Round> all = rounds.known(actor);
    if (!Rights.seesRounds(actor)) {
      if (all.isEmpty()) {
        throw new NotFound();
      }
      return new RoundsPage(desk).shownToEverybody(all);
    }
    return new RoundsPage(desk).of(all, participants.turnouts(actor, all), choices(actor));
  }

  private OfficePage one(Desk desk, String key, Asked asked) {
    int start = asked.number("start", 0);
    NameSearch search =
        new NameSearch(asked.text("name").orElse(""), "from", asked.number("from", 0));
    Actor actor = door.actor();
    Round round = rounds.round(actor, key);
    Participants.Part part = participants.part(actor, key, all -> RoundPage.shown(all, start));
    return new RoundPage(desk, round, search)
        .of(part, members.visible(actor), choices(actor), rounds.overlapping(actor, round));
  }

  private RoundChoices choices(Actor actor) {
    return new RoundChoices(
        catalogue.editions(actor), members.countries(actor), rounds.usualZone());
  }
}
