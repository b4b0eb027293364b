package org.elc.benchlearning.core.computing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.elc.benchlearning.core.catalogue.Interval;

/** How far values lie from a target range, on whichever side; 0 inside. */
final class Distances {
  /** Far finer than any indicator is shown, far coarser than the error of a quotient. */
  private static final int DECIMALS = 10;

  private static final double UNIT = 1e10;

  /** Below, ten decimals of a double's difference are as good as those of its decimal. */
  private static final double SMALL = 1e4;

  private final Interval target;
  private final double low;
  private final double high;

  private Distances(Interval target) {
    this.target = target;
    this.low = target.low().map(BigDecimal::doubleValue).orElse(Double.NEGATIVE_INFINITY);
    this.high = target.high().map(BigDecimal::doubleValue).orElse(Double.POSITIVE_INFINITY);
  }

  /** Of all values; NaN stays NaN. */
  static double[] from(Interval target, double[] values) {
    Distances from = new Distances(target);
    double[] distances = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      distances[i] = Double.isNaN(values[i]) ? Double.NaN : from.distance(values[i]);
    }
    return distances;
  }

  /**
   * Rounded, because values are doubles: 1 of 30 and 5 of 30 lie equally far from 5 to 15 per cent,
   * as 4.9 and 15.1 do, but their doubles do not, and equals would be ranked apart.
   */
  private double distance(double value) {
    double outside = Math.max(0, Math.max(low - value, value - high));
    if (outside == 0 || (outside < SMALL && Math.abs(value) < SMALL)) {
      return Math.rint(outside * UNIT) / UNIT;
    }
    return target
        .distance(BigDecimal.valueOf(value))
        .setScale(DECIMALS, RoundingMode.HALF_UP)
        .doubleValue();
  }
}
