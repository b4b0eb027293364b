package org.elc.benchlearning.view.office;

import java.util.List;
import java.util.Objects;

/**
 * A page of the app's own.
 *
 * @param title heading and title
 * @param lead what the page is for, in a sentence
 * @param tabs the other pages
 * @param parts from top to bottom
 */
public record OfficePage(String title, String lead, List<Part.Link> tabs, List<Part> parts) {
  public OfficePage {
    Objects.requireNonNull(title);
    Objects.requireNonNull(lead);
    tabs = List.copyOf(tabs);
    parts = List.copyOf(parts);
  }

  public boolean tabbed() {
    return !tabs.isEmpty();
  }
}
