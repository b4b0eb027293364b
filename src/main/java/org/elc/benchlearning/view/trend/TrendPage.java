package org.elc.benchlearning.view.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elc.benchlearning.app.results.Trend;
import org.elc.benchlearning.app.results.Trend.Point;
import org.elc.benchlearning.app.results.Trend.Series;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.catalogue.IndicatorText;
import org.elc.benchlearning.core.catalogue.Principle;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.Missing;
import org.elc.benchlearning.core.learning.TrendVerdict;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.stats.Trend.Verdict;
import org.elc.benchlearning.view.GroupNames;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.Numbers;
import org.elc.benchlearning.view.ResultWords;
import org.elc.benchlearning.view.Texts;
import org.elc.benchlearning.view.benchmark.RowViews;
import org.elc.benchlearning.view.chart.ChartView;
import org.elc.benchlearning.view.chart.ChartView.Card;
import org.elc.benchlearning.view.chart.ChartView.Section;
import org.elc.benchlearning.view.chart.Picture;

/** Shows a {@link Trend} as curves, in one language. */
public final class TrendPage {
  private final Trend trend;
  private final List<Series> shown;
  private final Language language;
  private final Texts texts;
  private final ResultWords words;
  private final Numbers numbers;
  private final TrendTable table;

  /**
   * The page of some of a trend's series.
   *
   * @param shown the series, in the catalogue's order
   */
  public TrendPage(Trend trend, List<Series> shown, Language language) {
    this.trend = Objects.requireNonNull(trend);
    this.shown = List.copyOf(shown);
    this.language = Objects.requireNonNull(language);
    this.texts = Texts.in(language);
    this.words = new ResultWords(language);
    this.numbers = Numbers.in(language);
    this.table = new TrendTable(language);
  }

  public ChartView view() {
    return new ChartView(
        id(),
        language.tag(),
        title(),
        List.of(
            texts.text("elc.trend.rounds", trend.rounds().size(), first().name(), last().name()),
            texts.text("elc.benchmark.group", new GroupNames(language).name(trend.group()))),
        summary(),
        List.of(),
        keys(),
        sections(),
        table.of(shown),
        notes());
  }

  private Round first() {
    return trend.rounds().get(0);
  }

  private Round last() {
    return trend.rounds().get(trend.rounds().size() - 1);
  }

  private String id() {
    String subject = trend.subject().map(s -> s.participant().id().key()).orElse("group");
    String what =
        String.join(
            "-", last().key(), subject, trend.group().key(), shown.get(0).indicator().code());
    return "elc-trend-" + (what + shown.size()).replaceAll("[^A-Za-z0-9-]", "-");
  }

  private String title() {
    return trend
        .subject()
        .map(s -> texts.text("elc.trend.title.own", words.name(s)))
        .orElseGet(() -> texts.text("elc.trend.title"));
  }

  private String summary() {
    if (trend.subject().isEmpty()) {
      return texts.text("elc.trend.summary.group", shown.size());
    }
    return texts.text(
        "elc.trend.summary.own",
        count(Verdict.IMPROVED),
        count(Verdict.WORSENED),
        count(Verdict.UNCHANGED) + count(Verdict.CHANGED));
  }

  private long count(Verdict verdict) {
    return shown.stream()
        .filter(s -> s.verdict().map(TrendVerdict::verdict).filter(v -> v == verdict).isPresent())
        .count();
  }

  private List<ChartView.Key> keys() {
    List<ChartView.Key> keys = new ArrayList<>();
    if (points().anyMatch(p -> p.value().isPresent())) {
      keys.add(new ChartView.Key("line", texts.text("elc.chart.key.own")));
    }
    keys.add(new ChartView.Key("peers-median", texts.text("elc.chart.key.median")));
    keys.add(new ChartView.Key("peers", texts.text("elc.chart.key.middle")));
    if (points().anyMatch(Point::afterBreak)) {
      keys.add(new ChartView.Key("break", texts.text("elc.chart.key.break")));
    }
    return keys;
  }

  private Stream<Point> points() {
    return shown.stream().flatMap(s -> s.points().stream());
  }

  private List<Section> sections() {
    return Arrays.stream(Principle.values()).flatMap(this::section).toList();
  }

  private Stream<Section> section(Principle principle) {
    List<Card> cards =
        shown.stream().filter(s -> s.indicator().principle() == principle).map(this::card).toList();
    return cards.isEmpty()
        ? Stream.empty()
        : Stream.of(new Section(texts.text("elc.principle." + RowViews.key(principle)), cards));
  }

  private Card card(Series series) {
    IndicatorText text = series.indicator().text(language.tag());
    List<Picture> pictures =
        TrendScene.isDrawable(series)
            ? List.of(
                new Picture(
                    id() + "-" + series.indicator().code(),
                    text.title(),
                    texts.text("elc.trend.desc", first().name(), last().name()),
                    TrendScene.of(trend.rounds(), series, numbers)))
            : List.of();
    return new Card(
        text.title(),
        series.indicator().code(),
        text.unit(),
        sentence(series),
        hints(series),
        pictures);
  }

  private String sentence(Series series) {
    return Stream.concat(Stream.of(says(series)), ownValueNote(series).stream())
        .collect(Collectors.joining(" "));
  }

  /** Why the last own value is not there, or does not count. */
  private Optional<String> ownValueNote(Series series) {
    return series.points().stream()
        .reduce((before, last) -> last)
        .filter(TrendPage::isOfFewPersons)
        .map(
            p ->
                p.value().isPresent()
                    ? words.noted(Suppression.FEW_PERSONS)
                    : words.noted(Missing.SUPPRESSED));
  }

  private static boolean isOfFewPersons(Point point) {
    return point.figure().filter(Figure::isSuppressed).isPresent()
        || point
            .position()
            .flatMap(Position::withheld)
            .equals(Optional.of(Suppression.FEW_PERSONS));
  }

  private String says(Series series) {
    List<Point> own = series.comparable().stream().filter(p -> p.value().isPresent()).toList();
    if (own.isEmpty()) {
      return texts.text(
          trend.subject().isEmpty() ? "elc.trend.says.group" : "elc.trend.says.no-value");
    }
    Point from = own.get(0);
    Point to = own.get(own.size() - 1);
    String now = table.value(series.indicator(), to.value());
    if (own.size() == 1) {
      return texts.text("elc.trend.says.once", to.round().name(), now);
    }
    String verdict = series.verdict().map(v -> RowViews.key(v.verdict())).orElse("cannot-tell");
    return texts.text(
        "elc.trend.says." + verdict,
        table.value(series.indicator(), from.value()),
        from.round().name(),
        now,
        to.round().name());
  }

  private List<String> hints(Series series) {
    List<String> hints = new ArrayList<>();
    hints.add(
        texts.text(
            "elc.direction." + RowViews.key(series.indicator().scale().direction()) + ".word"));
    List<Point> placed =
        series.comparable().stream().filter(p -> TrendTable.percentile(p).isPresent()).toList();
    if (placed.size() > 1) {
      hints.add(
          texts.text(
              "elc.trend.percentile",
              table.percent(placed.get(0)),
              table.percent(placed.get(placed.size() - 1))));
    }
    series.points().stream()
        .filter(Point::afterBreak)
        .forEach(p -> hints.add(texts.text("elc.trend.break", p.round().name())));
    return hints;
  }

  /** Why numbers of the group are not in the table. */
  private static Stream<Suppression> reasons(Point point) {
    return point.statistics().stream()
        .flatMap(
            s ->
                Stream.concat(
                    s.suppressed().stream(),
                    Stream.ofNullable(s.withheld().get(GroupStatistics.Part.QUARTILES))));
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(texts.text("elc.trend.note.group"));
    for (Suppression reason : Suppression.values()) {
      if (points().flatMap(TrendPage::reasons).anyMatch(r -> r == reason)) {
        notes.add(words.noted(reason));
      }
    }
    if (trend.subject().isPresent()) {
      notes.add(texts.text("elc.trend.note.verdict"));
    }
    return notes;
  }
}
