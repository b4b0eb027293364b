package org.elc.benchlearning.app.results;

import static org.elc.benchlearning.app.results.ResultWorld.NO_1;
import static org.elc.benchlearning.app.results.ResultWorld.SE_2;
import static org.elc.benchlearning.app.results.ResultWorld.asking;
import static org.elc.benchlearning.app.round.RoundWorld.COORDINATOR_NO;
import static org.elc.benchlearning.app.round.RoundWorld.FACILITATOR;
import static org.elc.benchlearning.app.round.RoundWorld.OFFICE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.port.FigureStore.Change;
import org.elc.benchlearning.app.results.Trend.Point;
import org.elc.benchlearning.app.results.Trend.Series;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.catalogue.AnIndicator;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.round.Answers;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.stats.Trend.Verdict;
import org.junit.Test;

public class TrendsTest {
  private final ResultWorld of = new ResultWorld();
  private final Trends trends = of.trends();

  @Test
  public void ownValuesStandBesideTheGroupsOldestFirst() {
    Trend trend = trends.follow(NO_1, BenchmarkRequest.NEWEST, 5);

    assertThat(trend.rounds().stream().map(Round::key).toList(), contains("r24", "r25"));
    assertThat(trend.subject().orElseThrow().member().key(), is("no-1"));
    assertThat(trend.series().stream().map(s -> s.indicator().code()).toList(), contains("A", "B"));
    Series series = trend.of("A").orElseThrow();
    assertThat(
        series.points().stream().map(Point::value).toList(),
        contains(OptionalDouble.of(4), OptionalDouble.of(5)));
    Point first = series.points().get(0);
    assertThat(first.statistics().orElseThrow().n(), is(OptionalInt.of(12)));
    assertThat(first.position().orElseThrow().value(), is(4.0));
    assertThat(first.interval().orElseThrow().high() < 50, is(true));
    assertThat(series.verdict().orElseThrow().verdict(), is(Verdict.UNCHANGED));
    assertThat(series.verdict().orElseThrow().change(), is(1.0));
  }

  @Test
  public void intervalsThatDoNotOverlapAreAVerdict() {
    reports("r24", "no-1", "50");

    Series series = trends.follow(NO_1, BenchmarkRequest.NEWEST, 5).of("A").orElseThrow();

    assertThat(series.verdict().orElseThrow().verdict(), is(Verdict.WORSENED));
  }

  @Test
  public void theVerdictIsOnTheFirstAndTheLastOfTheRoundsShown() {
    publishThreeMore();
    reports("r23", "no-1", "95");

    assertThat(verdict(3), is(Verdict.WORSENED));
    assertThat(verdict(Trends.USUAL_ROUNDS), is(Verdict.UNCHANGED));
  }

  @Test
  public void onlyTheNewestRoundsAreFollowed() {
    publishThreeMore();

    Trend trend = trends.follow(NO_1, BenchmarkRequest.NEWEST, 3);

    assertThat(trend.rounds().stream().map(Round::key).toList(), contains("r23", "r24", "r25"));
    assertThat(trends.follow(NO_1, BenchmarkRequest.NEWEST, 0).rounds(), hasSize(2));
    assertThat(trends.follow(NO_1, BenchmarkRequest.NEWEST, 999).rounds(), hasSize(5));
  }

  @Test
  public void theCurveEndsAtTheRoundThatWasAskedFor() {
    Trend trend = trends.follow(NO_1, asking("r24", "", ""), 5);

    assertThat(trend.rounds().stream().map(Round::key).toList(), contains("r24"));
    assertThat(trend.of("A").orElseThrow().verdict(), is(Optional.empty()));
  }

  @Test
  public void anotherWayOfMeasuringIsABreakAndNothingIsComparedAcrossIt() {
    of.world.editions.save(
        new Edition(
            "e0",
            Optional.empty(),
            List.of(AnIndicator.called("A").rate("10").build(), AnIndicator.called("B").build())));
    of.world.rounds.save(withEdition(of.world.stored("r24"), "e0"));

    Trend trend = trends.follow(NO_1, BenchmarkRequest.NEWEST, 5);

    Series a = trend.of("A").orElseThrow();
    assertThat(a.points().stream().map(Point::afterBreak).toList(), contains(false, true));
    assertThat(a.comparable(), hasSize(1));
    assertThat(a.verdict(), is(Optional.empty()));
    Series b = trend.of("B").orElseThrow();
    assertThat(b.points().stream().map(Point::afterBreak).toList(), contains(false, false));
    assertThat(b.verdict().isPresent(), is(true));
  }

  @Test
  public void aRoundThatDidNotAskForTheIndicatorHasNoPoint() {
    of.world.editions.save(
        new Edition(
            "e0",
            Optional.empty(),
            List.of(AnIndicator.called("A").retired().build(), AnIndicator.called("B").build())));
    of.world.rounds.save(withEdition(of.world.stored("r24"), "e0"));

    Trend trend = trends.follow(NO_1, BenchmarkRequest.NEWEST, 5);

    assertThat(trend.of("A").orElseThrow().points(), hasSize(1));
    assertThat(trend.of("B").orElseThrow().points(), hasSize(2));
  }

  @Test
  public void ofARoundWhoseStatisticsOneDidNotEarnThereAreOwnValuesOnly() {
    of.world.rounds.saveParticipants(
        "r25", List.of(of.world.participant("r25", "se-2").withAnswers(new Answers(2, 2))));

    Trend trend = trends.follow(SE_2, BenchmarkRequest.NEWEST, 5);

    Point unearned = trend.of("A").orElseThrow().points().get(0);
    assertThat(unearned.round().key(), is("r24"));
    assertThat(unearned.value().isPresent(), is(true));
    assertThat(unearned.statistics(), is(Optional.empty()));
    assertThat(unearned.position(), is(Optional.empty()));
    assertThat(trend.of("A").orElseThrow().points().get(1).statistics().isPresent(), is(true));
  }

  @Test
  public void aRoundOneDidNotHandInIsNotFollowed() {
    of.world.becomes("r24", "no-1", ParticipantState.RETURNED);

    assertThat(trends.follow(NO_1, BenchmarkRequest.NEWEST, 5).rounds(), hasSize(1));
  }

  @Test
  public void aHiddenGroupStaysHidden() {
    Trend trend = trends.follow(ResultWorld.COORDINATOR_SE, asking("", "se-1", "country"), 5);

    assertThat(trend.group().key(), is("country:SE"));
    for (Point point : trend.of("A").orElseThrow().points()) {
      assertThat(
          point.statistics().orElseThrow().suppressed(), is(Optional.of(Suppression.TOO_FEW)));
      assertThat(point.value().isPresent(), is(true));
    }
  }

  @Test
  public void readersWithoutAMemberFollowTheGroup() {
    for (Actor actor : List.of(OFFICE, FACILITATOR, COORDINATOR_NO)) {
      Trend trend = trends.follow(actor, BenchmarkRequest.NEWEST, 5);

      assertThat(trend.rounds(), hasSize(2));
      Point point = trend.of("A").orElseThrow().points().get(0);
      assertThat(point.value(), is(OptionalDouble.empty()));
      assertThat(point.statistics().orElseThrow().n(), is(OptionalInt.of(12)));
      assertThat(trend.of("A").orElseThrow().verdict(), is(Optional.empty()));
    }
  }

  @Test
  public void nobodyFollowsAnotherMember() {
    assertNothing(NO_1, asking("", "no-2", ""));
    assertNothing(FACILITATOR, asking("", "no-2", ""));
    assertNothing(ResultWorld.COORDINATOR_SE, asking("", "no-2", ""));
    assertNothing(ResultWorld.NO_9, BenchmarkRequest.NEWEST);
    assertNothing(Actor.ANONYMOUS, BenchmarkRequest.NEWEST);
    assertNothing(NO_1, asking("", "", "country:PT"));
  }

  private Verdict verdict(int most) {
    Series series = trends.follow(NO_1, BenchmarkRequest.NEWEST, most).of("A").orElseThrow();
    return series.verdict().orElseThrow().verdict();
  }

  private void publishThreeMore() {
    for (int year = 2021; year <= 2023; year++) {
      of.collect("r" + year % 100, year, 0);
    }
    of.world.clock.set("2026-03-01T10:00:00Z");
    of.world.roundClock().advance();
  }

  private void reports(String round, String member, String percent) {
    of.world.figures.saveAll(
        round,
        Map.of(ParticipantId.whole(member), List.of(RoundWorld.ratio("A", percent, "100"))),
        new Change("office", of.world.clock.instant()));
  }

  private void assertNothing(Actor actor, BenchmarkRequest request) {
    assertThrows(NotFound.class, () -> trends.follow(actor, request, 5));
  }

  private static Round withEdition(Round r, String edition) {
    return new Round(
        r.key(),
        r.name(),
        r.countries(),
        edition,
        r.schedule(),
        r.state(),
        r.invitation(),
        r.revision());
  }
}
