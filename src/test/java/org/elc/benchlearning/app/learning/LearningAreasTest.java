package org.elc.benchlearning.app.learning;

import static org.elc.benchlearning.app.results.ResultWorld.NO_1;
import static org.elc.benchlearning.app.results.ResultWorld.asking;
import static org.elc.benchlearning.app.results.ResultWorld.person;
import static org.elc.benchlearning.app.round.RoundWorld.COORDINATOR_NO;
import static org.elc.benchlearning.app.round.RoundWorld.FACILITATOR;
import static org.elc.benchlearning.app.round.RoundWorld.OFFICE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.learning.LearningReport.Finding;
import org.elc.benchlearning.app.learning.LearningReport.Obstacle;
import org.elc.benchlearning.app.learning.LearningReport.Unjudged;
import org.elc.benchlearning.app.port.FigureStore.Change;
import org.elc.benchlearning.app.results.BenchmarkRequest;
import org.elc.benchlearning.app.results.ResultWorld;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.learning.Reason;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;
import org.junit.Test;

public class LearningAreasTest {
  private final ResultWorld of = new ResultWorld();
  private final LearningAreas areas = of.learningAreas();

  @Test
  public void theLowestOfTheGroupHasMostToLearn() {
    LearningReport report = areas.report(NO_1, BenchmarkRequest.NEWEST);

    assertThat(report.round().key(), is("r25"));
    assertThat(codes(report.areas()), contains("A"));
    assertThat(
        report.areas().get(0).assessment().weak(), contains(Reason.QUARTER, Reason.INTERVAL));
    assertThat(report.strengths(), is(empty()));
  }

  @Test
  public void theHighestOfTheGroupCanTeach() {
    LearningReport report = areas.report(OFFICE, asking("", "se-1", ""));

    assertThat(codes(report.strengths()), contains("A"));
    assertThat(report.areas(), is(empty()));
  }

  @Test
  public void aFallIsAnAreaAlsoWhereTheGroupIsHidden() {
    reports("r24", "se-1", "95");

    LearningReport report = areas.report(OFFICE, asking("", "se-1", "country"));

    assertThat(codes(report.areas()), contains("A"));
    assertThat(report.areas().get(0).assessment().weak(), contains(Reason.TREND));
    assertThat(
        report.areas().get(0).assessment().standing().statistics().orElseThrow().suppressed(),
        is(Optional.of(Suppression.TOO_FEW)));
  }

  @Test
  public void theTrendCountsOnlyWithAValueInTheNewestRound() {
    reports("r24", "se-1", "95");
    of.world.figures.saveAll(
        "r25",
        Map.of(ParticipantId.whole("se-1"), List.of(RoundWorld.ratio("A", "0", "0"))),
        new Change("office", of.world.clock.instant()));

    LearningReport report = areas.report(OFFICE, asking("", "se-1", "country"));

    assertThat(report.areas(), is(empty()));
    assertThat(obstacle(report, "A"), is(Obstacle.NO_VALUE));
  }

  @Test
  public void whatIsHiddenSaysWhy() {
    LearningReport report = areas.report(OFFICE, asking("", "se-1", "country"));

    assertThat(report.unjudged().get(0).why(), is(Obstacle.HIDDEN));
    assertThat(report.unjudged().get(0).hidden(), is(Optional.of(Suppression.TOO_FEW)));
  }

  /** Of nine members there are only thirds, which are no reason; over 100 % has no interval. */
  @Test
  public void whatASmallGroupCannotJudgeSaysWhy() {
    for (String round : List.of("r24", "r25")) {
      of.world.figures.saveAll(
          round,
          Map.of(ParticipantId.whole("no-1"), List.of(RoundWorld.ratio("A", "3", "2"))),
          new Change("office", of.world.clock.instant()));
    }

    LearningReport report = areas.report(NO_1, asking("r25", "no-1", "country"));

    assertThat(obstacle(report, "A"), is(Obstacle.HIDDEN));
    assertThat(report.unjudged().get(0).hidden(), is(Optional.of(Suppression.DIFFERENCE)));
  }

  @Test
  public void aValueThatDoesNotCountInTheGroupIsNotJudged() {
    LearningReport report = areas.report(OFFICE, asking("", "se-2", "country:NO"));

    assertThat(obstacle(report, "B"), is(Obstacle.NO_VALUE));
    assertThat(
        obstacle(areas.report(OFFICE, asking("", "no-9", "")), "B"), is(Obstacle.NOT_IN_GROUP));
  }

  @Test
  public void onlyForOwnPeopleAndThoseWhoSupervise() {
    assertThat(codes(areas.report(COORDINATOR_NO, asking("", "no-1", "")).areas()), contains("A"));
    assertNothing(NO_1, asking("", "no-2", ""));
    assertNothing(FACILITATOR, asking("", "no-1", ""));
    assertNothing(ResultWorld.COORDINATOR_SE, asking("", "no-1", ""));
    assertNothing(Actor.ANONYMOUS, BenchmarkRequest.NEWEST);
    assertNothing(ResultWorld.NO_9, BenchmarkRequest.NEWEST);
  }

  @Test
  public void withoutAMemberThereIsNothingToSay() {
    for (Actor actor : List.of(OFFICE, COORDINATOR_NO, FACILITATOR)) {
      assertNothing(actor, BenchmarkRequest.NEWEST);
    }
  }

  @Test
  public void eachUnitHasItsOwn() {
    Actor units = person("no-units");
    of.world.becomes("r24", "no-units/south", ParticipantState.RETURNED);

    assertThat(
        areas.report(units, BenchmarkRequest.NEWEST).subject().participant().id().unit(),
        is("north"));
  }

  private void reports(String round, String member, String percent) {
    of.world.figures.saveAll(
        round,
        Map.of(ParticipantId.whole(member), List.of(RoundWorld.ratio("A", percent, "100"))),
        new Change("office", of.world.clock.instant()));
  }

  private void assertNothing(Actor actor, BenchmarkRequest request) {
    assertThrows(NotFound.class, () -> areas.report(actor, request));
  }

  private static Obstacle obstacle(LearningReport report, String code) {
    return report.unjudged().stream()
        .filter(u -> u.indicator().code().equals(code))
        .map(Unjudged::why)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(f -> f.indicator().code()).toList();
  }
}
