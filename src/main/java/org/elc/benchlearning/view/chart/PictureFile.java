package org.elc.benchlearning.view.chart;

import java.util.Objects;

/**
 * A picture as a file that a document shows.
 *
 * @param address where whoever makes the document finds it
 * @param width in pixels of a page
 * @param height in pixels of a page
 * @param text in its place for those who do not see it
 */
public record PictureFile(String address, int width, int height, String text) {
  public PictureFile {
    Objects.requireNonNull(address);
    Objects.requireNonNull(text);
  }
}
