package org.elc.benchlearning.view.office;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.elc.benchlearning.view.office.Part.Link;

/** What all pages of the administration have in common. */
public final class AdminDesk {
  static final String SETTINGS = "settings";
  static final String JOBS = "jobs";
  static final String PERSONS = "persons";

  private final Desk desk;

  public AdminDesk(Desk desk) {
    this.desk = Objects.requireNonNull(desk);
  }

  Desk desk() {
    return desk;
  }

  OfficePage page(String current, List<Part> parts) {
    return new OfficePage(
        desk.text("elc.admin.title"), desk.text("elc.admin.lead." + current), tabs(current), parts);
  }

  String address(String page) {
    return desk.page(page.equals(SETTINGS) ? "admin" : "admin/" + page);
  }

  private List<Link> tabs(String current) {
    return Stream.of(SETTINGS, JOBS, PERSONS)
        .map(
            page ->
                new Link(desk.text("elc.admin.tab." + page), address(page), page.equals(current)))
        .toList();
  }
}
