package org.elc.benchlearning.view.position;

import static org.elc.benchlearning.view.benchmark.AComparison.indicator;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.Principle;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.Numbers;
import org.elc.benchlearning.view.chart.Ink;
import org.elc.benchlearning.view.chart.Mark;
import org.elc.benchlearning.view.chart.Mark.Box;
import org.elc.benchlearning.view.chart.Mark.Label;
import org.elc.benchlearning.view.chart.Mark.Line;
import org.elc.benchlearning.view.chart.Mark.Symbol;
import org.elc.benchlearning.view.chart.Scene;
import org.elc.benchlearning.view.chart.Shape;
import org.junit.Test;

public class StripSceneTest {
  private static final OptionalDouble NONE = OptionalDouble.empty();

  /** Of 20 and more: P10 10, quartiles 30, 50, 60, P90 90. The scale runs from 0.4 to 99.6. */
  private static final GroupStatistics LARGE =
      statistics(OptionalDouble.of(10), some(30), some(60), some(90));

  private static OptionalDouble some(double value) {
    return OptionalDouble.of(value);
  }

  private static GroupStatistics statistics(
      OptionalDouble p10, OptionalDouble q1, OptionalDouble q3, OptionalDouble p90) {
    return new GroupStatistics(
        "HI1",
        PeerGroup.ALL,
        OptionalInt.of(25),
        p10,
        q1,
        some(50),
        q3,
        p90,
        Optional.empty(),
        Map.of(),
        Optional.empty());
  }

  private static Scene scene(Direction direction, GroupStatistics group, OptionalDouble own) {
    return StripScene.of(
        indicator("HI1", Principle.STAFF, direction), group, own, Numbers.in(Language.EN));
  }

  private static <M extends Mark> List<M> marks(Scene scene, Class<M> type, Ink ink) {
    return scene.marks().stream()
        .filter(m -> m.ink() == ink)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  /** Where a value is, on the scale of {@link #LARGE}. */
  private static double share(double value) {
    return (value - 0.4) / 99.2;
  }

  @Test
  public void theQuartersTouchAtTheQuartilesAndFillTheStrip() {
    Scene scene = scene(Direction.HIGHER, LARGE, NONE);
    Box worst = marks(scene, Box.class, Ink.WORST).get(0);
    Box middle = marks(scene, Box.class, Ink.MIDDLE).get(0);
    Box best = marks(scene, Box.class, Ink.BEST).get(0);

    assertThat(worst.left(), is(0.0));
    assertThat(worst.right(), is(closeTo(share(30), 1e-9)));
    assertThat(middle.left(), is(worst.right()));
    assertThat(middle.right(), is(closeTo(share(60), 1e-9)));
    assertThat(best.left(), is(middle.right()));
    assertThat(best.right(), is(1.0));
  }

  @Test
  public void medianTailsAndPinStandAtTheirValues() {
    Scene scene = scene(Direction.HIGHER, LARGE, some(75));

    assertThat(
        marks(scene, Line.class, Ink.MEDIAN).get(0).from().across(), is(closeTo(share(50), 1e-9)));
    assertThat(
        marks(scene, Line.class, Ink.WHISKER).stream().map(l -> l.from().across()).toList(),
        contains(
            closeTo(share(10), 1e-9),
            closeTo(share(10), 1e-9),
            closeTo(share(60), 1e-9),
            closeTo(share(90), 1e-9)));
    Symbol pin = marks(scene, Symbol.class, Ink.OWN).get(0);
    assertThat(pin.shape(), is(Shape.PIN));
    assertThat(pin.at().across(), is(closeTo(share(75), 1e-9)));
    assertThat(marks(scene, Label.class, Ink.TEXT_OWN).get(0).text(), is("75.0"));
  }

  @Test
  public void theBestQuarterIsWhereTheDirectionSaysAndHasItsSign() {
    Scene lower = scene(Direction.LOWER, LARGE, NONE);

    assertThat(marks(lower, Box.class, Ink.BEST).get(0).left(), is(0.0));
    assertThat(marks(lower, Box.class, Ink.WORST).get(0).right(), is(1.0));
    assertThat(
        marks(lower, Symbol.class, Ink.SIGN).stream().map(Symbol::shape).toList(),
        contains(Shape.STAR, Shape.BOOK));
  }

  @Test
  public void whereNeitherSideIsBetterNothingIsCalledBest() {
    for (Direction direction : List.of(Direction.NONE, Direction.RANGE)) {
      Scene scene = scene(direction, LARGE, some(75));

      assertThat(marks(scene, Box.class, Ink.OUTER), hasSize(2));
      assertThat(marks(scene, Box.class, Ink.BEST), is(empty()));
      assertThat(marks(scene, Symbol.class, Ink.SIGN), is(empty()));
    }
  }

  @Test
  public void withoutSpreadNothingIsCalledBest() {
    Scene scene = scene(Direction.HIGHER, statistics(NONE, some(50), some(50), NONE), some(60));

    assertThat(marks(scene, Box.class, Ink.BEST), is(empty()));
    assertThat(marks(scene, Box.class, Ink.WORST), is(empty()));
  }

  @Test
  public void theTargetIsAMarkOfItsOwnOutsideTheStrip() {
    Scene scene = scene(Direction.RANGE, LARGE, NONE);

    double bottom = marks(scene, Box.class, Ink.MIDDLE).get(0).bottom();
    List<Line> bracket = marks(scene, Line.class, Ink.TARGET);
    assertThat(bracket, hasSize(3));
    bracket.forEach(l -> assertThat(bottom, is(lessThan(l.from().down()))));
    assertThat(marks(scene(Direction.HIGHER, LARGE, NONE), Line.class, Ink.TARGET), is(empty()));
  }

  @Test
  public void aSmallGroupHasAMedianAndNoQuarters() {
    Scene scene = scene(Direction.HIGHER, statistics(NONE, NONE, NONE, NONE), some(75));

    assertThat(marks(scene, Box.class, Ink.OUTER), hasSize(1));
    assertThat(marks(scene, Box.class, Ink.MIDDLE), is(empty()));
    assertThat(marks(scene, Line.class, Ink.WHISKER), is(empty()));
    assertThat(marks(scene, Line.class, Ink.MEDIAN), hasSize(1));
    assertThat(
        scene.marks().stream()
            .filter(Label.class::isInstance)
            .map(m -> ((Label) m).text())
            .toList(),
        contains("50.0", "75.0"));
  }

  @Test
  public void tenToNineteenHaveQuartersWithoutTails() {
    Scene scene = scene(Direction.HIGHER, statistics(NONE, some(30), some(60), NONE), NONE);

    assertThat(marks(scene, Line.class, Ink.WHISKER), is(empty()));
    assertThat(marks(scene, Box.class, Ink.BEST), hasSize(1));
  }

  @Test
  public void everyNumberIsInThePictureOrTooNearToAnother() {
    Scene scene = scene(Direction.HIGHER, LARGE, NONE);

    List<String> texts =
        marks(scene, Label.class, Ink.TEXT_SUBTLE).stream().map(Label::text).toList();
    assertThat(texts, hasItem("50.0"));
    assertThat(texts, hasItem("30.0"));
    assertThat(texts, hasItem("10.0"));
    assertThat(texts, hasItem("90.0"));
    assertThat(texts, not(hasItem("25")));
  }

  @Test
  public void nothingLeavesTheScene() {
    for (double own : new double[] {0, 0.4, 30, 100}) {
      Scene scene = scene(Direction.RANGE, LARGE, some(own));
      for (Mark mark : scene.marks()) {
        if (mark instanceof Line line) {
          assertInside(scene, line.from());
          assertInside(scene, line.to());
        } else if (mark instanceof Symbol symbol) {
          assertInside(scene, symbol.at());
        } else if (mark instanceof Label label) {
          assertInside(scene, label.at());
        }
      }
    }
  }

  private static void assertInside(Scene scene, Mark.Point point) {
    assertThat(point.toString(), point.across() >= 0 && point.across() <= 1, is(true));
    assertThat(point.toString(), point.down() >= 0 && point.down() <= scene.height(), is(true));
  }

  /** A coordinate that knew more than the published numbers would differ here. */
  @Test
  public void theSamePublishedNumbersGiveTheSameScene() {
    GroupStatistics other =
        new GroupStatistics(
            "HI1",
            PeerGroup.parse("country:NO").orElseThrow(),
            OptionalInt.of(300),
            some(10),
            some(30),
            some(50),
            some(60),
            some(90),
            Optional.empty(),
            Map.of(),
            Optional.empty());

    assertThat(
        scene(Direction.HIGHER, other, some(75)), is(scene(Direction.HIGHER, LARGE, some(75))));
  }
}
