package org.elc.benchlearning.view.funnel;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import java.util.List;
import org.elc.benchlearning.app.results.Comparison.Row;
import org.elc.benchlearning.core.benchmark.FunnelStatistics;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.Numbers;
import org.elc.benchlearning.view.chart.Ink;
import org.elc.benchlearning.view.chart.Mark;
import org.elc.benchlearning.view.chart.Mark.Area;
import org.elc.benchlearning.view.chart.Mark.Curve;
import org.elc.benchlearning.view.chart.Mark.Label;
import org.elc.benchlearning.view.chart.Mark.Line;
import org.elc.benchlearning.view.chart.Mark.Point;
import org.elc.benchlearning.view.chart.Mark.Symbol;
import org.elc.benchlearning.view.chart.Scene;
import org.elc.benchlearning.view.chart.Shape;
import org.junit.Test;

public class FunnelSceneTest {
  private static final FunnelStatistics CHANCE = new FunnelStatistics(50, 0);
  private static final FunnelStatistics WIDER = new FunnelStatistics(50, 0.01);

  private static Scene scene(Row row) {
    return FunnelScene.of(
        FunnelRows.SHARE, OwnFunnel.of(row).orElseThrow(), Numbers.in(Language.EN));
  }

  private static <M extends Mark> List<M> marks(Scene scene, Class<M> type, Ink ink) {
    return scene.marks().stream()
        .filter(m -> m.ink() == ink)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }

  /** The upper or lower edge of an area, from small sizes to large ones. */
  private static List<Point> edge(Scene scene, Ink ink, boolean upper) {
    List<Point> outline = marks(scene, Area.class, ink).get(0).outline();
    int half = outline.size() / 2;
    return upper
        ? outline.subList(0, half)
        : outline.subList(half, outline.size()).stream()
            .sorted((a, b) -> Double.compare(a.across(), b.across()))
            .toList();
  }

  @Test
  public void theLimitsCloseInOnTheCentreAsSizesGrow() {
    Scene scene = scene(FunnelRows.row(25, WIDER, 40, 100));
    double centre = marks(scene, Line.class, Ink.MEDIAN).get(0).from().down();

    for (Ink ink : List.of(Ink.LIMITS_95, Ink.LIMITS_998)) {
      List<Point> above = edge(scene, ink, true);
      List<Point> below = edge(scene, ink, false);
      for (int i = 1; i < above.size(); i++) {
        assertThat(above.get(i).across(), is(greaterThanOrEqualTo(above.get(i - 1).across())));
        assertThat(above.get(i).down(), is(greaterThanOrEqualTo(above.get(i - 1).down() - 2)));
        assertThat(above.get(i).down(), is(lessThan(centre)));
        assertThat(below.get(i).down(), is(lessThanOrEqualTo(below.get(i - 1).down() + 2)));
      }
      double first = below.get(0).down() - above.get(0).down();
      double last = below.get(below.size() - 1).down() - above.get(above.size() - 1).down();
      assertThat(last, is(lessThan(first)));
    }
  }

  @Test
  public void theNarrowerLimitsLieInsideTheWiderOnes() {
    Scene scene = scene(FunnelRows.row(25, WIDER, 40, 100));
    List<Point> inner = edge(scene, Ink.LIMITS_95, true);
    List<Point> outer = edge(scene, Ink.LIMITS_998, true);

    for (int i = 0; i < inner.size(); i++) {
      assertThat(inner.get(i).down(), is(greaterThanOrEqualTo(outer.get(i).down())));
    }
  }

  @Test
  public void exactLimitsAreDrawnWhereTheyDifferFromTheAdjustedOnes() {
    assertThat(
        marks(scene(FunnelRows.row(25, WIDER, 40, 100)), Curve.class, Ink.LIMIT), hasSize(4));
    assertThat(
        marks(scene(FunnelRows.row(25, CHANCE, 40, 100)), Curve.class, Ink.LIMIT), is(empty()));
  }

  @Test
  public void theOnlyDotIsTheOwnOneAtItsSizeAndValue() {
    Scene scene = scene(FunnelRows.row(25, WIDER, 50, 100));

    List<Symbol> dots =
        scene.marks().stream().filter(Symbol.class::isInstance).map(Symbol.class::cast).toList();
    assertThat(dots, hasSize(1));
    assertThat(dots.get(0).shape(), is(Shape.DOT));
    assertThat(
        dots.get(0).at().down(),
        is(closeTo(marks(scene, Line.class, Ink.MEDIAN).get(0).from().down(), 1e-9)));
    assertThat(marks(scene, Label.class, Ink.TEXT_OWN).get(0).text(), is("50.0"));
    List<Point> sizes = edge(scene, Ink.LIMITS_95, true);
    double first = sizes.get(0).across();
    double last = sizes.get(sizes.size() - 1).across();
    assertThat(dots.get(0).at().across(), is(closeTo(first + (last - first) * 80 / 180, 1e-9)));
  }

  @Test
  public void outsideTheLimitsTheDotHasAnotherShape() {
    assertThat(
        marks(scene(FunnelRows.row(25, CHANCE, 90, 100)), Symbol.class, Ink.OWN).get(0).shape(),
        is(Shape.DIAMOND));
  }

  @Test
  public void withoutAnOwnValueThereIsNoDot() {
    Scene scene = scene(FunnelRows.row(WIDER));

    assertThat(scene.marks().stream().filter(Symbol.class::isInstance).toList(), is(empty()));
    assertThat(marks(scene, Area.class, Ink.LIMITS_95), hasSize(1));
  }

  /** How many and how large the others are may not be in any coordinate. */
  @Test
  public void theSamePublishedNumbersGiveTheSameScene() {
    assertThat(
        scene(FunnelRows.row(500, WIDER, 40, 100)), is(scene(FunnelRows.row(20, WIDER, 40, 100))));
  }

  @Test
  public void smallAndExtremeFiguresCanBeDrawn() {
    for (int[] own : new int[][] {{0, 1}, {1, 1}, {3, 5}, {0, 4000}, {4000, 4000}}) {
      for (double centre : new double[] {0, 0.1, 50, 99.9, 100}) {
        Scene scene = scene(FunnelRows.row(25, new FunnelStatistics(centre, 0.02), own[0], own[1]));

        for (Mark mark : scene.marks()) {
          if (mark instanceof Symbol symbol) {
            assertThat(symbol.at().down(), is(lessThanOrEqualTo(scene.height())));
          } else if (mark instanceof Label label) {
            assertThat(label.at().down(), is(greaterThanOrEqualTo(4.0)));
            assertThat(label.at().down(), is(lessThanOrEqualTo(scene.height())));
          }
        }
      }
    }
  }
}
