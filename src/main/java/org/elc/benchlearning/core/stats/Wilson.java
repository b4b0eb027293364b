package org.elc.benchlearning.core.stats;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Answers: which true shares are compatible with the share that was counted?
 *
 * <p>Estimator: Wilson's score interval without continuity correction at every size. It stays
 * inside 0 to 1 and keeps close to its confidence with few cases and near the ends, where the
 * textbook interval collapses to a point. Written so that nothing cancels: none of n gives a lower
 * end of exactly 0, all of n an upper end of exactly 1. There are no ties. One case gives a wide
 * interval (0 of 1: up to 0.79), not a refusal; no case, NaN and infinite numbers do not get past
 * {@link Proportion}.
 *
 * <p>Reference: Brown, Cai and DasGupta, "Interval Estimation for a Binomial Proportion",
 * Statistical Science 16 (2001), pages 101-133.
 */
public final class Wilson {

  private final double confidence;
  private final double z;

  private Wilson(double confidence) {
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
    this.confidence = confidence;
    this.z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
  }

  /** At 95 per cent, as everywhere in the product. */
  public static Wilson at95() {
    return new Wilson(0.95);
  }

  /** The same at another confidence, between 0 and 1. */
  public Wilson withConfidence(double other) {
    return new Wilson(other);
  }

  public ConfidenceInterval interval(Proportion proportion) {
    double part = proportion.part();
    double whole = proportion.whole();
    double share = proportion.value();
    double root = z * Math.sqrt(z * z + 4 * part * (1 - share));
    double lower = share * (2 * part / (2 * part + z * z + root));
    double upper = part == whole ? 1 : (part + (z * z + root) / 2) / (whole + z * z);
    return new ConfidenceInterval(confidence, Math.max(0, lower), Math.min(1, upper));
  }
}
