package org.elc.benchlearning.view.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.elc.benchlearning.core.catalogue.Interval;

/**
 * Where values lie between the ends of an axis, as shares from 0 to 1.
 *
 * @param low the value at 0
 * @param high the value at 1
 */
public record Scale(double low, double high) {
  /** What is left free at each end, as a share of the values' range. */
  private static final double ROOM = 0.12;

  public Scale {
    if (!(low < high) || !Double.isFinite(high - low)) {
      throw new IllegalArgumentException("no scale from " + low + " to " + high);
    }
  }

  /**
   * A scale around these values with some room at both ends, but not beyond what is possible.
   *
   * @param values at least one; all that is to be shown, and nothing else: the ends of a scale are
   *     visible too
   * @param possible bounds of the indicator
   * @param step the smallest difference that is shown
   */
  public static Scale around(Collection<Double> values, Interval possible, double step) {
    DoubleSummaryStatistics all =
        values.stream().mapToDouble(Double::doubleValue).summaryStatistics();
    double room = Math.max(ROOM * (all.getMax() - all.getMin()), 10 * step);
    double low = all.getMin() - room;
    double high = all.getMax() + room;
    double lowest = possible.low().map(b -> Math.min(b.doubleValue(), all.getMin())).orElse(low);
    double highest = possible.high().map(b -> Math.max(b.doubleValue(), all.getMax())).orElse(high);
    return new Scale(Math.max(low, lowest), Math.min(high, highest));
  }

  /** The place of a value; values beyond the ends are at the ends. */
  public double share(double value) {
    return Math.min(1, Math.max(0, (value - low) / (high - low)));
  }

  /** Three to five values in equal steps of 1, 2 or 5 at a power of ten. */
  public List<Double> ticks() {
    double rough = (high - low) / 3;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double step = power * (rough / power >= 5 ? 5 : rough / power >= 2 ? 2 : 1);
    List<Double> ticks = new ArrayList<>();
    // Counted, not added up: sums of tenths are not tenths.
    long first = (long) Math.ceil(low / step - 1e-9);
    long last = (long) Math.floor(high / step + 1e-9);
    for (long i = first; i <= last; i++) {
      ticks.add(i * step);
    }
    return ticks;
  }

  /** Digits behind the decimal mark that tell every tick from the next. */
  public int tickDecimals() {
    return ticks().stream().mapToInt(Scale::decimals).max().orElse(0);
  }

  private static int decimals(double tick) {
    double shifted = Math.abs(tick);
    int decimals = 0;
    while (decimals < 6 && Math.abs(shifted - Math.rint(shifted)) > 1e-9 * shifted) {
      shifted *= 10;
      decimals++;
    }
    return decimals;
  }
}
