package org.elc.benchlearning.core.benchmark;

import java.util.Optional;

/**
 * Decides what of the computed statistics may be published (rules.md section 6). Stands between
 * computing and storing: what it hides is not stored, so no door of the app can hand it out.
 * Decides on unrounded values.
 *
 * <p>A reader may know all figures of its own member, whichever unit reported them. A statistic is
 * therefore shown only when at least k <em>members</em> other than any reader's own are in it: from
 * k + 1 members. Counting participants would let three members with three units each pass for nine.
 */
public final class Disclosure {
  /** No setting goes below this. */
  public static final int SMALLEST_K = 3;

  private final int k;

  private Disclosure(int k) {
    this.k = k;
  }

  /**
   * The rules with this k.
   *
   * @throws IllegalArgumentException for a k below {@link #SMALLEST_K}
   */
  public static Disclosure withThreshold(int k) {
    if (k < SMALLEST_K) {
      throw new IllegalArgumentException("k must be at least " + SMALLEST_K + ", not " + k);
    }
    return new Disclosure(k);
  }

  /** Why nothing of the cell may be shown; empty when it may. */
  Optional<Suppression> suppression(Cell cell) {
    return cell.members() - 1 >= k ? Optional.empty() : Optional.of(Suppression.TOO_FEW);
  }
}
