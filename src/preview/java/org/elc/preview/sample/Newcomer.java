package org.elc.preview.sample;

import java.util.List;
import java.util.Map;
import org.elc.preview.sample.door.People;
import org.elc.preview.sample.door.Visitor;

/** An organisation that wants to join, so that a coordinator has something to decide. */
final class Newcomer {
  private static final String LETTER =
      "We run workshops in which people prepare for ordinary jobs. For two years we have counted"
          + " how many find one, without knowing whether that is much or little. We want to see"
          + " where we stand, learn how others follow up after the first months, and can show how"
          + " we work with employers in a small town.";

  private final Visitor applicant;

  Newcomer(People people) {
    this.applicant = people.named("reader");
  }

  /** Sends the application; done twice, nothing changes. */
  void apply() {
    if (applicant.rest("applications").ok().json().get("items").isEmpty()) {
      applicant
          .post(
              "applications",
              Map.of(
                  "organisation",
                  "Koivuranta Workshops",
                  "country",
                  "FI",
                  "services",
                  List.of("work-inclusion", "vocational-training"),
                  "sizeBand",
                  "S",
                  "letter",
                  LETTER,
                  "checked",
                  List.of("letter")))
          .ok();
    }
  }
}
