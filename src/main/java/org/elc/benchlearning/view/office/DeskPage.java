package org.elc.benchlearning.view.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.elc.benchlearning.app.Slice;
import org.elc.benchlearning.app.entry.RoundChecks.Told;
import org.elc.benchlearning.app.validation.DeskRow;
import org.elc.benchlearning.app.validation.DeskView;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.view.office.Part.Cell;
import org.elc.benchlearning.view.office.Part.Fact;
import org.elc.benchlearning.view.office.Part.Facts;
import org.elc.benchlearning.view.office.Part.Files;
import org.elc.benchlearning.view.office.Part.Link;
import org.elc.benchlearning.view.office.Part.Links;
import org.elc.benchlearning.view.office.Part.Row;
import org.elc.benchlearning.view.office.Part.Table;
import org.elc.benchlearning.view.office.Part.Words;

/** The coordinator's desk: whom to call first, at a glance, and what is done for many at once. */
public final class DeskPage {
  private final Desk desk;
  private final DeskView view;
  private final DeskFilter filter;
  private final DeskWords words;

  public DeskPage(Desk desk, DeskView view, DeskFilter filter) {
    this.desk = Objects.requireNonNull(desk);
    this.view = Objects.requireNonNull(view);
    this.filter = Objects.requireNonNull(filter);
    this.words = new DeskWords(desk, view.round(), view.now());
  }

  /** Where there is no round yet. */
  public static OfficePage empty(Desk desk) {
    return new OfficePage(
        desk.text("elc.office.desk.title"),
        "",
        desk.tabs(Desk.DESK),
        List.of(new Words("", "info", List.of(desk.text("elc.desk.none")))));
  }

  /** Participants that the page is about: so few that nothing grows with the network. */
  public Slice<DeskRow> shown() {
    return Paging.page(view.rows().stream().filter(filter::shows).toList(), filter.start());
  }

  /**
   * The page.
   *
   * @param findings of those that are shown
   * @param names full names of their editors by user key
   */
  public OfficePage of(Map<ParticipantId, List<Told>> findings, Map<String, String> names) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Words("", "info", List.of(words.countdown())));
    parts.add(facts());
    parts.addAll(filters());
    Slice<DeskRow> shown = shown();
    parts.add(table(shown, findings, names));
    Paging.links(desk, shown, from -> address(filter.from(from))).ifPresent(parts::add);
    DeskForms forms = new DeskForms(desk, view, shown.items());
    forms.reminding().ifPresent(parts::add);
    forms.validating(findings).ifPresent(parts::add);
    if (view.byCountry().size() > 1) {
      parts.add(countries());
    }
    parts.add(
        new Files(
            "desk",
            desk.text("elc.desk.export.title"),
            desk.text("elc.desk.export.help"),
            desk.exports("rounds/" + view.round().key() + "/desk/export"),
            "",
            ""));
    return new OfficePage(
        desk.text("elc.desk.title", view.round().name()), "", desk.tabs(Desk.DESK), parts);
  }

  private Facts facts() {
    return new Facts(
        "",
        List.of(
            new Fact(desk.text("elc.desk.rate.reporting"), words.reporting(view.rates())),
            new Fact(desk.text("elc.desk.rate.on-time"), words.onTime(view.rates())),
            new Fact(desk.text("elc.desk.fact.call"), Long.toString(DeskWords.count(view, true))),
            new Fact(
                desk.text("elc.desk.fact.check"), Long.toString(DeskWords.count(view, false)))));
  }

  private List<Links> filters() {
    List<Links> filters = new ArrayList<>();
    filters.add(
        new Links(
            desk.text("elc.desk.show.label"),
            Stream.of(DeskFilter.Show.values())
                .map(
                    show ->
                        new Link(
                            desk.text("elc.desk.show." + Desk.code(show), count(show)),
                            address(filter.with(show)),
                            show == filter.show()))
                .toList()));
    if (view.byCountry().size() > 1) {
      List<Link> countries = new ArrayList<>();
      countries.add(
          new Link(
              desk.text("elc.desk.country.all"),
              address(filter.in("")),
              filter.country().isEmpty()));
      view.byCountry()
          .keySet()
          .forEach(
              c ->
                  countries.add(
                      new Link(
                          desk.names().country(c),
                          address(filter.in(c)),
                          c.equalsIgnoreCase(filter.country()))));
      filters.add(new Links(desk.text("elc.desk.country.label"), countries));
    }
    return filters;
  }

  private long count(DeskFilter.Show show) {
    return view.rows().stream().filter(filter.with(show)::shows).count();
  }

  private String address(DeskFilter next) {
    return desk.page("desk/" + view.round().key() + next.query());
  }

  private Table table(
      Slice<DeskRow> shown, Map<ParticipantId, List<Told>> findings, Map<String, String> names) {
    return new Table(
        "elc-desk",
        desk.text("elc.desk.table.title"),
        Stream.of("name", "why", "contact", "answered", "checks", "activity")
            .map(column -> desk.text("elc.desk.column." + column, words.zone().getId()))
            .toList(),
        shown.items().stream()
            .map(
                row ->
                    row(row, findings.getOrDefault(row.is().participant().id(), List.of()), names))
            .toList(),
        desk.text("elc.desk.table.empty"));
  }

  private Row row(DeskRow row, List<Told> findings, Map<String, String> names) {
    String country =
        view.byCountry().size() > 1 ? desk.names().country(row.is().member().country()) : "";
    return new Row(
        Cell.link(
                SupervisionForms.name(row.is()),
                desk.page("desk/" + view.round().key() + "/" + row.is().participant().id().key()))
            .with(country),
        List.of(
            words.why(row),
            Cell.of(words.contacts(row, names)).with(words.reminded(row)),
            Cell.of(words.answered(row)),
            Cell.of(words.checks(row, findings)),
            Cell.of(words.activity(row))));
  }

  private Table countries() {
    return new Table(
        "elc-rates",
        desk.text("elc.desk.countries.title"),
        List.of(
            desk.text("elc.desk.column.country"),
            desk.text("elc.desk.column.expected"),
            desk.text("elc.desk.rate.reporting"),
            desk.text("elc.desk.rate.on-time")),
        view.byCountry().entrySet().stream()
            .map(
                e ->
                    new Row(
                        Cell.link(desk.names().country(e.getKey()), address(filter.in(e.getKey()))),
                        List.of(
                            Cell.of(Integer.toString(e.getValue().expected())),
                            Cell.of(words.reporting(e.getValue())),
                            Cell.of(words.onTime(e.getValue())))))
            .toList(),
        "");
  }
}
