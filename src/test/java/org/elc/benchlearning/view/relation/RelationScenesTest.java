package org.elc.benchlearning.view.relation;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.core.benchmark.Relationships.Measured;
import org.elc.benchlearning.core.benchmark.Relationships.Pair;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.Numbers;
import org.elc.benchlearning.view.chart.Ink;
import org.elc.benchlearning.view.chart.Mark;
import org.elc.benchlearning.view.chart.Mark.Box;
import org.elc.benchlearning.view.chart.Mark.Label;
import org.elc.benchlearning.view.chart.Mark.Room;
import org.elc.benchlearning.view.chart.Scene;
import org.junit.Test;

public class RelationScenesTest {
  private static final List<String> CODES =
      List.of("LEA1", "LEA2", "LEA3", "LEA4", "LEA5", "LEA6", "LEA7");

  private final RelationScenes scenes = new RelationScenes(Numbers.in(Language.LT));

  private static Measured measured(double rho, int stars) {
    return new Measured(30, rho, 0.01, 0.02, stars);
  }

  private static <M extends Mark> List<M> marks(Scene scene, Class<M> type) {
    return scene.marks().stream().filter(type::isInstance).map(type::cast).toList();
  }

  @Test
  public void aBarReachesFromZeroToTheCorrelation() {
    Box positive = marks(scenes.bar(measured(0.5, 1)), Box.class).get(0);
    Box negative = marks(scenes.bar(measured(-0.8, 3)), Box.class).get(0);

    assertThat(positive.left(), is(0.5));
    assertThat(positive.right(), is(closeTo(0.75, 1e-9)));
    assertThat(positive.ink(), is(Ink.TOGETHER));
    assertThat(negative.left(), is(closeTo(0.1, 1e-9)));
    assertThat(negative.right(), is(0.5));
    assertThat(negative.ink(), is(Ink.OPPOSITE));
  }

  @Test
  public void withoutStarsABarHasNoColour() {
    assertThat(marks(scenes.bar(measured(0.2, 0)), Box.class).get(0).ink(), is(Ink.OUTER));
    assertThat(scenes.said(measured(0.2, 0)), is("0,20"));
    assertThat(scenes.said(measured(-0.2, 3)), is("\u22120,20***"));
  }

  @Test
  public void aMatrixHasACellForEachTwoAndTheCodesOnTheDiagonal() {
    Scene scene =
        scenes.matrix(CODES, (one, other) -> Optional.of(Pair.of(one, other, measured(0.31, 1))));

    assertThat(marks(scene, Box.class), hasSize(21));
    List<Label> codes =
        marks(scene, Label.class).stream().filter(l -> l.text().startsWith("LEA")).toList();
    assertThat(codes.stream().map(Label::text).toList(), is(CODES));
    for (Box cell : marks(scene, Box.class)) {
      assertThat(cell.left() >= 0 && cell.right() <= 1, is(true));
      assertThat(cell.bottom(), is(lessThanOrEqualTo(scene.height())));
    }
  }

  @Test
  public void theTextsOfNeighboursDoNotMeetOnAPhone() {
    Scene scene =
        scenes.matrix(
            CODES.subList(0, 5),
            (one, other) -> Optional.of(Pair.of(one, other, measured(-0.31, 3))));

    List<Label> labels = marks(scene, Label.class);
    for (Label one : labels) {
      for (Label other : labels) {
        boolean beside = one != other && Math.abs(one.at().down() - other.at().down()) < 8;
        boolean left = one.at().across() < other.at().across();
        if (beside && left) {
          assertThat(
              one.text() + " " + other.text(),
              one.right(Room.NARROW.width()),
              is(lessThanOrEqualTo(other.left(Room.NARROW.width()) + 2)));
        }
      }
    }
  }

  @Test
  public void aHiddenPairHasADashAndNoColour() {
    Scene scene = scenes.matrix(List.of("A", "B"), (one, other) -> Optional.empty());

    assertThat(marks(scene, Box.class).get(0).ink(), is(Ink.OUTER));
    assertThat(
        marks(scene, Label.class).stream().map(Label::text).toList(), contains("A", "\u2013", "B"));
  }
}
