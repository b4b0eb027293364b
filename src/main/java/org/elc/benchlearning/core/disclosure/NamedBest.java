package org.elc.benchlearning.core.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import org.elc.benchlearning.core.benchmark.BestNamed;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.PeerGroup.Trait;
import org.elc.benchlearning.core.catalogue.IndicatorScale;
import org.elc.benchlearning.core.stats.DecimalRounding;

/**
 * Who is among the best beside an indicator, in the groups that name them, and what names do to
 * {@link World}s: whoever is named is among the same best in every world (decision 0071).
 */
final class NamedBest {
  private final Board board;
  private final List<Best> cells = new ArrayList<>();

  /**
   * A cell that names its best.
   *
   * @param is whether somebody with that value is among them
   */
  private record Best(int cell, DoublePredicate is) {}

  /**
   * As the board shows it now.
   *
   * @param of the cells that are looked at
   */
  NamedBest(Board board, Predicate<CellState> of) {
    this.board = board;
    for (CellState cell : board.cells()) {
      if (of.test(cell) && mayName(cell)) {
        cells.add(new Best(cell.number(), best(cell)));
      }
    }
  }

  private static boolean mayName(CellState cell) {
    PeerGroup group = cell.group();
    return (group.isAll() || group.traits().equals(Set.of(Trait.COUNTRY)))
        && cell.shows(Piece.QUARTILES)
        && BestNamed.most(BestNamed.quarter(cell.size()), 2) > 0;
  }

  private static DoublePredicate best(CellState cell) {
    IndicatorScale scale = cell.cell().indicator().scale();
    double q1 = rounded(cell.cell().quantile(0.25), scale);
    double q3 = rounded(cell.cell().quantile(0.75), scale);
    return switch (scale.direction()) {
      case HIGHER -> value -> rounded(value, scale) >= q3;
      case LOWER -> value -> rounded(value, scale) <= q1;
      case RANGE -> value -> scale.target().contains(BigDecimal.valueOf(value));
      case NONE -> value -> false;
    };
  }

  private static double rounded(double number, IndicatorScale scale) {
    return DecimalRounding.halfUp(number, scale.decimals()).doubleValue();
  }

  /** Participants of the round who are among the best of a group that names them, by lot. */
  List<Integer> inTurn() {
    Set<Integer> best = new TreeSet<>();
    for (Best of : cells.stream().filter(c -> c.cell() < board.own().size()).toList()) {
      CellState cell = board.cell(of.cell());
      for (int place = 0; place < cell.size(); place++) {
        if (of.is().test(cell.value(place))) {
          best.add(cell.participant(place));
        }
      }
    }
    Comparator<String> lot = BestNamed.byLot(board.indicator().code());
    return best.stream().sorted(Comparator.comparing(board::keyOf, lot)).toList();
  }

  /** Whether all of these are as good in that world, but for this one, who need not be. */
  boolean areKept(BitSet named, World world, int unnamed) {
    for (int nth = 0; nth < world.size(); nth++) {
      int mover = world.mover(nth);
      if (mover != unnamed && named.get(mover) && isLess(mover, world.value(nth))) {
        return false;
      }
    }
    return true;
  }

  private boolean isLess(int participant, double value) {
    for (Best of : cells) {
      if (board.isIn(participant, of.cell())
          && of.is().test(board.value(participant))
          && !of.is().test(value)) {
        return true;
      }
    }
    return false;
  }
}
