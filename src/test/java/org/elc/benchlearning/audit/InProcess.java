package org.elc.benchlearning.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elc.benchlearning.app.port.InMemoryRoundStore;
import org.elc.benchlearning.app.round.run.Errata;
import org.elc.benchlearning.audit.Network.Campaign;
import org.elc.benchlearning.audit.Scene.Names;
import org.elc.benchlearning.audit.Scene.Published;
import org.elc.benchlearning.core.benchmark.Contribution;
import org.elc.benchlearning.core.benchmark.GroupLattice;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.RoundResults;
import org.elc.benchlearning.core.computing.FigureTable;
import org.elc.benchlearning.core.disclosure.Benchmark;
import org.elc.benchlearning.core.disclosure.Disclosure;
import org.elc.benchlearning.core.disclosure.Earlier;
import org.elc.benchlearning.core.disclosure.EarlierRelease;
import org.elc.benchlearning.core.entry.FigureValue;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;

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
    Benchmark benchmark = new Benchmark(GroupLattice.standard(), rules);
    List<Published> published = new ArrayList<>();
    List<EarlierRelease> told = new ArrayList<>();
    Held held = new Held(network);
    for (Campaign round : network.rounds()) {
      FigureTable reported = reported(network, round);
      RoundResults results = benchmark.compute(List.of(), reported, Earlier.of(told));
      published.add(new Published(round, results, new Names(named(held, round, results))));
      EarlierRelease release = benchmark.release(List.of(), reported);
      results.statistics().values().forEach(cells -> cells.forEach(release::cell));
      results
          .positions()
          .forEach((id, places) -> places.forEach(place -> release.place(id, place)));
      told.add(release);
    }
    return published;
  }

  private static Map<String, Map<PeerGroup, List<ParticipantId>>> named(
      Held held, Campaign campaign, RoundResults results) {
    InMemoryRoundStore rounds = held.world().rounds;
    String key = campaign.corrects().orElse(campaign.key());
    Round round = rounds.find(key).orElseGet(() -> held.round(campaign, RoundState.PUBLISHED));
    String revision = key + "." + (Errata.revisions(round).size() + 1);
    held.world().results.writeGroups(revision, results.statistics());
    held.world().results.writePositions(revision, results.positions());
    rounds.save(round.withRevision(revision));
    return held.named(key);
  }

  private static FigureTable reported(Network network, Campaign round) {
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
    return FigureTable.of(network.indicators(), contributions);
  }
}
