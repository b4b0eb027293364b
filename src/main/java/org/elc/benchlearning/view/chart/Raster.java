package org.elc.benchlearning.view.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.elc.benchlearning.view.chart.Mark.Area;
import org.elc.benchlearning.view.chart.Mark.Box;
import org.elc.benchlearning.view.chart.Mark.Curve;
import org.elc.benchlearning.view.chart.Mark.Label;
import org.elc.benchlearning.view.chart.Mark.Line;
import org.elc.benchlearning.view.chart.Mark.Point;
import org.elc.benchlearning.view.chart.Mark.Room;
import org.elc.benchlearning.view.chart.Mark.Symbol;

/** A scene as pixels on white, for files: the light colours, a fixed width, no screen needed. */
final class Raster {
  /** Pixels of the picture for a pixel of the scene: sharp on paper. */
  static final double SHARPNESS = 2;

  /** Free at the left and at the right, for what is as wide as its place reaches over the ends. */
  static final double MARGIN = 8;

  private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, (int) TextWidth.SIZE);

  private final Graphics2D pen;
  private final double width;

  private Raster(Graphics2D pen, double width) {
    this.pen = pen;
    this.width = width;
  }

  /**
   * Whether there are fonts to draw with. Without them, or without their libraries, the JDK fails
   * in ways of its own, in another one each time; so this asks for nothing but a text's width.
   */
  static boolean canDraw() {
    try {
      return FONT.getStringBounds("0", new FontRenderContext(null, true, true)).getWidth() > 0;
    } catch (RuntimeException | LinkageError | InternalError e) {
      return false;
    }
  }

  /**
   * The picture.
   *
   * @param outerWidth of the picture in pixels of the scene, margins included
   */
  static BufferedImage of(Scene scene, double outerWidth) {
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(outerWidth * SHARPNESS),
            (int) Math.ceil(scene.height() * SHARPNESS),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    try {
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, image.getWidth(), image.getHeight());
      pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      pen.setRenderingHint(
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
      pen.scale(SHARPNESS, SHARPNESS);
      pen.translate(MARGIN, 0);
      Raster raster = new Raster(pen, outerWidth - 2 * MARGIN);
      scene.marks().forEach(raster::draw);
    } finally {
      pen.dispose();
    }
    return image;
  }

  private void draw(Mark mark) {
    if (mark instanceof Box box) {
      paint(
          box.ink(),
          new Rectangle2D.Double(
              box.left() * width,
              box.top(),
              (box.right() - box.left()) * width,
              box.bottom() - box.top()));
    } else if (mark instanceof Line line) {
      stroke(
          line.ink(),
          new Line2D.Double(
              line.from().across() * width,
              line.from().down(),
              line.to().across() * width,
              line.to().down()));
    } else if (mark instanceof Symbol symbol) {
      AffineTransform place =
          AffineTransform.getTranslateInstance(
              symbol.at().across() * width - symbol.size() / 2,
              symbol.at().down() - symbol.size() / 2);
      double scale = symbol.size() / Shape.SIDE;
      place.scale(scale, scale);
      paint(symbol.ink(), place.createTransformedShape(Outline.of(symbol.shape().path())));
    } else if (mark instanceof Curve curve) {
      stroke(curve.ink(), path(curve.points()));
    } else if (mark instanceof Area area) {
      Path2D outline = path(area.outline());
      outline.closePath();
      paint(area.ink(), outline);
    } else if (mark instanceof Label label) {
      text(label);
    }
  }

  private Path2D path(List<Point> points) {
    Path2D path = new Path2D.Double();
    for (Point point : points) {
      if (path.getCurrentPoint() == null) {
        path.moveTo(point.across() * width, point.down());
      } else {
        path.lineTo(point.across() * width, point.down());
      }
    }
    return path;
  }

  private void text(Label label) {
    if (label.room() == Room.WIDE && width < Room.WIDE.width()) {
      return;
    }
    boolean own = label.ink() == Ink.TEXT_OWN;
    pen.setFont(FONT.deriveFont(own ? Font.BOLD : Font.PLAIN));
    double extent = pen.getFontMetrics().getStringBounds(label.text(), pen).getWidth();
    double at = label.at().across() * width;
    double left =
        switch (label.anchor()) {
          case START -> at;
          case MIDDLE -> at - extent / 2;
          case END -> at - extent;
        };
    if (own) {
      keepFree(label, left);
    }
    pen.setColor(colour(label.ink().fill()));
    pen.drawString(label.text(), (float) left, (float) label.at().down());
  }

  /** Around a number that may cross lines. */
  private void keepFree(Label label, double left) {
    pen.setColor(Color.WHITE);
    pen.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.draw(
        pen.getFont()
            .createGlyphVector(pen.getFontRenderContext(), label.text())
            .getOutline((float) left, (float) label.at().down()));
  }

  private void paint(Ink ink, java.awt.Shape shape) {
    if (!ink.fill().isEmpty()) {
      pen.setColor(colour(ink.fill()));
      pen.fill(shape);
    }
    stroke(ink, shape);
  }

  private void stroke(Ink ink, java.awt.Shape shape) {
    if (!ink.stroke().isEmpty()) {
      pen.setColor(colour(ink.stroke()));
      pen.setStroke(
          new BasicStroke((float) ink.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
      pen.draw(shape);
    }
  }

  private static Color colour(String hexadecimal) {
    return new Color(Integer.parseInt(hexadecimal, 16));
  }
}
