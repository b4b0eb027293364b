package org.elc.benchlearning.view.chart;

import java.util.Locale;

/**
 * What a mark is drawn with: a role, not a colour. In a page the style sheet gives the role the
 * reader's colours, light or dark; the colours here are the light ones, for pictures in files.
 */
public enum Ink {
  /** Where values are among the best of the group. */
  BEST("dcfff1", "22a06b", 1),
  /** Where values are in the middle of the group. */
  MIDDLE("e6e9ef", "758195", 1),
  /** Where values are among the weakest of the group. */
  WORST("fff7d6", "b38600", 1),
  /** Outside the middle, where neither side is better. */
  OUTER("f7f8f9", "758195", 1),
  MEDIAN("", "172b4d", 3),
  /** From the quartiles to the outer percentiles. */
  WHISKER("", "44546f", 1.5),
  /** The reader's own value. */
  OWN("0c66e4", "0c66e4", 2),
  /** The reader's own values, joined. */
  OWN_LINE("", "0c66e4", 2),
  /** The range to aim at. */
  TARGET("", "6e5dc6", 2),
  /** Where the middle half of the group is, over the rounds. */
  PEERS("e6e9ef", "758195", 1),
  /** The group's median, over the rounds. */
  PEERS_MEDIAN("", "44546f", 1.5),
  /** Where nearly all lie, differences between organisations allowed for. */
  LIMITS_998("f7f8f9", "758195", 1),
  /** Where most lie, differences between organisations allowed for. */
  LIMITS_95("e6e9ef", "758195", 1),
  /** How far chance alone goes. */
  LIMIT("", "6e5dc6", 1),
  /** Two that are high together. */
  TOGETHER("e9f2ff", "0c66e4", 1),
  /** Two of which one is low where the other is high. */
  OPPOSITE("fff7d6", "b38600", 1),
  /** Where a series is interrupted. */
  BREAK("", "b38600", 1.5),
  /** A line at a round value. */
  GRID("", "dfe1e6", 1),
  /** A line that texts refer to. */
  TICK("", "758195", 1),
  /** A sign inside a box that says the same as its colour. */
  SIGN("44546f", "", 0),
  TEXT("172b4d", "", 0),
  TEXT_OWN("0055cc", "", 0),
  TEXT_SUBTLE("44546f", "", 0);

  private final String fill;
  private final String stroke;
  private final double width;

  Ink(String fill, String stroke, double width) {
    this.fill = fill;
    this.stroke = stroke;
    this.width = width;
  }

  /** Six hexadecimal digits, or nothing. */
  public String fill() {
    return fill;
  }

  /** Six hexadecimal digits, or nothing. */
  public String stroke() {
    return stroke;
  }

  /** Width of the stroke in pixels. */
  public double width() {
    return width;
  }

  /** As the style sheet calls it, after {@code elc-ink-}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
