package org.elc.benchlearning.view.office;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.elc.benchlearning.core.membership.Application;
import org.elc.benchlearning.core.membership.Application.State;
import org.elc.benchlearning.core.membership.Joining;
import org.elc.benchlearning.view.office.Part.Cell;
import org.elc.benchlearning.view.office.Part.Fact;
import org.elc.benchlearning.view.office.Part.Facts;
import org.elc.benchlearning.view.office.Part.Form;
import org.elc.benchlearning.view.office.Part.Words;

/** What all pages about applications say alike. */
final class ApplicationWords {
  private final Desk desk;
  private final ZoneId zone;
  private final ToIntFunction<Application> placeInList;

  ApplicationWords(Desk desk, ZoneId zone, ToIntFunction<Application> placeInList) {
    this.desk = Objects.requireNonNull(desk);
    this.zone = Objects.requireNonNull(zone);
    this.placeInList = Objects.requireNonNull(placeInList);
  }

  /** The state in a word, with a second line for where it stands in the waiting list. */
  Cell state(Application application) {
    State state = application.state();
    String mark =
        switch (state) {
          case SENT -> "current";
          case WAITING -> "moved";
          case ACCEPTED -> "success";
          case REFUSED -> "error";
          case WITHDRAWN -> "default";
        };
    String more =
        state == State.WAITING
            ? desk.text("elc.joining.in-list", placeInList.applyAsInt(application))
            : "";
    return new Cell(desk.word("elc.joining.state.", state), "", mark, more);
  }

  String sent(Application application) {
    return desk.dateTime(application.sentAt(), zone);
  }

  /** Everything that was filled in, and what was decided. */
  List<Part> record(Application application, Map<String, String> names) {
    Joining j = application.joining();
    List<Fact> facts = new ArrayList<>();
    Cell state = state(application);
    facts.add(fact("state", (state.text() + " " + state.detail()).strip()));
    facts.add(fact("country", desk.names().country(j.country())));
    facts.add(fact("services", desk.services(j.services())));
    facts.add(fact("size", desk.word("elc.size.", j.sizeBand())));
    facts.add(fact("intake", desk.word("elc.joining.intake.", j.intake())));
    if (j.developed()) {
      facts.add(fact("claims", desk.text("elc.joining.claims.not-needed")));
    }
    facts.add(fact("applicant", names.getOrDefault(application.applicant(), "")));
    facts.add(fact("contact", names.getOrDefault(j.contact(), "")));
    facts.add(fact("sent", sent(application)));
    application
        .decision()
        .ifPresent(
            d -> {
              facts.add(fact("decided", desk.dateTime(d.at(), zone)));
              facts.add(fact("reason", d.reason()));
            });
    facts.removeIf(f -> f.text().isEmpty());
    return List.of(
        new Facts("", facts),
        new Words(
            desk.text("elc.joining.letter"),
            "plain",
            j.letter().lines().filter(line -> !line.isBlank()).toList()));
  }

  private Fact fact(String name, String text) {
    return new Fact(desk.text("elc.joining.fact." + name), text);
  }

  /** The form that takes an own application back. */
  Form withdrawing(Application application) {
    return new Form(
        "elc-withdraw-" + application.id(),
        desk.text("elc.joining.withdraw.title", application.joining().organisation()),
        desk.text("elc.joining.withdraw.lead"),
        "DELETE",
        desk.rest("applications/" + application.id()),
        desk.text("elc.joining.withdraw.button"),
        "",
        desk.page("apply"),
        Form.Weight.OFFERED,
        List.of());
  }
}
