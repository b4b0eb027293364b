package org.elc.benchlearning.app.results;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elc.benchlearning.app.port.ResultStore;
import org.elc.benchlearning.app.round.run.Errata;
import org.elc.benchlearning.core.benchmark.BestNamed;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;

/**
 * Whom one round names, through all revisions of its results: names that are remembered do not add
 * up (decision 0071).
 */
final class ChosenNames {
  private final Round round;
  private final List<Participant> all;
  private final Function<String, Map<String, Instant>> since;
  private final List<ChosenNames> told;
  private final Map<String, Map<PeerGroup, List<GroupStatistics>>> cells = new LinkedHashMap<>();
  private final List<NamesOfTheBest> revisions = new ArrayList<>();
  private final Map<String, List<List<ParticipantId>>> chosen = new TreeMap<>();

  /**
   * Who has agreed to be named.
   *
   * @param members beside anything
   * @param since when each member agreed for the first time, by the indicator's code
   */
  record Willing(Set<String> members, Function<String, Map<String, Instant>> since) {}

  /**
   * Of one round.
   *
   * @param all who takes part in it
   * @param told the rounds about the same days that were published before, each with what it tells
   */
  ChosenNames(
      Round round,
      List<Participant> all,
      ResultStore results,
      Willing willing,
      List<ChosenNames> told) {
    this.round = round;
    this.told = List.copyOf(told);
    this.all = List.copyOf(all);
    this.since = willing.since();
    Set<ParticipantId> ids =
        all.stream()
            .map(Participant::id)
            .filter(id -> willing.members().contains(id.member()))
            .collect(Collectors.toSet());
    for (String revision : Errata.revisions(round)) {
      List<PeerGroup> naming =
          results.published(revision).stream().filter(BestInClass::isNaming).toList();
      Map<PeerGroup, List<GroupStatistics>> published = results.statistics(revision, naming);
      cells.put(revision, published);
      revisions.add(
          new NamesOfTheBest(
              all, sizes(published), ids, some -> results.positions(revision, some)));
    }
  }

  /** How many values each indicator has whose quartiles are shown in a group. */
  static Map<PeerGroup, Map<String, Integer>> sizes(Map<PeerGroup, List<GroupStatistics>> cells) {
    Map<PeerGroup, Map<String, Integer>> sizes = new HashMap<>();
    cells.forEach(
        (group, all) ->
            all.stream()
                .filter(s -> s.q1().isPresent() && s.q3().isPresent() && s.n().isPresent())
                .forEach(
                    s ->
                        sizes
                            .computeIfAbsent(group, g -> new HashMap<>())
                            .put(s.indicator(), s.n().getAsInt())));
    return sizes;
  }

  Round round() {
    return round;
  }

  /** Whether names beside an indicator would tell of others, as far as any revision shows. */
  boolean isNearTheEnd(Indicator indicator) {
    return cells.values().stream()
        .anyMatch(
            published ->
                BestNamed.isNearTheEnd(
                    indicator.scale(),
                    published.values().stream()
                        .flatMap(List::stream)
                        .filter(c -> c.indicator().equals(indicator.code()))
                        .toList()));
  }

  /** Those chosen who are among the best of a group, by every revision that shows who is. */
  List<ParticipantId> in(PeerGroup group, Indicator indicator) {
    return chosen(indicator).stream()
        .filter(id -> revisions.stream().noneMatch(r -> r.excludes(id, group, indicator.code())))
        .toList();
  }

  /**
   * Whether another round about the same days may name somebody: who is among the best of this one
   * is named by both or by neither, or the names of both together would be more than one choice
   * holds.
   */
  boolean allows(ParticipantId id, Indicator indicator) {
    return chosen(indicator).contains(id)
        || revisions.stream().allMatch(r -> r.bestIn(id, indicator.code()).isEmpty());
  }

  /** Who is named now was, or might have been, by every revision before that names anybody. */
  private List<ParticipantId> chosen(Indicator indicator) {
    List<List<ParticipantId>> byRevision = byRevision(indicator);
    return byRevision.get(byRevision.size() - 1);
  }

  /** What is left of the choice by each revision that names anybody, after whose turn it is. */
  private List<List<ParticipantId>> byRevision(Indicator indicator) {
    return chosen.computeIfAbsent(
        indicator.code(),
        code -> {
          Set<ParticipantId> known = remembered(indicator);
          List<List<ParticipantId>> choices = new ArrayList<>();
          choices.add(first(known, inTurn(code)));
          for (NamesOfTheBest best : revisions) {
            if (best.shows(code)) {
              List<ParticipantId> before = choices.get(choices.size() - 1);
              choices.add(best.among(before, known, indicator));
              known = Set.copyOf(choices.get(choices.size() - 1));
            }
          }
          return choices;
        });
  }

  /** Who was named before takes one of the places whoever else would be next. */
  private static List<ParticipantId> first(
      Set<ParticipantId> remembered, List<ParticipantId> inTurn) {
    return Stream.concat(
            inTurn.stream().filter(remembered::contains),
            inTurn.stream().filter(id -> !remembered.contains(id)))
        .toList();
  }

  /**
   * Those whom the rounds before had named when this one appeared, whatever became of the names
   * since. Who agreed later was named by both at once, or by neither.
   */
  private Set<ParticipantId> remembered(Indicator indicator) {
    Map<String, Instant> agreed = since.apply(indicator.code());
    return told.stream()
        .flatMap(before -> before.firstNamed(indicator).stream())
        .filter(id -> agreedBy(id, agreed, round.toldFrom()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean agreedBy(ParticipantId id, Map<String, Instant> agreed, Instant when) {
    Instant since = agreed.get(id.member());
    return since != null && !since.isAfter(when);
  }

  /** Whom the first revision that names anybody named: later ones only take away. */
  private List<ParticipantId> firstNamed(Indicator indicator) {
    return byRevision(indicator).stream().skip(1).findFirst().orElse(List.of());
  }

  private List<ParticipantId> inTurn(String indicator) {
    Map<String, Instant> agreed = since.apply(indicator);
    Map<String, ParticipantId> ids = new HashMap<>();
    Map<String, Instant> when = new HashMap<>();
    for (Participant participant : all) {
      Instant first = agreed.get(participant.id().member());
      if (first != null) {
        ids.put(participant.id().key(), participant.id());
        when.put(participant.id().key(), first);
      }
    }
    // Rounds about the same year draw the same lots: what one of them names the other may name.
    String place = round.schedule().periodTo().getYear() + "|" + indicator;
    return BestNamed.inTurn(when, round.schedule().periodEndsAt(), place).stream()
        .map(key -> Objects.requireNonNull(ids.get(key)))
        .toList();
  }
}
