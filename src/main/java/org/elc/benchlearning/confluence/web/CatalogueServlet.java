package org.elc.benchlearning.confluence.web;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.catalogue.Catalogue;
import org.elc.benchlearning.app.catalogue.Proposals;
import org.elc.benchlearning.app.membership.NetworkCalendar;
import org.elc.benchlearning.app.port.UserDirectory;
import org.elc.benchlearning.confluence.host.Asked;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.catalogue.Proposal;
import org.elc.benchlearning.view.office.CataloguePage;
import org.elc.benchlearning.view.office.Desk;
import org.elc.benchlearning.view.office.OfficePage;
import org.elc.benchlearning.view.office.Part;
import org.elc.benchlearning.view.office.ProposalPage;
import org.elc.benchlearning.view.office.ProposalParts;
import org.elc.benchlearning.view.office.ProposalWords.Known;

/**
 * The indicator catalogue: the newest edition with what is proposed for it, the edition that {@code
 * edition} names, or the proposal that {@code proposal} names.
 */
@LicensedOnly
public final class CatalogueServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient OfficeDoor door;
  private final transient Catalogue catalogue;
  private final transient Proposals proposals;
  private final transient UserDirectory users;
  private final transient NetworkCalendar calendar;

  public CatalogueServlet(
      OfficeDoor door,
      Catalogue catalogue,
      Proposals proposals,
      UserDirectory users,
      NetworkCalendar calendar) {
    this.door = Objects.requireNonNull(door);
    this.catalogue = Objects.requireNonNull(catalogue);
    this.proposals = Objects.requireNonNull(proposals);
    this.users = Objects.requireNonNull(users);
    this.calendar = Objects.requireNonNull(calendar);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    door.answer(response, desk -> page(desk, door.asked(request)));
  }

  private OfficePage page(Desk desk, Asked asked) {
    return asked.text("proposal").map(id -> one(desk, id)).orElseGet(() -> edition(desk, asked));
  }

  private OfficePage edition(Desk desk, Asked asked) {
    Actor actor = door.actor();
    Edition newest = catalogue.newest(actor);
    Edition shown = asked.text("edition").map(key -> catalogue.edition(actor, key)).orElse(newest);
    boolean isForProposals = Rights.readsProposals(actor) && shown.key().equals(newest.key());
    List<Part> parts =
        isForProposals ? proposed(desk, newest, asked.number("start", 0)) : List.of();
    return new CataloguePage(desk).of(shown, catalogue.editions(actor), parts);
  }

  private List<Part> proposed(Desk desk, Edition newest, int start) {
    List<Proposal> visible = proposals.visible(door.actor());
    return new ProposalParts(desk, known(newest, visible)).of(visible, start);
  }

  private OfficePage one(Desk desk, String id) {
    Actor actor = door.actor();
    Proposal proposal = proposals.proposal(actor, id);
    return new ProposalPage(desk, known(catalogue.newest(actor), List.of(proposal))).of(proposal);
  }

  private Known known(Edition newest, List<Proposal> some) {
    return new Known(
        newest,
        users.fullNames(some.stream().map(Proposal::proposer).collect(Collectors.toSet())),
        calendar.terms().zone());
  }
}
