package org.elc.benchlearning.core.stats;

/**
 * Answers: how far from the centre may a share of one size lie?
 *
 * <p>The limits are those of {@link Funnel}, each between 0 and 1; at small sizes a limit may be 0
 * or 1, beyond which nobody can lie. They are for drawing: whether an organisation is outside is
 * {@link Funnel#place}'s to say. NaN and ends in the wrong order are refused.
 *
 * <p>Reference: Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics
 * in Medicine 24 (2005), pages 1185-1202.
 *
 * @param lower998 99.8 per cent lie above
 * @param lower95 95 per cent lie above this and below {@code upper95}
 * @param upper95 the upper end of 95 per cent
 * @param upper998 the upper end of 99.8 per cent
 */
public record FunnelLimits(double lower998, double lower95, double upper95, double upper998) {

  public FunnelLimits {
    if (!(lower998 >= 0 && lower998 <= lower95 && upper95 <= upper998 && upper998 <= 1)) {
      throw new IllegalArgumentException(
          lower998 + ", " + lower95 + ", " + upper95 + ", " + upper998);
    }
  }
}
