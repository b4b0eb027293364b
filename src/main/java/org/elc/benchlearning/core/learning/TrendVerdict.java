package org.elc.benchlearning.core.learning;

import java.util.Objects;
import org.elc.benchlearning.core.stats.Trend.Evidence;
import org.elc.benchlearning.core.stats.Trend.Verdict;

/**
 * What became of a value from one round to a later one, and how that was decided.
 *
 * @param verdict what became of it
 * @param evidence what decided
 * @param change last value minus first
 * @param step what a change had to exceed, where that decided; 0 where intervals did
 */
public record TrendVerdict(Verdict verdict, Evidence evidence, double change, double step) {
  public TrendVerdict {
    Objects.requireNonNull(verdict);
    Objects.requireNonNull(evidence);
  }
}
