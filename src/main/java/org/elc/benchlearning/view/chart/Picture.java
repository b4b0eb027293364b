package org.elc.benchlearning.view.chart;

import java.awt.image.BufferedImage;
import java.util.Objects;

/**
 * A scene with the words for those who do not see it.
 *
 * @param id of the element in the page
 * @param title what it is about
 * @param description what there is to see
 * @param scene what it shows
 */
public record Picture(String id, String title, String description, Scene scene) {
  /** Pixels of a page per inch, as style sheets count them. */
  private static final double PER_INCH = 96;

  public Picture {
    Objects.requireNonNull(id);
    Objects.requireNonNull(title);
    Objects.requireNonNull(description);
    Objects.requireNonNull(scene);
  }

  /** As an element of a page. */
  public String svgHtml() {
    return Svg.html(this);
  }

  /** Whether this server can make files: it needs fonts, as for the wiki's own charts. */
  public static boolean canBeFile() {
    return Raster.canDraw();
  }

  /**
   * As a PNG file for paper, where {@link #canBeFile}.
   *
   * @param width in pixels of a page; the file has twice as many, to be sharp in print
   */
  public byte[] png(double width) {
    BufferedImage image = Raster.of(scene, width);
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    return Png.of(pixels, image.getWidth(), PER_INCH * Raster.SHARPNESS);
  }
}
