package org.elc.benchlearning.core.benchmark;

import java.util.List;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.stats.Sample;

/**
 * Every value of one indicator in one peer group: what statistics are computed from. It holds what
 * must not be published and never leaves this package.
 *
 * @param indicator of the values
 * @param group of the participants
 * @param entries in ascending order of the values
 */
record Cell(Indicator indicator, PeerGroup group, List<Entry> entries) {
  record Entry(ParticipantId participant, double value) {}

  Cell {
    entries = List.copyOf(entries);
  }

  /** The values; there must be one at least. */
  Sample sample() {
    return Sample.ofSorted(entries.stream().mapToDouble(Entry::value).toArray());
  }

  /** Members behind the entries; the units of one member are one. */
  long members() {
    return entries.stream().map(e -> e.participant().member()).distinct().count();
  }
}
