package org.elc.benchlearning.app.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Conflict;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.catalogue.ProposalReader.Read;
import org.elc.benchlearning.app.port.AuditEvent.Change;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.EditionStore;
import org.elc.benchlearning.app.port.Locks;
import org.elc.benchlearning.app.port.Notices;
import org.elc.benchlearning.app.port.ProposalStore;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.catalogue.Proposal;
import org.elc.benchlearning.core.catalogue.Proposal.Ending;
import org.elc.benchlearning.core.catalogue.Proposal.State;
import org.elc.benchlearning.core.notice.About;
import org.elc.benchlearning.core.notice.Audience;
import org.elc.benchlearning.core.notice.Notice;
import org.elc.benchlearning.core.notice.NoticeKind;

/**
 * What coordinators would like to have changed in the catalogue. A proposal is words from a country
 * to the office and changes nothing by itself; to everybody else it does not exist.
 */
public final class Proposals {
  /** Of one country, open at a time: enough for a whole catalogue, a flood it is not. */
  static final int MOST_OPEN = 50;

  private final ProposalStore proposals;
  private final EditionStore editions;
  private final Locks locks;
  private final Logbook logbook;
  private final Notices notices;

  public Proposals(
      ProposalStore proposals,
      EditionStore editions,
      Locks locks,
      Logbook logbook,
      Notices notices) {
    this.proposals = Objects.requireNonNull(proposals);
    this.editions = Objects.requireNonNull(editions);
    this.locks = Objects.requireNonNull(locks);
    this.logbook = Objects.requireNonNull(logbook);
    this.notices = Objects.requireNonNull(notices);
  }

  /**
   * Those that the actor reads: open ones first, of these and of the others the newest first.
   *
   * @throws NotFound when there are none for the actor, whatever is kept
   */
  public List<Proposal> visible(Actor actor) {
    see(actor);
    List<Proposal> visible =
        new ArrayList<>(actor.isOffice() ? proposals.all() : proposals.of(actor.countries()));
    visible.sort(
        Comparator.comparing((Proposal p) -> !p.state().isOpen())
            .thenComparing(Proposal::madeAt, Comparator.reverseOrder()));
    return List.copyOf(visible);
  }

  public Proposal proposal(Actor actor, String id) {
    return proposals
        .find(id)
        .filter(p -> Rights.readsProposals(actor, p.country()))
        .orElseThrow(NotFound::new);
  }

  /**
   * Proposes a change of the newest edition. The same one sent again, by a second click or a
   * request that was repeated, is the one that is there.
   *
   * @throws Invalid when something is wrong with it; nothing is kept then
   */
  public Proposal propose(Actor actor, ProposalInput input) {
    see(actor);
    if (actor.countries().isEmpty()) {
      throw new NotAllowed(Problem.of("proposal-coordinators-only"));
    }
    Read read = ProposalReader.read(actor, input, newest());
    return alone(read.country(), () -> add(actor, read));
  }

  private Edition newest() {
    List<String> keys = editions.keys();
    return keys.isEmpty()
        ? noEdition()
        : editions.find(keys.get(keys.size() - 1)).orElseGet(Proposals::noEdition);
  }

  private static Edition noEdition() {
    throw new NotFound();
  }

  private Proposal add(Actor actor, Read read) {
    String proposer = actor.userKey().orElseThrow(NotFound::new);
    List<Proposal> open =
        proposals.of(List.of(read.country())).stream().filter(p -> p.state().isOpen()).toList();
    Optional<Proposal> same =
        open.stream().filter(p -> ProposalReader.isSame(p, proposer, read.content())).findFirst();
    if (same.isPresent()) {
      return same.get();
    }
    if (open.size() >= MOST_OPEN) {
      throw new Conflict(Problem.of("proposal-too-many", MOST_OPEN));
    }
    Proposal made =
        proposals.add(Proposal.made(read.country(), read.content(), proposer, logbook.now()));
    note(actor, AuditKind.PROPOSAL_MADE, "", made, made.content().reason());
    notices.announce(
        about(NoticeKind.PROPOSAL_RECEIVED, Audience.office(), made).by(actor.userKey()));
    return made;
  }

  /**
   * Takes an open one of an own country back, whoever of the country has written it: the one who
   * did may be gone, and the country has so many only.
   *
   * @throws Conflict when it is answered or withdrawn already
   */
  public Proposal withdraw(Actor actor, String id) {
    Proposal seen = proposal(actor, id);
    if (!Rights.proposesFor(actor, seen.country())) {
      throw new NotAllowed(Problem.of("proposal-coordinators-only"));
    }
    return alone(seen.country(), () -> end(actor, id, State.WITHDRAWN, ""));
  }

  /**
   * Answers an open one.
   *
   * @param next {@link State#TAKEN_UP} or {@link State#DECLINED}
   * @param words told to the country
   * @throws Conflict when it is answered or withdrawn already
   */
  public Proposal answer(Actor actor, String id, State next, String words) {
    Proposal seen = proposal(actor, id);
    if (!Rights.editsCatalogue(actor)) {
      throw new NotAllowed(Problem.of("proposal-office-only"));
    }
    if (next != State.TAKEN_UP && next != State.DECLINED) {
      throw new IllegalArgumentException("no answer: " + next);
    }
    String answer = ProposalReader.answer(words);
    return alone(
        seen.country(),
        () -> {
          Proposal answered = end(actor, id, next, answer);
          notices.announce(
              about(NoticeKind.PROPOSAL_ANSWERED, Audience.person(seen.proposer()), answered)
                  .by(actor.userKey()));
          return answered;
        });
  }

  private Proposal end(Actor actor, String id, State next, String words) {
    Proposal before = proposals.find(id).orElseThrow(NotFound::new);
    if (!before.state().isOpen()) {
      throw new Conflict(Problem.of("proposal-ended"));
    }
    String by = actor.userKey().orElseThrow(NotFound::new);
    Proposal after = before.ended(next, new Ending(by, logbook.now(), words));
    proposals.save(after);
    AuditKind kind =
        next == State.WITHDRAWN ? AuditKind.PROPOSAL_WITHDRAWN : AuditKind.PROPOSAL_ANSWERED;
    note(actor, kind, before.state().name(), after, words);
    return after;
  }

  /** Two at once could both answer, or both be the last that fits. */
  private <T> T alone(String country, Supplier<T> work) {
    List<T> result = new ArrayList<>(1);
    if (!locks.tryRun("proposals:" + country, () -> result.add(logbook.in(work)))) {
      throw new Conflict(Problem.of("proposal-busy"));
    }
    return result.get(0);
  }

  private void note(Actor actor, AuditKind kind, String before, Proposal after, String why) {
    Subject subject =
        new Subject("", "", after.country(), "proposal " + after.id(), Optional.empty());
    logbook.note(actor, kind, subject, Change.of("state", before, after.state()), why);
  }

  /** Without a word of what was written: mails leave the wiki. */
  private static Notice about(NoticeKind kind, Audience audience, Proposal about) {
    About thing =
        about.content().indicator().map(About.NOTHING::withIndicator).orElse(About.NOTHING);
    return Notice.of(kind, audience, thing).ofProposal(about.country(), about.id());
  }

  private static void see(Actor actor) {
    if (!Rights.readsProposals(actor)) {
      throw new NotFound();
    }
  }
}
