package org.elc.benchlearning.app.round.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.elc.benchlearning.app.Conflict;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.port.AuditEvent.Change;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.CorrectionStore;
import org.elc.benchlearning.app.port.ResultStore;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.app.round.run.CorrectedCells.Plan;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.Relationships;
import org.elc.benchlearning.core.benchmark.Relationships.Pair;
import org.elc.benchlearning.core.benchmark.RoundResults;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.disclosure.Mixture;
import org.elc.benchlearning.core.entry.Correction;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;

/**
 * Makes the next revision of a round's results from approved corrections, as soon as they are of
 * enough members (decision 0033), by the protocol that the first revision was made by (decision
 * 0030).
 */
public final class Errata {
  /** Participants whose earlier positions are in memory at a time. */
  private static final int CHUNK = 500;

  private final Computation computation;
  private final ResultStore results;
  private final RoundStore rounds;
  private final CorrectionStore corrections;
  private final RoundRules rules;

  private final ComputedInVain inVain = new ComputedInVain();

  public Errata(
      Computation computation,
      ResultStore results,
      RoundStore rounds,
      CorrectionStore corrections,
      RoundRules rules) {
    this.computation = Objects.requireNonNull(computation);
    this.results = Objects.requireNonNull(results);
    this.rounds = Objects.requireNonNull(rounds);
    this.corrections = Objects.requireNonNull(corrections);
    this.rules = Objects.requireNonNull(rules);
  }

  /** The number of a revision, which its key ends with. */
  public static int number(String revision) {
    return Integer.parseInt(revision.substring(revision.lastIndexOf('.') + 1));
  }

  /** The keys of all revisions that a round's results have had, the newest last. */
  public static List<String> revisions(Round round) {
    return IntStream.rangeClosed(1, round.revision().map(Errata::number).orElse(0))
        .mapToObj(number -> round.key() + "." + number)
        .toList();
  }

  /** Whether corrections of enough members wait; what they change is another question. */
  boolean isDue(Round round) {
    return round.state() == RoundState.PUBLISHED
        && computation.evaluation().isRepeatable(round)
        && CorrectedCells.waiting(approved(round)).size() >= rules.reissue(round).threshold();
  }

  /**
   * Makes the next revision, if that changes anything; the caller holds the round's lock but no
   * transaction. Corrections that may not show yet wait on.
   *
   * @throws Conflict when a correction was approved meanwhile: the next run takes it in
   */
  boolean run(String key, Optional<String> who) {
    Round round = rounds.find(key).orElseThrow(NotFound::new);
    if (!isDue(round)) {
      return false;
    }
    List<Correction> approved = approved(round);
    List<Participant> everybody = rounds.participants(key);
    String before = round.revision().orElseThrow();
    int next = number(before) + 1;
    Map<String, Plan> planned = rules.corrected(round, everybody).plans(approved, next);
    if (isNothing(planned)) {
      return false;
    }
    Set<String> told = computation.evaluation().toldBefore(round);
    ComputedInVain.Basis basis = ComputedInVain.Basis.of(approved, told);
    if (inVain.has(key, basis)) {
      return false;
    }
    RoundResults now =
        computation
            .evaluation()
            .again(round, everybody, (indicator, group) -> !isAgain(planned, indicator, group));
    Map<String, Plan> plans = withoutHeldBack(planned, now);
    if (isNothing(plans)) {
      inVain.add(key, basis);
      return false;
    }
    String revision = key + "." + next;
    computation.store(revision, mixed(before, now, plans));
    computation
        .logbook()
        .run(
            () -> {
              computation.requireNothingElseTold(round, told);
              freeze(round, everybody, approved, next, round.withRevision(revision));
              Change change = Change.of("revision", before, revision);
              computation
                  .logbook()
                  .note(who, AuditKind.ROUND_REVISED, Subject.of(round), change, "");
            });
    return true;
  }

  private static boolean isNothing(Map<String, Plan> plans) {
    return plans.values().stream().allMatch(plan -> plan.again().isEmpty());
  }

  /** What must not be shown beside what was told before stays as it was. */
  private static Map<String, Plan> withoutHeldBack(Map<String, Plan> plans, RoundResults now) {
    Map<String, Set<PeerGroup>> heldBack = new HashMap<>();
    now.statistics()
        .values()
        .forEach(
            cells ->
                cells.stream()
                    .filter(cell -> cell.suppressed().equals(Optional.of(Suppression.OTHER_ROUND)))
                    .forEach(
                        cell ->
                            heldBack
                                .computeIfAbsent(cell.indicator(), i -> new HashSet<>())
                                .add(cell.group())));
    Map<String, Plan> left = new TreeMap<>();
    plans.forEach(
        (indicator, plan) ->
            left.put(indicator, plan.without(heldBack.getOrDefault(indicator, Set.of()))));
    return left;
  }

  private List<Correction> approved(Round round) {
    return corrections.of(round.key()).stream()
        .filter(c -> c.state() == Correction.State.APPROVED)
        .toList();
  }

  private void freeze(
      Round round, List<Participant> everybody, List<Correction> approved, int next, Round named) {
    List<ParticipantId> ids = everybody.stream().map(Participant::id).toList();
    List<Participant> now = rounds.lockParticipants(round.key(), ids);
    if (!now.equals(everybody) || !rounds.find(round.key()).equals(Optional.of(round))) {
      throw new Conflict(Problem.of("round-busy", round.key()));
    }
    corrections.save(
        approved.stream().filter(c -> c.includedIn() == 0).map(c -> c.includedIn(next)).toList());
    rounds.save(named);
  }

  private RoundResults mixed(String before, RoundResults now, Map<String, Plan> plans) {
    Map<PeerGroup, List<GroupStatistics>> statistics = new TreeMap<>();
    results
        .statistics(before, results.groups(before))
        .forEach((group, old) -> statistics.put(group, cells(group, old, now, plans)));
    Map<ParticipantId, List<Position>> positions = new TreeMap<>();
    List<ParticipantId> everybody = List.copyOf(now.positions().keySet());
    for (int from = 0; from < everybody.size(); from += CHUNK) {
      List<ParticipantId> some = everybody.subList(from, Math.min(everybody.size(), from + CHUNK));
      Map<ParticipantId, List<Position>> old = results.positions(before, some);
      for (ParticipantId id : some) {
        List<Position> own = now.positions().getOrDefault(id, List.of());
        positions.put(id, positions(old.getOrDefault(id, List.of()), own, statistics, plans));
      }
    }
    Map<PeerGroup, Relationships> pairs = new TreeMap<>();
    results
        .relationships(before, statistics.keySet())
        .forEach((group, old) -> pairs.put(group, pairs(old, now, plans)));
    return new RoundResults(statistics, positions, pairs);
  }

  private static List<GroupStatistics> cells(
      PeerGroup group, List<GroupStatistics> old, RoundResults now, Map<String, Plan> plans) {
    Map<String, GroupStatistics> fresh = new HashMap<>();
    now.statistics()
        .getOrDefault(group, List.of())
        .forEach(cell -> fresh.put(cell.indicator(), cell));
    return old.stream()
        .map(
            cell -> {
              GroupStatistics next = fresh.get(cell.indicator());
              return next != null && isAgain(plans, cell.indicator(), group)
                  ? Mixture.of(cell, next)
                  : cell;
            })
        .toList();
  }

  /** A place belongs to its cell: where that stayed, or is hidden, the place stays too. */
  private static List<Position> positions(
      List<Position> before,
      List<Position> own,
      Map<PeerGroup, List<GroupStatistics>> statistics,
      Map<String, Plan> plans) {
    Map<String, Position> fresh = new LinkedHashMap<>();
    own.stream()
        .filter(p -> isAgain(plans, p.indicator(), p.group()))
        .forEach(p -> fresh.put(cell(p), p));
    List<Position> next = new ArrayList<>();
    for (Position old : before) {
      Position now = fresh.remove(cell(old));
      boolean isKept =
          !isAgain(plans, old.indicator(), old.group()) || hidden(old, statistics).isPresent();
      if (isKept) {
        next.add(old);
      } else if (now != null) {
        next.add(Mixture.of(old, now));
      }
    }
    fresh
        .values()
        .forEach(
            p ->
                next.add(
                    hidden(p, statistics)
                        .map(why -> Position.ownValueOnly(p.indicator(), p.group(), p.value(), why))
                        .orElse(p)));
    return next;
  }

  private static String cell(Position position) {
    return position.indicator() + " " + position.group().key();
  }

  private static Optional<Suppression> hidden(
      Position position, Map<PeerGroup, List<GroupStatistics>> statistics) {
    return statistics.getOrDefault(position.group(), List.of()).stream()
        .filter(s -> s.indicator().equals(position.indicator()))
        .findFirst()
        .flatMap(GroupStatistics::suppressed);
  }

  /** A pair is computed again when one of its two is and neither is out of date. */
  private static Relationships pairs(Relationships old, RoundResults now, Map<String, Plan> plans) {
    Map<String, Pair> fresh = new HashMap<>();
    Relationships next = now.relationships().get(old.group());
    if (next != null) {
      next.pairs().forEach(pair -> fresh.put(pair.first() + " " + pair.second(), pair));
    }
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : old.pairs()) {
      Set<String> two = Set.of(pair.first(), pair.second());
      boolean isAgain = two.stream().anyMatch(i -> isAgain(plans, i, old.group()));
      boolean isCurrent = two.stream().noneMatch(i -> isOutdated(plans, i, old.group()));
      Pair again = fresh.get(pair.first() + " " + pair.second());
      pairs.add(isAgain && isCurrent && again != null ? Mixture.of(pair, again) : pair);
    }
    return new Relationships(old.group(), pairs);
  }

  private static boolean isAgain(Map<String, Plan> plans, String indicator, PeerGroup group) {
    Plan plan = plans.get(indicator);
    return plan != null && plan.again().contains(group);
  }

  private static boolean isOutdated(Map<String, Plan> plans, String indicator, PeerGroup group) {
    Plan plan = plans.get(indicator);
    return plan != null && plan.outdated().contains(group);
  }
}
