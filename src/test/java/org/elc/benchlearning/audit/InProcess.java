package org.elc.benchlearning.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elc.benchlearning.audit.Network.Campaign;
import org.elc.benchlearning.audit.Scene.Published;
import org.elc.benchlearning.core.benchmark.Contribution;
import org.elc.benchlearning.core.benchmark.GroupLattice;
import org.elc.benchlearning.core.benchmark.RoundResults;
import org.elc.benchlearning.core.disclosure.Benchmark;
import org.elc.benchlearning.core.disclosure.Disclosure;
import org.elc.benchlearning.core.entry.FigureValue;

/** The app's own way from figures to what is published, without a server around it. */
final class InProcess {
  private static final int K = 5;

  private InProcess() {}

  /** Everything that the network's rounds publish, one after the other. */
  static List<Published> publish(Network network) {
    return publish(network, Disclosure.withThreshold(K));
  }

  /** What would be published by other rules. */
  static List<Published> publish(Network network, Disclosure rules) {
    List<Published> published = new ArrayList<>();
    network.rounds().forEach(r -> published.add(new Published(r, publish(network, r, rules))));
    return published;
  }

  private static RoundResults publish(Network network, Campaign round, Disclosure rules) {
    List<Contribution> contributions = new ArrayList<>();
    round
        .figures()
        .forEach(
            (id, figures) -> {
              Map<String, Double> values = new HashMap<>();
              Map<String, Double> denominators = new HashMap<>();
              figures.forEach(
                  (code, figure) ->
                      FigureValue.of(network.indicator(code).orElseThrow(), figure)
                          .ifPresent(
                              value -> {
                                values.put(code, value);
                                figure
                                    .denominator()
                                    .ifPresent(d -> denominators.put(code, d.doubleValue()));
                              }));
              contributions.add(
                  new Contribution(id, network.traits(id, round.to()), values, denominators));
            });
    return new Benchmark(GroupLattice.standard(), rules)
        .compute(network.indicators(), contributions);
  }
}
