package org.elc.benchlearning.view.funnel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.stats.Funnel.Place;
import org.elc.benchlearning.core.stats.FunnelLimits;
import org.elc.benchlearning.core.stats.Proportion;
import org.elc.benchlearning.view.Numbers;
import org.elc.benchlearning.view.chart.Frame;
import org.elc.benchlearning.view.chart.Ink;
import org.elc.benchlearning.view.chart.LabelRow;
import org.elc.benchlearning.view.chart.Mark;
import org.elc.benchlearning.view.chart.Mark.Area;
import org.elc.benchlearning.view.chart.Mark.Curve;
import org.elc.benchlearning.view.chart.Mark.Line;
import org.elc.benchlearning.view.chart.Mark.Symbol;
import org.elc.benchlearning.view.chart.Scale;
import org.elc.benchlearning.view.chart.Scene;
import org.elc.benchlearning.view.chart.Shape;

/**
 * A funnel over sizes around the own one: adjusted limits as areas, exact ones as lines, and one
 * dot. How large others are is not in it, not even in where the axis ends.
 */
final class FunnelScene {
  /** What is shown to readers without an own size. */
  private static final double USUAL_SIZE = 60;

  private static final int STEPS = 48;
  private static final double TOP = 18;
  private static final double BOTTOM = 168;
  private static final double HEIGHT = 194;

  private final OwnFunnel funnel;
  private final Numbers numbers;
  private final int decimals;
  private final Scale sizes;
  private final Frame frame;
  private final List<Mark> marks = new ArrayList<>();

  private FunnelScene(Indicator indicator, OwnFunnel funnel, Numbers numbers) {
    this.funnel = funnel;
    this.numbers = numbers;
    this.decimals = indicator.scale().decimals();
    double own = funnel.own().map(Proportion::whole).orElse(USUAL_SIZE);
    this.sizes = new Scale(Math.max(1, own / 5), Math.max(20, own * 2));
    FunnelLimits widest = funnel.adjusted(sizes.low());
    List<Double> shown = new ArrayList<>();
    shown.add(widest.lower998() * funnel.factor());
    shown.add(widest.upper998() * funnel.factor());
    funnel.own().ifPresent(o -> shown.add(o.value() * funnel.factor()));
    Scale values = Scale.around(shown, indicator.scale().hard(), Math.pow(10, -decimals));
    this.frame = new Frame(values, TOP, BOTTOM);
  }

  static Scene of(Indicator indicator, OwnFunnel funnel, Numbers numbers) {
    return new FunnelScene(indicator, funnel, numbers).scene();
  }

  private Scene scene() {
    int tickDecimals = frame.scale().tickDecimals();
    area(Ink.LIMITS_998, FunnelLimits::lower998, FunnelLimits::upper998);
    area(Ink.LIMITS_95, FunnelLimits::lower95, FunnelLimits::upper95);
    marks.addAll(frame.grid(tick -> numbers.format(tick, tickDecimals)));
    if (funnel.isWider()) {
      exact(FunnelLimits::lower95);
      exact(FunnelLimits::upper95);
      exact(FunnelLimits::lower998);
      exact(FunnelLimits::upper998);
    }
    marks.add(Line.level(Ink.MEDIAN, Frame.LEFT, Frame.RIGHT, frame.down(funnel.centre())));
    axis();
    funnel.own().ifPresent(this::own);
    return new Scene(HEIGHT, marks);
  }

  private void area(
      Ink ink, ToDoubleFunction<FunnelLimits> lower, ToDoubleFunction<FunnelLimits> upper) {
    List<Mark.Point> outline = new ArrayList<>();
    for (int i = 0; i <= STEPS; i++) {
      outline.add(at(size(i), upper.applyAsDouble(funnel.adjusted(size(i)))));
    }
    for (int i = STEPS; i >= 0; i--) {
      outline.add(at(size(i), lower.applyAsDouble(funnel.adjusted(size(i)))));
    }
    marks.add(new Area(ink, outline));
  }

  private void exact(ToDoubleFunction<FunnelLimits> limit) {
    List<Mark.Point> points = new ArrayList<>();
    for (int i = 0; i <= STEPS; i++) {
      points.add(at(size(i), limit.applyAsDouble(funnel.exact(size(i)))));
    }
    marks.add(new Curve(Ink.LIMIT, points));
  }

  /** Denser at small sizes, where the limits bend. */
  private double size(int step) {
    double share = (double) step / STEPS;
    return Math.rint(sizes.low() + share * share * (sizes.high() - sizes.low()));
  }

  private void axis() {
    LabelRow row = new LabelRow(BOTTOM + 20);
    for (double tick : sizes.ticks()) {
      double across = at(tick, 0).across();
      row.add(Ink.TEXT_SUBTLE, across, numbers.format(tick, sizes.tickDecimals()));
      marks.add(Line.upright(Ink.TICK, across, BOTTOM, BOTTOM + 4));
    }
    marks.addAll(row.labels());
  }

  private void own(Proportion own) {
    Mark.Point at = at(own.whole(), own.value());
    Optional<Place> place = funnel.place();
    boolean inside = place.filter(p -> p == Place.INSIDE).isPresent();
    marks.add(new Symbol(Ink.OWN, inside ? Shape.DOT : Shape.DIAMOND, at, inside ? 8 : 11));
    boolean under = own.value() * funnel.factor() < funnel.centre();
    String text = numbers.format(own.value() * funnel.factor(), decimals);
    marks.addAll(
        new LabelRow(Math.min(BOTTOM - 2, at.down() + (under ? 18 : -9)))
            .add(Ink.TEXT_OWN, at.across(), text)
            .labels());
  }

  private Mark.Point at(double size, double share) {
    return frame.at(sizes.share(size), share * funnel.factor());
  }
}
