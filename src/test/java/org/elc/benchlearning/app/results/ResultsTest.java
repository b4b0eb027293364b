package org.elc.benchlearning.app.results;

import static org.elc.benchlearning.app.results.ResultWorld.COORDINATOR_SE;
import static org.elc.benchlearning.app.results.ResultWorld.NO_1;
import static org.elc.benchlearning.app.results.ResultWorld.NO_9;
import static org.elc.benchlearning.app.results.ResultWorld.SE_2;
import static org.elc.benchlearning.app.round.RoundWorld.FACILITATOR;
import static org.elc.benchlearning.app.round.RoundWorld.OFFICE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.elc.benchlearning.app.Acting;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.round.RoundDraft;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.app.round.run.RoundCommand;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.Round.Readers;
import org.junit.Test;
import org.junit.function.ThrowingRunnable;

public class ResultsTest {
  private static final PeerGroup ALL = PeerGroup.ALL;
  private static final PeerGroup SWEDEN = PeerGroup.of(PeerGroup.Trait.COUNTRY, "SE");
  private static final ParticipantId NUMBER_1 = ParticipantId.whole("no-1");

  private final ResultWorld of = new ResultWorld();
  private final Results results = of.results();

  @Test
  public void whoHandedInAndAnsweredReadsTheStatistics() {
    List<GroupStatistics> all = results.statistics(NO_1, "r25", ALL, Optional.empty());

    assertThat(all.stream().map(GroupStatistics::indicator).toList(), contains("A", "B"));
    assertThat(all.get(0).n(), is(OptionalInt.of(12)));
  }

  @Test
  public void oneIndicatorCanBeAskedFor() {
    assertThat(results.statistics(NO_1, "r25", ALL, Optional.of("B")), hasSize(1));
    assertNothing(() -> results.statistics(NO_1, "r25", ALL, Optional.of("X")));
  }

  @Test
  public void whoDidNotHandInReadsNothing() {
    assertNothing(() -> results.statistics(NO_9, "r25", ALL, Optional.empty()));
    assertNothing(() -> results.positions(NO_9, "r25", ParticipantId.whole("no-9"), ALL));
  }

  @Test
  public void whoAnsweredLessThanFourFifthsReadsNothing() {
    assertNothing(() -> results.statistics(SE_2, "r25", ALL, Optional.empty()));
  }

  @Test
  public void aRoundThatIsShownToEverybodyIsReadByWhoeverIsSignedIn() {
    of.world.shows("r25", Readers.EVERYBODY);

    for (Actor actor : List.of(Acting.STRANGER, NO_9, SE_2)) {
      assertThat(results.statistics(actor, "r25", ALL, Optional.empty()), hasSize(2));
      assertThat(results.groups(actor, "r25"), is(results.groups(OFFICE, "r25")));
      assertThat(results.revisions(actor, "r25"), hasSize(1));
      assertNothing(() -> results.statistics(actor, "r24", ALL, Optional.empty()));
      assertNothing(() -> results.groups(actor, "r24"));
      assertNothing(() -> results.revisions(actor, "r24"));
    }
    assertNothing(() -> results.statistics(Actor.ANONYMOUS, "r25", ALL, Optional.empty()));
    assertNothing(() -> results.groups(Actor.ANONYMOUS, "r25"));

    of.world.shows("r25", Readers.PARTICIPANTS);

    assertNothing(() -> results.statistics(Acting.STRANGER, "r25", ALL, Optional.empty()));
    assertNothing(() -> results.statistics(NO_9, "r25", ALL, Optional.empty()));
  }

  @Test
  public void whoeverReadsItWithoutAMemberReadsNoMembersPlace() {
    of.world.shows("r25", Readers.EVERYBODY);

    assertNothing(() -> results.positions(Acting.STRANGER, "r25", NUMBER_1, ALL));
    assertNothing(() -> results.positions(NO_9, "r25", NUMBER_1, ALL));
    assertNothing(
        () -> of.comparisons().compare(Acting.STRANGER, ResultWorld.asking("r25", "no-1", "all")));
    Comparison compared =
        of.comparisons().compare(Acting.STRANGER, ResultWorld.asking("", "", "all"));
    assertThat(compared.round().key(), is("r25"));
    assertThat(compared.subject(), is(Optional.empty()));
    assertThat(
        of.trends().follow(Acting.STRANGER, ResultWorld.asking("", "", "all"), 5).rounds().stream()
            .map(Round::key)
            .toList(),
        contains("r25"));
  }

  @Test
  public void whoHasNotEarnedItReadsItBesideTheOwnFiguresAndHasNoPlaceWithoutHandingIn() {
    of.world.shows("r25", Readers.EVERYBODY);

    Comparison keptBack = of.comparisons().compare(NO_9, ResultWorld.asking("r25", "", "all"));
    Comparison fewAnswers = of.comparisons().compare(SE_2, ResultWorld.asking("r25", "", "all"));

    assertThat(keptBack.rows(), hasSize(2));
    assertThat(
        keptBack.rows().stream().filter(r -> r.position().isPresent()).toList(), is(empty()));
    assertThat(fewAnswers.rows().get(0).position().isPresent(), is(true));
    assertThat(
        fewAnswers.rows().get(0).statistics(),
        is(results.statistics(NO_1, "r25", ALL, Optional.of("A")).get(0)));
  }

  @Test
  public void figuresThatAUnitKeptBackEarnNothing() {
    Actor units = ResultWorld.person("no-units");
    assertThat(results.statistics(units, "r25", ALL, Optional.empty()), hasSize(2));

    of.world.becomes("r25", "no-units/south", ParticipantState.ENTERING);

    assertNothing(() -> results.statistics(units, "r25", ALL, Optional.empty()));
  }

  @Test
  public void coordinatorsFacilitatorsAndTheOfficeReadWithoutTakingPart() {
    for (Actor actor : List.of(COORDINATOR_SE, FACILITATOR, OFFICE)) {
      assertThat(results.statistics(actor, "r25", ALL, Optional.empty()), hasSize(2));
    }
  }

  @Test
  public void othersFindNothing() {
    Actor stranger = ResultWorld.person("nobody");

    assertNothing(() -> results.statistics(Actor.ANONYMOUS, "r25", ALL, Optional.empty()));
    assertNothing(() -> results.statistics(stranger, "r25", ALL, Optional.empty()));
    assertNothing(() -> results.groups(stranger, "r25"));
    assertNothing(() -> results.statistics(OFFICE, "r99", ALL, Optional.empty()));
  }

  @Test
  public void beforePublishingOnlyCoordinatorsAndTheOfficeReadTheResults() {
    RoundDraft d = RoundWorld.draft("hand");
    of.world.rounds().create(OFFICE, d);
    of.world.roundClock().advance();
    of.world.allSubmit("hand");
    of.world.commands().run(OFFICE, "hand", RoundCommand.CLOSE);
    assertNothing(() -> results.statistics(OFFICE, "hand", ALL, Optional.empty()));

    of.world.commands().run(OFFICE, "hand", RoundCommand.COMPUTE);

    assertThat(results.statistics(OFFICE, "hand", ALL, Optional.empty()), hasSize(2));
    assertThat(results.statistics(COORDINATOR_SE, "hand", ALL, Optional.empty()), hasSize(2));
    assertNothing(() -> results.statistics(FACILITATOR, "hand", ALL, Optional.empty()));
    assertNothing(() -> results.statistics(NO_1, "hand", ALL, Optional.empty()));
  }

  @Test
  public void beforePublishingACoordinatorReadsRoundsOfItsCountryOnly() {
    of.world.rounds().create(OFFICE, RoundWorld.draft("norway", "NO"));
    of.world.roundClock().advance();
    of.world.allSubmit("norway");
    of.world.commands().run(OFFICE, "norway", RoundCommand.CLOSE);
    of.world.commands().run(OFFICE, "norway", RoundCommand.COMPUTE);

    assertThat(
        results.statistics(RoundWorld.COORDINATOR_NO, "norway", ALL, Optional.empty()), hasSize(2));
    assertNothing(() -> results.statistics(COORDINATOR_SE, "norway", ALL, Optional.empty()));

    of.world.commands().run(OFFICE, "norway", RoundCommand.PUBLISH);
    assertThat(results.statistics(COORDINATOR_SE, "norway", ALL, Optional.empty()), hasSize(2));
  }

  @Test
  public void aGroupThatIsTooSmallSaysSoAndNothingElse() {
    GroupStatistics hidden = results.statistics(OFFICE, "r25", SWEDEN, Optional.of("A")).get(0);

    assertThat(hidden, is(GroupStatistics.suppressed("A", SWEDEN, Suppression.TOO_FEW)));
  }

  @Test
  public void aGroupThatTheRoundDoesNotHaveIsNotThere() {
    PeerGroup portugal = PeerGroup.of(PeerGroup.Trait.COUNTRY, "PT");

    assertNothing(() -> results.statistics(OFFICE, "r25", portugal, Optional.empty()));
    assertNothing(() -> results.positions(OFFICE, "r25", NUMBER_1, portugal));
  }

  @Test
  public void groupsAreListedByKey() {
    assertThat(
        results.groups(NO_1, "r25").stream().map(PeerGroup::key).toList(),
        contains(
            "all",
            "country:NO",
            "country:NO+service:housing",
            "country:SE",
            "country:SE+service:housing",
            "service:housing",
            "size:M"));
  }

  @Test
  public void onesOwnPositionAndThoseOneSupervises() {
    List<Position> own = results.positions(NO_1, "r25", NUMBER_1, ALL);

    assertThat(own.get(0).value(), is(5.0));
    assertThat(own.get(0).rank(), is(OptionalInt.of(12)));
    assertThat(results.positions(OFFICE, "r25", NUMBER_1, ALL), is(own));
    Position supervised = results.positions(RoundWorld.COORDINATOR_NO, "r25", NUMBER_1, ALL).get(0);
    assertThat(supervised.value(), is(5.0));
    assertThat(supervised.rank(), is(OptionalInt.empty()));
    assertThat(supervised.percentile().isPresent(), is(false));
  }

  @Test
  public void nobodyElsesPosition() {
    assertNothing(() -> results.positions(NO_1, "r25", ParticipantId.whole("no-2"), ALL));
    assertNothing(() -> results.positions(FACILITATOR, "r25", NUMBER_1, ALL));
    assertNothing(() -> results.positions(COORDINATOR_SE, "r25", NUMBER_1, ALL));
  }

  @Test
  public void oneHasNoPositionInAGroupOneIsNotIn() {
    assertThat(results.positions(NO_1, "r25", NUMBER_1, SWEDEN), is(empty()));
  }

  private static void assertNothing(ThrowingRunnable work) {
    assertThrows(NotFound.class, work);
  }
}
