package org.elc.benchlearning.audit;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.elc.benchlearning.audit.Network.Campaign;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.FigureValue;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * Readers of a network too large to try every two of its members: the facilitator, every member,
 * and pairs drawn by the network's seed. Whoever has the smallest or greatest figure of a group
 * knows most about those next to it, so that half of the pairs are made with such members.
 */
final class SampledReaders {
  private SampledReaders() {}

  static List<Coalition> of(Network network, int pairs) {
    Random random = new Random(network.seed());
    List<String> extreme = List.copyOf(extreme(network));
    List<String> all = network.members().stream().map(Member::key).toList();
    Set<Coalition> readers = new LinkedHashSet<>();
    readers.add(Coalition.facilitator());
    all.forEach(member -> readers.add(Coalition.of(member)));
    for (int i = 0; i < pairs; i++) {
      String one = anyOf(i % 2 == 0 ? extreme : all, random);
      String other = anyOf(i % 4 == 0 ? extreme : all, random);
      if (!one.equals(other)) {
        readers.add(Coalition.of(one, other));
      }
    }
    return List.copyOf(readers);
  }

  private static String anyOf(List<String> members, Random random) {
    return members.get(random.nextInt(members.size()));
  }

  /** Members with the smallest or greatest figure among all units with the same key. */
  private static Set<String> extreme(Network network) {
    Set<String> found = new LinkedHashSet<>();
    for (Campaign round : network.rounds()) {
      for (Indicator indicator : network.indicators()) {
        for (Map<ParticipantId, Double> values : byUnit(round, indicator).values()) {
          List<ParticipantId> order = new ArrayList<>(values.keySet());
          order.sort(comparingDouble(values::get));
          found.add(order.get(0).member());
          found.add(order.get(order.size() - 1).member());
        }
      }
    }
    return found;
  }

  private static Map<String, Map<ParticipantId, Double>> byUnit(
      Campaign round, Indicator indicator) {
    Map<String, Map<ParticipantId, Double>> units = new TreeMap<>();
    round
        .figures()
        .forEach(
            (id, figures) ->
                value(indicator, figures)
                    .ifPresent(
                        value ->
                            units
                                .computeIfAbsent(id.unit(), unit -> new TreeMap<>())
                                .put(id, value)));
    return units;
  }

  private static OptionalDouble value(Indicator indicator, Map<String, Figure> figures) {
    return figures.containsKey(indicator.code())
        ? FigureValue.of(indicator, figures.get(indicator.code()))
        : OptionalDouble.empty();
  }
}
