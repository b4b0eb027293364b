package org.elc.benchlearning.app.round.run;

import static org.elc.benchlearning.app.round.RoundWorld.COORDINATOR_NO;
import static org.elc.benchlearning.app.round.RoundWorld.MEMBER_NO_1;
import static org.elc.benchlearning.app.round.RoundWorld.OFFICE;
import static org.elc.benchlearning.app.round.RoundWorld.draft;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Conflict;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.round.RoundDraft;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.app.round.run.RoundClock.Result;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;

public class RoundClockTest {
  private static final String AFTER_DUE = "2026-03-31T21:59:00Z";
  private static final String AFTER_CLOSE = "2026-04-30T10:00:00Z";

  private final RoundWorld world = new RoundWorld();

  @Test
  public void aDraftOpensByItsDateWithEverybodyWhoTakesPart() {
    world.clock.set("2026-02-01T06:59:59Z");
    world.rounds().create(OFFICE, draft("r26"));
    world.roundClock().advance();
    assertThat(world.stored("r26").state(), is(RoundState.DRAFT));

    world.clock.set("2026-02-01T07:00:00Z");
    world.roundClock().advance();

    assertThat(world.stored("r26").state(), is(RoundState.OPEN));
    List<String> asked = world.rounds.participants("r26").stream().map(p -> p.id().key()).toList();
    assertThat(asked, hasItem("no-units/north"));
    assertThat(asked, not(hasItem("no-units")));
    assertThat(asked, not(hasItem("se-gone")));
    assertThat(asked.size(), is(13));
    assertThat(
        world.editions.find("e1").orElseThrow().frozenAt(), is(Optional.of(world.clock.instant())));
  }

  @Test
  public void aNationalRoundAsksItsCountryOnly() {
    world.rounds().create(OFFICE, draft("se26", "SE"));
    world.roundClock().advance();

    assertThat(
        world.rounds.participants("se26").stream().map(p -> p.id().key()).toList(),
        contains("se-1", "se-2"));
  }

  @Test
  public void whoLapsedByTheDayOfOpeningIsNotAsked() {
    world.clock.set("2027-01-02T00:00:00Z");
    world.rounds().create(OFFICE, withoutOpens("r27"));

    assertThat(
        refused(() -> world.commands().run(OFFICE, "r27", RoundCommand.OPEN)),
        is("round-without-participants"));
    assertThat(world.stored("r27").state(), is(RoundState.DRAFT));
  }

  @Test
  public void entryClosesAtTheDueInstantInTheRoundsZone() {
    world.open("r26");
    world.clock.set("2026-03-31T21:58:59Z");
    world.roundClock().advance();
    assertThat(world.stored("r26").state(), is(RoundState.OPEN));

    world.clock.set(AFTER_DUE);
    world.roundClock().advance();

    assertThat(world.stored("r26").state(), is(RoundState.CLOSED));
  }

  @Test
  public void resultsArePublishedWhenTheRoundCloses() {
    world.open("r26");
    world.allSubmit("r26");
    world.clock.set(AFTER_CLOSE);

    List<RoundClock.Outcome> outcomes = world.roundClock().advance();

    assertThat(outcomes.get(0).result(), is(Result.MOVED));
    Round round = world.stored("r26");
    assertThat(round.state(), is(RoundState.PUBLISHED));
    GroupStatistics all = statistics(round, PeerGroup.ALL).get(0);
    assertThat(all.n(), is(OptionalInt.of(13)));
    assertThat(all.median().getAsDouble(), is(35.0));
    assertThat(
        world
            .results
            .positions(round.revision().orElseThrow(), List.of(ParticipantId.whole("no-1")))
            .size(),
        is(1));
  }

  @Test
  public void theOfficesPeerGroupsAreAmongTheResults() {
    world.open("r26");
    world.rounds.save(
        world.stored("r26").withAddedGroups(new TreeSet<>(List.of("country:NO+size:M"))));
    world.allSubmit("r26");
    world.clock.set(AFTER_CLOSE);

    world.roundClock().advance();

    PeerGroup added = PeerGroup.parse("country:NO+size:M").orElseThrow();
    assertThat(statistics(world.stored("r26"), added).get(0).group(), is(added));
  }

  @Test
  public void onlyHandedInFiguresCount() {
    world.open("r26");
    world.allSubmit("r26");
    world.becomes("r26", "no-1", ParticipantState.ENTERING);
    world.becomes("r26", "no-2", ParticipantState.RETURNED);
    world.becomes("r26", "no-3", ParticipantState.VALIDATED);
    world.clock.set(AFTER_CLOSE);
    world.roundClock().advance();

    Round round = world.stored("r26");

    assertThat(statistics(round, PeerGroup.ALL).get(0).n(), is(OptionalInt.of(11)));
    assertThat(
        world
            .results
            .positions(
                round.revision().orElseThrow(),
                List.of(
                    ParticipantId.whole("no-1"),
                    ParticipantId.whole("no-2"),
                    ParticipantId.whole("no-3")))
            .keySet(),
        contains(ParticipantId.whole("no-3")));
  }

  @Test
  public void anExtensionBeyondTheCloseHoldsTheResultsBack() {
    world.open("r26");
    world.allSubmit("r26");
    world.becomes("r26", "no-1", ParticipantState.ENTERING);
    world.extended("r26", "no-1", "2026-05-10T12:00");
    world.clock.set(AFTER_CLOSE);
    world.roundClock().advance();
    assertThat(world.stored("r26").state(), is(RoundState.CLOSED));

    world.clock.set("2026-05-10T10:00:00Z");
    world.roundClock().advance();
    assertThat(world.stored("r26").state(), is(RoundState.PUBLISHED));
  }

  @Test
  public void anExtendedParticipantWhoHandedInHoldsNothingBack() {
    world.open("r26");
    world.extended("r26", "no-1", "2026-05-10T12:00");
    world.becomes("r26", "no-1", ParticipantState.SUBMITTED);
    world.clock.set(AFTER_CLOSE);

    world.roundClock().advance();

    assertThat(world.stored("r26").state(), is(RoundState.PUBLISHED));
  }

  @Test
  public void aSecondRunChangesNothing() {
    world.open("r26");
    world.allSubmit("r26");
    world.clock.set(AFTER_CLOSE);
    world.roundClock().advance();
    Round first = world.stored("r26");
    Map<PeerGroup, List<GroupStatistics>> computed =
        world.results.statistics(first.revision().orElseThrow(), List.of(PeerGroup.ALL));

    List<RoundClock.Outcome> outcomes = world.roundClock().advance();

    assertThat(outcomes, is(List.of()));
    assertThat(world.stored("r26"), is(first));
    assertThat(
        world.results.statistics(first.revision().orElseThrow(), List.of(PeerGroup.ALL)),
        is(computed));
  }

  @Test
  public void aRoundThatCannotOpenIsHeldAndStopsNoOther() {
    RoundDraft d = draft("a-empty", "PT");
    world.rounds().create(OFFICE, d);
    world.rounds().create(OFFICE, draft("b-good"));

    List<RoundClock.Outcome> outcomes = world.roundClock().advance();

    assertThat(world.stored("b-good").state(), is(RoundState.OPEN));
    RoundClock.Outcome held =
        outcomes.stream().filter(o -> o.round().equals("a-empty")).findFirst().orElseThrow();
    assertThat(held.result(), is(Result.HELD));
    assertThat(held.reason().orElseThrow().code(), is("round-without-participants"));
    assertThat(held.failure(), is(Optional.empty()));
  }

  @Test
  public void aDraftThatMissedItsTimeIsLeftAlone() {
    world.rounds().create(OFFICE, draft("r26"));
    world.clock.set(AFTER_DUE);

    RoundClock.Outcome outcome = world.roundClock().advance().get(0);

    assertThat(outcome.result(), is(Result.HELD));
    assertThat(outcome.reason().orElseThrow().code(), is("round-missed"));
    assertThat(world.stored("r26").state(), is(RoundState.DRAFT));
    assertThat(
        refused(() -> world.commands().run(OFFICE, "r26", RoundCommand.OPEN)), is("round-missed"));
  }

  @Test
  public void theOfficeOpensARoundOfThePastAndTheJobFinishesItWhenFiguresAreThere() {
    RoundDraft past = withoutOpens("r25");
    world.clock.set(AFTER_CLOSE);
    world.rounds().create(OFFICE, past);
    assertThat(world.roundClock().advance().get(0).result(), is(Result.UNCHANGED));

    world.commands().run(OFFICE, "r25", RoundCommand.OPEN);
    RoundClock.Outcome empty = world.roundClock().advance().get(0);
    assertThat(empty.result(), is(Result.HELD));
    assertThat(empty.reason().orElseThrow().code(), is("round-nobody-handed-in"));
    assertThat(world.stored("r25").state(), is(RoundState.CLOSED));

    world.allSubmit("r25");
    world.roundClock().advance();
    assertThat(world.stored("r25").state(), is(RoundState.PUBLISHED));
  }

  @Test
  public void whatIsComputedOfNothingByHandIsNotPublishedByDate() {
    world.open("r26");
    world.commands().run(OFFICE, "r26", RoundCommand.CLOSE);
    world.commands().run(OFFICE, "r26", RoundCommand.COMPUTE);
    world.clock.set(AFTER_CLOSE);

    assertThat(world.roundClock().advance().get(0).result(), is(Result.HELD));
    assertThat(world.stored("r26").state(), is(RoundState.COMPUTED));
  }

  @Test
  public void aCoordinatorOpensNoRoundOfThePast() {
    world.clock.set(AFTER_DUE);
    world.rounds().create(COORDINATOR_NO, withoutOpens("no26", "NO"));

    assertThat(
        refused(() -> world.commands().run(COORDINATOR_NO, "no26", RoundCommand.OPEN)),
        is("round-historical-office-only"));
  }

  @Test
  public void aRoundThatAnotherNodeHoldsIsLeftAlone() {
    world.rounds().create(OFFICE, draft("r26"));
    world.locks.heldElsewhere("elc-round-r26");

    List<RoundClock.Outcome> outcomes = world.roundClock().advance();

    assertThat(outcomes.get(0).result(), is(Result.BUSY));
    assertThat(world.stored("r26").state(), is(RoundState.DRAFT));
    assertThrows(Conflict.class, () -> world.commands().run(OFFICE, "r26", RoundCommand.OPEN));
  }

  @Test
  public void byHandARoundTakesItsStepsInOrder() {
    world.rounds().create(OFFICE, withoutOpens("r26"));

    for (RoundCommand command : RoundCommand.values()) {
      for (RoundCommand other : RoundCommand.values()) {
        if (other != command) {
          assertThrows(NotAllowed.class, () -> world.commands().run(OFFICE, "r26", other));
        }
      }
      world.commands().run(OFFICE, "r26", command);
    }

    assertThat(world.stored("r26").state(), is(RoundState.PUBLISHED));
    assertThat(
        refused(() -> world.commands().run(OFFICE, "r26", RoundCommand.OPEN)),
        is("round-not-draft"));
  }

  @Test
  public void computingByHandWaitsForThoseWithTimeLeft() {
    world.open("r26");
    world.extended("r26", "no-1", "2026-05-10T12:00");
    world.commands().run(OFFICE, "r26", RoundCommand.CLOSE);

    assertThat(
        refused(() -> world.commands().run(OFFICE, "r26", RoundCommand.COMPUTE)),
        is("round-still-entering"));
  }

  @Test
  public void byHandOnlyThoseWhoRunTheRound() {
    world.rounds().create(OFFICE, withoutOpens("r26"));

    assertThat(
        refused(() -> world.commands().run(COORDINATOR_NO, "r26", RoundCommand.OPEN)),
        is("round-office-only"));
    assertThat(
        refused(() -> world.commands().run(MEMBER_NO_1, "r26", RoundCommand.OPEN)),
        is("round-office-only"));
    assertThrows(
        NotFound.class, () -> world.commands().run(Actor.ANONYMOUS, "r26", RoundCommand.OPEN));
    assertThrows(NotFound.class, () -> world.commands().run(OFFICE, "r27", RoundCommand.OPEN));
  }

  private List<GroupStatistics> statistics(Round round, PeerGroup group) {
    return world
        .results
        .statistics(round.revision().orElseThrow(), List.of(group))
        .getOrDefault(group, List.of());
  }

  private static RoundDraft withoutOpens(String key, String... countries) {
    RoundDraft d = draft(key, countries);
    return new RoundDraft(
        d.key(),
        d.name(),
        d.countries(),
        d.edition(),
        d.periodFrom(),
        d.periodTo(),
        d.timeZone(),
        "",
        d.due(),
        d.closes(),
        "");
  }

  private static String refused(ThrowingRunnable work) {
    return assertThrows(NotAllowed.class, work).problem().code();
  }
}
