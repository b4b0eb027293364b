package org.elc.benchlearning.view.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.elc.benchlearning.view.chart.Mark.Anchor;
import org.elc.benchlearning.view.chart.Mark.Label;
import org.elc.benchlearning.view.chart.Mark.Line;
import org.elc.benchlearning.view.chart.Mark.Point;
import org.elc.benchlearning.view.chart.Mark.Room;

/**
 * The inside of a chart with two axes: an upright scale between two heights, and what is left of
 * the width beside its numbers.
 *
 * @param scale of the values
 * @param top height of the greatest value
 * @param bottom height of the smallest value
 */
public record Frame(Scale scale, double top, double bottom) {
  /** Where the inside begins and ends: at the left there is room for the numbers of the axis. */
  public static final double LEFT = 0.18;

  public static final double RIGHT = 0.93;

  /** A place inside. */
  public Point at(double share, double value) {
    return new Point(LEFT + share * (RIGHT - LEFT), down(value));
  }

  /** How far down a value is. */
  public double down(double value) {
    return bottom - scale.share(value) * (bottom - top);
  }

  /** Lines at round values, with their numbers. */
  public List<Mark> grid(DoubleFunction<String> number) {
    List<Mark> marks = new ArrayList<>();
    for (double tick : scale.ticks()) {
      double down = down(tick);
      marks.add(Line.level(Ink.GRID, LEFT, 1, down));
      marks.add(
          new Label(
              Ink.TEXT_SUBTLE,
              Anchor.END,
              new Point(LEFT - 0.02, down + 4),
              number.apply(tick),
              Room.NARROW));
    }
    return marks;
  }
}
