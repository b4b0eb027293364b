package org.elc.benchlearning.app.round;

import static org.elc.benchlearning.app.round.RoundWorld.COORDINATOR_NO;
import static org.elc.benchlearning.app.round.RoundWorld.MEMBER_NO_1;
import static org.elc.benchlearning.app.round.RoundWorld.OFFICE;
import static org.elc.benchlearning.app.round.RoundWorld.draft;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Conflict;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;

public class RoundsTest {
  private final RoundWorld world = new RoundWorld();
  private final Rounds rounds = world.rounds();

  @Test
  public void theOfficeMakesAnInternationalDraft() {
    Round made = rounds.create(OFFICE, draft("r26"));

    assertThat(made.state(), is(RoundState.DRAFT));
    assertThat(made.isInternational(), is(true));
    assertThat(rounds.round(MEMBER_NO_1, "r26"), is(made));
  }

  @Test
  public void aCoordinatorMakesRoundsOfTheOwnCountryOnly() {
    assertThat(rounds.create(COORDINATOR_NO, draft("no26", "no")).covers("NO"), is(true));
    assertThat(refused(() -> rounds.create(COORDINATOR_NO, draft("r26"))), is("round-office-only"));
    assertThat(
        refused(() -> rounds.create(COORDINATOR_NO, draft("se26", "SE"))),
        is("round-runners-only"));
    assertThat(
        refused(() -> rounds.create(COORDINATOR_NO, draft("nordic", "NO", "SE"))),
        is("round-runners-only"));
  }

  @Test
  public void aMemberMakesNone() {
    assertThat(refused(() -> rounds.create(MEMBER_NO_1, draft("r26"))), is("round-runners-only"));
  }

  @Test
  public void toOthersThereAreNoRounds() {
    rounds.create(OFFICE, draft("r26"));

    assertThat(rounds.list(Actor.ANONYMOUS), is(empty()));
    assertThrows(NotFound.class, () -> rounds.round(Actor.ANONYMOUS, "r26"));
    assertThrows(NotFound.class, () -> rounds.create(Actor.ANONYMOUS, draft("r27")));
    assertThrows(NotFound.class, () -> rounds.update(Actor.ANONYMOUS, "r26", draft("r26")));
  }

  @Test
  public void everyProblemOfADraftIsNamedWithItsField() {
    RoundDraft bad =
        new RoundDraft(
            "Not a key",
            " ",
            List.of("NO", "Norge"),
            "e9",
            "1.1.2025",
            "2025-02-30",
            "Oslo",
            "soon",
            "",
            "2026",
            "some");

    Invalid refusal = assertThrows(Invalid.class, () -> rounds.create(OFFICE, bad));

    assertThat(
        refusal.problems().stream().map(p -> p.field() + " " + p.code()).toList(),
        containsInAnyOrder(
            "key key",
            "name round-name",
            "countries country",
            "edition edition-unknown",
            "periodFrom date",
            "periodTo date",
            "timeZone time-zone",
            "opens date-time",
            "due date-time",
            "closes date-time",
            "invitation round-invitation"));
  }

  @Test
  public void aNameWithInvisibleCharactersIsRefused() {
    RoundDraft d = draft("r26");
    RoundDraft bad =
        new RoundDraft(
            d.key(),
            "Round\u0000 2026",
            d.countries(),
            d.edition(),
            d.periodFrom(),
            d.periodTo(),
            d.timeZone(),
            d.opens(),
            d.due(),
            d.closes(),
            d.invitation());

    Invalid refusal = assertThrows(Invalid.class, () -> rounds.create(OFFICE, bad));

    assertThat(refusal.problems(), contains(Problem.of("text-control-character").inField("name")));
  }

  @Test
  public void datesMustFollowOneAnother() {
    RoundDraft d = draft("r26");
    RoundDraft bad =
        new RoundDraft(
            d.key(),
            d.name(),
            d.countries(),
            d.edition(),
            "2025-12-31",
            "2025-01-01",
            d.timeZone(),
            "2026-06-01T00:00",
            "2026-03-31T23:59",
            "2026-03-30T12:00",
            "all");

    Invalid refusal = assertThrows(Invalid.class, () -> rounds.create(OFFICE, bad));

    assertThat(
        refusal.problems().stream().map(p -> p.code()).toList(),
        containsInAnyOrder(
            "round-period-order", "round-closes-before-due", "round-opens-after-due"));
  }

  @Test
  public void aYearWithTooManyDigitsIsATypingError() {
    RoundDraft d = draft("r26");
    RoundDraft bad =
        new RoundDraft(
            d.key(),
            d.name(),
            d.countries(),
            d.edition(),
            "0025-01-01",
            "2025-12-31",
            d.timeZone(),
            "",
            "+20026-03-31T23:59",
            "",
            "");

    Invalid refusal = assertThrows(Invalid.class, () -> rounds.create(OFFICE, bad));

    assertThat(
        refusal.problems().stream().map(p -> p.field()).toList(),
        containsInAnyOrder("periodFrom", "due"));
  }

  @Test
  public void theOfficeAddsPeerGroupsWhileTheRoundIsADraft() {
    rounds.create(OFFICE, grouped("r26", "country:NO+size:M"));

    Round changed =
        rounds.update(
            OFFICE, "r26", grouped("r26", " size:M+country:NO ", "certificate:EXCELLENCE+size:L"));

    assertThat(
        changed.addedGroups(), contains("country:NO+size:M", "size:L+certificate:EXCELLENCE"));
    assertThat(world.stored("r26"), is(changed));
  }

  @Test
  public void whoSaysNothingAboutPeerGroupsLeavesThem() {
    rounds.create(OFFICE, grouped("r26", "country:NO+size:M"));

    Round changed = rounds.update(OFFICE, "r26", draft("r26"));

    assertThat(changed.addedGroups(), contains("country:NO+size:M"));
    assertThat(rounds.update(OFFICE, "r26", grouped("r26")).addedGroups(), is(empty()));
  }

  @Test
  public void onlyGroupsThatSomebodyCanBelongToAreAdded() {
    String[] tooMany =
        IntStream.rangeClosed(1, 21).mapToObj(i -> "size:M+service:s" + i).toArray(String[]::new);

    assertThat(
        problemsOf(
            grouped(
                "r26",
                "country",
                "country:NO",
                "service:housing+country:SE",
                "country:XX+size:M",
                "size:XXL+service:housing",
                "size:M+certificate:BEST")),
        contains(
            "peer-group",
            "round-group-known",
            "round-group-known",
            "round-group-nobody",
            "round-group-nobody",
            "round-group-nobody"));
    assertThat(problemsOf(grouped("r26", tooMany)), contains("round-groups-many"));
    RoundDraft national = grouped("no26", "country:SE+size:M");
    assertThat(problemsOf(in("NO", national)), contains("round-group-nobody"));
  }

  @Test
  public void aCoordinatorAddsNoPeerGroupsAndTakesNoneAway() {
    rounds.create(OFFICE, in("NO", grouped("no26", "size:M+service:housing")));

    NotAllowed refusal =
        assertThrows(
            NotAllowed.class,
            () -> rounds.update(COORDINATOR_NO, "no26", in("NO", grouped("no26"))));
    Round renamed = rounds.update(COORDINATOR_NO, "no26", in("NO", draft("no26")));

    assertThat(refusal.problem().code(), is("round-groups-office-only"));
    assertThat(renamed.addedGroups(), contains("service:housing+size:M"));
    assertThrows(
        NotAllowed.class,
        () -> rounds.create(COORDINATOR_NO, in("NO", grouped("no27", "size:M+service:housing"))));
  }

  private List<String> problemsOf(RoundDraft draft) {
    Invalid refusal = assertThrows(Invalid.class, () -> rounds.create(OFFICE, draft));
    return refusal.problems().stream().map(Problem::code).toList();
  }

  private static RoundDraft grouped(String key, String... groups) {
    return like(draft(key), draft(key).countries(), Optional.of(List.of(groups)));
  }

  private static RoundDraft in(String country, RoundDraft d) {
    return like(d, List.of(country), d.addedGroups());
  }

  private static RoundDraft like(
      RoundDraft d, List<String> countries, Optional<List<String>> groups) {
    return new RoundDraft(
        d.key(),
        d.name(),
        countries,
        d.edition(),
        d.periodFrom(),
        d.periodTo(),
        d.timeZone(),
        d.opens(),
        d.due(),
        d.closes(),
        d.invitation(),
        groups);
  }

  @Test
  public void aKeyIsTakenOnce() {
    rounds.create(OFFICE, draft("r26"));

    Invalid refusal = assertThrows(Invalid.class, () -> rounds.create(OFFICE, draft("r26")));

    assertThat(refusal.problems().get(0).code(), is("round-exists"));
  }

  @Test
  public void withoutAnotherDateTheResultsAreComputedWhenEntryEnds() {
    RoundDraft d = draft("r26");
    RoundDraft plain =
        new RoundDraft(
            d.key(),
            d.name(),
            d.countries(),
            d.edition(),
            d.periodFrom(),
            d.periodTo(),
            d.timeZone(),
            "",
            d.due(),
            "",
            "");

    Round made = rounds.create(OFFICE, plain);

    assertThat(made.schedule().closes(), is(made.schedule().due()));
  }

  @Test
  public void onlyADraftIsReplaced() {
    world.open("r26");

    assertThat(refused(() -> rounds.update(OFFICE, "r26", draft("r26"))), is("round-not-draft"));
  }

  @Test
  public void aCoordinatorCannotTurnANationalDraftInternational() {
    rounds.create(COORDINATOR_NO, draft("no26", "NO"));

    assertThat(
        refused(() -> rounds.update(COORDINATOR_NO, "no26", draft("no26"))),
        is("round-office-only"));
  }

  @Test
  public void theDueDateOfAnOpenRoundCanMoveAndTakesTheCloseAlong() {
    world.open("r26");

    Round moved = rounds.changeDue(OFFICE, "r26", "2026-05-15T12:00", "");

    assertThat(moved.schedule().due(), is(LocalDateTime.parse("2026-05-15T12:00")));
    assertThat(moved.schedule().closes(), is(LocalDateTime.parse("2026-05-15T12:00")));
    assertThat(world.stored("r26"), is(moved));
  }

  @Test
  public void theDueDateCannotMoveIntoThePastNorOnceTheRoundIsClosed() {
    world.open("r26");
    Invalid past =
        assertThrows(Invalid.class, () -> rounds.changeDue(OFFICE, "r26", "2026-02-20T12:00", ""));
    assertThat(past.problems().get(0).code(), is("round-due-past"));

    world.clock.set("2026-04-01T00:00:00Z");
    world.roundClock().advance();
    assertThat(
        refused(() -> rounds.changeDue(OFFICE, "r26", "2026-05-15T12:00", "")),
        is("round-not-open"));
  }

  @Test
  public void whileTheJobIsAtItNobodyChangesTheRound() {
    world.open("r26");
    world.locks.heldElsewhere("elc-round-r26");

    Conflict busy =
        assertThrows(Conflict.class, () -> rounds.changeDue(OFFICE, "r26", "2026-05-15T12:00", ""));

    assertThat(busy.problem().code(), is("round-busy"));
  }

  private static String refused(ThrowingRunnable work) {
    return assertThrows(NotAllowed.class, work).problem().code();
  }
}
