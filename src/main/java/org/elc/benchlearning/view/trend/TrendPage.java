package org.elc.benchlearning.view.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.elc.benchlearning.app.results.Trend;
import org.elc.benchlearning.app.results.Trend.Point;
import org.elc.benchlearning.app.results.Trend.Series;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.IndicatorText;
import org.elc.benchlearning.core.catalogue.Principle;
import org.elc.benchlearning.core.entry.Figure;
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
import org.elc.benchlearning.view.chart.ChartView.Rows;
import org.elc.benchlearning.view.chart.ChartView.Section;
import org.elc.benchlearning.view.chart.ChartView.Table;
import org.elc.benchlearning.view.chart.Picture;

/** Shows a {@link Trend} as curves, in one language. */
public final class TrendPage {
  private final Trend trend;
  private final List<Series> shown;
  private final Language language;
  private final Texts texts;
  private final ResultWords words;
  private final Numbers numbers;

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
        table(),
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
    List<Point> own = series.comparable().stream().filter(p -> p.value().isPresent()).toList();
    if (own.isEmpty()) {
      return texts.text(
          trend.subject().isEmpty() ? "elc.trend.says.group" : "elc.trend.says.no-value");
    }
    Point from = own.get(0);
    Point to = own.get(own.size() - 1);
    String now = value(series.indicator(), to.value());
    if (own.size() == 1) {
      return texts.text("elc.trend.says.once", to.round().name(), now);
    }
    String verdict = series.verdict().map(v -> RowViews.key(v.verdict())).orElse("cannot-tell");
    return texts.text(
        "elc.trend.says." + verdict,
        value(series.indicator(), from.value()),
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
        series.comparable().stream().filter(p -> percentile(p).isPresent()).toList();
    if (placed.size() > 1) {
      hints.add(
          texts.text(
              "elc.trend.percentile",
              percent(placed.get(0)),
              percent(placed.get(placed.size() - 1))));
    }
    series.points().stream()
        .filter(Point::afterBreak)
        .forEach(p -> hints.add(texts.text("elc.trend.break", p.round().name())));
    return hints;
  }

  private static OptionalDouble percentile(Point point) {
    return point.position().map(Position::percentile).orElse(OptionalDouble.empty());
  }

  private String percent(Point point) {
    return numbers.format(100 * percentile(point).orElseThrow(), 0);
  }

  private Table table() {
    List<String> columns =
        Stream.of(
                "elc.trend.column.round",
                "elc.benchmark.column.own",
                "elc.trend.column.percentile",
                "elc.benchmark.column.n",
                "elc.benchmark.column.q1",
                "elc.benchmark.column.median",
                "elc.benchmark.column.q3")
            .map(texts::text)
            .toList();
    return new Table(columns, shown.stream().map(this::rows).toList());
  }

  private Rows rows(Series series) {
    String name = series.indicator().text(language.tag()).title();
    return new Rows(
        texts.text("elc.trend.row", name, series.indicator().code()),
        series.points().stream()
            .map(p -> new ChartView.Row(p.round().name(), cells(series.indicator(), p)))
            .toList());
  }

  private List<String> cells(Indicator indicator, Point point) {
    List<String> cells = new ArrayList<>();
    cells.add(own(indicator, point));
    cells.add(percentile(point).isPresent() ? percent(point) : "\u2013");
    if (point.statistics().isEmpty()) {
      cells.addAll(List.of("\u2013", "\u2013", "\u2013", "\u2013"));
      return cells;
    }
    GroupStatistics group = point.statistics().get();
    if (group.suppressed().isPresent()) {
      String why = word(group.suppressed().get());
      cells.addAll(List.of("\u2013", why, why, why));
      return cells;
    }
    cells.add(numbers.whole(group.n().orElse(0)));
    cells.add(part(indicator, group, group.q1()));
    cells.add(value(indicator, group.median()));
    cells.add(part(indicator, group, group.q3()));
    return cells;
  }

  private String own(Indicator indicator, Point point) {
    return point.figure().filter(Figure::isSuppressed).isPresent()
        ? word(Suppression.FEW_PERSONS)
        : value(indicator, point.value());
  }

  private String part(Indicator indicator, GroupStatistics group, OptionalDouble value) {
    return value.isPresent()
        ? value(indicator, value)
        : word(group.withheld().getOrDefault(GroupStatistics.Part.QUARTILES, Suppression.TOO_FEW));
  }

  private String word(Suppression why) {
    return texts.text("elc.suppression." + RowViews.key(why) + ".word");
  }

  private String value(Indicator indicator, OptionalDouble value) {
    return value.isPresent() ? words.value(indicator, value.getAsDouble()) : "\u2013";
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    notes.add(texts.text("elc.trend.note.group"));
    if (trend.subject().isPresent()) {
      notes.add(texts.text("elc.trend.note.verdict"));
    }
    return notes;
  }
}
