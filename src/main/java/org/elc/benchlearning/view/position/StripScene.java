package org.elc.benchlearning.view.position;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.elc.benchlearning.core.benchmark.Band;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.Interval;
import org.elc.benchlearning.view.Numbers;
import org.elc.benchlearning.view.benchmark.Marks;
import org.elc.benchlearning.view.chart.Ink;
import org.elc.benchlearning.view.chart.LabelRow;
import org.elc.benchlearning.view.chart.Mark;
import org.elc.benchlearning.view.chart.Mark.Box;
import org.elc.benchlearning.view.chart.Mark.Line;
import org.elc.benchlearning.view.chart.Mark.Point;
import org.elc.benchlearning.view.chart.Mark.Room;
import org.elc.benchlearning.view.chart.Mark.Symbol;
import org.elc.benchlearning.view.chart.Scale;
import org.elc.benchlearning.view.chart.Scene;
import org.elc.benchlearning.view.chart.Shape;

/**
 * One indicator as a strip: the quarters of the group that are published, a pin for the own value,
 * and apart from them the range to aim at. The strip is open at both ends: where the lowest and the
 * highest value lie is nobody's business. Every coordinate comes from published numbers and from
 * the own value.
 */
final class StripScene {
  private static final double PIN_HEIGHT = 32;
  private static final double BAR = 22;
  private static final double BRACKET = 9;
  private static final double NUMBERS = 18;
  private static final double SIGN_NEEDS = 26;

  private final Indicator indicator;
  private final GroupStatistics group;
  private final OptionalDouble own;
  private final Numbers numbers;
  private final Scale scale;
  private final double top;
  private final double bottom;
  private final List<Mark> marks = new ArrayList<>();

  private StripScene(
      Indicator indicator, GroupStatistics group, OptionalDouble own, Numbers numbers) {
    this.indicator = indicator;
    this.group = group;
    this.own = own;
    this.numbers = numbers;
    this.scale =
        Scale.around(
            shown(), indicator.scale().hard(), Math.pow(10, -indicator.scale().decimals()));
    this.top = own.isPresent() ? PIN_HEIGHT : 2;
    this.bottom = top + BAR;
  }

  /**
   * The strip of a group that has at least a median.
   *
   * @param numbers how numbers are written
   */
  static Scene of(Indicator indicator, GroupStatistics group, OptionalDouble own, Numbers numbers) {
    return new StripScene(indicator, group, own, numbers).scene();
  }

  private List<Double> shown() {
    List<Double> shown = new ArrayList<>();
    Stream.of(group.p10(), group.q1(), group.median(), group.q3(), group.p90(), own)
        .forEach(value -> value.ifPresent(shown::add));
    target().ifPresent(t -> ends(t).forEach(shown::add));
    return shown;
  }

  private Scene scene() {
    quarters();
    tails();
    group.median().ifPresent(m -> upright(Ink.MEDIAN, m, top, bottom));
    double below = bottom;
    if (target().isPresent()) {
      below += BRACKET;
      bracket(target().get(), below);
    }
    below += NUMBERS;
    numbers(below);
    own.ifPresent(this::pin);
    return new Scene(below + 4, marks);
  }

  private void quarters() {
    if (group.q1().isEmpty() || group.q3().isEmpty()) {
      box(Ink.OUTER, 0, 1);
      return;
    }
    double q1 = scale.share(group.q1().getAsDouble());
    double q3 = scale.share(group.q3().getAsDouble());
    Direction direction = indicator.scale().direction();
    boolean merit = q1 < q3 && (direction == Direction.HIGHER || direction == Direction.LOWER);
    quarter(merit, direction == Direction.LOWER ? Band.BEST : Band.WORST, 0, q1);
    box(Ink.MIDDLE, q1, q3);
    quarter(merit, direction == Direction.LOWER ? Band.WORST : Band.BEST, q3, 1);
  }

  private void quarter(boolean merit, Band band, double left, double right) {
    if (!merit) {
      box(Ink.OUTER, left, right);
      return;
    }
    box(band == Band.BEST ? Ink.BEST : Ink.WORST, left, right);
    if ((right - left) * Room.NARROW.width() >= SIGN_NEEDS) {
      Point middle = new Point((left + right) / 2, top + BAR * 0.36);
      marks.add(new Symbol(Ink.SIGN, Marks.shape(band), middle, 11));
    }
  }

  private void tails() {
    if (group.p10().isEmpty() || group.p90().isEmpty() || group.q1().isEmpty()) {
      return;
    }
    double down = top + BAR * 0.78;
    tail(group.p10().getAsDouble(), group.q1().getAsDouble(), down);
    tail(group.p90().getAsDouble(), group.q3().orElseThrow(), down);
  }

  private void tail(double end, double quartile, double down) {
    double left = scale.share(Math.min(end, quartile));
    double right = scale.share(Math.max(end, quartile));
    marks.add(Line.level(Ink.WHISKER, left, right, down));
    marks.add(Line.upright(Ink.WHISKER, scale.share(end), down - 4, down + 4));
  }

  /** Apart from the strip: the range to aim at is not where the group is. */
  private void bracket(Interval target, double down) {
    double left = target.low().map(v -> scale.share(v.doubleValue())).orElse(0.0);
    double right = target.high().map(v -> scale.share(v.doubleValue())).orElse(1.0);
    marks.add(Line.level(Ink.TARGET, left, right, down - 2));
    target.low().ifPresent(v -> marks.add(Line.upright(Ink.TARGET, left, down - 6, down - 1)));
    target.high().ifPresent(v -> marks.add(Line.upright(Ink.TARGET, right, down - 6, down - 1)));
  }

  private void numbers(double down) {
    LabelRow row = new LabelRow(down);
    Stream.of(group.median(), group.q1(), group.q3(), group.p10(), group.p90())
        .forEach(v -> v.ifPresent(n -> row.add(Ink.TEXT_SUBTLE, scale.share(n), number(n))));
    marks.addAll(row.labels());
  }

  private void pin(double value) {
    double across = scale.share(value);
    upright(Ink.OWN, value, top - 6, bottom);
    marks.add(new Symbol(Ink.OWN, Shape.PIN, new Point(across, top - 9), 13));
    marks.addAll(new LabelRow(top - 20).add(Ink.TEXT_OWN, across, number(value)).labels());
  }

  private void box(Ink ink, double left, double right) {
    marks.add(new Box(ink, left, right, top, bottom));
  }

  private void upright(Ink ink, double value, double from, double to) {
    marks.add(Line.upright(ink, scale.share(value), from, to));
  }

  private Optional<Interval> target() {
    return Optional.of(indicator.scale().target())
        .filter(t -> indicator.scale().direction() == Direction.RANGE)
        .filter(t -> t.low().isPresent() || t.high().isPresent());
  }

  private static List<Double> ends(Interval interval) {
    return Stream.of(interval.low(), interval.high())
        .flatMap(Optional::stream)
        .map(BigDecimal::doubleValue)
        .toList();
  }

  private String number(double value) {
    return numbers.format(value, indicator.scale().decimals());
  }
}
