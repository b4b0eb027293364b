package org.elc.benchlearning.audit;

import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;

/**
 * So many of some participants, whose values are not known, lie below a cut.
 *
 * @param of who
 * @param atLeast how many at least
 * @param atMost how many at most
 * @param because why
 */
record Constraint(BitSet of, int atLeast, int atMost, Supplier<List<String>> because) {
  boolean isEmpty() {
    return atLeast <= 0 && atMost >= of.cardinality();
  }
}
