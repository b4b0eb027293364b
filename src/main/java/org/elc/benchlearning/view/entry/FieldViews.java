package org.elc.benchlearning.view.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.entry.EntryForm;
import org.elc.benchlearning.app.entry.EvidenceLink;
import org.elc.benchlearning.app.entry.PastRound;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.IndicatorText;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.Missing;
import org.elc.benchlearning.core.entry.StoredFigure;
import org.elc.benchlearning.core.entry.check.Completeness;
import org.elc.benchlearning.core.entry.check.Finding;
import org.elc.benchlearning.core.entry.check.Finding.Part;
import org.elc.benchlearning.core.entry.check.HardChecks;
import org.elc.benchlearning.core.entry.check.ReportingRules;
import org.elc.benchlearning.view.Dates;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.Texts;
import org.elc.benchlearning.view.entry.FieldView.AnswerView;
import org.elc.benchlearning.view.entry.FieldView.EarlierView;
import org.elc.benchlearning.view.entry.FieldView.InputView;

/** Fills the rows of one form. */
final class FieldViews {
  private final EntryForm form;
  private final String formId;
  private final Language language;
  private final Texts texts;
  private final Dates dates;
  private final FigureWords words;

  FieldViews(EntryForm form, String formId, Language language) {
    this.form = form;
    this.formId = formId;
    this.language = language;
    this.texts = Texts.in(language);
    this.dates = Dates.in(language);
    this.words = new FigureWords(language);
  }

  FieldView field(Indicator indicator) {
    IndicatorText text = indicator.text(language.tag());
    Figure figure = figure(indicator);
    return new FieldView(
        indicator.code(),
        id(indicator.code()),
        text.title(),
        words.unit(indicator),
        note(indicator, text),
        inputs(indicator, figure),
        answers(figure),
        form.history().stream().map(past -> earlier(past, indicator)).toList(),
        Stream.of(figure.evidence()).filter(EvidenceLink::isLink).toList(),
        state(indicator));
  }

  /** The catalogue's advice; where that instructs the form, what the form does about it. */
  private String note(Indicator indicator, IndicatorText text) {
    OptionalInt few = ReportingRules.of(indicator).commentBelow();
    return few.isPresent() ? texts.text("elc.entry.note.few", few.getAsInt()) : text.note();
  }

  FieldState state(Indicator indicator) {
    Figure figure = figure(indicator);
    Optional<StoredFigure> stored = stored(indicator.code());
    return new FieldState(
        indicator.code(),
        stored.map(StoredFigure::version).orElse(0),
        words.forEntry(figure.numerator()),
        words.forEntry(figure.denominator()),
        words.forEntry(figure.value()),
        figure.missing().map(FieldViews::value).orElse(""),
        figure.note(),
        figure.evidence(),
        words.figure(indicator, figure),
        words.result(indicator, figure),
        shown(indicator, figure),
        stored.map(this::changed).orElse(""),
        FigureWords.code(Completeness.stage(indicator, figure)),
        findings(indicator.code()));
  }

  private String shown(Indicator indicator, Figure figure) {
    String result = words.result(indicator, figure);
    return result.isEmpty() ? texts.text("elc.entry.earlier.none") : result;
  }

  List<FindingView> findings(String indicator) {
    return form.findings().stream()
        .filter(f -> f.indicator().equals(indicator))
        .map(this::finding)
        .toList();
  }

  FindingView finding(Finding finding) {
    boolean open = finding.blocksSubmission(note(finding.indicator()));
    String kind =
        switch (finding.severity()) {
          case HARD -> "error";
          case GAP -> "gap";
          case SOFT, CROSS -> open ? "warning" : "info";
          case ADVICE -> "info";
        };
    return new FindingView(
        finding.indicator(),
        title(finding.indicator()),
        part(finding.part()),
        id(finding.indicator()) + "-" + part(finding.part()),
        kind,
        word(finding, open),
        texts.problem(Problem.of(finding.code(), finding.args().toArray())),
        open);
  }

  /** What a finding begins with: the field to be mended, or what it asks for. */
  private String word(Finding finding, boolean open) {
    return switch (finding.severity()) {
      case HARD, GAP -> label(finding);
      case SOFT -> texts.text(open ? "elc.entry.finding.soft" : "elc.entry.finding.settled");
      case CROSS -> texts.text(open ? "elc.entry.finding.cross" : "elc.entry.finding.settled");
      case ADVICE -> texts.text("elc.entry.finding.advice");
    };
  }

  private String label(Finding finding) {
    Optional<InputView> input =
        indicator(finding.indicator()).stream()
            .flatMap(i -> inputs(i, Figure.empty(i.code())).stream())
            .filter(i -> i.part().equals(part(finding.part())))
            .findFirst();
    return input
        .map(i -> i.caption().isEmpty() ? i.label() : i.caption())
        .orElseGet(() -> texts.text("elc.entry.comment"));
  }

  private List<InputView> inputs(Indicator indicator, Figure figure) {
    return HardChecks.asked(indicator).stream().map(p -> input(indicator, p, figure)).toList();
  }

  private InputView input(Indicator indicator, Part part, Figure figure) {
    IndicatorText text = indicator.text(language.tag());
    boolean ratio = indicator.scale().kind().isRatio();
    return switch (part) {
      case NUMERATOR ->
          new InputView(
              part(part),
              texts.text("elc.entry.part.numerator"),
              sentence(text.numerator()),
              words.forEntry(figure.numerator()));
      case DENOMINATOR ->
          new InputView(
              part(part),
              ratio ? texts.text("elc.entry.part.denominator") : "",
              sentence(text.denominator()),
              words.forEntry(figure.denominator()));
      default ->
          new InputView(part(part), "", sentence(text.numerator()), words.forEntry(figure.value()));
    };
  }

  private List<AnswerView> answers(Figure figure) {
    List<AnswerView> answers = new ArrayList<>();
    answers.add(
        new AnswerView("", texts.text("elc.entry.answer.figure"), figure.missing().isEmpty()));
    for (Missing missing : Missing.answers()) {
      boolean selected = figure.missing().filter(m -> m == missing).isPresent();
      answers.add(new AnswerView(value(missing), words.missing(missing), selected));
    }
    return answers;
  }

  private EarlierView earlier(PastRound past, Indicator indicator) {
    Optional<Figure> then = past.figure(indicator.code());
    Optional<Indicator> alike = past.alike(indicator);
    if (then.isEmpty() || alike.isEmpty()) {
      String none = then.isEmpty() ? "elc.entry.earlier.none" : "elc.entry.earlier.different";
      return new EarlierView(past.round().name(), texts.text(none), "");
    }
    return new EarlierView(
        past.round().name(), shown(alike.get(), then.get()), words.detail(alike.get(), then.get()));
  }

  private String changed(StoredFigure stored) {
    String when = dates.dateTime(stored.changedAt(), form.round().schedule().zone());
    String who = form.authors().getOrDefault(stored.changedBy(), "");
    return who.isEmpty()
        ? texts.text("elc.entry.changed", when)
        : texts.text("elc.entry.changed.by", when, who);
  }

  private String title(String code) {
    return indicator(code).map(i -> i.text(language.tag()).title()).orElse(code);
  }

  private Optional<Indicator> indicator(String code) {
    return form.asked().stream().filter(i -> i.code().equals(code)).findFirst();
  }

  private Figure figure(Indicator indicator) {
    return stored(indicator.code())
        .map(StoredFigure::figure)
        .orElse(Figure.empty(indicator.code()));
  }

  private Optional<StoredFigure> stored(String code) {
    return Optional.ofNullable(form.figures().get(code));
  }

  private String note(String code) {
    return stored(code).map(s -> s.figure().note()).orElse("");
  }

  private String id(String code) {
    return formId + "-" + code.toLowerCase(Locale.ROOT);
  }

  private static String part(Part part) {
    return part.name().toLowerCase(Locale.ROOT);
  }

  private static String value(Missing missing) {
    return missing.name().toLowerCase(Locale.ROOT);
  }

  /** Definitions are written to stand inside a sentence; a label begins with a capital. */
  private String sentence(String definition) {
    if (definition.isEmpty()) {
      return "";
    }
    int end = definition.offsetByCodePoints(0, 1);
    return definition.substring(0, end).toUpperCase(language.locale()) + definition.substring(end);
  }
}
