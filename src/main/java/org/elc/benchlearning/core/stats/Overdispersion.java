package org.elc.benchlearning.core.stats;

import java.util.Collection;
import java.util.List;

/**
 * Answers: do organisations differ by more than chance, and by how much?
 *
 * <p>Estimator: z scores of the shares around the pooled share on the arcsine root, 2 root(n) times
 * the difference of the angles, winsorised at 10 per cent: scores beyond the tenth and the
 * ninetieth percentile (type 7) count as these, so that the very organisations that a funnel is to
 * find do not widen it. {@code phi} is the mean of their squares, about 1 (0.6 to 0.7 with the
 * tails drawn in) when there is chance alone. {@code tau2} is the moment estimate of the variance
 * between organisations on that scale (DerSimonian and Laird's, from {@code phi}), 0 where chance
 * explains all.
 *
 * <p>Equal shares give 0 and 0. One organisation lies at its own centre and gives 0 and 0: it tells
 * nothing of others. None is refused; NaN does not get past {@link Proportion}.
 *
 * <p>Reference: Spiegelhalter, "Handling over-dispersion of performance indicators", Quality and
 * Safety in Health Care 14 (2005), pages 347-351.
 *
 * @param n organisations
 * @param centre the pooled share: all parts of all wholes
 * @param phi mean of the squared winsorised scores
 * @param tau2 variance between organisations on the arcsine root
 */
public record Overdispersion(int n, double centre, double phi, double tau2) {

  private static final double WINSORISED = 0.1;

  public static Overdispersion of(Collection<Proportion> shares) {
    if (shares.isEmpty()) {
      throw new IllegalArgumentException("nobody");
    }
    List<Proportion> all = List.copyOf(shares);
    int n = all.size();
    double wholes = all.stream().mapToDouble(Proportion::whole).sum();
    double centre = Math.min(1, all.stream().mapToDouble(Proportion::part).sum() / wholes);
    double phi = meanSquare(winsorised(scores(all, centre)));
    double weights = 4 * wholes;
    double squaredWeights = all.stream().mapToDouble(share -> square(4 * share.whole())).sum();
    double free = weights - squaredWeights / weights;
    double tau2 = n == 1 || free <= 0 ? 0 : Math.max(0, (n * phi - (n - 1)) / free);
    return new Overdispersion(n, centre, phi, tau2);
  }

  private static double[] scores(List<Proportion> all, double centre) {
    double angle = ArcsineRoot.of(centre);
    return all.stream()
        .mapToDouble(s -> 2 * Math.sqrt(s.whole()) * (ArcsineRoot.of(s.value()) - angle))
        .toArray();
  }

  private static double[] winsorised(double[] scores) {
    Sample sample = Sample.of(scores);
    double low = Quantiles.type7(sample, WINSORISED);
    double high = Quantiles.type7(sample, 1 - WINSORISED);
    double[] drawnIn = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      drawnIn[i] = Math.max(low, Math.min(high, scores[i]));
    }
    return drawnIn;
  }

  private static double meanSquare(double[] scores) {
    double sum = 0;
    for (double score : scores) {
      sum += square(score);
    }
    return sum / scores.length;
  }

  private static double square(double value) {
    return value * value;
  }
}
