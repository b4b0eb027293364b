package org.elc.benchlearning.view.chart;

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
}
