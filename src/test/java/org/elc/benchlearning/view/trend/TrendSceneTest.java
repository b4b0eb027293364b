package org.elc.benchlearning.view.trend;

import static org.elc.benchlearning.view.benchmark.AComparison.indicator;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.elc.benchlearning.app.results.Trend.Point;
import org.elc.benchlearning.app.results.Trend.Series;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.Principle;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundSchedule;
import org.elc.benchlearning.core.round.RoundState;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.Numbers;
import org.elc.benchlearning.view.chart.Ink;
import org.elc.benchlearning.view.chart.Mark;
import org.elc.benchlearning.view.chart.Mark.Area;
import org.elc.benchlearning.view.chart.Mark.Box;
import org.elc.benchlearning.view.chart.Mark.Curve;
import org.elc.benchlearning.view.chart.Mark.Label;
import org.elc.benchlearning.view.chart.Mark.Line;
import org.elc.benchlearning.view.chart.Mark.Symbol;
import org.elc.benchlearning.view.chart.Scene;
import org.junit.Test;

public class TrendSceneTest {
  private static final Indicator SHARE = indicator("HI1", Principle.STAFF, Direction.HIGHER);
  private static final List<Round> ROUNDS =
      IntStream.rangeClosed(2021, 2024).mapToObj(TrendSceneTest::round).toList();

  private final List<Point> points = new ArrayList<>();

  private static Round round(int year) {
    RoundSchedule schedule =
        new RoundSchedule(
            LocalDate.of(year, 1, 1),
            LocalDate.of(year, 12, 31),
            ZoneId.of("Europe/Oslo"),
            Optional.empty(),
            LocalDateTime.of(year + 1, 3, 1, 12, 0),
            LocalDateTime.of(year + 1, 4, 1, 12, 0));
    return new Round(
        "r" + year,
        "Round " + year,
        new TreeSet<>(),
        "e1",
        schedule,
        RoundState.PUBLISHED,
        Round.Invitation.ALL,
        Optional.of("r" + year + ".1"));
  }

  private static GroupStatistics group(double q1, double median, double q3) {
    return new GroupStatistics(
        "HI1",
        PeerGroup.ALL,
        OptionalInt.of(12),
        OptionalDouble.empty(),
        OptionalDouble.of(q1),
        OptionalDouble.of(median),
        OptionalDouble.of(q3),
        OptionalDouble.empty(),
        Optional.empty(),
        Map.of(),
        Optional.empty());
  }

  /** The next round; a negative own value is none. */
  private TrendSceneTest then(double own, Optional<GroupStatistics> group, boolean afterBreak) {
    points.add(
        new Point(
            ROUNDS.get(points.size()),
            SHARE,
            afterBreak,
            own < 0 ? OptionalDouble.empty() : OptionalDouble.of(own),
            Optional.empty(),
            group,
            Optional.empty()));
    return this;
  }

  private TrendSceneTest then(double own) {
    return then(own, Optional.of(group(40, 50, 60)), false);
  }

  private Scene scene() {
    return TrendScene.of(
        ROUNDS, new Series(SHARE, points, Optional.empty()), Numbers.in(Language.EN));
  }

  private static <M extends Mark> List<M> marks(Scene scene, Class<M> type, Ink ink) {
    return scene.marks().stream()
        .filter(m -> m.ink() == ink)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  @Test
  public void equalStepsOfTimeAndValueAreEqualStepsInThePicture() {
    Scene scene = then(40).then(50).then(60).then(70).scene();

    List<Mark.Point> own = marks(scene, Curve.class, Ink.OWN_LINE).get(0).points();
    assertThat(own, hasSize(4));
    for (int i = 2; i < 4; i++) {
      assertThat(
          own.get(i).across() - own.get(i - 1).across(),
          is(closeTo(own.get(1).across() - own.get(0).across(), 1e-9)));
      assertThat(
          own.get(i).down() - own.get(i - 1).down(),
          is(closeTo(own.get(1).down() - own.get(0).down(), 1e-9)));
    }
    assertThat(own.get(3).down(), is(lessThan(own.get(0).down())));
  }

  @Test
  public void theBandLiesBetweenTheQuartilesAndTheMedianInside() {
    Scene scene = then(50).then(50).then(50).then(50).scene();

    List<Mark.Point> band = marks(scene, Area.class, Ink.PEERS).get(0).outline();
    List<Mark.Point> median = marks(scene, Curve.class, Ink.PEERS_MEDIAN).get(0).points();
    List<Mark.Point> own = marks(scene, Curve.class, Ink.OWN_LINE).get(0).points();
    assertThat(band, hasSize(8));
    assertThat(band.get(0).down(), is(lessThan(median.get(0).down())));
    assertThat(median.get(0).down(), is(lessThan(band.get(7).down())));
    assertThat(median, is(own));
  }

  @Test
  public void noLineCrossesABreakWhichIsMarked() {
    Scene scene = then(40).then(45).then(80, Optional.of(group(70, 75, 85)), true).then(82).scene();

    assertThat(
        marks(scene, Curve.class, Ink.OWN_LINE).stream().map(c -> c.points().size()).toList(),
        contains(2, 2));
    assertThat(marks(scene, Area.class, Ink.PEERS), hasSize(2));
    Line line = marks(scene, Line.class, Ink.BREAK).get(0);
    List<Symbol> dots = marks(scene, Symbol.class, Ink.OWN);
    assertThat(
        line.from().across(),
        is(closeTo((dots.get(1).at().across() + dots.get(2).at().across()) / 2, 1e-9)));
  }

  @Test
  public void noLineCrossesARoundWithoutAValue() {
    Scene scene = then(40).then(-1).then(60).then(70).scene();

    assertThat(
        marks(scene, Curve.class, Ink.OWN_LINE).stream().map(c -> c.points().size()).toList(),
        contains(2));
    assertThat(marks(scene, Symbol.class, Ink.OWN), hasSize(3));
  }

  @Test
  public void aHiddenRoundLeavesAHoleInTheBandAndShowsNothing() {
    GroupStatistics hidden = GroupStatistics.suppressed("HI1", PeerGroup.ALL, Suppression.TOO_FEW);
    Scene scene = then(40).then(45, Optional.of(hidden), false).then(50).then(55).scene();

    assertThat(marks(scene, Area.class, Ink.PEERS), hasSize(1));
    assertThat(marks(scene, Box.class, Ink.PEERS), hasSize(1));
    assertThat(marks(scene, Curve.class, Ink.PEERS_MEDIAN).get(0).points(), hasSize(2));
    assertThat(marks(scene, Symbol.class, Ink.OWN), hasSize(4));
  }

  @Test
  public void withoutAnyNumberThereIsNothingToDraw() {
    then(-1, Optional.empty(), false);

    assertThat(TrendScene.isDrawable(new Series(SHARE, points, Optional.empty())), is(false));
  }

  @Test
  public void roundsAreCalledByTheirYearsAndTheLastOwnValueIsWritten() {
    Scene scene = then(40).then(45).then(50).then(55.5).scene();

    List<String> texts =
        marks(scene, Label.class, Ink.TEXT_SUBTLE).stream().map(Label::text).toList();
    assertThat(texts.containsAll(List.of("2021", "2024")), is(true));
    assertThat(marks(scene, Label.class, Ink.TEXT_OWN).get(0).text(), is("55.5"));
  }

  @Test
  public void nothingLeavesTheScene() {
    Scene scene = then(0).then(100).then(0).then(100).scene();

    for (Mark mark : scene.marks()) {
      if (mark instanceof Symbol symbol) {
        assertThat(symbol.at().down() >= 0 && symbol.at().down() <= scene.height(), is(true));
      } else if (mark instanceof Label label) {
        assertThat(label.at().down() > 8 && label.at().down() <= scene.height(), is(true));
      }
    }
    assertThat(marks(scene, Line.class, Ink.BREAK), is(empty()));
  }
}
