package org.elc.benchlearning.audit;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * The figures of one indicator over one period, each with a number: who has one (known to
 * everybody), and what it is (known to the audit, which judges by it, and to whoever reported it).
 * A figure that was corrected is there twice.
 *
 * @param indicator of the figures
 * @param figures what is known of its scale
 * @param participants whose figure it is, by number
 * @param values by number
 */
record Universe(
    Indicator indicator, Figures figures, List<ParticipantId> participants, double[] values) {

  int size() {
    return values.length;
  }

  /** The numbers of some participants' figures. */
  BitSet of(Predicate<ParticipantId> chosen) {
    BitSet found = new BitSet(size());
    for (int i = 0; i < size(); i++) {
      found.set(i, chosen.test(participants.get(i)));
    }
    return found;
  }
}
