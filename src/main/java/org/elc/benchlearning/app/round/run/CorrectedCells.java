package org.elc.benchlearning.app.round.run;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.disclosure.Reissue;
import org.elc.benchlearning.core.entry.Correction;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * Finds out which cells of a round the next revision computes again. Which ones the earlier
 * revisions did follows from the corrections and the rule, and is found out again.
 */
final class CorrectedCells {
  private final Reissue rule;
  private final Function<ParticipantId, Collection<PeerGroup>> groupsOf;

  CorrectedCells(Reissue rule, Function<ParticipantId, Collection<PeerGroup>> groupsOf) {
    this.rule = rule;
    this.groupsOf = groupsOf;
  }

  /**
   * What becomes of one indicator's cells.
   *
   * @param again those computed again
   * @param outdated those that stay as they were although something in them was corrected
   */
  record Plan(Set<PeerGroup> again, Set<PeerGroup> outdated) {
    /** With some of them staying as they were after all. */
    Plan without(Set<PeerGroup> some) {
      Set<PeerGroup> still = new HashSet<>(again);
      still.removeAll(some);
      Set<PeerGroup> stay = new HashSet<>(again);
      stay.retainAll(some);
      stay.addAll(outdated);
      return new Plan(still, stay);
    }
  }

  /** The members whose figures the next revision would be the first to contain. */
  static Set<String> waiting(Collection<Correction> approved) {
    Set<String> members = new TreeSet<>();
    approved.stream()
        .filter(c -> c.includedIn() == 0 && !isSame(c.before(), c.after()))
        .forEach(c -> members.add(c.participant().member()));
    return members;
  }

  /** Plans by indicator, for those that were ever corrected. */
  Map<String, Plan> plans(Collection<Correction> approved, int next) {
    Map<String, Plan> plans = new TreeMap<>();
    approved.stream()
        .map(Correction::indicator)
        .distinct()
        .forEach(
            indicator ->
                plans.put(
                    indicator,
                    plan(
                        approved.stream().filter(c -> c.indicator().equals(indicator)).toList(),
                        next)));
    return plans;
  }

  /**
   * In which revision the cells, as a later one shows them, were computed: by indicator and group,
   * of those in which anything was corrected. All others were in the first.
   *
   * @param shown the later revision
   */
  Map<String, Map<PeerGroup, Integer>> computedIn(Collection<Correction> approved, int shown) {
    Map<String, List<Correction>> included = new TreeMap<>();
    approved.stream()
        .filter(c -> c.includedIn() > 0 && c.includedIn() <= shown)
        .forEach(c -> included.merge(c.indicator(), List.of(c), CorrectedCells::joined));
    Map<String, Map<PeerGroup, Integer>> computedIn = new TreeMap<>();
    included.forEach(
        (indicator, corrections) -> {
          Map<PeerGroup, Integer> of = new HashMap<>();
          plan(corrections, shown, of);
          computedIn.put(indicator, of);
        });
    return computedIn;
  }

  private Plan plan(List<Correction> approved, int next) {
    return plan(
        approved.stream().map(c -> c.includedIn() == 0 ? c.includedIn(next) : c).toList(),
        next,
        new HashMap<>());
  }

  private Plan plan(List<Correction> corrections, int next, Map<PeerGroup, Integer> computedIn) {
    corrections.forEach(c -> groupsOf.apply(c.participant()).forEach(g -> computedIn.put(g, 1)));
    Set<PeerGroup> again = Set.of();
    Set<PeerGroup> outdated = Set.of();
    for (int revision = 2; revision <= next; revision++) {
      Map<PeerGroup, Set<String>> since = new HashMap<>();
      Map<PeerGroup, Set<String>> ever = new HashMap<>();
      for (Map.Entry<PeerGroup, Integer> cell : computedIn.entrySet()) {
        since.put(cell.getKey(), changed(corrections, cell.getKey(), cell.getValue(), revision));
        ever.put(cell.getKey(), changed(corrections, cell.getKey(), 1, revision));
      }
      again = rule.again(since, ever);
      outdated = new HashSet<>();
      for (Map.Entry<PeerGroup, Integer> cell : computedIn.entrySet()) {
        PeerGroup group = cell.getKey();
        if (again.contains(group) || since.getOrDefault(group, Set.of()).isEmpty()) {
          cell.setValue(revision);
        } else {
          outdated.add(group);
        }
      }
    }
    return new Plan(again, outdated);
  }

  /** Members of the group whose figure differs between two revisions. */
  private Set<String> changed(List<Correction> corrections, PeerGroup group, int from, int to) {
    Map<ParticipantId, List<Correction>> own = new HashMap<>();
    corrections.stream()
        .filter(c -> groupsOf.apply(c.participant()).contains(group))
        .filter(c -> c.includedIn() > from && c.includedIn() <= to)
        .forEach(c -> own.merge(c.participant(), List.of(c), CorrectedCells::joined));
    Set<String> members = new TreeSet<>();
    own.forEach(
        (id, list) -> {
          List<Correction> ordered =
              list.stream().sorted(Comparator.comparing(CorrectedCells::decidedAt)).toList();
          if (!isSame(ordered.get(0).before(), ordered.get(ordered.size() - 1).after())) {
            members.add(id.member());
          }
        });
    return members;
  }

  private static List<Correction> joined(List<Correction> some, List<Correction> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static Instant decidedAt(Correction correction) {
    return correction.decision().orElseThrow().step().at();
  }

  /** Words about a figure move no statistic. */
  private static boolean isSame(Figure one, Figure other) {
    return wordless(one).saysTheSameAs(wordless(other));
  }

  private static Figure wordless(Figure f) {
    return new Figure(
        f.indicator(), f.numerator(), f.denominator(), f.value(), f.missing(), "", "");
  }
}
