package org.elc.benchlearning.view.chart;

/** Shapes that stand for something beside a word. No two differ by colour alone. */
public enum Shape {
  STAR("M8 1.5l1.9 4.1 4.5 .5 -3.3 3 .9 4.4L8 11.3l-4 2.2 .9 -4.4 -3.3 -3 4.5 -.5z"),
  BARS("M2 5h12v2H2zM2 9h12v2H2z"),
  BOOK("M1 3h5.5L8 4.5 9.5 3H15v10H9.5L8 14.5 6.5 13H1zm2 2v6h4V6.2L6 5zm10 0h-3L9 6.2V11h4z"),
  UP("M8 2l5 6h-3v6H6V8H3z"),
  DOWN("M8 14l5 -6h-3V2H6v6H3z"),
  LEVEL("M14 8l-5 4V9.5H2v-3h7V4z"),
  /** Points down at what it marks. */
  PIN("M8 15L2.5 7.5V1h11v6.5z"),
  DIAMOND("M8 1l7 7 -7 7 -7 -7z"),
  DOT(
      "M8 1L11.5 1.9 14.1 4.5 15 8 14.1 11.5 11.5 14.1 8 15 4.5 14.1 1.9 11.5 1 8 1.9 4.5 4.5 1.9z");

  /** The side of the square in which all shapes are drawn. */
  public static final double SIDE = 16;

  private final String path;

  Shape(String path) {
    this.path = path;
  }

  /** As SVG writes paths: absolute and relative lines only, in a square of 16. */
  public String path() {
    return path;
  }
}
