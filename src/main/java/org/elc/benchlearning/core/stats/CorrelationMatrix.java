package org.elc.benchlearning.core.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Answers: which of many columns go together, when so many are looked at?
 *
 * <p>Symmetric, and silent about a column with itself. Which adjustment the p-values need depends
 * on which of them are displayed, so it is a step of its own: {@link #adjustedOver}. Immutable.
 *
 * <p>Reference: as {@link Spearman} and {@link BenjaminiHochberg}.
 */
public final class CorrelationMatrix {

  /** One row per column, with the columns before it. */
  private final Correlation[][] lower;

  CorrelationMatrix(Correlation[][] lower) {
    this.lower = lower;
  }

  /**
   * Two different columns, counted from 0.
   *
   * @param first of which the second has more than the same number
   * @param second another column
   */
  public record Pair(int first, int second) {
    public Pair {
      if (first < 0 || second <= first) {
        throw new IllegalArgumentException("columns " + first + " and " + second);
      }
    }
  }

  /** How many columns. */
  public int size() {
    return lower.length;
  }

  /** Of two different columns, in either order. */
  public Correlation between(int column, int other) {
    return lower[Math.max(column, other)][Math.min(column, other)];
  }

  /** Every pair of columns once. */
  public List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int second = 0; second < lower.length; second++) {
      for (int first = 0; first < second; first++) {
        pairs.add(new Pair(first, second));
      }
    }
    return pairs;
  }

  /**
   * The adjusted p-values over those pairs that are displayed, in their order; absent where the
   * correlation has no answer, which does not count as a test.
   */
  public List<OptionalDouble> adjustedOver(List<Pair> displayed) {
    List<OptionalDouble> p =
        displayed.stream().map(pair -> between(pair.first(), pair.second()).p()).toList();
    double[] adjusted =
        BenjaminiHochberg.adjusted(p.stream().flatMapToDouble(OptionalDouble::stream).toArray());
    List<OptionalDouble> q = new ArrayList<>();
    int next = 0;
    for (OptionalDouble each : p) {
      q.add(each.isPresent() ? OptionalDouble.of(adjusted[next++]) : each);
    }
    return q;
  }
}
