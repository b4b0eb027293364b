package org.elc.benchlearning.core.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.elc.benchlearning.core.benchmark.Suppression;

/**
 * Withholds a pooled proportion of which one or two members make up so much that it would be
 * theirs: the p % rule with p = {@value #PERCENT} on the denominators (rules.md section 6). Whoever
 * knows two other contributors and takes them off must be left with so much beside the greatest
 * that its share stays uncertain by p %: what all smaller ones add is at least p % of it. The same
 * holds for what is left between two pooled proportions that are both shown, where one group
 * contains the other.
 */
final class PooledRule {
  private static final int PERCENT = 25;

  /** Readers who pool what they know. */
  private static final int READERS = 2;

  private final Board board;

  PooledRule(Board board) {
    this.board = board;
  }

  /** Call when it is decided which cells are shown. */
  void hide() {
    for (CellState cell : board.cells()) {
      if (cell.shows(Piece.FUNNEL) && isDominated(sizes(cell, -1))) {
        cell.hide(Piece.FUNNEL, Suppression.DOMINATED);
      }
    }
    List<CellState> pooled =
        board.cells().stream()
            .filter(cell -> cell.shows(Piece.FUNNEL) && cell.cell().funnel().isPresent())
            .toList();
    for (CellState inner : pooled) {
      for (CellState outer : pooled) {
        if (isInside(inner, outer) && isDominated(sizes(outer, inner.number()))) {
          inner.hide(Piece.FUNNEL, Suppression.DIFFERENCE);
        }
      }
    }
  }

  /** Denominators by member, of those who are not in the other cell. */
  private Map<Integer, Double> sizes(CellState cell, int without) {
    Map<Integer, Double> sizes = new HashMap<>();
    for (int place = 0; place < cell.size(); place++) {
      int participant = cell.participant(place);
      double size = cell.cell().denominator(place);
      if (!Double.isNaN(size) && (without < 0 || !board.isIn(participant, without))) {
        sizes.merge(board.memberOf(participant), size, Double::sum);
      }
    }
    return sizes;
  }

  private boolean isInside(CellState inner, CellState outer) {
    return inner.size() < outer.size()
        && IntStream.range(0, inner.size())
            .allMatch(place -> board.isIn(inner.participant(place), outer.number()));
  }

  static boolean isDominated(Map<Integer, Double> sizes) {
    double[] ascending =
        sizes.values().stream().mapToDouble(Double::doubleValue).sorted().toArray();
    if (ascending.length == 0) {
      return false;
    }
    int greatest = ascending.length - 1;
    double others = 0;
    for (int i = 0; i < greatest - READERS; i++) {
      others += ascending[i];
    }
    return 100 * others < PERCENT * ascending[greatest];
  }
}
