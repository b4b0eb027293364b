package org.elc.benchlearning.core.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.RoundResults;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.computing.ComputedRound;

/**
 * Decides what of the computed statistics may be published (rules.md section 6, decision 0035).
 * Stands between computing and storing: what it hides is not stored, so no door of the app can hand
 * it out. Decides on unrounded values and publishes rounded ones.
 *
 * <p>A reader may know all figures of its own member, whichever unit reported them. A statistic is
 * therefore shown only when at least k <em>members</em> other than any reader's own are in it: from
 * k + 1 members. Counting participants would let three members with three units each pass for nine.
 */
public final class Disclosure {
  /** No setting goes below this. */
  public static final int SMALLEST_K = 3;

  private final int k;
  private final Set<Rule> rules;

  private Disclosure(int k, Set<Rule> rules) {
    this.k = k;
    this.rules = Set.copyOf(rules);
  }

  /**
   * The rules with this k.
   *
   * @throws IllegalArgumentException for a k below {@link #SMALLEST_K}
   */
  public static Disclosure withThreshold(int k) {
    if (k < SMALLEST_K) {
      throw new IllegalArgumentException("k must be at least " + SMALLEST_K + ", not " + k);
    }
    return new Disclosure(k, EnumSet.allOf(Rule.class));
  }

  /** With a rule less: for the audit only, which then has to find a leak. */
  Disclosure without(Rule rule) {
    Set<Rule> fewer = EnumSet.noneOf(Rule.class);
    fewer.addAll(rules);
    fewer.remove(rule);
    return new Disclosure(k, fewer);
  }

  /** What of the round may be seen, when nothing was told before about its time. */
  public RoundResults publish(ComputedRound round) {
    return publish(round, Earlier.nothing());
  }

  /**
   * What of the round may be seen beside what was told before. The same round after the same others
   * always gives the same results.
   */
  public RoundResults publish(ComputedRound round, Earlier earlier) {
    List<EarlierRelease> told = rules.contains(Rule.TIME) ? earlier.releases() : List.of();
    PositionBook positions = new PositionBook(round);
    Families families = Families.of(round);
    List<Decided> decided =
        SideBySide.each(
            round.indicators().size(),
            indicator -> {
              Board board = new Board(round, indicator, families, told);
              return decided(board, indicator, earlier, positions);
            });
    Set<Besides> hidden = new HashSet<>();
    Map<PeerGroup, List<GroupStatistics>> statistics = new TreeMap<>();
    for (int indicator = 0; indicator < decided.size(); indicator++) {
      hidden.addAll(decided.get(indicator).besides());
      for (GroupStatistics of : decided.get(indicator).statistics()) {
        statistics.computeIfAbsent(of.group(), g -> new ArrayList<>()).add(of);
      }
      forOwnersOnly(round, indicator, positions);
    }
    return new RoundResults(
        statistics,
        positions,
        RelationshipControl.publish(
            round, (group, code) -> hidden.contains(new Besides(code, group))));
  }

  /** What is published of one indicator; its positions go into the book. */
  private Decided decided(Board board, int indicator, Earlier earlier, PositionBook positions) {
    String code = board.indicator().code();
    for (CellState cell : board.own()) {
      if (earlier.stays().test(code, cell.group()) && !cell.isFixed()) {
        cell.hide(Piece.CELL, Suppression.OTHER_ROUND);
      }
    }
    Held held = decide(board);
    Set<Besides> besides = new HashSet<>();
    List<GroupStatistics> statistics = new ArrayList<>();
    for (CellState cell : board.own()) {
      if (cell.whyHidden(Piece.CELL).equals(Optional.of(Suppression.OTHER_ROUND))) {
        besides.add(new Besides(code, cell.group()));
      }
      Publication publication = new Publication(cell, rules);
      statistics.add(publication.statistics());
      for (int place = 0; place < cell.size(); place++) {
        positions.add(
            indicator,
            cell.participant(place),
            cell.number(),
            publication.position(
                place,
                held.nameable().get(cell.participant(place)),
                held.places().withheld(cell, place)));
      }
    }
    return new Decided(statistics, besides);
  }

  /** What was decided on one indicator. */
  private record Decided(List<GroupStatistics> statistics, Set<Besides> besides) {}

  /** A cell that is not shown because of what was told before. */
  private record Besides(String indicator, PeerGroup group) {}

  /** Figures that rest on too few persons are in no cell; their owners see their values. */
  private static void forOwnersOnly(ComputedRound round, int indicator, PositionBook positions) {
    String code = round.indicators().get(indicator).code();
    round
        .ownerOnly(indicator)
        .forEach(
            (participant, value) -> {
              for (int number : round.groupsOf(participant)) {
                Position own =
                    Position.ownValueOnly(
                        code, round.groups().get(number), value, Suppression.FEW_PERSONS);
                positions.add(indicator, participant, number, own);
              }
            });
  }

  /**
   * Where hiding one thing after the other did not do: nothing new is shown about anybody of whom
   * something was told before. The worlds that were found may lean on what cannot be hidden, but
   * those whom the remaining cells are about are in nothing that was told before: of such a world
   * the part that moves them alone is one as well.
   */
  private static void hideAllBesideEarlier(Board board) {
    board.cells().stream().filter(CellState::isFixed).forEach(CellState::showAsBefore);
    for (CellState cell : board.own()) {
      boolean isTouched =
          IntStream.range(0, cell.size())
              .map(cell::participant)
              .anyMatch(
                  participant ->
                      IntStream.of(board.cellsOf(participant))
                          .anyMatch(number -> board.cell(number).isFixed()));
      if (isTouched && !cell.isFixed()) {
        cell.hide(Piece.CELL, Suppression.OTHER_ROUND);
      }
    }
  }

  /**
   * What was decided beside what the cells show.
   *
   * @param nameable who may be named where it is one of the best
   */
  private record Held(PlaceRule places, BitSet nameable) {}

  private Held decide(Board board) {
    new SlotRule(board, k, rules).hide();
    if (rules.contains(Rule.DIFFERENCES)) {
      new Differences(board, k).hide();
    }
    PlaceRule places = new PlaceRule(board);
    if (rules.contains(Rule.PLACES)) {
      places.tell();
    } else {
      places.tellEverything();
    }
    BitSet nameable = new BitSet();
    nameable.set(0, board.families().participants());
    if (rules.contains(Rule.COUNTS)) {
      CountControl counts = new CountControl(board);
      counts.hide();
      if (rules.contains(Rule.NAMES)) {
        nameable = counts.nameable();
      }
    }
    if (board.cells().stream().anyMatch(CellState::isGivenUp)) {
      hideAllBesideEarlier(board);
      nameable.clear();
    }
    if (rules.contains(Rule.POOLED)) {
      new PooledRule(board, k).hide();
    }
    return new Held(places, nameable);
  }
}
