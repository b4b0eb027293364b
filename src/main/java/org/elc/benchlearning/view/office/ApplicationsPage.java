package org.elc.benchlearning.view.office;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.Slice;
import org.elc.benchlearning.app.membership.Places;
import org.elc.benchlearning.core.membership.Application;
import org.elc.benchlearning.core.membership.Application.Place;
import org.elc.benchlearning.core.membership.Application.State;
import org.elc.benchlearning.view.office.Part.Cell;
import org.elc.benchlearning.view.office.Part.Field;
import org.elc.benchlearning.view.office.Part.Form;
import org.elc.benchlearning.view.office.Part.Option;
import org.elc.benchlearning.view.office.Part.Row;
import org.elc.benchlearning.view.office.Part.Table;

/** Applications for those who decide on them: all, and one. */
public final class ApplicationsPage {
  private static final String PATH = "applications";

  private final Desk desk;
  private final ApplicationWords words;

  /**
   * For one reader.
   *
   * @param zone in which times are shown
   * @param placeInList where an application stands in its waiting list
   */
  public ApplicationsPage(Desk desk, ZoneId zone, ToIntFunction<Application> placeInList) {
    this.desk = Objects.requireNonNull(desk);
    this.words = new ApplicationWords(desk, zone, placeInList);
  }

  /** The list, with the places. */
  public OfficePage of(
      List<Application> applications, List<Places.Count> places, NameSearch search) {
    long open = applications.stream().filter(a -> a.state() == State.SENT).count();
    Slice<Application> shown = search.of(applications, a -> a.joining().organisation());
    String find = desk.text("elc.joining.search");
    List<Part> parts =
        new ArrayList<>(
            search.before(desk, "elc-find-application", find, PATH, applications.size(), shown));
    parts.add(
        new Table(
            "elc-applications",
            "",
            columns("organisation", "country", "intake", "sent", "state"),
            shown.items().stream().map(this::row).toList(),
            desk.text(applications.isEmpty() ? "elc.joining.none" : "elc.joining.none-found")));
    parts.addAll(search.behind(desk, PATH, shown));
    if (!places.isEmpty()) {
      parts.add(
          new Table(
              "elc-places",
              desk.text("elc.joining.places.title"),
              columns("country", "intake", "places", "taken", "waiting"),
              places.stream().map(this::row).toList(),
              ""));
      parts.add(setting(places));
    }
    return new OfficePage(
        desk.text("elc.office.applications.title"),
        applications.isEmpty() ? "" : desk.text("elc.joining.open", open),
        desk.tabs(Desk.APPLICATIONS),
        parts);
  }

  private List<String> columns(String... names) {
    return Stream.of(names).map(c -> desk.text("elc.joining.column." + c)).toList();
  }

  private Row row(Application a) {
    return new Row(
        Cell.link(a.joining().organisation(), desk.page("applications/" + a.id())),
        List.of(
            Cell.of(desk.names().country(a.joining().country())),
            Cell.of(desk.word("elc.joining.intake.", a.joining().intake())),
            Cell.of(words.sent(a)),
            words.state(a)));
  }

  private Row row(Places.Count count) {
    return new Row(
        Cell.of(desk.names().country(count.country())),
        List.of(
            Cell.of(desk.word("elc.joining.intake.", count.intake())),
            Cell.of(
                count
                    .limit()
                    .map(Object::toString)
                    .orElseGet(() -> desk.text("elc.joining.places.unlimited"))),
            Cell.of(Integer.toString(count.taken())),
            Cell.of(Integer.toString(count.waiting()))));
  }

  private Form setting(List<Places.Count> places) {
    List<Option> kinds =
        places.stream()
            .map(
                p ->
                    new Option(
                        p.country() + "/" + p.intake().name(),
                        desk.text(
                            "elc.joining.places.kind",
                            desk.names().country(p.country()),
                            desk.word("elc.joining.intake.", p.intake())),
                        false))
            .toList();
    return new Form(
        "elc-set-places",
        desk.text("elc.joining.places.set"),
        desk.text("elc.joining.places.lead"),
        "PUT",
        desk.rest("places/{country}/{intake}"),
        desk.text("elc.joining.places.button"),
        "",
        "",
        Form.Weight.OFFERED,
        List.of(
            desk.field("country/intake", "select", true, kinds),
            desk.field("places", "text", false)));
  }

  /**
   * One application.
   *
   * @param names full names of the people in it, by user key
   */
  public OfficePage of(Application application, Map<String, String> names) {
    List<Part> parts = new ArrayList<>(words.record(application, names));
    if (application.state().isOpen()) {
      if (Rights.decidesOnApplications(desk.actor(), application.joining().country())) {
        parts.addAll(deciding(application));
      }
      if (desk.actor().userKey().filter(application.applicant()::equals).isPresent()) {
        parts.add(words.withdrawing(application));
      }
    }
    return new OfficePage(
        application.joining().organisation(),
        desk.text("elc.joining.one"),
        desk.tabs(Desk.APPLICATIONS),
        parts);
  }

  private List<Part> deciding(Application application) {
    boolean developed = application.joining().developed();
    List<Option> places =
        Stream.of(Place.values())
            .map(
                p ->
                    new Option(
                        p.name(),
                        desk.word("elc.joining.place.", p),
                        developed == (p == Place.NOT_NEEDED)))
            .toList();
    Field reason = desk.field("reason", "area", false).hinted(desk.text("elc.joining.reason-hint"));
    List<Part> forms = new ArrayList<>();
    forms.add(
        decision(application, "accept", Form.Weight.NEXT_STEP)
            .with(
                List.of(
                    Field.hidden("decision", "ACCEPT"),
                    desk.field("place", "select", true, places),
                    reason)));
    if (application.state() == State.SENT) {
      forms.add(
          decision(application, "wait", Form.Weight.OFFERED)
              .with(List.of(Field.hidden("decision", "WAIT"), reason)));
    }
    forms.add(
        decision(application, "refuse", Form.Weight.OFFERED)
            .with(
                List.of(
                    Field.hidden("decision", "REFUSE"),
                    desk.field("reason", "area", true)
                        .hinted(desk.text("elc.joining.reason-hint")))));
    return forms;
  }

  private Form decision(Application application, String what, Form.Weight weight) {
    return new Form(
        "elc-" + what,
        desk.text("elc.joining." + what + ".title"),
        desk.text("elc.joining." + what + ".lead"),
        "POST",
        desk.rest("applications/" + application.id() + "/decision"),
        desk.text("elc.joining." + what + ".button"),
        "",
        "",
        weight,
        List.of());
  }
}
