package org.elc.benchlearning.core.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Relationships;
import org.elc.benchlearning.core.benchmark.Relationships.Measured;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.computing.ComputedRelationships;
import org.elc.benchlearning.core.computing.ComputedRound;
import org.elc.benchlearning.core.stats.Correlation;
import org.elc.benchlearning.core.stats.CorrelationMatrix;
import org.elc.benchlearning.core.stats.DecimalRounding;

/** Decides which relationships may be told, and rounds those. */
final class RelationshipControl {
  private static final int DECIMALS_OF_RHO = 2;
  private static final int DECIMALS_OF_P = 3;

  private RelationshipControl() {}

  static Map<PeerGroup, Relationships> publish(ComputedRound round) {
    List<String> codes = round.indicators().stream().map(indicator -> indicator.code()).toList();
    Map<PeerGroup, Relationships> published = new TreeMap<>();
    for (ComputedRelationships computed : round.relationships()) {
      published.put(computed.group(), publish(computed, codes));
    }
    return published;
  }

  private static Relationships publish(ComputedRelationships computed, List<String> codes) {
    List<Relationships.Pair> pairs = new ArrayList<>();
    List<CorrelationMatrix.Pair> displayed = new ArrayList<>();
    for (CorrelationMatrix.Pair pair : computed.matrix().pairs()) {
      if (computed.members(pair.first(), pair.second()) < SmallGroups.TAILS_FROM) {
        pairs.add(
            Relationships.Pair.hidden(
                codes.get(pair.first()), codes.get(pair.second()), Suppression.TOO_FEW));
      } else {
        displayed.add(pair);
      }
    }
    List<OptionalDouble> adjusted = computed.matrix().adjustedOver(displayed);
    for (int i = 0; i < displayed.size(); i++) {
      CorrelationMatrix.Pair pair = displayed.get(i);
      Correlation found = computed.matrix().between(pair.first(), pair.second());
      if (found.rho().isPresent()) {
        pairs.add(
            Relationships.Pair.of(
                codes.get(pair.first()),
                codes.get(pair.second()),
                measured(found, adjusted.get(i).getAsDouble())));
      }
    }
    return new Relationships(computed.group(), pairs);
  }

  private static Measured measured(Correlation found, double q) {
    return new Measured(
        found.pairs(),
        rounded(found.rho().getAsDouble(), DECIMALS_OF_RHO),
        rounded(found.p().getAsDouble(), DECIMALS_OF_P),
        rounded(q, DECIMALS_OF_P),
        q < 0.001 ? 3 : q < 0.01 ? 2 : q < 0.05 ? 1 : 0);
  }

  private static double rounded(double value, int decimals) {
    return DecimalRounding.halfUp(value, decimals).doubleValue();
  }
}
