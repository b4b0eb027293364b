package org.elc.benchlearning.view.chart;

/**
 * How wide a text is at most in the size of all chart texts. The server does not know the reader's
 * fonts: these are upper bounds over the usual sans-serif ones, so that texts which do not meet
 * here do not meet there.
 */
final class TextWidth {
  /** Size of the texts in pixels. */
  static final double SIZE = 12;

  private static final double NARROW = 0.36;
  private static final double USUAL = 0.66;
  private static final double WIDE = 0.98;

  private TextWidth() {}

  static double of(String text) {
    return SIZE * text.codePoints().mapToDouble(TextWidth::em).sum();
  }

  private static double em(int letter) {
    if ("iljtfI.,:;'|!()[]-\u00a0\u202f \u2019\u2011".indexOf(letter) >= 0) {
      return NARROW + (letter == '-' || letter == '(' || letter == ')' ? 0.06 : 0);
    }
    if ("mwMW%\u2014\u2026@".indexOf(letter) >= 0) {
      return WIDE + (letter == 'W' || letter == '@' ? 0.06 : 0);
    }
    return Character.isUpperCase(letter) || "\u2212+=<>\u2265\u2264\u2013".indexOf(letter) >= 0
        ? USUAL + 0.14
        : USUAL;
  }
}
