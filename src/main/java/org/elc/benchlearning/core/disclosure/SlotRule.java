package org.elc.benchlearning.core.disclosure;

import java.util.Set;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.disclosure.Scale.Side;

/**
 * Hides what is too close to one participant by the sizes alone: groups that are too small
 * (rules.md section 4), and quantiles beyond which there may be two values only, so that two
 * members could know that all others are on this side. Members with several units can fill more
 * places than one each; whether they do depends on the values, and {@link CountControl} sees it.
 */
final class SlotRule {
  /** Two members who pool what they know, and one whom they do not know. */
  private static final int THREE = 3;

  private final Board board;
  private final int k;
  private final Set<Rule> rules;

  SlotRule(Board board, int k, Set<Rule> rules) {
    this.board = board;
    this.k = k;
    this.rules = rules;
  }

  void hide() {
    board.own().stream().filter(cell -> !cell.isFixed()).forEach(this::hide);
  }

  private void hide(CellState cell) {
    int members = cell.cell().members();
    if (members - 1 < k) {
      cell.hide(Piece.CELL, Suppression.TOO_FEW);
      return;
    }
    if (members < SmallGroups.QUARTILES_FROM) {
      cell.hide(Piece.QUARTILES, Suppression.TOO_FEW);
    } else {
      cell.hide(Piece.THIRDS, Suppression.TOO_FEW);
    }
    if (members < SmallGroups.TAILS_FROM) {
      cell.hide(Piece.TAILS, Suppression.TOO_FEW);
      cell.hide(Piece.FUNNEL, Suppression.TOO_FEW);
    }
    for (Piece piece : rules.contains(Rule.SLOTS) ? Piece.values() : new Piece[0]) {
      if (cell.shows(piece) && cell.cuts(piece).stream().anyMatch(c -> isClose(c, cell))) {
        cell.hide(piece, Suppression.TOO_CLOSE_TO_ONE);
      }
    }
    // The spread of a funnel is winsorised at the same tails: there must be as many beyond them.
    cell.whyHidden(Piece.TAILS).ifPresent(why -> cell.hide(Piece.FUNNEL, why));
  }

  private static boolean isClose(Cut cut, CellState cell) {
    return cut.beyond(Side.LOW, cell.size()) < THREE || cut.beyond(Side.HIGH, cell.size()) < THREE;
  }
}
