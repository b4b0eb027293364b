package org.elc.benchlearning.app.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.port.EditionStore;
import org.elc.benchlearning.app.port.ResultStore;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.Unit;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;

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
    List<PeerGroup> groups = naming(revision);
    PeerGroup group =
        request
            .group()
            .map(key -> PeerGroup.parse(key).orElseThrow(NotFound::new))
            .or(() -> Optional.of(PeerGroup.ALL))
            .filter(groups::contains)
            .orElseThrow(NotFound::new);
    Map<String, Integer> shown =
        ChosenNames.sizes(results.statistics(revision, List.of(group)))
            .getOrDefault(group, Map.of());
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
        entries(actor, chosen.round(), group, indicators));
  }

  /** Whether the best of such a group are named at all. */
  public static boolean isNaming(PeerGroup group) {
    return group.isAll() || group.traits().equals(Set.of(PeerGroup.Trait.COUNTRY));
  }

  private List<PeerGroup> naming(String revision) {
    return results.published(revision).stream().filter(BestInClass::isNaming).sorted().toList();
  }

  private List<Entry> entries(
      Actor actor, Round round, PeerGroup group, List<Indicator> indicators) {
    ConsentedNames.NamesForOne readable =
        names.to(actor, indicators.stream().map(Indicator::code).toList());
    Set<String> willing = new TreeSet<>();
    indicators.forEach(i -> willing.addAll(readable.willing(i.code()).keySet()));
    List<ChosenNames> told =
        aboutTheSameDays(round, new ChosenNames.Willing(willing, readable::willing));
    ChosenNames own =
        told.stream().filter(t -> t.round().key().equals(round.key())).findFirst().orElseThrow();
    List<Entry> entries = new ArrayList<>();
    for (Indicator indicator : indicators) {
      List<ParticipantId> named =
          told.stream().anyMatch(other -> other.isNearTheEnd(indicator))
              ? List.of()
              : own.in(group, indicator);
      entries.add(
          new Entry(
              indicator,
              named.stream()
                  .filter(id -> told.stream().allMatch(other -> other.allows(id, indicator)))
                  .sorted()
                  .flatMap(id -> named(readable, id, indicator.code()).stream())
                  .toList()));
    }
    return entries;
  }

  /**
   * What this round and the published ones of whose days it is as well tell: their names are of the
   * same figures. Each reckons with what those before it have told, so that those are looked at
   * which are about the same days as one of these, too.
   */
  private List<ChosenNames> aboutTheSameDays(Round round, ChosenNames.Willing willing) {
    List<ChosenNames> told = new ArrayList<>();
    for (Round one : together(round)) {
      List<ChosenNames> before = told.stream().filter(t -> t.round().overlaps(one)).toList();
      told.add(new ChosenNames(one, rounds.participants(one.key()), results, willing, before));
    }
    return told.stream()
        .filter(t -> t.round().key().equals(round.key()) || t.round().overlaps(round))
        .toList();
  }

  /** The round, and the published ones that overlap it or another of these, as they appeared. */
  private Set<Round> together(Round round) {
    Set<Round> found =
        new TreeSet<>(
            Comparator.comparing(Round::toldFrom)
                .thenComparing(r -> r.schedule().closesAt())
                .thenComparing(Round::key));
    found.add(round);
    List<Round> others =
        rounds.all().stream().filter(other -> other.state() == RoundState.PUBLISHED).toList();
    boolean isGrowing = true;
    while (isGrowing) {
      isGrowing =
          found.addAll(others.stream().filter(o -> found.stream().anyMatch(o::overlaps)).toList());
    }
    return found;
  }

  private static Optional<Named> named(
      ConsentedNames.NamesForOne readable, ParticipantId id, String indicator) {
    return readable
        .named(id.member(), indicator)
        .map(member -> new Named(member, member.unit(id.unit())));
  }
}
