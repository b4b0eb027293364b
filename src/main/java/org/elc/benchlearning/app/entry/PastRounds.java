package org.elc.benchlearning.app.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Discretion;
import org.elc.benchlearning.app.entry.EntryDesk.Place;
import org.elc.benchlearning.app.port.EditionStore;
import org.elc.benchlearning.app.port.FigureStore;
import org.elc.benchlearning.app.port.FigureStore.Settled;
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
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;
import org.elc.benchlearning.core.stats.DecimalRounding;

/**
 * What participants reported before, and what the checks of the form and of the desk compare their
 * figures with. Both ask here, so that they find the same: the own values of the newest round of an
 * earlier period in which the participant handed in and whose results are computed, and what was
 * published of the newest of these that is published.
 */
public final class PastRounds {
  /** How many earlier rounds the form shows. */
  private static final int SHOWN = 2;

  private final RoundStore rounds;
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
    this.rounds = Objects.requireNonNull(rounds);
    this.editions = Objects.requireNonNull(editions);
    this.figures = Objects.requireNonNull(figures);
    this.results = Objects.requireNonNull(results);
    this.access = Objects.requireNonNull(access);
  }

  /**
   * Earlier rounds of a participant.
   *
   * @param shown the newest ones with the own figures, the newest first
   * @param last what the checks compare with
   */
  record Past(List<PastRound> shown, LastRound last) {
    Past {
      shown = List.copyOf(shown);
      Objects.requireNonNull(last);
    }
  }

  /** For a form: as its reader sees it. */
  Past before(Actor actor, Place place) {
    return Objects.requireNonNull(
        new Reading(actor, place.round(), place.asked(), Set.of(place.id()), place.history(), SHOWN)
            .past()
            .get(place.id()));
  }

  /** For the checks of many participants of a round, in few statements. */
  Map<ParticipantId, LastRound> lastRounds(
      Actor actor, Round round, List<Indicator> asked, Set<ParticipantId> ids) {
    Map<ParticipantId, LastRound> last = new HashMap<>();
    Set<String> members = ids.stream().map(ParticipantId::member).collect(Collectors.toSet());
    History history = new History(rounds.all(), rounds.participationsOf(members));
    new Reading(actor, round, asked, ids, history, 1)
        .past()
        .forEach((id, past) -> last.put(id, past.last()));
    return last;
  }

  /** One question about some participants of a round. */
  private final class Reading {
    private final Actor actor;
    private final List<Indicator> asked;
    private final History history;
    private final SortedMap<ParticipantId, List<Round>> handedIn = new TreeMap<>();
    private final Map<String, Optional<Edition>> known = new HashMap<>();
    private final Map<String, Map<String, Spread>> spreads = new HashMap<>();
    private final Map<String, SortedMap<ParticipantId, Map<String, Figure>>> reported =
        new HashMap<>();
    private final int shown;

    Reading(
        Actor actor,
        Round round,
        List<Indicator> asked,
        Set<ParticipantId> ids,
        History history,
        int shown) {
      this.actor = actor;
      this.asked = asked;
      this.shown = shown;
      this.history = history;
      List<Round> earlier = EarlierRounds.computedBefore(round, history.rounds()).toList();
      Map<Round, List<ParticipantId>> needed = new LinkedHashMap<>();
      for (ParticipantId id : ids) {
        List<Round> own =
            earlier.stream().filter(r -> EarlierRounds.isHandedIn(history.in(r), id)).toList();
        handedIn.put(id, own);
        own.stream()
            .limit(shown)
            .forEach(r -> needed.computeIfAbsent(r, any -> new ArrayList<>()).add(id));
      }
      if (ids.size() == 1) {
        ids.forEach(id -> settled(needed.keySet(), id));
      } else {
        needed.forEach((r, who) -> reported.put(r.key(), figures.reported(r.key(), who)));
      }
    }

    /** Of one participant much may be remembered: a form asks again with every field saved. */
    private void settled(Set<Round> computed, ParticipantId id) {
      List<Settled> wanted =
          computed.stream().map(r -> new Settled(r.key(), corrections(r, id))).toList();
      Map<String, Map<String, Figure>> own = figures.settled(wanted, id);
      computed.forEach(
          r ->
              reported.put(
                  r.key(), new TreeMap<>(Map.of(id, own.getOrDefault(r.key(), Map.of())))));
    }

    private int corrections(Round round, ParticipantId id) {
      return history.participant(round, id).map(Participant::corrections).orElse(0);
    }

    Map<ParticipantId, Past> past() {
      Map<ParticipantId, Past> past = new HashMap<>();
      handedIn.forEach(
          (id, own) -> {
            List<PastRound> newest =
                own.stream().limit(shown).flatMap(r -> past(r, id).stream()).toList();
            Map<String, BigDecimal> values =
                newest.isEmpty() ? Map.of() : newest.get(0).values(asked);
            past.put(id, new Past(newest, new LastRound(values, published(id, own))));
          });
      return past;
    }

    private Optional<PastRound> past(Round then, ParticipantId id) {
      Map<String, Figure> own =
          Objects.requireNonNull(reported.get(then.key())).getOrDefault(id, Map.of());
      return edition(then)
          .map(e -> new PastRound(then, e, Discretion.towards(actor, id.member()).seen(own)));
    }

    private Map<String, Spread> published(ParticipantId id, List<Round> own) {
      return own.stream()
          .filter(r -> r.state() == RoundState.PUBLISHED)
          .findFirst()
          // Who may not read the statistics must not feel them through the checks either.
          .filter(r -> access.earners(r, history.in(r)).contains(id.member()))
          .map(r -> spreads.computeIfAbsent(r.key(), key -> spreads(r)))
          .orElse(Map.of());
    }

    private Map<String, Spread> spreads(Round published) {
      return edition(published)
          .map(e -> PastRounds.this.spreads(asked, new PastRound(published, e, Map.of())))
          .orElse(Map.of());
    }

    private Optional<Edition> edition(Round then) {
      return known.computeIfAbsent(then.edition(), editions::frozen);
    }
  }

  private Map<String, Spread> spreads(List<Indicator> asked, PastRound published) {
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
