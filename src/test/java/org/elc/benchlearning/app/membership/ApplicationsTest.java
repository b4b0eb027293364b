package org.elc.benchlearning.app.membership;

import static org.elc.benchlearning.app.Acting.FACILITATOR;
import static org.elc.benchlearning.app.Acting.OFFICE;
import static org.elc.benchlearning.app.Acting.STRANGER;
import static org.elc.benchlearning.app.Acting.coordinator;
import static org.elc.benchlearning.app.Acting.editorOf;
import static org.elc.benchlearning.app.membership.MembershipWorld.input;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.Assert.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.Conflict;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.Setting;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.core.membership.Application;
import org.elc.benchlearning.core.membership.Application.Place;
import org.elc.benchlearning.core.membership.Application.State;
import org.elc.benchlearning.core.membership.Intake;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberStatus;
import org.elc.benchlearning.core.notice.NoticeKind;
import org.junit.Test;

public class ApplicationsTest {
  private static final Actor NORWAY = coordinator("NO");

  private final MembershipWorld world = new MembershipWorld();

  private static Actor person(String user) {
    return Actor.member(user, Map.of());
  }

  private Application sent(String organisation) {
    return world.applying.send(person("kari-" + organisation), input(organisation, "NO"));
  }

  private Application accepted(Application application) {
    return world.admissions.accept(NORWAY, application.id(), Place.TAKEN, "");
  }

  private State state(Application application) {
    return world.admissions.application(OFFICE, application.id()).state();
  }

  private void places(int number) {
    world.admissions.setPlaces(NORWAY, "NO", Intake.REGULAR, Optional.of(number));
  }

  private static String code(Conflict conflict) {
    return conflict.problem().code();
  }

  @Test
  public void anAcceptedApplicationMakesACandidateFromThatDayOn() {
    Application application = sent("Blåbær & Sønn");
    world.clock.set("2026-06-14T22:30:00Z");

    Application accepted = accepted(application);

    Member member = world.members.find(accepted.member().orElseThrow()).orElseThrow();
    assertThat(member.key(), is("no-blabaer-sonn"));
    assertThat(member.name(), is("Blåbær & Sønn"));
    assertThat("the day of the network", member.admitted(), is(LocalDate.of(2026, 6, 15)));
    assertThat(world.calendar.status(member), is(MemberStatus.CANDIDATE));
    assertThat(
        world.people.peopleOf(member.key()), is(Map.of("kari-Blåbær & Sønn", MemberRole.EDITOR)));
  }

  @Test
  public void whoIsOnlyNamedGetsNoRight() {
    JoiningInput asked =
        new JoiningInput(
            "Solvang",
            "no",
            List.of("housing", "Elderly-care"),
            "xl",
            "per",
            Optional.of("key-per"),
            "Why not.",
            "pilot",
            true,
            false);
    Application sent = world.applying.send(STRANGER, asked);
    Application accepted =
        world.admissions.accept(NORWAY, sent.id(), Place.NOT_NEEDED, "helped in 2019");

    assertThat(sent.joining().intake(), is(Intake.PILOT));
    assertThat(
        world.people.peopleOf(accepted.member().orElseThrow()).keySet(), contains("key-stranger"));
  }

  @Test
  public void theWikisAuditLogIsToldWhoGotARightAndWhatWasSet() {
    accepted(sent("A"));
    places(3);

    assertThat(
        world.siteLog.stream().map(AuditEvent::kind).toList(),
        contains(AuditKind.PERSON_ASSIGNED, AuditKind.SETTING_CHANGED));
  }

  @Test
  public void everybodyConcernedIsToldAndEverythingIsWrittenDown() {
    accepted(sent("A"));
    world.admissions.refuse(NORWAY, sent("B").id(), "not a provider of services");
    world.admissions.keepWaiting(OFFICE, sent("C").id(), "");
    Application back = sent("D");
    world.applying.withdraw(person("kari-D"), back.id());

    assertThat(
        world.told(),
        contains(
            NoticeKind.APPLICATION_RECEIVED,
            NoticeKind.APPLICATION_ACCEPTED,
            NoticeKind.APPLICATION_RECEIVED,
            NoticeKind.APPLICATION_REFUSED,
            NoticeKind.APPLICATION_RECEIVED,
            NoticeKind.APPLICATION_WAITING,
            NoticeKind.APPLICATION_RECEIVED));
    assertThat(
        world.trail.events().stream().map(AuditEvent::kind).toList(),
        contains(
            AuditKind.APPLICATION_MADE,
            AuditKind.MEMBER_CREATED,
            AuditKind.PERSON_ASSIGNED,
            AuditKind.APPLICATION_DECIDED,
            AuditKind.APPLICATION_MADE,
            AuditKind.APPLICATION_DECIDED,
            AuditKind.APPLICATION_MADE,
            AuditKind.APPLICATION_DECIDED,
            AuditKind.APPLICATION_MADE,
            AuditKind.APPLICATION_DECIDED));
    assertThat(world.trail.events().get(5).why(), is("not a provider of services"));
  }

  @Test
  public void sendingTwiceMakesOneApplication() {
    Application first = sent("A");

    assertThat(sent("A"), is(first));
    assertThat(world.applications.all(), hasSize(1));
    assertThat(world.told(), hasSize(1));
    Invalid other =
        assertThrows(
            Invalid.class, () -> world.applying.send(person("kari-A"), input(" a. ", "NO")));
    assertThat(other.problems(), contains(Problem.of("application-open").inField("organisation")));
    world.locks.heldElsewhere("application:kari-B");
    assertThrows(Conflict.class, () -> sent("B"));
  }

  @Test
  public void aPersonHasFewApplicationsOpen() {
    Application first = world.applying.send(STRANGER, input("A", "NO"));
    for (String name : List.of("B", "C", "D", "E")) {
      world.applying.send(STRANGER, input(name, "NO"));
    }

    assertThrows(NotAllowed.class, () -> world.applying.send(STRANGER, input("F", "NO")));
    world.applying.withdraw(STRANGER, first.id());
    world.applying.send(STRANGER, input("F", "NO"));
  }

  @Test
  public void everythingThatIsWrongIsSaidAtOnceAndNothingIsKept() {
    JoiningInput bad =
        new JoiningInput(
            " ",
            "Norway",
            List.of(),
            "",
            "ghost",
            Optional.empty(),
            "x\u0000",
            "half",
            false,
            false);

    List<Problem> problems =
        assertThrows(Invalid.class, () -> world.applying.send(STRANGER, bad)).problems();

    assertThat(
        problems.stream().map(Problem::field).toList(),
        contains("organisation", "country", "services", "sizeBand", "contact", "letter", "intake"));
    assertThat(world.applications.all(), is(empty()));
  }

  @Test
  public void aLetterWithFactsAboutPersonsHasToBeLookedAt() {
    JoiningInput asked = input("A", "NO");
    JoiningInput risky =
        new JoiningInput(
            "A",
            "NO",
            asked.services(),
            "M",
            "",
            Optional.empty(),
            "Our client 010190-1234 wrote ...",
            "",
            false,
            false);

    List<Problem> problems =
        assertThrows(Invalid.class, () -> world.applying.send(STRANGER, risky)).problems();
    assertThat(problems, contains(Problem.of("joining-letter-personal").inField("letter")));

    JoiningInput checked =
        new JoiningInput(
            "A",
            "NO",
            asked.services(),
            "M",
            "",
            Optional.empty(),
            risky.letter(),
            "",
            false,
            true);
    assertThat(world.applying.send(STRANGER, checked).joining().letter(), is(risky.letter()));
  }

  @Test
  public void onlyTheApplicantAndWhoDecidesSeeIt() {
    Application application = sent("A");

    assertThat(world.admissions.visible(NORWAY), contains(application));
    assertThat(world.admissions.visible(OFFICE), contains(application));
    assertThat(world.admissions.visible(person("kari-A")), contains(application));
    for (Actor other :
        List.of(coordinator("SE"), FACILITATOR, STRANGER, editorOf("no-1"), Actor.ANONYMOUS)) {
      assertThat(world.admissions.visible(other), is(empty()));
      assertThrows(NotFound.class, () -> world.admissions.application(other, application.id()));
      assertThrows(NotFound.class, () -> world.admissions.refuse(other, application.id(), "x"));
      assertThrows(NotFound.class, () -> world.applying.withdraw(other, application.id()));
      assertThrows(
          NotFound.class,
          () -> world.admissions.setPlaces(other, "NO", Intake.REGULAR, Optional.of(1)));
    }
    assertThrows(
        NotAllowed.class,
        () -> world.admissions.accept(person("kari-A"), application.id(), Place.TAKEN, ""));
    assertThrows(NotFound.class, () -> world.applying.send(Actor.ANONYMOUS, input("A", "NO")));
  }

  @Test
  public void whatIsDecidedStaysDecided() {
    Application application = sent("A");
    world.admissions.refuse(NORWAY, application.id(), "no");

    Conflict again = assertThrows(Conflict.class, () -> accepted(application));
    assertThat(code(again), is("application-decided"));
    assertThrows(Conflict.class, () -> world.applying.withdraw(person("kari-A"), application.id()));
    assertThrows(Invalid.class, () -> world.admissions.refuse(NORWAY, sent("B").id(), " "));
    assertThat("another one may be sent", sent("A").id(), is(not(application.id())));
  }

  @Test
  public void nobodyIsAcceptedWithoutAPlaceButWhoDevelopedTheBenchmark() {
    places(1);
    accepted(sent("A"));
    Application second = sent("B");

    assertThat(
        code(assertThrows(Conflict.class, () -> accepted(second))), is("application-no-place"));
    assertThat(state(second), is(State.SENT));

    world.admissions.accept(NORWAY, second.id(), Place.NOT_NEEDED, "");
    assertThat(state(second), is(State.ACCEPTED));
    Places.Count count = world.admissions.places(NORWAY).get(0);
    assertThat(count.taken(), is(1));
    assertThat(count.limit(), is(Optional.of(1)));
  }

  @Test
  public void placesForPilotsAreCountedApart() {
    places(0);
    JoiningInput asked = input("A", "NO");
    JoiningInput pilot =
        new JoiningInput(
            "A", "NO", asked.services(), "M", "", Optional.empty(), "x", "PILOT", false, false);

    assertThat(accepted(world.applying.send(STRANGER, pilot)).state(), is(State.ACCEPTED));
  }

  @Test
  public void theOfficesNumberHoldsUntilTheCoordinatorSaysAnother() {
    world.settings.with(Setting.JOINING_PLACES, "NO=0");
    Application application = sent("A");

    assertThrows(Conflict.class, () -> accepted(application));
    places(1);
    assertThat(accepted(application).state(), is(State.ACCEPTED));
    assertThrows(Invalid.class, () -> places(-1));
    assertThrows(Invalid.class, () -> places(10_000));
  }

  @Test
  public void freePlacesGoToThoseWhoWaitLongest() {
    places(0);
    Application first = sent("A");
    Application second = sent("B");
    Application third = sent("C");
    world.admissions.keepWaiting(NORWAY, second.id(), "");
    world.clock.set("2026-06-02T10:00:00Z");
    world.admissions.keepWaiting(NORWAY, first.id(), "");

    places(1);

    assertThat(state(second), is(State.ACCEPTED));
    assertThat(state(first), is(State.WAITING));
    assertThat("nobody has decided on it", state(third), is(State.SENT));
    places(5);
    assertThat(state(first), is(State.ACCEPTED));
    assertThat(state(third), is(State.SENT));
    assertThat(
        world.admissions.application(OFFICE, first.id()).decision().orElseThrow().by(),
        is(Optional.empty()));
  }

  @Test
  public void aMemberThatLeavesFreesItsPlace() {
    places(1);
    Application first = accepted(sent("A"));
    Application second = sent("B");
    world.admissions.keepWaiting(NORWAY, second.id(), "");
    assertThat(world.admissions.promoteAll(), is(0));

    Member gone = world.members.find(first.member().orElseThrow()).orElseThrow();
    world.members.save(List.of(gone.withLeft(Optional.of(LocalDate.of(2026, 6, 1)))));

    assertThat(world.admissions.promoteAll(), is(1));
    assertThat(world.admissions.promoteAll(), is(0));
    assertThat(state(second), is(State.ACCEPTED));
  }

  @Test
  public void whoWaitsIsNotPutAtTheEndOfTheListAgain() {
    Application waiting = sent("A");
    world.admissions.keepWaiting(NORWAY, waiting.id(), "");

    Conflict again =
        assertThrows(
            Conflict.class, () -> world.admissions.keepWaiting(OFFICE, waiting.id(), "later"));

    assertThat(code(again), is("application-waits-already"));
  }

  @Test
  public void anOrganisationThatIsAMemberAlreadyIsNotTakenInTwice() {
    accepted(sent("Solvang AS"));
    Application twin = world.applying.send(STRANGER, input("solvang as", "NO"));

    assertThat(
        code(assertThrows(Conflict.class, () -> accepted(twin))), is("application-member-exists"));
    world.admissions.keepWaiting(NORWAY, twin.id(), "");
    Application next = sent("B");
    world.admissions.keepWaiting(NORWAY, next.id(), "");
    assertThat("it does not hold up the list", world.admissions.promoteAll(), is(1));
    assertThat(state(next), is(State.ACCEPTED));
    assertThat(state(twin), is(State.WAITING));
  }
}
