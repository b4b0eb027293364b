package org.elc.benchlearning.view.chart;

import java.util.ArrayList;
import java.util.List;
import org.elc.benchlearning.view.chart.Mark.Anchor;
import org.elc.benchlearning.view.chart.Mark.Label;
import org.elc.benchlearning.view.chart.Mark.Point;
import org.elc.benchlearning.view.chart.Mark.Room;

/**
 * Texts on one base line that meet neither each other nor the ends, however wide the scene is. Who
 * comes first keeps the place. A text that has no room in a narrow scene is there in a wide one
 * only, and one that has none there either is left out: nothing may be said by a label alone.
 */
public final class LabelRow {
  private static final double GAP = 6;

  private record Wish(Ink ink, double across, String text) {}

  private final double down;
  private final List<Wish> wishes = new ArrayList<>();

  /**
   * An empty row.
   *
   * @param down the base line
   */
  public LabelRow(double down) {
    this.down = down;
  }

  /** Adds a text at this share of the width, if there is room. */
  public LabelRow add(Ink ink, double across, String text) {
    wishes.add(new Wish(ink, across, text));
    return this;
  }

  /** What has room in a narrow scene comes first, whatever was added before. */
  public List<Label> labels() {
    List<Label> placed = new ArrayList<>();
    for (Room room : Room.values()) {
      for (Wish wish : wishes) {
        Label label = label(wish, room);
        if (placed.stream().noneMatch(other -> isSame(other, label) || meet(other, label))) {
          placed.add(label);
        }
      }
    }
    return placed;
  }

  private Label label(Wish wish, Room room) {
    Anchor anchor = anchor(wish, room);
    return new Label(wish.ink(), anchor, new Point(wish.across(), down), wish.text(), room);
  }

  /** In the middle over its place, unless that would push it over an end. */
  private static Anchor anchor(Wish wish, Room room) {
    double half = TextWidth.of(wish.text()) / 2;
    double at = wish.across() * room.width();
    if (at < half) {
      return Anchor.START;
    }
    return at + half > room.width() ? Anchor.END : Anchor.MIDDLE;
  }

  private static boolean isSame(Label one, Label other) {
    return one.at().equals(other.at()) && one.text().equals(other.text());
  }

  /**
   * Whether they meet in the narrowest scene that has both. In wider ones they drift apart: each
   * text hangs on its place, and the places stand in the order of the texts.
   */
  private static boolean meet(Label one, Label other) {
    double width = Math.max(one.room().width(), other.room().width());
    return one.at().across() <= other.at().across()
        ? one.right(width) + GAP > other.left(width)
        : other.right(width) + GAP > one.left(width);
  }
}
