package org.elc.benchlearning.view.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.elc.benchlearning.app.results.Trend.Point;
import org.elc.benchlearning.app.results.Trend.Series;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.catalogue.IndicatorScale;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.view.Numbers;
import org.elc.benchlearning.view.chart.Frame;
import org.elc.benchlearning.view.chart.Ink;
import org.elc.benchlearning.view.chart.LabelRow;
import org.elc.benchlearning.view.chart.Mark;
import org.elc.benchlearning.view.chart.Mark.Area;
import org.elc.benchlearning.view.chart.Mark.Box;
import org.elc.benchlearning.view.chart.Mark.Curve;
import org.elc.benchlearning.view.chart.Mark.Line;
import org.elc.benchlearning.view.chart.Mark.Symbol;
import org.elc.benchlearning.view.chart.Scale;
import org.elc.benchlearning.view.chart.Scene;
import org.elc.benchlearning.view.chart.Shape;

/**
 * One indicator over the rounds: the middle half of the group as a band, its median, the own curve.
 * No line crosses a break, a round without a value, or a round whose numbers are hidden.
 */
final class TrendScene {
  private static final double TOP = 22;
  private static final double BOTTOM = 112;
  private static final double YEARS = 138;
  private static final double HEIGHT = 142;

  private final List<Round> rounds;
  private final Series series;
  private final Numbers numbers;
  private final Frame frame;
  private final List<Mark> marks = new ArrayList<>();

  private TrendScene(List<Round> rounds, Series series, Numbers numbers) {
    this.rounds = rounds;
    this.series = series;
    this.numbers = numbers;
    IndicatorScale of = series.indicator().scale();
    Scale scale = Scale.around(shown(series), of.hard(), Math.pow(10, -of.decimals()));
    this.frame = new Frame(scale, TOP, BOTTOM);
  }

  /** Whether there is anything to draw. */
  static boolean isDrawable(Series series) {
    return !shown(series).isEmpty();
  }

  /** The chart of a series that has a number. */
  static Scene of(List<Round> rounds, Series series, Numbers numbers) {
    return new TrendScene(rounds, series, numbers).scene();
  }

  private static List<Double> shown(Series series) {
    List<Double> shown = new ArrayList<>();
    for (Point point : series.points()) {
      Stream.of(point.value(), q1(point), median(point), q3(point))
          .forEach(value -> value.ifPresent(shown::add));
    }
    return shown;
  }

  private Scene scene() {
    int decimals = Math.max(frame.scale().tickDecimals(), 0);
    marks.addAll(frame.grid(tick -> numbers.format(tick, decimals)));
    runs(p -> q1(p).isPresent() && q3(p).isPresent()).forEach(this::band);
    runs(p -> median(p).isPresent()).forEach(run -> curve(Ink.PEERS_MEDIAN, run, this::ofMedian));
    breaks();
    runs(p -> p.value().isPresent()).forEach(run -> curve(Ink.OWN_LINE, run, this::ofOwn));
    own();
    years();
    return new Scene(HEIGHT, marks);
  }

  /**
   * Points in a row, without a round between them that says nothing, and on one side of a break.
   */
  private List<List<Point>> runs(java.util.function.Predicate<Point> says) {
    List<List<Point>> runs = new ArrayList<>();
    int before = -2;
    for (Point point : series.points()) {
      int at = rounds.indexOf(point.round());
      if (says.test(point)) {
        if (at != before + 1 || point.afterBreak()) {
          runs.add(new ArrayList<>());
        }
        runs.get(runs.size() - 1).add(point);
        before = at;
      }
    }
    return runs;
  }

  private void band(List<Point> run) {
    if (run.size() == 1) {
      Point only = run.get(0);
      double across = across(only.round());
      marks.add(
          new Box(
              Ink.PEERS,
              across - 0.02,
              across + 0.02,
              frame.down(q3(only).orElseThrow()),
              frame.down(q1(only).orElseThrow())));
      return;
    }
    List<Mark.Point> outline = new ArrayList<>();
    run.forEach(p -> outline.add(place(p, q3(p))));
    for (int i = run.size() - 1; i >= 0; i--) {
      outline.add(place(run.get(i), q1(run.get(i))));
    }
    marks.add(new Area(Ink.PEERS, outline));
  }

  private void curve(Ink ink, List<Point> run, Function<Point, Mark.Point> place) {
    if (run.size() == 1 && ink == Ink.PEERS_MEDIAN) {
      Mark.Point only = place.apply(run.get(0));
      marks.add(Line.level(ink, only.across() - 0.02, only.across() + 0.02, only.down()));
    } else if (run.size() > 1) {
      marks.add(new Curve(ink, run.stream().map(place).toList()));
    }
  }

  private void breaks() {
    for (int i = 1; i < series.points().size(); i++) {
      if (series.points().get(i).afterBreak()) {
        double from = across(series.points().get(i - 1).round());
        double to = across(series.points().get(i).round());
        marks.add(Line.upright(Ink.BREAK, (from + to) / 2, TOP - 14, BOTTOM));
      }
    }
  }

  /** The last value is written on the side where the median is not. */
  private void own() {
    List<Point> own = series.points().stream().filter(p -> p.value().isPresent()).toList();
    own.forEach(p -> marks.add(new Symbol(Ink.OWN, Shape.DOT, ofOwn(p), 7)));
    if (!own.isEmpty()) {
      Point last = own.get(own.size() - 1);
      Mark.Point at = ofOwn(last);
      boolean under =
          median(last).isPresent() && last.value().orElseThrow() < median(last).orElseThrow();
      marks.addAll(
          new LabelRow(at.down() + (under ? 17 : -8))
              .add(Ink.TEXT_OWN, at.across(), number(last.value()))
              .labels());
    }
  }

  /** A round is called by the year in which its period ends. */
  private void years() {
    LabelRow row = new LabelRow(YEARS);
    for (int i = rounds.size() - 1; i >= 0; i--) {
      Round round = rounds.get(i);
      String year = String.valueOf(round.schedule().periodTo().getYear());
      row.add(Ink.TEXT_SUBTLE, across(round), year);
      marks.add(Line.upright(Ink.TICK, across(round), BOTTOM, BOTTOM + 4));
    }
    marks.addAll(row.labels());
  }

  private double across(Round round) {
    double share =
        rounds.size() == 1 ? 0.5 : 0.04 + 0.92 * rounds.indexOf(round) / (rounds.size() - 1);
    return frame.at(share, frame.scale().low()).across();
  }

  private Mark.Point place(Point point, OptionalDouble value) {
    return new Mark.Point(across(point.round()), frame.down(value.orElseThrow()));
  }

  private Mark.Point ofMedian(Point point) {
    return place(point, median(point));
  }

  private Mark.Point ofOwn(Point point) {
    return place(point, point.value());
  }

  private static OptionalDouble q1(Point point) {
    return point.statistics().map(GroupStatistics::q1).orElse(OptionalDouble.empty());
  }

  private static OptionalDouble median(Point point) {
    return point.statistics().map(GroupStatistics::median).orElse(OptionalDouble.empty());
  }

  private static OptionalDouble q3(Point point) {
    return point.statistics().map(GroupStatistics::q3).orElse(OptionalDouble.empty());
  }

  private String number(OptionalDouble value) {
    return numbers.format(value.orElseThrow(), series.indicator().scale().decimals());
  }
}
