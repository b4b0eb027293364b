package org.elc.benchlearning.view.chart;

import java.util.List;
import java.util.Map;
import org.elc.benchlearning.view.chart.Mark.Box;
import org.elc.benchlearning.view.chart.Mark.Line;
import org.elc.benchlearning.view.chart.Mark.Point;
import org.elc.benchlearning.view.chart.Mark.Symbol;

/**
 * A mark of a chart on its own, to stand before the words that say what it means. On a screen the
 * style sheet draws the same; paper has no style sheet of ours.
 */
final class KeyScene {
  static final int WIDTH = 28;

  private static final double HEIGHT = 16;
  private static final double LEFT = 0.1;
  private static final double RIGHT = 0.9;
  private static final double CENTRE = 0.5;
  private static final double DOWN = HEIGHT / 2;

  private static final Map<String, List<Mark>> MARKS =
      Map.ofEntries(
          Map.entry("own", List.of(symbol(Ink.OWN, Shape.PIN, 13))),
          Map.entry("dot", List.of(symbol(Ink.OWN, Shape.DOT, 8))),
          Map.entry("diamond", List.of(symbol(Ink.OWN, Shape.DIAMOND, 11))),
          Map.entry("line", List.of(level(Ink.OWN_LINE), symbol(Ink.OWN, Shape.DOT, 7))),
          Map.entry("median", List.of(Line.upright(Ink.MEDIAN, CENTRE, 2, HEIGHT - 2))),
          Map.entry("centre", List.of(level(Ink.MEDIAN))),
          Map.entry("peers-median", List.of(level(Ink.PEERS_MEDIAN))),
          Map.entry("limit", List.of(level(Ink.LIMIT))),
          Map.entry("break", List.of(Line.upright(Ink.BREAK, CENTRE, 1, HEIGHT - 1))),
          Map.entry("tails", List.of(level(Ink.WHISKER), end(Ink.WHISKER, LEFT, 4, 12))),
          Map.entry(
              "target",
              List.of(
                  Line.level(Ink.TARGET, LEFT, RIGHT, 12),
                  end(Ink.TARGET, LEFT, 6, 13),
                  end(Ink.TARGET, RIGHT, 6, 13))),
          Map.entry("middle", List.of(box(Ink.MIDDLE))),
          Map.entry("peers", List.of(box(Ink.PEERS))),
          Map.entry("limits-95", List.of(box(Ink.LIMITS_95))),
          Map.entry("limits-998", List.of(box(Ink.LIMITS_998))),
          Map.entry("together", List.of(box(Ink.TOGETHER))),
          Map.entry("opposite", List.of(box(Ink.OPPOSITE))),
          Map.entry("unsure", List.of(box(Ink.OUTER))),
          Map.entry("best", List.of(box(Ink.BEST), symbol(Ink.SIGN, Shape.STAR, 11))),
          Map.entry("worst", List.of(box(Ink.WORST), symbol(Ink.SIGN, Shape.BOOK, 11))));

  private KeyScene() {}

  /**
   * The mark of that kind.
   *
   * @throws IllegalArgumentException for a kind that no chart has
   */
  static Scene of(String kind) {
    List<Mark> marks = MARKS.get(kind);
    if (marks == null) {
      throw new IllegalArgumentException("no mark is called " + kind);
    }
    return new Scene(HEIGHT, marks);
  }

  private static Mark box(Ink ink) {
    return new Box(ink, LEFT, RIGHT, 2, HEIGHT - 2);
  }

  private static Mark level(Ink ink) {
    return Line.level(ink, LEFT, RIGHT, DOWN);
  }

  private static Mark end(Ink ink, double across, double top, double bottom) {
    return Line.upright(ink, across, top, bottom);
  }

  private static Mark symbol(Ink ink, Shape shape, double size) {
    return new Symbol(ink, shape, new Point(CENTRE, DOWN), size);
  }
}
