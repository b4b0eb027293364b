package org.elc.benchlearning.load;

import java.util.List;
import org.elc.benchlearning.it.PublishedNetwork;
import org.elc.preview.sample.door.Visitor;

/**
 * One kind of request.
 *
 * @param name what it is called in the report
 * @param path where it goes
 * @param sign what its answer contains when it is what was asked for
 */
record Errand(String name, String path, String sign) {
  private static final String PUBLISHED = "round-" + PublishedNetwork.NEWEST;
  private static final String SERVLETS = "/plugins/servlet/elc/";

  static final Errand FORM = new Errand("entry form", LoadNetwork.page("Form"), "elc-field");

  /** What is done again and again by somebody with that role, in this order. */
  static List<Errand> of(Crowd.Role role) {
    return switch (role) {
      case MEMBER ->
          List.of(
              new Errand("benchmark table", LoadNetwork.page("Table"), "elc-benchmark"),
              new Errand("round status, member", LoadNetwork.page("Status"), "elc-own-status"),
              new Errand("position", LoadNetwork.page("Position"), "elc-position"),
              new Errand("directory", SERVLETS + "directory", "elc-office"),
              new Errand("notifications", SERVLETS + "notifications", "elc-office"),
              new Errand(
                  "statistics, REST",
                  Visitor.REST + "rounds/" + PUBLISHED + "/statistics?group=all",
                  "median"));
      case COORDINATOR ->
          List.of(
              new Errand("round status, coordinator", LoadNetwork.page("Status"), "elc-call-first"),
              new Errand("desk of a country", SERVLETS + "desk/" + LoadNetwork.OPEN, "elc-desk"),
              new Errand(
                  "participant on the desk",
                  SERVLETS + "desk/" + LoadNetwork.OPEN + "/no-1",
                  "elc-all-figures"));
      case OFFICE ->
          List.of(
              new Errand("round status, office", LoadNetwork.page("Status"), "elc-call-first"),
              new Errand("desk of all", SERVLETS + "desk/" + LoadNetwork.OPEN, "elc-desk"),
              new Errand("applications", SERVLETS + "applications", "elc-office"));
    };
  }

  /** Does it; what is not as it should be is an error. */
  void run(Visitor visitor) {
    String body = visitor.get(path).ok().body();
    if (!body.contains(sign)) {
      throw new IllegalStateException(name + " has no " + sign);
    }
  }
}
