package org.elc.benchlearning.view.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.elc.benchlearning.core.benchmark.Relationships.Measured;
import org.elc.benchlearning.core.benchmark.Relationships.Pair;
import org.elc.benchlearning.view.Numbers;
import org.elc.benchlearning.view.chart.Ink;
import org.elc.benchlearning.view.chart.LabelRow;
import org.elc.benchlearning.view.chart.Mark;
import org.elc.benchlearning.view.chart.Mark.Anchor;
import org.elc.benchlearning.view.chart.Mark.Box;
import org.elc.benchlearning.view.chart.Mark.Label;
import org.elc.benchlearning.view.chart.Mark.Line;
import org.elc.benchlearning.view.chart.Mark.Point;
import org.elc.benchlearning.view.chart.Mark.Room;
import org.elc.benchlearning.view.chart.Scale;
import org.elc.benchlearning.view.chart.Scene;

/** Draws correlations: a pair as a bar from zero, several indicators as a matrix. */
final class RelationScenes {
  /** More columns than this have no room for their numbers on a phone. */
  static final int MOST_COLUMNS = 7;

  private static final Scale RHO = new Scale(-1, 1);
  private static final double CELL = 38;
  private static final double HALF_GAP = 0.006;

  private final Numbers numbers;

  RelationScenes(Numbers numbers) {
    this.numbers = numbers;
  }

  /** A bar from zero to the correlation, on a line from -1 to 1. */
  Scene bar(Measured measured) {
    double end = RHO.share(measured.rho());
    List<Mark> marks = new ArrayList<>();
    for (double tick : new double[] {-1, -0.5, 0.5, 1}) {
      marks.add(Line.upright(Ink.GRID, RHO.share(tick), 22, 42));
    }
    marks.add(new Box(ink(measured), Math.min(0.5, end), Math.max(0.5, end), 24, 40));
    marks.add(Line.upright(Ink.TICK, 0.5, 20, 44));
    marks.addAll(new LabelRow(14).add(Ink.TEXT, end, said(measured)).labels());
    marks.addAll(
        new LabelRow(58)
            .add(Ink.TEXT_SUBTLE, 0, numbers.format(-1, 0))
            .add(Ink.TEXT_SUBTLE, 0.5, numbers.format(0, 0))
            .add(Ink.TEXT_SUBTLE, 1, numbers.format(1, 0))
            .labels());
    return new Scene(62, marks);
  }

  /**
   * The lower half of a matrix, the indicators' codes on its diagonal.
   *
   * @param codes at most {@value #MOST_COLUMNS}
   * @param pairs finds the pair of two codes
   */
  Scene matrix(List<String> codes, BiFunction<String, String, Optional<Pair>> pairs) {
    List<Mark> marks = new ArrayList<>();
    double width = 1.0 / codes.size();
    for (int row = 0; row < codes.size(); row++) {
      for (int column = 0; column < row; column++) {
        Optional<Measured> measured =
            pairs.apply(codes.get(row), codes.get(column)).flatMap(Pair::measured);
        cell(marks, column * width, row * CELL, width, measured);
      }
      Point diagonal = new Point((row + 0.5) * width, row * CELL + 24);
      marks.add(new Label(Ink.TEXT, Anchor.MIDDLE, diagonal, codes.get(row), Room.NARROW));
    }
    return new Scene(codes.size() * CELL, marks);
  }

  private void cell(
      List<Mark> marks, double left, double top, double width, Optional<Measured> measured) {
    Ink ink = measured.map(RelationScenes::ink).orElse(Ink.OUTER);
    marks.add(new Box(ink, left + HALF_GAP, left + width - HALF_GAP, top + 2, top + CELL - 2));
    double middle = left + width / 2;
    String number = measured.map(m -> numbers.format(m.rho(), 2)).orElse("\u2013");
    marks.add(middle(middle, top + 18, number));
    measured
        .filter(m -> m.stars() > 0)
        .ifPresent(m -> marks.add(middle(middle, top + 33, "*".repeat(m.stars()))));
  }

  private static Label middle(double across, double down, String text) {
    return new Label(Ink.TEXT, Anchor.MIDDLE, new Point(across, down), text, Room.NARROW);
  }

  /** The number with its stars. */
  String said(Measured measured) {
    return numbers.format(measured.rho(), 2) + "*".repeat(measured.stars());
  }

  private static Ink ink(Measured measured) {
    if (measured.stars() == 0) {
      return Ink.OUTER;
    }
    return measured.rho() > 0 ? Ink.TOGETHER : Ink.OPPOSITE;
  }
}
