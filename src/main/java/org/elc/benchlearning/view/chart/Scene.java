package org.elc.benchlearning.view.chart;

import java.util.List;

/**
 * What a chart shows, whatever it is drawn on.
 *
 * @param height in pixels
 * @param marks in the order in which they are painted
 */
public record Scene(double height, List<Mark> marks) {
  public Scene {
    marks = List.copyOf(marks);
  }
}
