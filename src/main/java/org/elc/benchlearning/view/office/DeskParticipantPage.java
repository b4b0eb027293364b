package org.elc.benchlearning.view.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elc.benchlearning.app.entry.EntryForm;
import org.elc.benchlearning.app.round.ParticipantRow;
import org.elc.benchlearning.app.validation.DeskParticipant;
import org.elc.benchlearning.app.validation.DeskRow;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.view.entry.FieldView;
import org.elc.benchlearning.view.entry.FindingView;
import org.elc.benchlearning.view.entry.FormPage;
import org.elc.benchlearning.view.office.Part.Cell;
import org.elc.benchlearning.view.office.Part.Fact;
import org.elc.benchlearning.view.office.Part.Facts;
import org.elc.benchlearning.view.office.Part.Link;
import org.elc.benchlearning.view.office.Part.Links;
import org.elc.benchlearning.view.office.Part.Row;
import org.elc.benchlearning.view.office.Part.Table;
import org.elc.benchlearning.view.office.Part.Words;

/** One participant on the desk: what stands out in its figures, and what to do about it. */
public final class DeskParticipantPage {
  private final Desk desk;
  private final DeskParticipant view;
  private final DeskRow row;
  private final DeskWords words;

  public DeskParticipantPage(Desk desk, DeskParticipant view) {
    this.desk = Objects.requireNonNull(desk);
    this.view = Objects.requireNonNull(view);
    this.row = view.row();
    this.words = new DeskWords(desk, view.round(), view.now());
  }

  /**
   * The page.
   *
   * @param form its figures as far as the reader sees them
   * @param names full names of its editors by user key
   */
  public OfficePage of(EntryForm form, Map<String, String> names) {
    List<FieldView> fields =
        new FormPage(form, desk.language())
            .view(Optional.empty()).principles().stream()
                .flatMap(p -> p.fields().stream())
                .toList();
    List<Part> parts = new ArrayList<>();
    parts.add(new Words("", "info", List.of(words.reason(row))));
    parts.add(links());
    parts.add(facts(names));
    parts.add(
        table(
            "elc-odd",
            "elc.desk.one.odd",
            fields.stream().filter(f -> !standsOut(f).isEmpty()).toList(),
            true));
    parts.addAll(new SupervisionForms(desk, view.round()).of(decidable()));
    parts.add(table("elc-all-figures", "elc.desk.one.figures", fields, false));
    return new OfficePage(
        SupervisionForms.name(row.is()), view.round().name(), desk.tabs(Desk.DESK), parts);
  }

  private List<ParticipantRow> decidable() {
    return switch (view.round().state()) {
      case OPEN, CLOSED -> List.of(row.is());
      case DRAFT, COMPUTED, PUBLISHED -> List.of();
    };
  }

  private Links links() {
    return new Links(
        desk.text("elc.desk.one.more"),
        List.of(
            new Link(
                desk.text("elc.desk.one.back"), desk.page("desk/" + view.round().key()), false),
            new Link(
                desk.text("elc.desk.one.member"),
                desk.page("members/" + row.is().member().key()),
                false)));
  }

  private Facts facts(Map<String, String> names) {
    Participant participant = row.is().participant();
    List<Fact> facts = new ArrayList<>();
    facts.add(fact("one.state", desk.word("elc.participant.state.", participant.state())));
    facts.add(fact("column.answered", words.answered(row)));
    facts.add(fact("column.contact", words.contacts(row, names)));
    facts.add(fact("one.deadline", desk.instant(row.deadline(), words.zone())));
    participant
        .submission()
        .ifPresent(
            s ->
                facts.add(
                    fact(
                        "one.submitted",
                        desk.text(
                            "elc.desk.one.receipt",
                            desk.instant(s.at(), words.zone()),
                            s.receipt()))));
    participant
        .reminded()
        .ifPresent(at -> facts.add(fact("one.reminder", desk.instant(at, words.zone()))));
    facts.add(fact("one.reason", participant.stateReason()));
    facts.removeIf(fact -> fact.text().isEmpty());
    return new Facts("", facts);
  }

  private Fact fact(String name, String text) {
    return new Fact(desk.text("elc.desk." + name), text);
  }

  private Table table(String id, String title, List<FieldView> fields, boolean oddOnly) {
    Stream<String> columns =
        oddOnly
            ? Stream.of("indicator", "figure", "what", "comment")
            : Stream.of("indicator", "figure", "comment");
    return new Table(
        id,
        desk.text(title),
        columns.map(c -> desk.text("elc.desk.column." + c)).toList(),
        fields.stream().map(f -> row(f, oddOnly)).toList(),
        desk.text("elc.desk.one.odd-none"));
  }

  private Row row(FieldView field, boolean oddOnly) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(field.state().shown()).with(field.state().figure()));
    if (oddOnly) {
      cells.add(Cell.of(standsOut(field)));
    }
    cells.add(Cell.of(field.state().note()));
    return new Row(Cell.of(field.title()).with(field.code()), cells);
  }

  /** What the checks and the comparison with the others say, in sentences. */
  private String standsOut(FieldView field) {
    Stream<String> outliers =
        row.outliers().stream()
            .filter(o -> o.indicator().equals(field.code()))
            .flatMap(o -> indicator(o.indicator()).stream().map(i -> words.outlier(o, i)));
    Stream<String> findings = field.state().findings().stream().map(FindingView::message);
    return Stream.concat(outliers, findings).collect(Collectors.joining(" "));
  }

  private Optional<Indicator> indicator(String code) {
    return view.asked().stream().filter(i -> i.code().equals(code)).findFirst();
  }
}
