package org.elc.benchlearning.view.office;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.elc.benchlearning.core.membership.Application;
import org.elc.benchlearning.core.membership.Application.Place;
import org.elc.benchlearning.core.membership.Application.State;
import org.elc.benchlearning.core.membership.Intake;
import org.elc.benchlearning.core.membership.SizeBand;
import org.elc.benchlearning.view.office.Part.Cell;
import org.elc.benchlearning.view.office.Part.Field;
import org.elc.benchlearning.view.office.Part.Form;
import org.elc.benchlearning.view.office.Part.Link;
import org.elc.benchlearning.view.office.Part.Links;
import org.elc.benchlearning.view.office.Part.Option;
import org.elc.benchlearning.view.office.Part.Row;
import org.elc.benchlearning.view.office.Part.Table;
import org.elc.benchlearning.view.office.Part.Words;

/** Asking for membership: what became of the own applications, and the form for one. */
public final class ApplyPage {
  private final Desk desk;
  private final ApplicationWords words;

  /**
   * For one reader.
   *
   * @param zone in which times are shown
   * @param placeInList where an application stands in its waiting list
   */
  public ApplyPage(Desk desk, ZoneId zone, ToIntFunction<Application> placeInList) {
    this.desk = Objects.requireNonNull(desk);
    this.words = new ApplicationWords(desk, zone, placeInList);
  }

  /**
   * The page.
   *
   * @param own applications, the newest first
   * @param years that a candidate has
   */
  public OfficePage of(List<Application> own, int years) {
    List<Part> parts = new ArrayList<>();
    if (!own.isEmpty()) {
      parts.add(
          new Table(
              "elc-own-applications",
              desk.text("elc.joining.own"),
              Stream.of("organisation", "sent", "state", "answer")
                  .map(c -> desk.text("elc.joining.column." + c))
                  .toList(),
              own.stream().map(this::row).toList(),
              ""));
    }
    if (own.stream().anyMatch(a -> a.state() == State.ACCEPTED)) {
      parts.add(
          new Words(
              desk.text("elc.joining.welcome.title"),
              "info",
              List.of(
                  desk.text(
                      "elc.joining.welcome.space", desk.text("elc.blueprint.member-space.name")))));
      parts.add(
          new Links(
              desk.text("elc.joining.welcome.next"),
              List.of(
                  new Link(
                      desk.text("elc.joining.welcome.link"),
                      desk.wiki("/spacedirectory/view.action"),
                      false))));
    }
    own.stream().filter(a -> a.state().isOpen()).forEach(a -> parts.add(words.withdrawing(a)));
    parts.add(form(own.isEmpty() ? Form.Weight.NEXT_STEP : Form.Weight.OFFERED));
    return new OfficePage(
        desk.text("elc.joining.title"),
        desk.text("elc.joining.lead", years),
        desk.tabs("apply"),
        parts);
  }

  private Row row(Application application) {
    String name = application.joining().organisation();
    return new Row(
        application
            .member()
            .map(key -> Cell.link(name, desk.page("members/" + key)))
            .orElseGet(() -> Cell.link(name, desk.page("applications/" + application.id()))),
        List.of(
            Cell.of(words.sent(application)),
            words.state(application),
            Cell.of(application.decision().map(Application.Decision::reason).orElse(""))));
  }

  private Form form(Form.Weight weight) {
    List<Option> countries = new ArrayList<>();
    countries.add(new Option("", desk.text("elc.joining.choose"), true));
    desk.names().countries().stream()
        .map(c -> new Option(c, desk.names().country(c), false))
        .forEach(countries::add);
    List<Option> sizes = new ArrayList<>();
    sizes.add(new Option("", desk.text("elc.joining.choose"), true));
    Stream.of(SizeBand.values())
        .map(s -> new Option(s.name(), desk.word("elc.size.", s), false))
        .forEach(sizes::add);
    List<Option> services =
        desk.names().services().stream()
            .map(s -> new Option(s, desk.names().service(s), false))
            .toList();
    List<Field> fields =
        List.of(
            desk.field("organisation", "text", true),
            desk.field("country", "select", true, countries),
            desk.field("services", "choices", true, services),
            desk.field("sizeBand", "select", true, sizes),
            desk.field("contact", "text", false),
            desk.field("letter", "area", true),
            desk.field(
                "checked",
                "choices",
                false,
                List.of(new Option("letter", desk.text("elc.joining.checked"), false))),
            desk.field("intake", "select", true, words(Intake.values(), "elc.joining.intake.")),
            desk.field("claims", "select", true, words(Place.values(), "elc.joining.claims.")));
    return new Form(
        "elc-apply",
        desk.text("elc.joining.apply.title"),
        desk.text("elc.joining.apply.lead"),
        "POST",
        desk.rest("applications"),
        desk.text("elc.joining.apply.button"),
        "",
        "",
        weight,
        fields);
  }

  private List<Option> words(Enum<?>[] values, String prefix) {
    return Stream.of(values)
        .map(v -> new Option(v.name(), desk.word(prefix, v), v == values[0]))
        .toList();
  }
}
