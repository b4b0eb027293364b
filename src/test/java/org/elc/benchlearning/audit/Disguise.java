package org.elc.benchlearning.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.elc.benchlearning.audit.Network.Campaign;
import org.elc.benchlearning.core.benchmark.RoundResults;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.FigureValue;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * Looks for another world behind the same publication: other participants' figures are changed as
 * long as a reader is told the same. Whatever differs between the two worlds for that reader after
 * that, the app tells beside what it publishes.
 */
final class Disguise {
  private final Network network;
  private final Predicate<ParticipantId> own;
  private final Random random;
  private int changed;

  Disguise(Network network, Coalition reader) {
    this.network = network;
    this.own = reader;
    this.random = new Random(network.seed());
  }

  /** The same network with other figures, under another seed. */
  Network another(long seed, int tries) {
    Campaign round = network.rounds().get(0);
    SortedMap<ParticipantId, Map<String, Figure>> figures = new TreeMap<>(round.figures());
    Object told = told(figures);
    for (int i = 0; i < tries; i++) {
      SortedMap<ParticipantId, Map<String, Figure>> next = changed(figures);
      if (!next.equals(figures) && told(next).equals(told)) {
        figures = next;
        changed++;
      }
    }
    Campaign other =
        new Campaign("audit-" + seed, Optional.empty(), round.from(), round.to(), figures);
    return new Network(seed, network.indicators(), network.members(), List.of(other));
  }

  int changed() {
    return changed;
  }

  private SortedMap<ParticipantId, Map<String, Figure>> changed(
      SortedMap<ParticipantId, Map<String, Figure>> figures) {
    List<ParticipantId> others = new ArrayList<>(figures.keySet());
    others.removeIf(own);
    ParticipantId one = others.get(random.nextInt(others.size()));
    ParticipantId other = others.get(random.nextInt(others.size()));
    Indicator indicator = network.indicators().get(random.nextInt(network.indicators().size()));
    String code = indicator.code();
    Figure mine = figures.get(one).get(code);
    Figure theirs = figures.get(other).get(code);
    if (mine == null || theirs == null) {
      return figures;
    }
    SortedMap<ParticipantId, Map<String, Figure>> next = new TreeMap<>(figures);
    if (random.nextBoolean()) {
      put(next, one, theirs);
      put(next, other, mine);
    } else {
      Figure nudged = nudged(mine);
      if (FigureValue.exact(indicator, nudged)
          .filter(indicator.scale().hard()::contains)
          .isEmpty()) {
        return figures;
      }
      put(next, one, nudged);
    }
    return next;
  }

  private Figure nudged(Figure figure) {
    BigDecimal step = BigDecimal.valueOf(random.nextBoolean() ? 1 : -1);
    return new Figure(
        figure.indicator(),
        figure.numerator().map(step::add),
        figure.denominator(),
        figure.value().map(step::add),
        figure.missing(),
        "",
        "");
  }

  private static void put(
      SortedMap<ParticipantId, Map<String, Figure>> figures, ParticipantId id, Figure figure) {
    Map<String, Figure> own = new TreeMap<>(figures.get(id));
    own.put(figure.indicator(), figure);
    figures.put(id, own);
  }

  private Object told(SortedMap<ParticipantId, Map<String, Figure>> figures) {
    Campaign round = network.rounds().get(0);
    Campaign world = new Campaign(round.key(), Optional.empty(), round.from(), round.to(), figures);
    RoundResults results =
        InProcess.publish(
                new Network(
                    network.seed(), network.indicators(), network.members(), List.of(world)))
            .get(0)
            .results();
    List<Object> told = new ArrayList<>(List.of(results.statistics(), results.relationships()));
    results
        .positions()
        .forEach(
            (id, places) -> {
              if (own.test(id)) {
                told.add(places);
              }
            });
    return told;
  }
}
