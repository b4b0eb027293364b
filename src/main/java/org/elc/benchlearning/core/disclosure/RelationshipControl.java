package org.elc.benchlearning.core.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
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

  /** More than two readers who pool may have of their own. */
  private static final int FEWEST_DIFFERENT = 5;

  private static final Comparator<CorrelationMatrix.Pair> IN_CATALOGUE_ORDER =
      Comparator.comparingInt(CorrelationMatrix.Pair::first)
          .thenComparingInt(CorrelationMatrix.Pair::second);

  private RelationshipControl() {}

  /**
   * The pairs of all groups that have any.
   *
   * @param isHidden whether an indicator's cell is hidden because of what was told before; then
   *     nothing of it is told here
   */
  static Map<PeerGroup, Relationships> publish(
      ComputedRound round, BiPredicate<PeerGroup, String> isHidden) {
    List<String> codes = round.indicators().stream().map(indicator -> indicator.code()).toList();
    Map<PeerGroup, Relationships> published = new TreeMap<>();
    for (ComputedRelationships computed : round.relationships()) {
      Predicate<String> isTold = code -> !isHidden.test(computed.group(), code);
      published.put(computed.group(), publish(computed, codes, isTold));
    }
    return published;
  }

  private static Relationships publish(
      ComputedRelationships computed, List<String> codes, Predicate<String> isTold) {
    List<CorrelationMatrix.Pair> all =
        computed.matrix().pairs().stream().sorted(IN_CATALOGUE_ORDER).toList();
    Function<CorrelationMatrix.Pair, Optional<Suppression>> hidden =
        pair ->
            isTold.test(codes.get(pair.first())) && isTold.test(codes.get(pair.second()))
                ? hidden(computed, pair)
                : Optional.of(Suppression.OTHER_ROUND);
    List<CorrelationMatrix.Pair> displayed =
        all.stream().filter(pair -> hidden.apply(pair).isEmpty()).toList();
    Iterator<OptionalDouble> adjusted = computed.matrix().adjustedOver(displayed).iterator();
    List<Relationships.Pair> pairs = new ArrayList<>();
    for (CorrelationMatrix.Pair pair : all) {
      String first = codes.get(pair.first());
      String second = codes.get(pair.second());
      Optional<Suppression> why = hidden.apply(pair);
      pairs.add(
          why.isPresent()
              ? Relationships.Pair.hidden(first, second, why.get())
              : Relationships.Pair.of(
                  first, second, measured(between(computed, pair), adjusted.next().getAsDouble())));
    }
    return new Relationships(computed.group(), pairs);
  }

  /**
   * Why a pair is not told. Where nearly all gave the same value, saying so would tell most
   * participants' values beside a published median. What has no answer, because all are equal, is
   * among these, and is not to be told from the others.
   */
  private static Optional<Suppression> hidden(
      ComputedRelationships computed, CorrelationMatrix.Pair pair) {
    if (computed.members(pair.first(), pair.second()) < SmallGroups.TAILS_FROM) {
      return Optional.of(Suppression.TOO_FEW);
    }
    boolean isNarrow =
        computed.different(pair.first()) < FEWEST_DIFFERENT
            || computed.different(pair.second()) < FEWEST_DIFFERENT
            || between(computed, pair).rho().isEmpty();
    return isNarrow ? Optional.of(Suppression.TOO_NARROW) : Optional.empty();
  }

  private static Correlation between(ComputedRelationships computed, CorrelationMatrix.Pair pair) {
    return computed.matrix().between(pair.first(), pair.second());
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
