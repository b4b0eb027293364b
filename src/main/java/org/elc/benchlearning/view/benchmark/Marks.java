package org.elc.benchlearning.view.benchmark;

import java.util.Locale;
import org.elc.benchlearning.core.benchmark.Band;
import org.elc.benchlearning.view.Texts;
import org.elc.benchlearning.view.benchmark.RowView.MarkView;

/** The shapes that stand beside words. No two differ by colour alone. */
final class Marks {
  private static final String STAR =
      "M8 1.5l1.9 4.1 4.5.5-3.3 3 .9 4.4L8 11.3l-4 2.2.9-4.4-3.3-3 4.5-.5z";
  private static final String BARS = "M2 5h12v2H2zM2 9h12v2H2z";
  private static final String BOOK =
      "M1 3h5.5L8 4.5 9.5 3H15v10H9.5L8 14.5 6.5 13H1zm2 2v6h4V6.2L6 5zm10 0h-3L9 6.2V11h4z";
  private static final String UP = "M8 2l5 6h-3v6H6V8H3z";
  private static final String DOWN = "M8 14l5-6h-3V2H6v6H3z";
  private static final String LEVEL = "M14 8l-5 4V9.5H2v-3h7V4z";

  private Marks() {}

  static MarkView band(Band band, Texts texts) {
    return new MarkView(key(band), shape(band), word(band, texts), "");
  }

  static MarkView explained(Band band, Texts texts) {
    return new MarkView(
        key(band),
        shape(band),
        word(band, texts),
        texts.text("elc.band." + key(band) + ".explain"));
  }

  /** A change's direction, not its merit: up is not better. */
  static MarkView change(int sign, String text, String since) {
    if (sign == 0) {
      return new MarkView("level", LEVEL, text, since);
    }
    return sign > 0 ? new MarkView("up", UP, text, since) : new MarkView("down", DOWN, text, since);
  }

  private static String shape(Band band) {
    return switch (band) {
      case BEST -> STAR;
      case MIDDLE -> BARS;
      case WORST -> BOOK;
    };
  }

  private static String word(Band band, Texts texts) {
    return texts.text("elc.band." + key(band) + ".word");
  }

  private static String key(Band band) {
    return band.name().toLowerCase(Locale.ROOT);
  }
}
