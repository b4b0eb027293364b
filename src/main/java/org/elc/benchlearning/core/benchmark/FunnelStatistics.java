package org.elc.benchlearning.core.benchmark;

/**
 * What a funnel is drawn from, as published: whoever draws it computes the limits from these two
 * numbers, so that no coordinate tells more than they do.
 *
 * @param centre pooled proportion, on the scale of the indicator's value, rounded to two more than
 *     its decimals
 * @param overdispersion variance between organisations beyond chance, on the arcsine root of the
 *     proportion (tau squared), rounded to three significant digits; 0 where chance explains all
 */
public record FunnelStatistics(double centre, double overdispersion) {
  public FunnelStatistics {
    if (!Double.isFinite(centre) || !Double.isFinite(overdispersion) || overdispersion < 0) {
      throw new IllegalArgumentException("no funnel: " + centre + ", " + overdispersion);
    }
  }
}
