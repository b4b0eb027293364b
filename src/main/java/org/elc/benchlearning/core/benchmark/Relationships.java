package org.elc.benchlearning.core.benchmark;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which indicators go together in one peer group (Spearman), as published. A relationship is not a
 * cause.
 *
 * @param group the whole round or a country
 * @param pairs each two indicators once, in the catalogue's order
 */
public record Relationships(PeerGroup group, List<Pair> pairs) {
  public Relationships {
    Objects.requireNonNull(group);
    pairs = List.copyOf(pairs);
  }

  /**
   * Two indicators.
   *
   * @param first code of the one that comes first in the catalogue
   * @param second code of the other
   * @param measured how they go together; absent when hidden
   * @param suppressed why it is hidden, if so
   */
  public record Pair(
      String first, String second, Optional<Measured> measured, Optional<Suppression> suppressed) {
    public Pair {
      Objects.requireNonNull(first);
      Objects.requireNonNull(second);
      if (measured.isPresent() == suppressed.isPresent()) {
        throw new IllegalArgumentException("either measured or hidden: " + first + " " + second);
      }
    }

    public static Pair of(String first, String second, Measured measured) {
      return new Pair(first, second, Optional.of(measured), Optional.empty());
    }

    public static Pair hidden(String first, String second, Suppression why) {
      return new Pair(first, second, Optional.empty(), Optional.of(why));
    }
  }

  /**
   * How strongly, and how surely, two indicators go together.
   *
   * @param n participants with both values
   * @param rho -1 to 1, rounded to two decimals
   * @param p two-sided, rounded to three decimals: 0 means below 0.0005
   * @param q the same after correction for all pairs shown together (Benjamini-Hochberg)
   * @param stars 0 to 3: the unrounded q is below 0.05, 0.01, 0.001
   */
  public record Measured(int n, double rho, double p, double q, int stars) {
    public Measured {
      if (!(rho >= -1 && rho <= 1 && p >= 0 && p <= 1 && q >= 0 && q <= 1)
          || stars < 0
          || stars > 3) {
        throw new IllegalArgumentException("no relationship: " + rho + ", " + p + ", " + q);
      }
    }
  }
}
