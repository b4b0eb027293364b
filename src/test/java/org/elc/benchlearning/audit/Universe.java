package org.elc.benchlearning.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.membership.Traits;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * The figures of one indicator in one round: who has one (known to everybody), and what it is
 * (known to the audit, which judges by it, and to whoever reported it).
 *
 * @param indicator of the figures
 * @param figures what is known of its scale
 * @param participants those with a value, in the order of their numbers
 * @param traits of each
 * @param values of each
 */
record Universe(
    Indicator indicator,
    Figures figures,
    List<ParticipantId> participants,
    List<Traits> traits,
    double[] values) {

  static Universe of(
      Indicator indicator, Map<ParticipantId, Traits> traits, Map<ParticipantId, Double> values) {
    List<ParticipantId> ids = new ArrayList<>(new TreeMap<>(values).keySet());
    return new Universe(
        indicator,
        Figures.of(indicator.scale()),
        ids,
        ids.stream().map(traits::get).toList(),
        ids.stream().mapToDouble(values::get).toArray());
  }

  int size() {
    return values.length;
  }

  /** The members of a group among those with a value, by number. */
  BitSet in(PeerGroup group) {
    return which(i -> belongs(traits.get(i), group));
  }

  BitSet of(Predicate<ParticipantId> chosen) {
    return which(i -> chosen.test(participants.get(i)));
  }

  private BitSet which(Predicate<Integer> chosen) {
    BitSet found = new BitSet(size());
    for (int i = 0; i < size(); i++) {
      found.set(i, chosen.test(i));
    }
    return found;
  }

  private static boolean belongs(Traits traits, PeerGroup group) {
    for (PeerGroup.Trait trait : PeerGroup.Trait.values()) {
      String wanted = group.value(trait).orElse("");
      boolean has =
          wanted.isEmpty()
              || switch (trait) {
                case COUNTRY -> traits.country().equals(wanted);
                case SERVICE -> traits.services().contains(wanted);
                case SIZE -> traits.sizeBand().name().equals(wanted);
                case CERTIFICATE -> traits.certificate().map(Enum::name).orElse("").equals(wanted);
              };
      if (!has) {
        return false;
      }
    }
    return true;
  }
}
