package org.elc.benchlearning.audit;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.RoundResults;
import org.elc.benchlearning.core.membership.Traits;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * One publication: a round, or a revision of one.
 *
 * @param name of it
 * @param figures the numbers of the figures that were handed in, by participant
 * @param traits of the participants with a figure; known to everybody
 * @param hardlyAnybody participants whose figure is about so few persons that it may be left out
 * @param results what is published
 * @param named who is named as one of the best, by group, when everybody has agreed
 */
record Release(
    String name,
    Map<ParticipantId, Integer> figures,
    Map<ParticipantId, Traits> traits,
    Set<ParticipantId> hardlyAnybody,
    RoundResults results,
    Map<PeerGroup, List<ParticipantId>> named) {

  /** The figures of a group's participants that make so many; empty when they cannot be told. */
  BitSet in(PeerGroup group, int count) {
    BitSet all = new BitSet();
    BitSet without = new BitSet();
    figures.forEach(
        (id, number) -> {
          if (belongs(traits.get(id), group)) {
            all.set(number);
            without.set(number, !hardlyAnybody.contains(id));
          }
        });
    return all.cardinality() == count
        ? all
        : without.cardinality() == count ? without : new BitSet();
  }

  /** As many figures as two members can have between them, by those who have some. */
  int mostOfTwo() {
    Map<String, Long> counts =
        figures.keySet().stream()
            .collect(Collectors.groupingBy(ParticipantId::member, Collectors.counting()));
    return counts.values().stream()
        .sorted(Comparator.reverseOrder())
        .limit(2)
        .mapToInt(Long::intValue)
        .sum();
  }

  static boolean belongs(Traits traits, PeerGroup group) {
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
