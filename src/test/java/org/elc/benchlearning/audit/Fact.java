package org.elc.benchlearning.audit;

import java.util.BitSet;
import java.util.function.Supplier;

/**
 * What somebody knows of some participants' values: how many of them lie below a cut.
 *
 * @param of the participants, by number
 * @param cut where
 * @param atLeast so many of the values are below it
 * @param atMost not more of them are
 * @param because what was published, and what follows from it
 */
record Fact(BitSet of, Cut cut, int atLeast, int atMost, Supplier<String> because) {

  boolean holdsFor(double[] values) {
    int below = 0;
    for (int i = of.nextSetBit(0); i >= 0; i = of.nextSetBit(i + 1)) {
      below += cut.isAbove(values[i]) ? 1 : 0;
    }
    return below >= atLeast && below <= atMost;
  }

  static Fact atLeast(BitSet of, Cut cut, int count, Supplier<String> because) {
    return new Fact(of, cut, count, of.cardinality(), because);
  }

  static Fact atMost(BitSet of, Cut cut, int count, Supplier<String> because) {
    return new Fact(of, cut, 0, count, because);
  }
}
