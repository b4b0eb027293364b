package org.elc.benchlearning.view.chart;

import java.util.List;
import java.util.Objects;

/**
 * Something to see in a {@link Scene}. Across, everything is a share of the scene's width, from 0
 * to 1; down, it is pixels from the top. So a scene fits every width, and neither texts nor lines
 * are ever scaled.
 */
public sealed interface Mark {

  Ink ink();

  /** A rectangle from {@code left} to {@code right} and {@code top} to {@code bottom}. */
  record Box(Ink ink, double left, double right, double top, double bottom) implements Mark {
    public Box {
      Objects.requireNonNull(ink);
      if (left > right || top > bottom) {
        throw new IllegalArgumentException("a box inside out");
      }
    }
  }

  /** A straight line. */
  record Line(Ink ink, Point from, Point to) implements Mark {
    public Line {
      Objects.requireNonNull(ink);
      Objects.requireNonNull(from);
      Objects.requireNonNull(to);
    }

    public static Line upright(Ink ink, double across, double top, double bottom) {
      return new Line(ink, new Point(across, top), new Point(across, bottom));
    }

    public static Line level(Ink ink, double left, double right, double down) {
      return new Line(ink, new Point(left, down), new Point(right, down));
    }
  }

  /** Straight lines from point to point. */
  record Curve(Ink ink, List<Point> points) implements Mark {
    public Curve {
      Objects.requireNonNull(ink);
      points = List.copyOf(points);
    }
  }

  /** The inside of a closed outline. */
  record Area(Ink ink, List<Point> outline) implements Mark {
    public Area {
      Objects.requireNonNull(ink);
      outline = List.copyOf(outline);
    }
  }

  /** A small shape that keeps its size, its middle at the point. */
  record Symbol(Ink ink, Shape shape, Point at, double size) implements Mark {
    public Symbol {
      Objects.requireNonNull(ink);
      Objects.requireNonNull(shape);
      Objects.requireNonNull(at);
    }
  }

  /**
   * A text on a base line.
   *
   * @param room how wide a scene must be for it
   */
  record Label(Ink ink, Anchor anchor, Point at, String text, Room room) implements Mark {
    public Label {
      Objects.requireNonNull(ink);
      Objects.requireNonNull(anchor);
      Objects.requireNonNull(at);
      Objects.requireNonNull(text);
      Objects.requireNonNull(room);
    }

    /** Where the text begins, in pixels, in a scene of this width. */
    public double left(double width) {
      double at = at().across() * width;
      return switch (anchor) {
        case START -> at;
        case MIDDLE -> at - TextWidth.of(text) / 2;
        case END -> at - TextWidth.of(text);
      };
    }

    /** Where the text ends, in pixels, in a scene of this width. */
    public double right(double width) {
      return left(width) + TextWidth.of(text);
    }
  }

  /** A place in a scene: share of the width, pixels from the top. */
  record Point(double across, double down) {
    public Point {
      if (!Double.isFinite(across) || !Double.isFinite(down)) {
        throw new IllegalArgumentException("nowhere: " + across + ", " + down);
      }
    }
  }

  /** How wide a scene is at least, in pixels. */
  enum Room {
    /** What is left of a window of 320 pixels inside a page and a frame. */
    NARROW(220),
    /** Wide enough for more texts; the style sheet knows the same width. */
    WIDE(480);

    private final double width;

    Room(double width) {
      this.width = width;
    }

    public double width() {
      return width;
    }
  }

  /** Which end of a text is at its place. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }
}
