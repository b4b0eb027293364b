package org.elc.benchlearning.confluence.ao;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.elc.benchlearning.app.Acting;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.SetClock;
import org.elc.benchlearning.app.membership.Admissions;
import org.elc.benchlearning.app.membership.MemberLock;
import org.elc.benchlearning.app.membership.MembershipNews;
import org.elc.benchlearning.app.membership.NetworkCalendar;
import org.elc.benchlearning.app.membership.Newcomers;
import org.elc.benchlearning.app.membership.Places;
import org.elc.benchlearning.app.port.DirectTransactions;
import org.elc.benchlearning.app.port.FreeLocks;
import org.elc.benchlearning.app.port.InMemorySettingStore;
import org.elc.benchlearning.app.round.Charges;
import org.elc.benchlearning.app.round.RoundLock;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.app.round.Rounds;
import org.elc.benchlearning.app.round.Supervision;
import org.elc.benchlearning.app.validation.Reminders;
import org.elc.benchlearning.app.validation.Reminders.Again;
import org.elc.benchlearning.core.membership.Application;
import org.elc.benchlearning.core.membership.Application.Decision;
import org.elc.benchlearning.core.membership.Application.State;
import org.elc.benchlearning.core.membership.Intake;
import org.elc.benchlearning.core.membership.Joining;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.SizeBand;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.benchlearning.core.round.ReceiptNumber;
import org.elc.benchlearning.core.round.Submission;
import org.junit.Rule;
import org.junit.Test;

/** What use cases about many ask of the database: not more for each of the many. */
public class UseCaseStatementsTest {
  private static final String ROUND = "annual";

  @Rule public final AoDatabase database = new AoDatabase(AoDatabase.Engine.H2);

  private final ActiveObjects ao = database.activeObjects();
  private final SetClock clock = new SetClock("2026-03-01T10:00:00Z");
  private final AoMemberStore members = new AoMemberStore(ao);
  private final AoApplicationStore applications = new AoApplicationStore(ao);
  private final AoRoundStore rounds = new AoRoundStore(ao, database.nothingRemembered());
  private final AoNoticeStore notices = new AoNoticeStore(ao, clock);
  private final Logbook logbook =
      new Logbook(new DirectTransactions(), new AoAuditTrail(ao), clock);

  @Test
  public void placesOfAllCountriesAreCountedFromWhatIsReadOnce() {
    applied("NO", 2);
    int few = statements(() -> admissions().places(Acting.OFFICE));
    for (String country : List.of("SE", "PT", "EE", "LT")) {
      applied(country, 70);
    }

    assertThat(statements(() -> admissions().places(Acting.OFFICE)), is(few));
    assertThat(few, is(lessThanOrEqualTo(5)));
    assertThat(admissions().places(Acting.OFFICE), hasSize(10));
  }

  @Test
  public void placesInTheWaitingListAreFoundFromOneReading() {
    List<Application> waiting = applied("NO", 60);

    int asked =
        statements(
            () -> {
              var places = admissions().placesInLists();
              for (int i = 0; i < waiting.size(); i++) {
                assertThat(places.applyAsInt(waiting.get(i)), is(i + 1));
              }
            });

    assertThat(asked, is(1));
  }

  @Test
  public void thoseWhoWaitInVainAreNotReadForEachPlaceThatComesFree() {
    applied("NO", 5);
    int few = statements(() -> places(1));
    applied("NO", 90);

    assertThat(statements(() -> places(2)), is(few));
    assertThat(members.all(), hasSize(2));
  }

  @Test
  public void validatingManyWritesAParticipantTwiceAndReadsThemTogether() {
    handedIn(20);
    int few = statements(() -> supervision().validate(Acting.OFFICE, ROUND, receipts(20)));
    handedIn(120);

    int many = statements(() -> supervision().validate(Acting.OFFICE, ROUND, receipts(120)));

    assertThat("the lock and the state", many - few, is(lessThanOrEqualTo(100 * 2 + 12)));
    assertThat(rounds.participants(ROUND).get(7).state(), is(ParticipantState.VALIDATED));
  }

  @Test
  public void remindingManyWritesAParticipantTwiceAndTellsThemTogether() {
    invited(120);
    TreeSet<ParticipantId> all = new TreeSet<>(ids(120));
    TreeSet<ParticipantId> some = new TreeSet<>(ids(20));
    Reminders reminders = new Reminders(rounds, members, notices, logbook);
    int few = statements(() -> reminders.remind(Acting.OFFICE, ROUND, some, Again.REMIND_AGAIN));

    clock.set("2026-03-02T10:00:00Z");
    int many = statements(() -> reminders.remind(Acting.OFFICE, ROUND, all, Again.REMIND_AGAIN));

    assertThat("the lock and the moment", many - few, is(lessThanOrEqualTo(100 * 2 + 12)));
  }

  private int statements(Runnable work) {
    database.statements();
    work.run();
    return database.statements().size();
  }

  private Admissions admissions() {
    NetworkCalendar calendar = new NetworkCalendar(clock, new InMemorySettingStore());
    AoPeopleStore people = new AoPeopleStore(ao, database.nothingRemembered());
    return new Admissions(
        applications,
        new Newcomers(members, people, calendar),
        new Places(applications, members, new InMemorySettingStore(), calendar),
        new MemberLock(new FreeLocks(), logbook),
        new MembershipNews(logbook, notices, new AoConsentStore(ao)));
  }

  private void places(int number) {
    admissions().setPlaces(Acting.OFFICE, "NO", Intake.REGULAR, Optional.of(number));
  }

  /** Organisations that wait, the first since longest. */
  private List<Application> applied(String country, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              Joining joining =
                  new Joining(
                      "Organisation " + country + clock.instant() + i,
                      country,
                      new TreeSet<>(List.of("housing")),
                      SizeBand.M,
                      "kari",
                      "We want to learn.",
                      Intake.REGULAR,
                      false);
              Application sent =
                  applications.add(Application.sent("kari", clock.instant(), joining));
              clock.set(clock.instant().plusSeconds(1).toString());
              Application waits =
                  sent.decided(
                      State.WAITING, new Decision(Optional.of("jon"), clock.instant(), ""));
              applications.save(waits);
              return waits;
            })
        .toList();
  }

  private Supervision supervision() {
    return new Supervision(
        new Charges(
            new Rounds(
                rounds,
                new AoEditionStore(ao, database.nothingRemembered()),
                new RoundLock(new FreeLocks()),
                logbook,
                new InMemorySettingStore()),
            members),
        rounds,
        logbook,
        notices);
  }

  private void invited(int count) {
    RoundWorld world = new RoundWorld();
    world.open(ROUND);
    rounds.save(world.rounds.find(ROUND).orElseThrow());
    members.save(ids(count).stream().map(id -> member(id.member())).toList());
    rounds.saveParticipants(ROUND, ids(count).stream().map(Participant::invited).toList());
  }

  private void handedIn(int count) {
    invited(count);
    rounds.saveParticipants(
        ROUND,
        ids(count).stream()
            .map(
                id ->
                    Participant.invited(id)
                        .withState(ParticipantState.SUBMITTED, "")
                        .withSubmission(new Submission(Instant.EPOCH, "kari", receipt(id))))
            .toList());
  }

  private static List<String> receipts(int count) {
    return ids(count).stream().map(UseCaseStatementsTest::receipt).toList();
  }

  private static String receipt(ParticipantId id) {
    return ReceiptNumber.next(ROUND, id, Optional.empty()).text();
  }

  private static List<ParticipantId> ids(int count) {
    return IntStream.range(0, count).mapToObj(i -> ParticipantId.whole("m" + i)).toList();
  }

  private static Member member(String key) {
    return new Member(
        key,
        "Name",
        "NO",
        new TreeSet<>(),
        SizeBand.S,
        List.of(),
        List.of(),
        LocalDate.EPOCH,
        Optional.empty(),
        Optional.empty());
  }
}
