package org.elc.benchlearning.view.chart;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.elc.benchlearning.view.chart.Mark.Anchor;
import org.elc.benchlearning.view.chart.Mark.Area;
import org.elc.benchlearning.view.chart.Mark.Box;
import org.elc.benchlearning.view.chart.Mark.Label;
import org.elc.benchlearning.view.chart.Mark.Line;
import org.elc.benchlearning.view.chart.Mark.Point;
import org.elc.benchlearning.view.chart.Mark.Room;
import org.elc.benchlearning.view.chart.Mark.Symbol;
import org.junit.Test;

/** 216 wide, margins of 8: a share of 0.5 is at 108 pixels, and at 216 of the sharper picture. */
public class RasterTest {
  private static final int WHITE = 0xffffff;

  private static BufferedImage drawn(double width, Mark... marks) {
    return Raster.of(new Scene(40, List.of(marks)), width);
  }

  private static int at(BufferedImage image, double across, double down) {
    return image.getRGB((int) (across * 2), (int) (down * 2)) & 0xffffff;
  }

  private static int colour(String hexadecimal) {
    return Integer.parseInt(hexadecimal, 16);
  }

  @Test
  public void marksStandWhereTheSharesSay() {
    BufferedImage image =
        drawn(
            216,
            new Box(Ink.BEST, 0, 0.5, 5, 20),
            Line.upright(Ink.MEDIAN, 0.75, 0, 40),
            new Area(Ink.OWN, List.of(new Point(0.5, 30), new Point(1, 30), new Point(1, 38))));

    assertThat(at(image, 50, 12), is(colour(Ink.BEST.fill())));
    assertThat(at(image, 120, 12), is(WHITE));
    assertThat(at(image, 4, 12), is(WHITE));
    assertThat(at(image, 158, 2), is(colour(Ink.MEDIAN.stroke())));
    assertThat(at(image, 190, 32), is(colour(Ink.OWN.fill())));
    assertThat(at(image, 112, 37), is(WHITE));
  }

  @Test
  public void symbolsAreFilledAroundTheirPlace() {
    for (Shape shape : Shape.values()) {
      BufferedImage image = drawn(216, new Symbol(Ink.SIGN, shape, new Point(0.5, 20), 16));

      int inked = 0;
      for (int x = 0; x < image.getWidth(); x++) {
        for (int y = 0; y < image.getHeight(); y++) {
          boolean inside = Math.abs(x - 216) <= 17 && Math.abs(y - 40) <= 17;
          boolean white = (image.getRGB(x, y) & 0xffffff) == WHITE;
          assertThat(shape + " at " + x + " " + y, inside || white, is(true));
          inked += white ? 0 : 1;
        }
      }
      assertThat(shape.toString(), inked, is(greaterThan(150)));
    }
  }

  @Test
  public void textsThatNeedAWideSceneAreNotInANarrowOne() {
    Label label = new Label(Ink.TEXT, Anchor.MIDDLE, new Point(0.5, 25), "MMMM", Room.WIDE);

    assertThat(isBlank(drawn(216, label)), is(true));
    assertThat(isBlank(drawn(560, label)), is(false));
  }

  private static boolean isBlank(BufferedImage image) {
    for (int pixel :
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())) {
      if ((pixel & 0xffffff) != WHITE) {
        return false;
      }
    }
    return true;
  }

  @Test
  public void pathsAreReadAsBrowsersReadThem() {
    Path2D path = Outline.of("M1 2h3v-1.5L.5 6l-.5 -.5zm10 0H2V1z");

    assertThat(path.getBounds2D().getMinX(), is(0.0));
    assertThat(path.getBounds2D().getMaxX(), is(11.0));
    assertThat(path.getBounds2D().getMinY(), is(0.5));
    assertThat(path.getBounds2D().getMaxY(), is(6.0));
    assertThat(path.contains(2, 2), is(not(path.contains(20, 20))));
  }
}
