package org.elc.benchlearning.core.stats;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Answers: how far from the common share may an organisation of a given size lie by chance?
 *
 * <p>Estimator of the exact limits, at every size: the binomial quantile, interpolated. With r the
 * smallest count whose probability F(r) reaches p, the limit is (r - (F(r) - p) / f(r)) / n,
 * clamped to 0 and 1. Interpolation makes a curve of the staircase, whose steps would otherwise
 * decide at small sizes. It is not symmetric: before clamping, the upper limit around c is 1 - 1/n
 * minus the lower one around 1 - c.
 *
 * <p>Estimator of the adjusted limits: organisations differ for more reasons than chance, with a
 * variance {@link Overdispersion#tau2} between them on the arcsine root of the share, added to the
 * 1 / (4 n) that chance contributes; normal limits on that scale, taken back. They are never
 * narrower than the exact ones, and without overdispersion they are the exact ones.
 *
 * <p>Estimator of the place: outside where the share is beyond the adjusted limit and the count, or
 * one further out, has less than that limit's probability in the binomial distribution too. The
 * second condition is needed because both curves come too near to the ends at small sizes: around
 * 0.8, five of five lie above both upper limits at 95 per cent, and yet happen one time in three.
 *
 * <p>Sizes that are no whole numbers (average staff) are rounded half up, to 1 at least. There are
 * no ties. A size of one has limits too, wide ones. NaN, a centre outside 0 to 1 and sizes that are
 * not positive are refused.
 *
 * <p>Reference: Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics
 * in Medicine 24 (2005), pages 1185-1202, with its appendix on exact limits, and "Handling
 * over-dispersion of performance indicators", Quality and Safety in Health Care 14 (2005).
 */
public final class Funnel {

  /** What lies below the lower limit at 95 and at 99.8 per cent, and above the upper one. */
  private static final double TAIL_95 = 0.025;

  private static final double TAIL_998 = 0.001;

  private static final double Z_95 = z(TAIL_95);
  private static final double Z_998 = z(TAIL_998);

  /** Where a share lies. */
  public enum Place {
    BELOW_998,
    BELOW_95,
    INSIDE,
    ABOVE_95,
    ABOVE_998
  }

  /** What a share times a size may miss a whole number by. */
  private static final double ROUNDING = 1e-9;

  private final double centre;
  private final double tau2;

  private Funnel(double centre, double tau2) {
    if (!(centre >= 0 && centre <= 1)) {
      throw new IllegalArgumentException("centre " + centre);
    }
    if (!(tau2 >= 0 && tau2 < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("variance " + tau2);
    }
    this.centre = centre;
    this.tau2 = tau2;
  }

  /** Around a share from 0 to 1, without overdispersion. */
  public static Funnel around(double centre) {
    return new Funnel(centre, 0);
  }

  /** The same with a variance between organisations, as {@link Overdispersion#tau2} gives it. */
  public Funnel withOverdispersion(double variance) {
    return new Funnel(centre, variance);
  }

  /** Exact limits for an organisation of this size: chance alone. */
  public FunnelLimits limits(double size) {
    BinomialDistribution counts = BinomialDistribution.of(trials(size), centre);
    return new FunnelLimits(
        limit(counts, TAIL_998),
        limit(counts, TAIL_95),
        limit(counts, 1 - TAIL_95),
        limit(counts, 1 - TAIL_998));
  }

  /** Limits for an organisation of this size that allow for overdispersion: these judge. */
  public FunnelLimits adjustedLimits(double size) {
    FunnelLimits exact = limits(size);
    if (tau2 == 0) {
      return exact;
    }
    double deviation = Math.sqrt(1 / (4.0 * trials(size)) + tau2);
    return new FunnelLimits(
        Math.min(exact.lower998(), away(-Z_998 * deviation)),
        Math.min(exact.lower95(), away(-Z_95 * deviation)),
        Math.max(exact.upper95(), away(Z_95 * deviation)),
        Math.max(exact.upper998(), away(Z_998 * deviation)));
  }

  /** Where an organisation lies, chance and overdispersion allowed for. */
  public Place place(Proportion share) {
    FunnelLimits limits = adjustedLimits(share.whole());
    BinomialDistribution counts = BinomialDistribution.of(trials(share.whole()), centre);
    double count = share.value() * counts.getNumberOfTrials();
    if (share.value() < centre) {
      double tail = counts.cumulativeProbability((int) Math.floor(count + ROUNDING));
      boolean isOutside = share.value() < limits.lower95() && tail < TAIL_95;
      boolean isFarOut = share.value() < limits.lower998() && tail < TAIL_998;
      return isFarOut ? Place.BELOW_998 : isOutside ? Place.BELOW_95 : Place.INSIDE;
    }
    double tail = counts.survivalProbability((int) Math.ceil(count - ROUNDING) - 1);
    boolean isOutside = share.value() > limits.upper95() && tail < TAIL_95;
    boolean isFarOut = share.value() > limits.upper998() && tail < TAIL_998;
    return isFarOut ? Place.ABOVE_998 : isOutside ? Place.ABOVE_95 : Place.INSIDE;
  }

  /** The share at this distance from the centre on the arcsine root. */
  private double away(double distance) {
    double angle = ArcsineRoot.of(centre) + distance;
    return ArcsineRoot.share(Math.max(0, Math.min(Math.PI / 2, angle)));
  }

  private static double limit(BinomialDistribution counts, double p) {
    int reached = counts.inverseCumulativeProbability(p);
    double beyond = counts.cumulativeProbability(reached) - p;
    double limit = (reached - beyond / counts.probability(reached)) / counts.getNumberOfTrials();
    return Math.max(0, Math.min(1, limit));
  }

  private static int trials(double size) {
    if (!(size > 0 && size < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("size " + size);
    }
    return (int) Math.max(1, Math.min(Integer.MAX_VALUE, Math.floor(size + 0.5)));
  }

  private static double z(double tail) {
    return NormalDistribution.of(0, 1).inverseSurvivalProbability(tail);
  }
}
