package org.elc.benchlearning.core.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.catalogue.IndicatorScale;
import org.elc.benchlearning.core.disclosure.Pool.Rounding;
import org.elc.benchlearning.core.stats.DecimalRounding;

/**
 * Withholds a pooled proportion that gives a contributor away (rules.md section 6). Two tests:
 *
 * <ul>
 *   <li>The p % rule with p = {@value Pool#PERCENT} on the denominators: without two other
 *       contributors, the small ones make up a quarter of the greatest at least.
 *   <li>What the pool says of each value ({@link Pool}): the denominators are the sizes of
 *       organisations and known, two members or a country with one more take off what they know,
 *       and everybody else is somewhere on the scale.
 * </ul>
 *
 * <p>Both hold for what can be worked out of several pools too: one without another inside it,
 * without two that have nobody in common, without all those of a partition, and outside of two that
 * cross. There the narrower pool goes.
 */
final class PooledRule {
  private final Board board;
  private final int k;
  private final Map<Integer, Pool> shown = new TreeMap<>();
  private int[][] common = new int[0][];

  /**
   * A rule for one indicator.
   *
   * @param k where fewer members left a pool, or came to it, since it was told before, it is nearly
   *     the same
   */
  PooledRule(Board board, int k) {
    this.board = board;
    this.k = k;
  }

  /** Call when it is decided which cells are shown. */
  void hide() {
    for (CellState cell : board.cells()) {
      if (cell.shows(Piece.FUNNEL)) {
        cell.cell()
            .funnel()
            .ifPresent(funnel -> shown.put(cell.number(), pool(cell, funnel.centre())));
      }
    }
    List.copyOf(shown.keySet()).forEach(this::alone);
    if (board.hasEarlier()) {
      board.own().forEach(this::besideEarlier);
    }
    if (shown.size() > 1) {
      common = common();
      List<Integer> widestFirst = new ArrayList<>(shown.keySet());
      widestFirst.sort((a, b) -> Integer.compare(size(b), size(a)));
      widestFirst.forEach(this::nested);
      board.families().partitions().forEach(this::partition);
      board.families().crossings().forEach(this::crossing);
    }
  }

  private void alone(int number) {
    Pool pool = pool(number);
    if (!isFixed(number) && (pool.isDominated() || pool.givesAway())) {
      hide(number, Suppression.DOMINATED);
    }
  }

  private boolean isFixed(int number) {
    return board.cell(number).isFixed();
  }

  /** A pool of nearly the figures of one that was told before, that contains it in neither way. */
  private void besideEarlier(CellState cell) {
    if (shown.containsKey(cell.number()) && !cell.isFixed()) {
      Pool now = pool(cell.number());
      for (int number : List.copyOf(shown.keySet())) {
        if (isFixed(number)) {
          Contributors then = pool(number).contributors();
          int gone = membersOutside(then, cell.number());
          int come = membersOutside(now.contributors(), number);
          boolean isOverlap = gone > 0 && come > 0 && isAnyIn(then, cell.number());
          if (isOverlap && Math.min(gone, come) < k) {
            hide(cell.number(), Suppression.OTHER_ROUND);
            return;
          }
        }
      }
    }
  }

  /** Members, as a member knows all its units. */
  private int membersOutside(Contributors of, int cell) {
    return of.only(participant -> !board.isIn(participant, cell)).members();
  }

  private boolean isAnyIn(Contributors of, int cell) {
    return of.only(participant -> board.isIn(participant, cell)).size() > 0;
  }

  private void hide(int number, Suppression why) {
    board.cell(number).hide(Piece.FUNNEL, why);
    shown.remove(number);
  }

  /** The narrowest of these that was not told before goes; nothing where all were. */
  private void hideNarrowest(int whole, List<Integer> parts) {
    List<Integer> all = new ArrayList<>(parts);
    all.add(whole);
    boolean isBesideEarlier = all.stream().anyMatch(this::isFixed);
    all.stream()
        .filter(number -> !isFixed(number))
        .min(Comparator.comparingInt(this::size))
        .ifPresent(
            number ->
                hide(number, isBesideEarlier ? Suppression.OTHER_ROUND : Suppression.DIFFERENCE));
  }

  private Pool pool(int number) {
    Pool pool = shown.get(number);
    if (pool == null) {
      throw new IllegalStateException("no pool is shown of cell " + number);
    }
    return pool;
  }

  private int size(int number) {
    return board.cell(number).size();
  }

  /** The pool of a cell. A part is no more than its whole, whatever its catalogue allows. */
  private Pool pool(CellState cell, double centre) {
    IndicatorScale of = cell.cell().indicator().scale();
    double factor = of.factor().doubleValue();
    Contributors contributors = Contributors.of(cell.size());
    double sizes = 0;
    for (int place = 0; place < cell.size(); place++) {
      int participant = cell.participant(place);
      double size = cell.cell().denominator(place);
      sizes += size;
      contributors.set(
          place,
          participant,
          board.memberOf(participant),
          board.families().countryOf(participant),
          size,
          Math.min(factor, cell.value(place)));
    }
    int decimals = Publication.decimalsOfCentre(of);
    double exact = centre * factor;
    double published = DecimalRounding.halfUp(exact, decimals).doubleValue();
    double half = Math.pow(10, -decimals) / 2;
    return new Pool(
        board.scale().within(0, factor),
        contributors,
        new Rounding((published + half - exact) * sizes, (exact - published + half) * sizes));
  }

  /** Pools inside this one: without one of them, and without two that have nobody in common. */
  private void nested(int whole) {
    List<Integer> inside =
        shown.keySet().stream()
            .filter(part -> size(part) < size(whole) && common[part][whole] == size(part))
            .toList();
    for (int part : inside) {
      withoutAny(whole, List.of(part));
    }
    for (int one : inside) {
      for (int other : inside) {
        if (one < other && common[one][other] == 0) {
          withoutAny(whole, List.of(one, other));
        }
      }
    }
  }

  /** A pool, and all those shown that narrow it by one trait, if nobody is in two of them. */
  private void partition(Families.Partition partition) {
    List<Integer> parts = new ArrayList<>(partition.parts());
    parts.retainAll(shown.keySet());
    parts.sort((a, b) -> Integer.compare(size(b), size(a)));
    boolean isApart =
        parts.stream()
            .allMatch(a -> parts.stream().allMatch(b -> a.equals(b) || common[a][b] == 0));
    int before = Integer.MAX_VALUE;
    while (isApart && parts.size() > 2 && parts.size() < before) {
      before = parts.size();
      withoutAny(partition.whole(), parts);
      parts.retainAll(shown.keySet());
    }
  }

  private void crossing(Families.Crossing crossing) {
    List<Integer> all =
        List.of(crossing.whole(), crossing.one(), crossing.other(), crossing.both());
    if (shown.keySet().containsAll(all)
        && pool(crossing.whole())
            .mayGiveAwayWithout(
                List.of(pool(crossing.one()), pool(crossing.other())),
                List.of(pool(crossing.both())))) {
      Pool rest =
          rest(
              crossing.whole(),
              List.of(crossing.one(), crossing.other()),
              pool(crossing.both()).rounding());
      hideIfGivenAway(
          rest, crossing.whole(), List.of(crossing.one(), crossing.other(), crossing.both()));
    }
  }

  /** Hides a pool if the whole without these parts, of which none overlap, gives somebody away. */
  private void withoutAny(int whole, List<Integer> parts) {
    if (!shown.containsKey(whole)) {
      return;
    }
    boolean isOld = isFixed(whole);
    int left = size(whole);
    List<Pool> pools = new ArrayList<>(parts.size());
    for (int part : parts) {
      Pool pool = shown.get(part);
      if (pool == null) {
        return;
      }
      pools.add(pool);
      left -= size(part);
      isOld &= isFixed(part);
    }
    if (left > 0 && !isOld && pool(whole).mayGiveAwayWithout(pools, List.of())) {
      hideIfGivenAway(rest(whole, parts, Rounding.NONE), whole, parts);
    }
  }

  private void hideIfGivenAway(Pool rest, int whole, List<Integer> parts) {
    if (rest.isDominated() || rest.givesAway()) {
      hideNarrowest(whole, parts);
    }
  }

  private Pool rest(int whole, List<Integer> parts, Rounding more) {
    Rounding rounding = pool(whole).rounding().with(more);
    for (int part : parts) {
      rounding = rounding.without(pool(part).rounding());
    }
    IndicatorScale of = board.cell(whole).cell().indicator().scale();
    return new Pool(
        board.scale().within(0, of.factor().doubleValue()), outside(whole, parts), rounding);
  }

  private Contributors outside(int whole, List<Integer> parts) {
    return pool(whole)
        .contributors()
        .only(
            participant -> {
              for (int part : parts) {
                if (board.isIn(participant, part)) {
                  return false;
                }
              }
              return true;
            });
  }

  /** For every two pools, how many participants are in both. */
  private int[][] common() {
    int cells = board.cells().size();
    int[][] counts = new int[cells][cells];
    for (int one : shown.keySet()) {
      Contributors of = pool(one).contributors();
      for (int i = 0; i < of.size(); i++) {
        for (int other : board.cellsOf(of.participant(i))) {
          counts[one][other]++;
        }
      }
    }
    return counts;
  }
}
