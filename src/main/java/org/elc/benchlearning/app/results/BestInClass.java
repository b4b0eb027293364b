package org.elc.benchlearning.app.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.port.EditionStore;
import org.elc.benchlearning.app.port.ResultStore;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.core.benchmark.Band;
import org.elc.benchlearning.core.benchmark.BestNamed;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.Unit;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;

/**
 * Who is in the best quarter of a group and has agreed to be named, for the groups of all and of a
 * country. Nothing is said of those who have not agreed, not even how many they are (decision
 * 0071).
 */
public final class BestInClass {
  private final SubjectChoice choice;
  private final EditionStore editions;
  private final RoundStore rounds;
  private final ResultStore results;
  private final ConsentedNames names;

  public BestInClass(
      SubjectChoice choice,
      EditionStore editions,
      RoundStore rounds,
      ResultStore results,
      ConsentedNames names) {
    this.choice = Objects.requireNonNull(choice);
    this.editions = Objects.requireNonNull(editions);
    this.rounds = Objects.requireNonNull(rounds);
    this.results = Objects.requireNonNull(results);
    this.names = Objects.requireNonNull(names);
  }

  /**
   * Somebody among the best.
   *
   * @param unit if a unit of the member is meant
   */
  public record Named(Member member, Optional<Unit> unit) {}

  /**
   * One indicator whose quartiles are shown.
   *
   * @param named may be empty, which says nothing about anybody
   */
  public record Entry(Indicator indicator, List<Named> named) {
    public Entry {
      named = List.copyOf(named);
    }
  }

  /**
   * The best of a group.
   *
   * @param groups those in which the best are named, in the order of their keys
   * @param member whose people the reader belongs to in this round, if any
   */
  public record Report(
      Round round,
      PeerGroup group,
      List<PeerGroup> groups,
      Optional<String> member,
      List<Entry> entries) {
    public Report {
      groups = List.copyOf(groups);
      entries = List.copyOf(entries);
    }
  }

  /**
   * What a request means for this actor; a group in which nobody is named is not there.
   *
   * @throws NotFound when there is nothing to show, or when it names what the actor may not see
   */
  public Report report(Actor actor, BenchmarkRequest request) {
    SubjectChoice.Chosen chosen = choice.choose(actor, request);
    String revision = chosen.round().revision().orElseThrow(NotFound::new);
    List<PeerGroup> groups =
        results.groups(revision).stream().filter(BestInClass::isNaming).sorted().toList();
    PeerGroup group =
        request
            .group()
            .map(key -> PeerGroup.parse(key).orElseThrow(NotFound::new))
            .or(() -> Optional.of(PeerGroup.ALL))
            .filter(groups::contains)
            .orElseThrow(NotFound::new);
    Map<String, GroupStatistics> shown = new HashMap<>();
    results.statistics(revision, List.of(group)).getOrDefault(group, List.of()).stream()
        .filter(s -> s.q1().isPresent() && s.q3().isPresent() && s.n().isPresent())
        .forEach(s -> shown.put(s.indicator(), s));
    List<Indicator> indicators =
        editions.frozen(chosen.round().edition()).map(Edition::asked).orElse(List.of()).stream()
            .filter(i -> shown.containsKey(i.code()))
            .filter(i -> i.scale().direction() != Direction.NONE)
            .toList();
    return new Report(
        chosen.round(),
        group,
        groups,
        chosen
            .subject()
            .map(s -> s.member().key())
            .filter(key -> actor.memberships().containsKey(key)),
        entries(actor, chosen.round(), revision, group, indicators, shown));
  }

  /** Whether the best of such a group are named at all. */
  public static boolean isNaming(PeerGroup group) {
    return group.isAll() || group.traits().equals(Set.of(PeerGroup.Trait.COUNTRY));
  }

  private List<Entry> entries(
      Actor actor,
      Round round,
      String revision,
      PeerGroup group,
      List<Indicator> indicators,
      Map<String, GroupStatistics> shown) {
    ConsentedNames.NamesForOne readable =
        names.to(actor, indicators.stream().map(Indicator::code).toList());
    Set<String> willing = new TreeSet<>();
    indicators.forEach(i -> willing.addAll(readable.willing(i.code())));
    List<ParticipantId> all =
        rounds.participants(round.key()).stream().map(Participant::id).toList();
    Map<ParticipantId, List<Position>> positions =
        results.positions(
            revision, all.stream().filter(id -> willing.contains(id.member())).toList());
    int known = twoMembers(all);
    List<Entry> entries = new ArrayList<>();
    for (Indicator indicator : indicators) {
      Map<String, ParticipantId> best = new TreeMap<>();
      Set<String> agreed = readable.willing(indicator.code());
      positions.forEach(
          (id, own) -> {
            if (agreed.contains(id.member()) && isBest(own, indicator.code(), group)) {
              best.put(id.key(), id);
            }
          });
      int n = Objects.requireNonNull(shown.get(indicator.code())).n().orElse(0);
      String place = round.key() + "|" + group.key() + "|" + indicator.code();
      List<Named> named =
          BestNamed.among(best.keySet(), n, known, place).stream()
              .flatMap(
                  key ->
                      named(readable, Objects.requireNonNull(best.get(key)), indicator.code())
                          .stream())
              .toList();
      entries.add(new Entry(indicator, named));
    }
    return entries;
  }

  /** How many participants two members can have between them, who tell each other what they see. */
  private static int twoMembers(List<ParticipantId> all) {
    Map<String, Integer> of = new HashMap<>();
    all.forEach(id -> of.merge(id.member(), 1, Integer::sum));
    return of.values().stream().sorted((a, b) -> b - a).limit(2).mapToInt(Integer::intValue).sum();
  }

  /** A position without a quartile is withheld, or is of few persons. */
  private static boolean isBest(List<Position> own, String indicator, PeerGroup group) {
    return own.stream()
        .anyMatch(
            p ->
                p.indicator().equals(indicator)
                    && p.group().equals(group)
                    && p.quartile().isPresent()
                    && p.band().equals(Optional.of(Band.BEST)));
  }

  private static Optional<Named> named(
      ConsentedNames.NamesForOne readable, ParticipantId id, String indicator) {
    return readable
        .named(id.member(), indicator)
        .map(member -> new Named(member, member.unit(id.unit())));
  }
}
