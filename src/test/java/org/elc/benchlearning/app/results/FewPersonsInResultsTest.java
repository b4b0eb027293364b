package org.elc.benchlearning.app.results;

import static org.elc.benchlearning.app.results.ResultWorld.NO_1;
import static org.elc.benchlearning.app.results.ResultWorld.asking;
import static org.elc.benchlearning.app.results.ResultWorld.person;
import static org.elc.benchlearning.app.round.RoundWorld.COORDINATOR_NO;
import static org.elc.benchlearning.app.round.RoundWorld.OFFICE;
import static org.elc.benchlearning.app.round.RoundWorld.ratio;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.learning.LearningReport;
import org.elc.benchlearning.app.learning.LearningReport.Obstacle;
import org.elc.benchlearning.app.learning.LearningReport.Unjudged;
import org.elc.benchlearning.app.port.FigureStore.Change;
import org.elc.benchlearning.app.results.Comparison.Row;
import org.elc.benchlearning.app.results.Trend.Point;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.round.ParticipantId;
import org.junit.Before;
import org.junit.Test;

/** In round r23 the figure A of no-1 is about four persons; in r24 and r25 about a hundred. */
public class FewPersonsInResultsTest {
  private static final List<Actor> OWN = List.of(NO_1, person("no-1"));
  private static final List<Actor> SUPERVISORS = List.of(COORDINATOR_NO, OFFICE);
  private static final double VALUE = 78.25;

  private final ResultWorld of = new ResultWorld();

  @Before
  public void publish() {
    of.collect("r23", 2023, 0);
    of.world.figures.saveAll(
        "r23",
        Map.of(ParticipantId.whole("no-1"), List.of(ratio("A", "3.13", "4"))),
        new Change("kari", of.world.clock.instant()));
    of.world.clock.set("2026-03-01T10:00:00Z");
    of.world.roundClock().advance();
  }

  @Test
  public void positionsLeaveItOut() {
    for (Actor actor : OWN) {
      Position position = positions(actor).get(0);
      assertThat(position.value(), is(VALUE));
      assertThat(position.withheld(), is(Optional.of(Suppression.FEW_PERSONS)));
    }
    for (Actor actor : SUPERVISORS) {
      assertThat(positions(actor).stream().map(Position::indicator).toList(), is(List.of("B")));
    }
    for (Actor actor : List.of(person("no-2"), ResultWorld.COORDINATOR_SE)) {
      assertThrows(NotFound.class, () -> positions(actor));
    }
  }

  @Test
  public void theTableTellsTheStateOnly() {
    for (Actor actor : OWN) {
      assertThat(row(actor, "r23").value(), is(OptionalDouble.of(VALUE)));
    }
    for (Actor actor : SUPERVISORS) {
      Row row = row(actor, "r23");
      assertThat(row.value(), is(OptionalDouble.empty()));
      assertThat(row.position(), is(Optional.empty()));
      assertThat(row.figure(), is(Optional.of(Figure.suppressed("A"))));
      assertNothingTold(row);
    }
  }

  @Test
  public void changesDoNotStartFromIt() {
    for (Actor actor : OWN) {
      assertThat(row(actor, "r24").change().orElseThrow().before(), is(VALUE));
    }
    for (Actor actor : SUPERVISORS) {
      assertThat(row(actor, "r24").change(), is(Optional.empty()));
      assertThat(row(actor, "r25").change().isPresent(), is(true));
    }
  }

  @Test
  public void aTrendLeavesItOutAndIsJudgedWithoutIt() {
    for (Actor actor : OWN) {
      assertThat(trend(actor).points().get(0).value(), is(OptionalDouble.of(VALUE)));
      assertThat(trend(actor).verdict().orElseThrow().change(), is(5 - VALUE));
    }
    for (Actor actor : SUPERVISORS) {
      Point point = trend(actor).points().get(0);
      assertThat(point.value(), is(OptionalDouble.empty()));
      assertThat(point.position(), is(Optional.empty()));
      assertThat(point.interval(), is(Optional.empty()));
      assertThat(trend(actor).verdict().orElseThrow().change(), is(1.0));
      assertNothingTold(trend(actor));
    }
  }

  @Test
  public void learningAreasNameTheReason() {
    for (Actor actor : SUPERVISORS) {
      LearningReport report = of.learningAreas().report(actor, asking("r23", "no-1", ""));
      Unjudged unjudged =
          report.unjudged().stream()
              .filter(u -> u.indicator().code().equals("A"))
              .findFirst()
              .orElseThrow();
      assertThat(unjudged.why(), is(Obstacle.HIDDEN));
      assertThat(unjudged.hidden(), is(Optional.of(Suppression.FEW_PERSONS)));
      assertNothingTold(report);
    }
  }

  private List<Position> positions(Actor actor) {
    return of.results().positions(actor, "r23", ParticipantId.whole("no-1"), PeerGroup.ALL);
  }

  private Row row(Actor actor, String round) {
    return of.comparisons().compare(actor, asking(round, "no-1", "")).rows().get(0);
  }

  private Trend.Series trend(Actor actor) {
    return of.trends().follow(actor, asking("r25", "no-1", ""), 5).of("A").orElseThrow();
  }

  private static void assertNothingTold(Object shown) {
    for (String telltale : List.of("78.25", "3.13")) {
      assertThat(shown.toString(), not(containsString(telltale)));
    }
  }
}
