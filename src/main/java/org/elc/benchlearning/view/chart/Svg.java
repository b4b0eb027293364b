package org.elc.benchlearning.view.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.elc.benchlearning.view.chart.Mark.Area;
import org.elc.benchlearning.view.chart.Mark.Box;
import org.elc.benchlearning.view.chart.Mark.Curve;
import org.elc.benchlearning.view.chart.Mark.Label;
import org.elc.benchlearning.view.chart.Mark.Line;
import org.elc.benchlearning.view.chart.Mark.Point;
import org.elc.benchlearning.view.chart.Mark.Room;
import org.elc.benchlearning.view.chart.Mark.Symbol;

/**
 * A scene as SVG inside a page: as wide as its place, texts and lines in their own size, colours
 * from the style sheet, no script, no style attribute. Written here and not by a template: a page
 * has some fifty scenes of some twenty marks, all of numbers of ours.
 */
final class Svg {
  /** Units of the stretched inner coordinates of curves. */
  private static final double STRETCHED = 1000;

  private final Markup out = new Markup();
  private final Scene scene;

  private Svg(Scene scene) {
    this.scene = scene;
  }

  static String html(Picture picture) {
    Svg svg = new Svg(picture.scene());
    svg.write(picture);
    return svg.out.markup();
  }

  private void write(Picture picture) {
    String title = picture.id() + "-title";
    String desc = picture.id() + "-desc";
    out.open("svg").with("class", "elc-picture").with("id", picture.id()).with("role", "img");
    out.with("aria-labelledby", title).with("aria-describedby", desc).with("focusable", "false");
    out.with("width", "100%").with("height", pixels(scene.height()));
    out.open("title").with("id", title).text(picture.title()).close();
    out.open("desc").with("id", desc).text(picture.description()).close();
    scene.marks().forEach(this::mark);
    out.close();
  }

  private void mark(Mark mark) {
    if (mark instanceof Box box) {
      element("rect", box)
          .with("x", share(box.left()))
          .with("y", pixels(box.top()))
          .with("width", share(box.right() - box.left()))
          .with("height", pixels(box.bottom() - box.top()))
          .close();
    } else if (mark instanceof Line line) {
      element("line", line)
          .with("x1", share(line.from().across()))
          .with("y1", pixels(line.from().down()))
          .with("x2", share(line.to().across()))
          .with("y2", pixels(line.to().down()))
          .close();
    } else if (mark instanceof Symbol symbol) {
      symbol(symbol);
    } else if (mark instanceof Label label) {
      out.open("text")
          .with("class", inked(label, label.room() == Room.WIDE ? "elc-wide" : ""))
          .with("x", share(label.at().across()))
          .with("y", pixels(label.at().down()))
          .with("text-anchor", label.anchor().name().toLowerCase(Locale.ROOT))
          .text(label.text())
          .close();
    } else if (mark instanceof Curve curve) {
      stretched(curve, curve.points(), "");
    } else if (mark instanceof Area area) {
      stretched(area, area.outline(), "z");
    }
  }

  private void symbol(Symbol symbol) {
    String corner = pixels(-symbol.size() / 2);
    String scale = number(symbol.size() / Shape.SIDE, 4);
    out.open("svg").with("overflow", "visible");
    out.with("x", share(symbol.at().across())).with("y", pixels(symbol.at().down()));
    element("path", symbol)
        .with("transform", "translate(%s,%s)scale(%s)".formatted(corner, corner, scale))
        .with("d", symbol.shape().path())
        .close();
    out.close();
  }

  /** Only curves are stretched with the width; their strokes are not. */
  private void stretched(Mark mark, List<Point> points, String end) {
    String height = pixels(scene.height());
    out.open("svg").with("width", "100%").with("height", height);
    out.with("preserveAspectRatio", "none");
    out.with("viewBox", String.join(" ", "0", "0", pixels(STRETCHED), height));
    String path =
        points.stream()
            .map(p -> number(p.across() * STRETCHED, 1) + "," + pixels(p.down()))
            .collect(Collectors.joining("L", "M", end));
    element("path", mark).with("vector-effect", "non-scaling-stroke").with("d", path).close();
    out.close();
  }

  private Markup element(String name, Mark mark) {
    return out.open(name).with("class", inked(mark, ""));
  }

  private static String inked(Mark mark, String more) {
    return String.join(" ", "elc-ink", "elc-ink-" + mark.ink().key(), more).strip();
  }

  private static String share(double value) {
    return number(value * 100, 2) + "%";
  }

  private static String pixels(double value) {
    return number(value, 1);
  }

  private static String number(double value, int decimals) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
