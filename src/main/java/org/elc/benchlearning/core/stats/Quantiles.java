package org.elc.benchlearning.core.stats;

/**
 * Answers: below which value lies a given share of the group?
 *
 * <p>Estimator: Hyndman and Fan's type 7 at every sample size. With the values x(1) to x(n) in
 * order, the quantile of p lies at place 1 + (n - 1) p, between two values by linear interpolation.
 * It is the default of R and the spreadsheet's PERCENTILE.INC, so that a member can check a figure
 * by hand; types 6 and 8 have smaller bias, but nobody could follow them. Equal values need no
 * care. One value is every quantile of itself. An empty sample, NaN and infinite values do not get
 * past {@link Sample}; NaN and shares outside 0 to 1 are refused here.
 *
 * <p>Reference: Hyndman and Fan, "Sample Quantiles in Statistical Packages", The American
 * Statistician 50 (1996), pages 361-365.
 */
public final class Quantiles {

  private Quantiles() {}

  /** The quantile of a share {@code p} from 0 (the smallest value) to 1 (the greatest). */
  public static double type7(Sample sample, double p) {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("share " + p);
    }
    return atPlace(sample, (sample.size() - 1) * p);
  }

  public static double median(Sample sample) {
    return type7(sample, 0.5);
  }

  /** The values that cut the sample into 3 (thirds), 4 (quarters) or more equal parts. */
  public static CutPoints cutPoints(Sample sample, int parts) {
    if (parts < 3) {
      throw new IllegalArgumentException("parts " + parts);
    }
    double[] cuts = new double[parts - 1];
    for (int i = 1; i < parts; i++) {
      // One division of whole numbers: where a cut falls on a value, it is exactly that value.
      cuts[i - 1] = atPlace(sample, (double) ((long) (sample.size() - 1) * i) / parts);
    }
    return new CutPoints(cuts);
  }

  private static double atPlace(Sample sample, double place) {
    int below = (int) Math.floor(place);
    double low = sample.at(below);
    double high = sample.at((int) Math.ceil(place));
    double share = place - below;
    // Equal neighbours must give themselves; the weighted sum may be off by one unit.
    return low == high ? low : (1 - share) * low + share * high;
  }
}
