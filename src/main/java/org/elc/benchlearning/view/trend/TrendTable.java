package org.elc.benchlearning.view.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.elc.benchlearning.app.results.Trend.Point;
import org.elc.benchlearning.app.results.Trend.Series;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.Numbers;
import org.elc.benchlearning.view.ResultWords;
import org.elc.benchlearning.view.Texts;
import org.elc.benchlearning.view.chart.ChartView;
import org.elc.benchlearning.view.chart.ChartView.Rows;
import org.elc.benchlearning.view.chart.ChartView.Table;

/** The numbers of a trend's curves, as a table. */
final class TrendTable {
  private final Language language;
  private final Texts texts;
  private final ResultWords words;
  private final Numbers numbers;

  TrendTable(Language language) {
    this.language = language;
    this.texts = Texts.in(language);
    this.words = new ResultWords(language);
    this.numbers = Numbers.in(language);
  }

  /** A row for each round, under the names of the indicators. */
  Table of(List<Series> shown) {
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
      String why = words.word(group.suppressed().get());
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
        ? words.word(Suppression.FEW_PERSONS)
        : value(indicator, point.value());
  }

  private String part(Indicator indicator, GroupStatistics group, OptionalDouble value) {
    return value.isPresent()
        ? value(indicator, value)
        : words.word(
            group.withheld().getOrDefault(GroupStatistics.Part.QUARTILES, Suppression.TOO_FEW));
  }

  String value(Indicator indicator, OptionalDouble value) {
    return value.isPresent() ? words.value(indicator, value.getAsDouble()) : "\u2013";
  }

  static OptionalDouble percentile(Point point) {
    return point.position().map(Position::percentile).orElse(OptionalDouble.empty());
  }

  String percent(Point point) {
    return numbers.format(100 * percentile(point).orElseThrow(), 0);
  }
}
