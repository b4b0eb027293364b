package org.elc.benchlearning.core.benchmark;

/**
 * What a funnel is drawn from, as published: whoever draws it computes the limits from these two
 * numbers, so that no coordinate tells more than they do.
 *
 * @param centre pooled proportion, on the scale of the indicator's value, rounded to its decimals
 * @param overdispersion how many times wider than chance the winsorised spread is (phi), rounded to
 *     two decimals; below 1 the limits are not narrowed
 */
public record FunnelStatistics(double centre, double overdispersion) {
  public FunnelStatistics {
    if (!Double.isFinite(centre) || !Double.isFinite(overdispersion) || overdispersion < 0) {
      throw new IllegalArgumentException("no funnel: " + centre + ", " + overdispersion);
    }
  }
}
