package org.elc.benchlearning.app.results;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.port.EditionStore;
import org.elc.benchlearning.app.port.ResultStore;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.app.round.run.Errata;
import org.elc.benchlearning.core.benchmark.BestNamed;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
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
    List<PeerGroup> groups = naming(revision);
    PeerGroup group =
        request
            .group()
            .map(key -> PeerGroup.parse(key).orElseThrow(NotFound::new))
            .or(() -> Optional.of(PeerGroup.ALL))
            .filter(groups::contains)
            .orElseThrow(NotFound::new);
    Map<String, Integer> shown =
        sizes(results.statistics(revision, List.of(group))).getOrDefault(group, Map.of());
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

  /** How many values each indicator has whose quartiles are shown in a group. */
  private static Map<PeerGroup, Map<String, Integer>> sizes(
      Map<PeerGroup, List<GroupStatistics>> cells) {
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

  private List<Entry> entries(
      Actor actor, Round round, PeerGroup group, List<Indicator> indicators) {
    ConsentedNames.NamesForOne readable =
        names.to(actor, indicators.stream().map(Indicator::code).toList());
    Set<String> willing = new TreeSet<>();
    indicators.forEach(i -> willing.addAll(readable.willing(i.code()).keySet()));
    List<Participant> all = rounds.participants(round.key());
    Map<String, Map<PeerGroup, List<GroupStatistics>>> cells = new LinkedHashMap<>();
    Errata.revisions(round)
        .forEach(revision -> cells.put(revision, results.statistics(revision, naming(revision))));
    List<NamesOfTheBest> revisions = new ArrayList<>();
    cells.forEach(
        (revision, published) -> revisions.add(namesOf(revision, sizes(published), all, willing)));
    List<Entry> entries = new ArrayList<>();
    for (Indicator indicator : indicators) {
      String code = indicator.code();
      if (cells.values().stream().anyMatch(published -> isNearTheEnd(published, indicator))) {
        entries.add(new Entry(indicator, List.of()));
        continue;
      }
      List<ParticipantId> chosen = inTurn(round, all, code, readable.willing(code));
      // Who is named now was, or might have been, by every revision before that names anybody:
      // names that are remembered do not add up.
      for (NamesOfTheBest best : revisions) {
        chosen = best.shows(code) ? best.among(chosen, code) : chosen;
      }
      List<Named> named =
          chosen.stream()
              .filter(id -> revisions.stream().noneMatch(r -> r.excludes(id, group, code)))
              .sorted()
              .flatMap(id -> named(readable, id, code).stream())
              .toList();
      entries.add(new Entry(indicator, named));
    }
    return entries;
  }

  /** Whether names beside an indicator would tell of others, as far as a revision shows. */
  private static boolean isNearTheEnd(
      Map<PeerGroup, List<GroupStatistics>> published, Indicator indicator) {
    return BestNamed.isNearTheEnd(
        indicator.scale(),
        published.values().stream()
            .flatMap(List::stream)
            .filter(c -> c.indicator().equals(indicator.code()))
            .toList());
  }

  private NamesOfTheBest namesOf(
      String revision,
      Map<PeerGroup, Map<String, Integer>> sizes,
      List<Participant> all,
      Set<String> willing) {
    return new NamesOfTheBest(
        all,
        sizes,
        all.stream()
            .map(Participant::id)
            .filter(id -> willing.contains(id.member()))
            .collect(Collectors.toSet()),
        ids -> results.positions(revision, ids));
  }

  private static List<ParticipantId> inTurn(
      Round round, List<Participant> all, String indicator, Map<String, Instant> willing) {
    Map<String, ParticipantId> ids = new HashMap<>();
    Map<String, Instant> since = new HashMap<>();
    for (Participant participant : all) {
      Optional.ofNullable(willing.get(participant.id().member()))
          .ifPresent(
              agreed -> {
                ids.put(participant.id().key(), participant.id());
                since.put(participant.id().key(), agreed);
              });
    }
    return BestNamed.inTurn(since, round.schedule().periodEndsAt(), round.key() + "|" + indicator)
        .stream()
        .map(key -> Objects.requireNonNull(ids.get(key)))
        .toList();
  }

  private static Optional<Named> named(
      ConsentedNames.NamesForOne readable, ParticipantId id, String indicator) {
    return readable
        .named(id.member(), indicator)
        .map(member -> new Named(member, member.unit(id.unit())));
  }
}
