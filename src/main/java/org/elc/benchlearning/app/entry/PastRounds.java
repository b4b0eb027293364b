package org.elc.benchlearning.app.entry;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.Discretion;
import org.elc.benchlearning.app.entry.EntryDesk.Place;
import org.elc.benchlearning.app.port.EditionStore;
import org.elc.benchlearning.app.port.FigureStore;
import org.elc.benchlearning.app.port.ResultStore;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.app.results.EarlierRounds;
import org.elc.benchlearning.app.results.ResultAccess;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.check.LastRound;
import org.elc.benchlearning.core.entry.check.LastRound.Spread;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;
import org.elc.benchlearning.core.stats.DecimalRounding;

/** What a participant reported before, and what of the last published round it may compare with. */
public final class PastRounds {
  /** How many earlier rounds the form shows. */
  private static final int SHOWN = 2;

  private final EarlierRounds earlierRounds;
  private final EditionStore editions;
  private final FigureStore figures;
  private final ResultStore results;
  private final ResultAccess access;

  public PastRounds(
      RoundStore rounds,
      EditionStore editions,
      FigureStore figures,
      ResultStore results,
      ResultAccess access) {
    this.earlierRounds = new EarlierRounds(rounds);
    this.editions = Objects.requireNonNull(editions);
    this.figures = Objects.requireNonNull(figures);
    this.results = Objects.requireNonNull(results);
    this.access = Objects.requireNonNull(access);
  }

  /** The last rounds before this one in which the same participant handed in, newest first. */
  List<PastRound> before(Place place, Discretion discretion) {
    ParticipantId id = place.id();
    Map<String, Optional<Edition>> known = new HashMap<>();
    known.put(place.edition().key(), Optional.of(place.edition()));
    return earlierRounds
        .before(place.round(), id)
        .limit(SHOWN)
        .flatMap(
            r ->
                known
                    .computeIfAbsent(r.edition(), editions::find)
                    .map(e -> past(r, e, id, discretion))
                    .stream())
        .toList();
  }

  /** What the checks compare today's figures with. */
  LastRound lastRound(Place place, List<PastRound> before) {
    List<Indicator> asked = place.asked();
    String member = place.id().member();
    Map<String, BigDecimal> own = before.isEmpty() ? Map.of() : before.get(0).values(asked);
    return before.stream()
        .filter(p -> p.round().state() == RoundState.PUBLISHED)
        .findFirst()
        // Who may not read the statistics must not feel them through the checks either.
        .filter(p -> access.hasEarned(p.round(), member))
        .map(p -> new LastRound(own, spreads(asked, p)))
        .orElseGet(() -> new LastRound(own, Map.of()));
  }

  private PastRound past(Round round, Edition edition, ParticipantId id, Discretion discretion) {
    Map<String, Figure> own =
        figures.figures(round.key(), id).entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, f -> discretion.seen(f.getValue().figure())));
    return new PastRound(round, edition, own);
  }

  Map<String, Spread> spreads(List<Indicator> asked, PastRound published) {
    if (published.round().revision().isEmpty()) {
      return Map.of();
    }
    String revision = published.round().revision().get();
    Map<String, GroupStatistics> all = new HashMap<>();
    results
        .statistics(revision, List.of(PeerGroup.ALL))
        .getOrDefault(PeerGroup.ALL, List.of())
        .forEach(s -> all.put(s.indicator(), s));
    Map<String, Spread> spreads = new HashMap<>();
    for (Indicator indicator : asked) {
      GroupStatistics found = all.get(indicator.code());
      if (found != null && published.alike(indicator).isPresent()) {
        spread(found, indicator.scale().decimals())
            .ifPresent(s -> spreads.put(indicator.code(), s));
      }
    }
    return spreads;
  }

  /** Rounded as readers see it: more digits would be more than is published. */
  private static Optional<Spread> spread(GroupStatistics of, int decimals) {
    if (of.q1().isEmpty() || of.median().isEmpty() || of.q3().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Spread(
            DecimalRounding.halfUp(of.q1().getAsDouble(), decimals),
            DecimalRounding.halfUp(of.median().getAsDouble(), decimals),
            DecimalRounding.halfUp(of.q3().getAsDouble(), decimals)));
  }
}
