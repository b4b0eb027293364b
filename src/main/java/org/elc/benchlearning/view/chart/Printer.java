package org.elc.benchlearning.view.chart;

import java.util.Optional;

/** Makes files of pictures, for documents that cannot draw. */
@FunctionalInterface
public interface Printer {
  /** What fits across a page of paper, in pixels of a page. */
  int PAPER_WIDTH = 520;

  /**
   * The picture as a file; absent where none can be made.
   *
   * @param width in pixels of a page
   */
  Optional<PictureFile> file(Picture picture, int width);
}
