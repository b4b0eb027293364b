package org.elc.benchlearning.audit;

import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import org.elc.benchlearning.audit.Figures.Range;

/**
 * A published quantile, read by its definition (type 7): it lies between the values number {@code
 * place} and {@code place + 1} of a group, {@code share} of the way from one to the other; at the
 * first of them where the share is 0.
 *
 * @param of the group's participants with a value, by number
 * @param place number of a value, from 1 for the smallest
 * @param share 0 to 1
 * @param number what the unrounded quantile can have been
 * @param said what was published
 */
record Quantile(BitSet of, int place, double share, Range number, Supplier<String> said) {

  /**
   * The quantile at {@code part / parts} of the way.
   *
   * @param number what it can have been
   */
  static Quantile at(BitSet of, int part, int parts, Range number, Supplier<String> said) {
    int steps = (of.cardinality() - 1) * part;
    return new Quantile(of, steps / parts + 1, (double) (steps % parts) / parts, number, said);
  }

  int next() {
    return share == 0 ? place : place + 1;
  }

  List<Fact> facts(Figures figures) {
    Cut above = figures.sharpened(Cut.after(number.to()));
    Cut below = figures.sharpened(Cut.before(number.from()));
    return List.of(Fact.atLeast(of, above, place, said), Fact.atMost(of, below, next() - 1, said));
  }
}
