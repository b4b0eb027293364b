package org.elc.benchlearning.app.catalogue;

import static org.elc.benchlearning.app.Acting.FACILITATOR;
import static org.elc.benchlearning.app.Acting.OFFICE;
import static org.elc.benchlearning.app.Acting.STRANGER;
import static org.elc.benchlearning.app.Acting.coordinator;
import static org.elc.benchlearning.app.Acting.editorOf;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Conflict;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.SetClock;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditEvent.Change;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.DirectTransactions;
import org.elc.benchlearning.app.port.FreeLocks;
import org.elc.benchlearning.app.port.InMemoryAuditTrail;
import org.elc.benchlearning.app.port.InMemoryEditionStore;
import org.elc.benchlearning.app.port.InMemoryNoticeStore;
import org.elc.benchlearning.app.port.InMemoryProposalStore;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.catalogue.Proposal;
import org.elc.benchlearning.core.catalogue.Proposal.Content;
import org.elc.benchlearning.core.catalogue.Proposal.Ending;
import org.elc.benchlearning.core.catalogue.Proposal.State;
import org.elc.benchlearning.core.notice.About;
import org.elc.benchlearning.core.notice.Audience;
import org.elc.benchlearning.core.notice.Notice;
import org.elc.benchlearning.core.notice.NoticeKind;
import org.junit.Before;
import org.junit.Test;

public class ProposalsTest {
  private static final Actor NORWAY = coordinator("NO");
  private static final Actor SWEDEN = coordinator("SE");

  private final SetClock clock = new SetClock("2026-06-01T10:00:00Z");
  private final InMemoryProposalStore store = new InMemoryProposalStore();
  private final InMemoryEditionStore editions = new InMemoryEditionStore();
  private final InMemoryAuditTrail trail = new InMemoryAuditTrail();
  private final InMemoryNoticeStore notices = new InMemoryNoticeStore(clock);
  private final FreeLocks locks = new FreeLocks();
  private final Logbook logbook = new Logbook(new DirectTransactions(), trail, clock);
  private final Proposals proposals = new Proposals(store, editions, locks, logbook, notices);

  @Before
  public void shipped() {
    new ShippedCatalogue(editions, new DirectTransactions(), locks).install();
  }

  private static ProposalInput input(String change) {
    return new ProposalInput("", "LEA1", change, "nobody counts places");
  }

  private Proposal made(String change) {
    return proposals.propose(NORWAY, input(change));
  }

  private static List<Problem> problems(Invalid invalid) {
    return invalid.problems();
  }

  @Test
  public void aCoordinatorProposesAndTheOfficeIsTold() {
    Proposal made = made(" Count persons. ");

    Content content =
        new Content(
            ShippedCatalogue.KEY, Optional.of("LEA1"), "Count persons.", "nobody counts places");
    String by = NORWAY.userKey().orElseThrow();
    assertThat(made, is(Proposal.made("NO", content, by, clock.instant()).withId(made.id())));
    assertThat(proposals.visible(NORWAY), contains(made));
    assertThat(proposals.visible(OFFICE), contains(made));
    assertThat(
        notices.announced(),
        contains(
            Notice.of(
                    NoticeKind.PROPOSAL_RECEIVED,
                    Audience.office(),
                    About.NOTHING.withIndicator("LEA1"))
                .ofProposal("NO", made.id())
                .by(NORWAY.userKey())));
  }

  @Test
  public void nobodyElseLearnsOfIt() {
    Proposal made = made("a");

    assertThat(proposals.visible(SWEDEN), is(empty()));
    for (Actor other : List.of(SWEDEN, STRANGER, FACILITATOR, editorOf("no-1"), Actor.ANONYMOUS)) {
      assertThrows(NotFound.class, () -> proposals.proposal(other, made.id()));
      assertThrows(NotFound.class, () -> proposals.withdraw(other, made.id()));
      assertThrows(NotFound.class, () -> proposals.answer(other, made.id(), State.TAKEN_UP, "yes"));
    }
    for (Actor none : List.of(STRANGER, FACILITATOR, editorOf("no-1"), Actor.ANONYMOUS)) {
      assertThrows(NotFound.class, () -> proposals.visible(none));
      assertThrows(NotFound.class, () -> proposals.propose(none, input("b")));
    }
  }

  @Test
  public void theOfficeAnswersAndDoesNotPropose() {
    Proposal made = made("a");
    clock.set("2026-06-02T10:00:00Z");

    assertThrows(NotAllowed.class, () -> proposals.propose(OFFICE, input("b")));
    assertThrows(NotAllowed.class, () -> proposals.withdraw(OFFICE, made.id()));
    assertThrows(
        NotAllowed.class, () -> proposals.answer(NORWAY, made.id(), State.TAKEN_UP, "yes"));
    Proposal answered = proposals.answer(OFFICE, made.id(), State.DECLINED, " Not comparable. ");

    Ending how = new Ending(OFFICE.userKey().orElseThrow(), clock.instant(), "Not comparable.");
    assertThat(answered, is(made.ended(State.DECLINED, how)));
    assertThat(proposals.proposal(NORWAY, made.id()), is(answered));
    assertThat(
        notices.announced().get(1),
        is(
            Notice.of(
                    NoticeKind.PROPOSAL_ANSWERED,
                    Audience.person(made.proposer()),
                    About.NOTHING.withIndicator("LEA1"))
                .ofProposal("NO", made.id())
                .by(OFFICE.userKey())));
  }

  @Test
  public void itChangesNothingByItself() {
    Edition before = editions.find(ShippedCatalogue.KEY).orElseThrow();

    proposals.answer(OFFICE, made("a").id(), State.TAKEN_UP, "in the next edition");

    assertThat(editions.find(ShippedCatalogue.KEY), is(Optional.of(before)));
    assertThat(editions.keys(), contains(ShippedCatalogue.KEY));
  }

  @Test
  public void whatIsOverIsAnsweredAndWithdrawnNoMore() {
    Proposal withdrawn = proposals.withdraw(NORWAY, made("a").id());
    Proposal answered = proposals.answer(OFFICE, made("b").id(), State.TAKEN_UP, "yes");

    for (Proposal over : List.of(withdrawn, answered)) {
      assertThrows(Conflict.class, () -> proposals.answer(OFFICE, over.id(), State.DECLINED, "no"));
      assertThrows(Conflict.class, () -> proposals.withdraw(NORWAY, over.id()));
      assertThat(proposals.proposal(OFFICE, over.id()), is(over));
    }
    assertThat("who withdraws tells nobody", notices.announced(), hasSize(3));
  }

  @Test
  public void aColleagueOfTheSameCountryMayWithdrawIt() {
    Actor colleague =
        new Actor(Optional.of("colleague"), new TreeMap<>(), Set.of("NO", "DK"), false, false);

    Proposal withdrawn = proposals.withdraw(colleague, made("a").id());

    assertThat(withdrawn.ending().orElseThrow().by(), is("colleague"));
  }

  @Test
  public void everyStepIsWrittenDown() {
    Proposal first = made("a");
    Proposal second = made("b");
    proposals.withdraw(NORWAY, first.id());
    proposals.answer(OFFICE, second.id(), State.TAKEN_UP, "in the next edition");

    assertThat(
        trail.events().stream().map(AuditEvent::kind).toList(),
        contains(
            AuditKind.PROPOSAL_MADE,
            AuditKind.PROPOSAL_MADE,
            AuditKind.PROPOSAL_WITHDRAWN,
            AuditKind.PROPOSAL_ANSWERED));
    AuditEvent last = trail.events().get(3);
    assertThat(last.who(), is(OFFICE.userKey()));
    assertThat(last.change(), is(Change.of("state", State.OPEN, State.TAKEN_UP)));
    assertThat(last.why(), is("in the next edition"));
    assertThat(
        last.subject(), is(new Subject("", "", "NO", "proposal " + second.id(), Optional.empty())));
  }

  @Test
  public void openOnesComeFirstThenTheNewest() {
    Proposal over = proposals.withdraw(NORWAY, made("a").id());
    clock.set("2026-06-02T10:00:00Z");
    Proposal older = made("b");
    clock.set("2026-06-03T10:00:00Z");
    Proposal newer = proposals.propose(SWEDEN, input("c"));

    assertThat(proposals.visible(OFFICE), contains(newer, older, over));
  }

  @Test
  public void everythingThatIsWrongIsToldAtOnceAndNothingIsKept() {
    Invalid nothing =
        assertThrows(
            Invalid.class,
            () -> proposals.propose(NORWAY, new ProposalInput("SE", " ", " ", "\u0000")));
    Invalid unknown =
        assertThrows(
            Invalid.class,
            () ->
                proposals.propose(
                    NORWAY, new ProposalInput("no", "lea1", "x".repeat(2001), "why")));

    assertThat(
        problems(nothing),
        contains(
            Problem.of("proposal-country").inField("country"),
            Problem.of("proposal-indicator-missing").inField("indicator"),
            Problem.of("proposal-change-missing").inField("change"),
            Problem.of("text-control-character").inField("reason")));
    assertThat(
        problems(unknown),
        contains(
            Problem.of("proposal-indicator-unknown", "lea1", ShippedCatalogue.KEY)
                .inField("indicator"),
            Problem.of("text-too-long", 2001, 2000).inField("change")));
    assertThat(store.all(), is(empty()));
    assertThat(trail.events(), is(empty()));
  }

  @Test
  public void anAnswerNeedsWords() {
    Proposal made = made("a");

    Invalid silent =
        assertThrows(Invalid.class, () -> proposals.answer(OFFICE, made.id(), State.TAKEN_UP, " "));

    assertThat(problems(silent), contains(Problem.of("proposal-answer-missing").inField("answer")));
    assertThat(proposals.proposal(OFFICE, made.id()), is(made));
  }

  @Test
  public void whoCoordinatesTwoCountriesSaysForWhich() {
    Actor both = new Actor(Optional.of("b"), new TreeMap<>(), Set.of("NO", "DK"), false, false);

    Invalid which = assertThrows(Invalid.class, () -> proposals.propose(both, input("a")));
    Proposal made = proposals.propose(both, new ProposalInput("dk", ProposalInput.NEW, "a", "b"));

    assertThat(problems(which), contains(Problem.of("proposal-country").inField("country")));
    assertThat(made.country(), is("DK"));
    assertThat(made.content().indicator(), is(Optional.empty()));
  }

  @Test
  public void sentTwiceItIsOne() {
    Proposal first = made("a");

    assertThat(made("a"), is(first));
    assertThat(store.all(), hasSize(1));
    assertThat(notices.announced(), hasSize(1));
    locks.heldElsewhere("proposals:NO");
    assertThrows(Conflict.class, () -> made("b"));
  }

  @Test
  public void aCountryHasSoManyOpenOnly() {
    Proposal first = made("0");
    for (int i = 1; i < Proposals.MOST_OPEN; i++) {
      made(Integer.toString(i));
    }

    Conflict many = assertThrows(Conflict.class, () -> made("one more"));
    assertThat(many.problem(), is(Problem.of("proposal-too-many", Proposals.MOST_OPEN)));
    proposals.propose(SWEDEN, input("another country's"));
    proposals.withdraw(NORWAY, first.id());

    assertThat(made("one more").state(), is(State.OPEN));
  }
}
