package org.elc.benchlearning.app.round;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.SetClock;
import org.elc.benchlearning.app.admin.LeaversFigures;
import org.elc.benchlearning.app.entry.Corrections;
import org.elc.benchlearning.app.entry.Entry;
import org.elc.benchlearning.app.entry.EntryDesk;
import org.elc.benchlearning.app.entry.EntryForms;
import org.elc.benchlearning.app.entry.PastRounds;
import org.elc.benchlearning.app.entry.RoundChecks;
import org.elc.benchlearning.app.membership.MemberLock;
import org.elc.benchlearning.app.membership.MemberSpaces;
import org.elc.benchlearning.app.membership.Members;
import org.elc.benchlearning.app.membership.NetworkCalendar;
import org.elc.benchlearning.app.membership.Turns;
import org.elc.benchlearning.app.port.DirectTransactions;
import org.elc.benchlearning.app.port.FigureStore.Change;
import org.elc.benchlearning.app.port.FreeLocks;
import org.elc.benchlearning.app.port.InMemoryAuditTrail;
import org.elc.benchlearning.app.port.InMemoryCorrectionStore;
import org.elc.benchlearning.app.port.InMemoryDeletionStore;
import org.elc.benchlearning.app.port.InMemoryEditionStore;
import org.elc.benchlearning.app.port.InMemoryFigureStore;
import org.elc.benchlearning.app.port.InMemoryMemberStore;
import org.elc.benchlearning.app.port.InMemoryNoticeStore;
import org.elc.benchlearning.app.port.InMemoryPeopleStore;
import org.elc.benchlearning.app.port.InMemoryResultStore;
import org.elc.benchlearning.app.port.InMemoryRoundStore;
import org.elc.benchlearning.app.port.InMemorySettingStore;
import org.elc.benchlearning.app.port.NoPeople;
import org.elc.benchlearning.app.port.ResultStore;
import org.elc.benchlearning.app.port.SpaceDirectory;
import org.elc.benchlearning.app.results.ResultAccess;
import org.elc.benchlearning.app.round.run.Computation;
import org.elc.benchlearning.app.round.run.Errata;
import org.elc.benchlearning.app.round.run.Evaluation;
import org.elc.benchlearning.app.round.run.HandedIn;
import org.elc.benchlearning.app.round.run.Opening;
import org.elc.benchlearning.app.round.run.RoundClock;
import org.elc.benchlearning.app.round.run.RoundCommands;
import org.elc.benchlearning.app.round.run.RoundRules;
import org.elc.benchlearning.app.round.run.RoundSteps;
import org.elc.benchlearning.app.round.run.ToldBefore;
import org.elc.benchlearning.app.validation.Reminders;
import org.elc.benchlearning.app.validation.RoundDesk;
import org.elc.benchlearning.app.validation.RoundStatus;
import org.elc.benchlearning.core.benchmark.GroupLattice;
import org.elc.benchlearning.core.catalogue.AnIndicator;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.SizeBand;
import org.elc.benchlearning.core.membership.Unit;
import org.elc.benchlearning.core.round.Extension;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.Round.Readers;

/**
 * Rounds on stores in memory. Norway has the members no-1 to no-9 and no-units (units north and
 * south), Sweden se-1 and se-2; se-gone left long ago. The edition e1 asks for A and B. It is 1
 * March 2026; a round made by {@link #draft} is about 2025, due on 31 March, computed at the end of
 * April.
 */
public final class RoundWorld {
  public static final Actor OFFICE =
      new Actor(Optional.of("office"), new TreeMap<>(), Set.of(), true, false);
  public static final Actor COORDINATOR_NO =
      new Actor(Optional.of("coordinator"), new TreeMap<>(), Set.of("NO"), false, false);
  public static final Actor FACILITATOR =
      new Actor(Optional.of("facilitator"), new TreeMap<>(), Set.of(), false, true);
  public static final Actor MEMBER_NO_1 = Actor.member("kari", Map.of("no-1", MemberRole.EDITOR));

  public final InMemoryEditionStore editions = new InMemoryEditionStore();
  public final InMemoryMemberStore members = new InMemoryMemberStore();
  public final InMemoryRoundStore rounds = new InMemoryRoundStore(members);
  public final InMemoryFigureStore figures = new InMemoryFigureStore(rounds);
  public final InMemoryResultStore results = new InMemoryResultStore();
  public final InMemoryCorrectionStore corrections = new InMemoryCorrectionStore();
  public final InMemoryDeletionStore deletions =
      new InMemoryDeletionStore(rounds, figures, results, corrections);
  public final InMemoryPeopleStore people = new InMemoryPeopleStore();
  public final InMemorySettingStore settings = new InMemorySettingStore();
  public final InMemoryAuditTrail trail = new InMemoryAuditTrail();
  public final FreeLocks locks = new FreeLocks();
  public final SetClock clock = new SetClock("2026-03-01T10:00:00Z");
  public final InMemoryNoticeStore notices = new InMemoryNoticeStore(clock);
  private final Logbook logbook = new Logbook(new DirectTransactions(), trail, clock);

  public RoundWorld() {
    editions.save(
        new Edition(
            "e1",
            Optional.empty(),
            List.of(
                AnIndicator.called("A").build(),
                AnIndicator.called("B").build(),
                AnIndicator.called("OLD").retired().build())));
    for (int i = 1; i <= 9; i++) {
      members.save(List.of(member("no-" + i, "NO", Optional.empty())));
    }
    members.save(
        List.of(
            member("no-units", "NO", Optional.empty(), "north", "south"),
            member("se-1", "SE", Optional.empty()),
            member("se-2", "SE", Optional.empty()),
            member("se-gone", "SE", Optional.of(LocalDate.parse("2020-01-01")))));
  }

  /** Transactions with the trail that the use cases leave in {@link #trail}. */
  public Logbook transactions() {
    return logbook;
  }

  public RoundLock lock() {
    return new RoundLock(locks);
  }

  /** The members' records, of people without any role. */
  public Members records() {
    return new Members(
        members, new InMemoryPeopleStore(), transactions(), locks, Turns.by(calendar()));
  }

  public NetworkCalendar calendar() {
    return new NetworkCalendar(clock, settings);
  }

  /** Links between members and spaces of a wiki. */
  public MemberSpaces spaces(SpaceDirectory wiki) {
    return new MemberSpaces(members, wiki, transactions(), new MemberLock(locks, transactions()));
  }

  public Rounds rounds() {
    return new Rounds(rounds, editions, lock(), transactions(), settings);
  }

  public ReadersChoice readersChoice() {
    return new ReadersChoice(rounds, lock(), notices, transactions());
  }

  public Participants participants() {
    return new Participants(rounds(), rounds, members, new Progress(editions, figures), clock);
  }

  public Supervision supervision() {
    return new Supervision(new Charges(rounds(), members), rounds, transactions(), notices);
  }

  /** Whom to call first, for those who supervise. */
  public RoundDesk desk() {
    return new RoundDesk(rounds, members, editions, new RoundDesk.People(figures, people), clock);
  }

  public RoundStatus status() {
    return new RoundStatus(
        rounds(), rounds, participants(), desk(), new RoundStatus.Frame(settings, members, clock));
  }

  public Reminders reminders() {
    return new Reminders(rounds, members, notices, transactions());
  }

  /** Entering figures, and reading a form. */
  public Entry entry() {
    ResultAccess access = new ResultAccess(rounds, settings);
    return new Entry(
        new EntryDesk(rounds, members, editions, clock),
        new EntryForms(
            figures, new PastRounds(rounds, editions, figures, results, access), new NoPeople()),
        figures,
        transactions());
  }

  /** What the checks say of many. */
  public RoundChecks checks() {
    ResultAccess access = new ResultAccess(rounds, settings);
    return new RoundChecks(
        editions, figures, new PastRounds(rounds, editions, figures, results, access));
  }

  public Invitations invitations() {
    return new Invitations(rounds(), rounds, members, lock(), transactions());
  }

  public RoundCommands commands() {
    return new RoundCommands(rounds(), steps(results), errata(results), lock());
  }

  public RoundClock roundClock() {
    return roundClock(results);
  }

  /** The clock with a result store that may fail. */
  public RoundClock roundClock(ResultStore store) {
    return new RoundClock(rounds, steps(store), errata(store), lock());
  }

  /** Asking for corrections and deciding on them. */
  public Corrections correcting() {
    return new Corrections(
        new EntryDesk(rounds, members, editions, clock),
        corrections,
        figures,
        transactions(),
        notices);
  }

  private RoundRules roundRules() {
    return new RoundRules(GroupLattice.standard(), settings);
  }

  private Errata errata(ResultStore store) {
    return new Errata(computation(store), store, rounds, corrections, roundRules());
  }

  private RoundSteps steps(ResultStore store) {
    return new RoundSteps(
        new Opening(rounds, editions, members, calendar()),
        computation(store),
        rounds,
        notices,
        transactions());
  }

  private Computation computation(ResultStore store) {
    HandedIn handedIn = new HandedIn(editions, members, figures, deletions);
    ToldBefore told = new ToldBefore(handedIn, roundRules(), store, rounds, corrections);
    return new Computation(
        new Evaluation(handedIn, roundRules(), told), store, rounds, transactions());
  }

  /** Deletes what members reported that have left. */
  public LeaversFigures leaversFigures() {
    return new LeaversFigures(
        members, rounds, new LeaversFigures.Kept(deletions, trail), calendar(), transactions());
  }

  /** The office says who reads a round's group statistics. */
  public void shows(String key, Readers readers) {
    readersChoice().choose(OFFICE, key, readers, "agreed by the board");
  }

  /** A draft as the office would type it; opened by the job on 1 February. */
  public static RoundDraft draft(String key, String... countries) {
    return new RoundDraft(
        key,
        "Round " + key,
        List.of(countries),
        "e1",
        "2025-01-01",
        "2025-12-31",
        "Europe/Oslo",
        "2026-02-01T08:00",
        "2026-03-31T23:59",
        "2026-04-30T12:00",
        "");
  }

  /** A member that is there, or moves, to a country. */
  public void lives(String key, String country) {
    members.save(List.of(member(key, country, Optional.empty())));
  }

  /** An open round of all members. */
  public Round open(String key) {
    rounds().create(OFFICE, draft(key));
    roundClock().advance();
    return rounds.find(key).orElseThrow();
  }

  /** Enters A as a percentage and, for good measure, B = 50 for a participant in that state. */
  public void enters(String round, String participant, String percent, ParticipantState state) {
    ParticipantId id = ParticipantId.parse(participant);
    figures.saveAll(
        round,
        Map.of(id, List.of(ratio("A", percent, "100"), ratio("B", "10", "20"))),
        new Change("kari", clock.instant()));
    becomes(round, participant, state);
  }

  /** Everybody in the round hands in A = 10, 20, 30, ... in the order of the keys. */
  public void allSubmit(String round) {
    int percent = 0;
    for (Participant participant : rounds.participants(round)) {
      percent += 5;
      enters(round, participant.id().key(), "" + percent, ParticipantState.SUBMITTED);
    }
  }

  public void becomes(String round, String participant, ParticipantState state) {
    Participant before = participant(round, participant);
    rounds.saveParticipants(round, List.of(before.withState(state, "")));
  }

  public void extended(String round, String participant, String until) {
    Extension extension = new Extension(LocalDateTime.parse(until), "ill");
    rounds.saveParticipants(
        round, List.of(participant(round, participant).withExtension(extension)));
  }

  public Participant participant(String round, String participant) {
    return rounds.participant(round, ParticipantId.parse(participant)).orElseThrow();
  }

  public Round stored(String key) {
    return rounds.find(key).orElseThrow();
  }

  public static Figure ratio(String indicator, String numerator, String denominator) {
    return new Figure(
        indicator,
        Optional.of(new BigDecimal(numerator)),
        Optional.of(new BigDecimal(denominator)),
        Optional.empty(),
        Optional.empty(),
        "",
        "");
  }

  private static Member member(
      String key, String country, Optional<LocalDate> left, String... units) {
    return new Member(
        key,
        "Member " + key,
        country,
        new TreeSet<>(List.of("housing")),
        SizeBand.M,
        List.of(),
        Stream.of(units).map(u -> new Unit(u, u, new TreeSet<>())).toList(),
        LocalDate.parse("2025-01-01"),
        left,
        Optional.empty());
  }
}
