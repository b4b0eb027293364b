package org.elc.benchlearning.view.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.entry.EntryForm;
import org.elc.benchlearning.app.results.Results.Revision;
import org.elc.benchlearning.core.entry.Correction;
import org.elc.benchlearning.core.entry.Correction.State;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.view.entry.FieldState;
import org.elc.benchlearning.view.entry.FieldView;
import org.elc.benchlearning.view.entry.FieldView.InputView;
import org.elc.benchlearning.view.entry.FormPage;
import org.elc.benchlearning.view.office.CorrectionsPage.Wanted;
import org.elc.benchlearning.view.office.Part.Cell;
import org.elc.benchlearning.view.office.Part.Field;
import org.elc.benchlearning.view.office.Part.Form;
import org.elc.benchlearning.view.office.Part.Option;
import org.elc.benchlearning.view.office.Part.Row;
import org.elc.benchlearning.view.office.Part.Table;
import org.elc.benchlearning.view.office.Part.Words;

/** The forms of {@link CorrectionsPage}: ask, decide, make the next revision. */
final class CorrectionForms {
  /** So many requests are opened on a page at a time; the others come up behind them. */
  private static final int SHOWN = 25;

  private final Desk desk;
  private final Round round;
  private final CorrectionsPage page;

  CorrectionForms(Desk desk, Round round, CorrectionsPage page) {
    this.desk = Objects.requireNonNull(desk);
    this.round = Objects.requireNonNull(round);
    this.page = Objects.requireNonNull(page);
  }

  /** For a chosen figure the form, else the figures to choose from. */
  List<Part> asking(Wanted wanted, List<Correction> corrections) {
    EntryForm form = wanted.form();
    List<FieldView> fields =
        new FormPage(form, desk.language())
            .view(Optional.empty()).principles().stream()
                .flatMap(p -> p.fields().stream())
                .toList();
    Optional<FieldView> field =
        wanted
            .indicator()
            .flatMap(code -> fields.stream().filter(f -> f.code().equals(code)).findFirst());
    if (field.isEmpty()) {
      return List.of(
          new Words("", "plain", List.of(desk.text("elc.correction.figures.lead"))),
          figures(form, fields));
    }
    boolean isWaiting =
        corrections.stream()
            .anyMatch(
                c ->
                    c.state() == State.REQUESTED
                        && c.participant().equals(form.participant().id())
                        && c.indicator().equals(field.get().code()));
    return isWaiting
        ? List.of(CorrectionsPage.said(desk.text("elc.problem.correction-waiting")))
        : List.of(asking(form, field.get()));
  }

  private Form asking(EntryForm form, FieldView field) {
    ParticipantId id = form.participant().id();
    FieldState state = field.state();
    List<Field> fields = new ArrayList<>();
    fields.add(Field.hidden("member", id.member()));
    fields.add(Field.hidden("unit", id.unit()));
    fields.add(Field.hidden("indicator", field.code()));
    fields.add(Field.hidden("language", desk.language().tag()));
    fields.add(Field.whole("version", state.version()));
    field.inputs().forEach(input -> fields.add(number(input)));
    List<Option> answers =
        field.answers().stream().map(a -> new Option(a.value(), a.label(), a.selected())).toList();
    fields.add(desk.field("missing", "select", false, answers));
    fields.add(desk.field("note", "area", false).filled(state.note()));
    Field reason = desk.field("reason", "area", true);
    fields.add(reason.said(reason.label(), desk.text("elc.correction.reason.hint")));
    String reported =
        state.figure().isEmpty() ? desk.text("elc.correction.ask.nothing") : state.figure();
    return new Form(
        "elc-ask",
        desk.text("elc.correction.ask.title", field.title(), field.code()),
        desk.text("elc.correction.ask.lead", reported),
        "POST",
        desk.rest("rounds/" + round.key() + "/corrections"),
        desk.text("elc.correction.ask.button"),
        "",
        desk.page(CorrectionsPage.address(round, id)),
        Form.Weight.NEXT_STEP,
        fields);
  }

  /** Filled with what was reported: often one of two numbers is right. */
  private static Field number(InputView input) {
    String label =
        Stream.of(input.caption(), input.label())
            .filter(t -> !t.isEmpty())
            .reduce((a, b) -> a + ": " + b)
            .orElse(input.part());
    return new Field(input.part(), label, "", "text", input.text(), false, List.of());
  }

  private Table figures(EntryForm form, List<FieldView> fields) {
    ParticipantId id = form.participant().id();
    return new Table(
        "elc-own-figures",
        desk.text("elc.correction.figures.title", page.participant(id)),
        Stream.of("indicator", "before")
            .map(column -> desk.text("elc.correction.column." + column))
            .toList(),
        fields.stream()
            .map(
                f ->
                    new Row(
                        Cell.link(
                                f.title(),
                                desk.page(
                                    CorrectionsPage.address(round, id) + "&indicator=" + f.code()))
                            .with(f.code()),
                        List.of(Cell.of(f.state().figure()))))
            .toList(),
        "");
  }

  /** A form for each request, so that nobody decides on another one than is read. */
  List<Part> deciding(List<Correction> waiting) {
    List<Part> parts = new ArrayList<>();
    if (!waiting.isEmpty()) {
      parts.add(new Words(desk.text("elc.correction.decide.title"), "plain", List.of()));
    }
    waiting.stream().limit(SHOWN).map(this::deciding).forEach(parts::add);
    if (waiting.size() > SHOWN) {
      parts.add(
          CorrectionsPage.said(desk.text("elc.correction.decide.more", waiting.size() - SHOWN)));
    }
    return parts;
  }

  private Form deciding(Correction c) {
    List<Option> verdicts =
        Stream.of("approved", "refused")
            .map(v -> new Option(v, desk.text("elc.correction.verdict." + v), false))
            .toList();
    Field reason = desk.field("reason", "area", true);
    return new Form(
        "elc-decide-" + c.id(),
        desk.text(
            "elc.correction.decide.what",
            page.participant(c.participant()),
            page.indicator(c.indicator()),
            c.indicator()),
        desk.text("elc.correction.decide.lead", page.before(c), page.after(c)),
        "PUT",
        desk.rest("rounds/" + round.key() + "/corrections/" + c.id() + "/state"),
        desk.text("elc.correction.decide.button"),
        "",
        "",
        Form.Weight.OFFERED,
        List.of(desk.field("state", "select", true, verdicts), reason));
  }

  /** The next revision by hand, where something waits for it. */
  Optional<Form> revising(List<Correction> corrections, List<Revision> revisions) {
    long members =
        corrections.stream()
            .filter(c -> c.state() == State.APPROVED && c.includedIn() == 0)
            .map(c -> c.participant().member())
            .distinct()
            .count();
    if (members == 0 || !Rights.correctsResults(desk.actor())) {
      return Optional.empty();
    }
    return Optional.of(
        new Form(
            "elc-revise",
            desk.text("elc.correction.revise.title"),
            desk.text("elc.correction.revise.lead", members),
            "POST",
            desk.rest("rounds/" + round.key() + "/revisions"),
            desk.text("elc.correction.revise.button"),
            desk.text("elc.correction.revise.confirm", round.name()),
            "",
            Form.Weight.OFFERED,
            List.of(Field.whole("newest", revisions.size()))));
  }
}
