package org.elc.benchlearning.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.port.FigureStore.Change;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.app.round.run.RoundClock;
import org.elc.benchlearning.audit.Network.Campaign;
import org.elc.benchlearning.audit.Scene.Names;
import org.elc.benchlearning.audit.Scene.Published;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.RoundResults;
import org.elc.benchlearning.core.entry.Correction;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;

/**
 * The way that the app takes: rounds and corrections are put into stores, the job computes,
 * corrects and publishes, and what it froze is read.
 */
final class ThroughRuns {
  private static final Change BY_OFFICE = new Change("office", Instant.EPOCH);

  private final Held held;
  private final RoundWorld world;
  private final Network network;

  private ThroughRuns(Network network) {
    this.network = network;
    this.held = new Held(network);
    this.world = held.world();
  }

  /** Everything that readers of the network's rounds see one after the other. */
  static List<Published> publish(Network network) {
    return new ThroughRuns(network).publish();
  }

  private List<Published> publish() {
    List<Published> published = new ArrayList<>();
    for (Campaign campaign : network.rounds()) {
      Optional<RoundResults> before = Optional.empty();
      String key = campaign.corrects().orElse(campaign.key());
      if (campaign.corrects().isPresent()) {
        before = Optional.of(read(key));
        Campaign first = published.get(published.size() - 1).round();
        correct(first, campaign);
      } else {
        hold(campaign);
      }
      for (RoundClock.Outcome outcome : world.roundClock().advance()) {
        outcome.failure().ifPresent(e -> fail(e));
      }
      RoundResults now = read(key);
      published.add(
          new Published(
              campaign,
              before.map(old -> changed(old, now)).orElse(now),
              new Names(held.named(key))));
    }
    return published;
  }

  private static void fail(RuntimeException failure) {
    throw new IllegalStateException("the job failed", failure);
  }

  private void hold(Campaign campaign) {
    held.round(campaign, RoundState.CLOSED);
    Map<ParticipantId, List<Figure>> figures = new TreeMap<>();
    campaign.figures().forEach((id, own) -> figures.put(id, List.copyOf(own.values())));
    world.figures.saveAll(campaign.key(), figures, BY_OFFICE);
  }

  /** Approves every difference between the two as a correction. */
  private void correct(Campaign before, Campaign after) {
    String key = before.key();
    Correction.Step step = new Correction.Step("office", Instant.parse("2026-06-01T00:00:00Z"));
    after
        .figures()
        .forEach(
            (id, figures) -> {
              List<Figure> changed = new ArrayList<>();
              Map<String, Figure> old = before.figures().getOrDefault(id, Map.of());
              figures.forEach(
                  (code, figure) -> {
                    Figure then = old.getOrDefault(code, Figure.empty(code));
                    if (!figure.saysTheSameAs(then)) {
                      changed.add(figure);
                      Correction asked =
                          world.corrections.add(
                              Correction.requested(key, id, then, figure, "mistyped", step));
                      world.corrections.save(
                          List.of(
                              asked.decided(
                                  Correction.State.APPROVED,
                                  new Correction.Decision(step, "checked"))));
                    }
                  });
              world.figures.saveAll(key, Map.of(id, changed), BY_OFFICE);
            });
  }

  private RoundResults read(String key) {
    Round round = world.rounds.find(key).orElseThrow();
    String revision = round.revision().orElseThrow();
    List<PeerGroup> groups = world.results.groups(revision);
    List<ParticipantId> ids = world.rounds.participants(key).stream().map(Participant::id).toList();
    return new RoundResults(
        world.results.statistics(revision, groups),
        world.results.positions(revision, ids),
        world.results.relationships(revision, groups));
  }

  /**
   * What is news in a revision: a cell or place that stayed says nothing of the figures of today.
   */
  private static RoundResults changed(RoundResults old, RoundResults now) {
    Map<PeerGroup, List<GroupStatistics>> cells = new HashMap<>();
    Set<String> kept =
        old.statistics().values().stream()
            .flatMap(List::stream)
            .map(GroupStatistics::toString)
            .collect(Collectors.toSet());
    Set<String> news = new TreeSet<>();
    now.statistics()
        .forEach(
            (group, of) -> {
              List<GroupStatistics> changed =
                  of.stream().filter(cell -> !kept.contains(cell.toString())).toList();
              changed.forEach(cell -> news.add(cell.indicator() + " " + group.key()));
              cells.put(group, changed);
            });
    Map<ParticipantId, List<Position>> places = new HashMap<>();
    now.positions()
        .forEach(
            (id, of) ->
                places.put(
                    id,
                    of.stream()
                        .filter(p -> news.contains(p.indicator() + " " + p.group().key()))
                        .filter(p -> !old.positions().getOrDefault(id, List.of()).contains(p))
                        .toList()));
    return new RoundResults(cells, places, Map.of());
  }
}
