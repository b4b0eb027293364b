package org.elc.benchlearning.view.benchmark;

import java.util.Locale;
import org.elc.benchlearning.core.benchmark.Band;
import org.elc.benchlearning.view.Texts;
import org.elc.benchlearning.view.benchmark.RowView.MarkView;
import org.elc.benchlearning.view.chart.Shape;

/** What is said by a shape beside a word. */
public final class Marks {
  private Marks() {}

  static MarkView band(Band band, Texts texts) {
    return new MarkView(key(band), shape(band).path(), word(band, texts), "");
  }

  public static MarkView explained(Band band, Texts texts) {
    return new MarkView(
        key(band),
        shape(band).path(),
        word(band, texts),
        texts.text("elc.band." + key(band) + ".explain"));
  }

  /** A change's direction, not its merit: up is not better. */
  static MarkView change(int sign, String text, String since) {
    if (sign == 0) {
      return new MarkView("level", Shape.LEVEL.path(), text, since);
    }
    return sign > 0
        ? new MarkView("up", Shape.UP.path(), text, since)
        : new MarkView("down", Shape.DOWN.path(), text, since);
  }

  /** The shape that says the same as the band's word. */
  public static Shape shape(Band band) {
    return switch (band) {
      case BEST -> Shape.STAR;
      case MIDDLE -> Shape.BARS;
      case WORST -> Shape.BOOK;
    };
  }

  private static String word(Band band, Texts texts) {
    return texts.text("elc.band." + key(band) + ".word");
  }

  private static String key(Band band) {
    return band.name().toLowerCase(Locale.ROOT);
  }
}
