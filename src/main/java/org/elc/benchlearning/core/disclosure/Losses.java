package org.elc.benchlearning.core.disclosure;

/**
 * What it costs readers when a piece is hidden. Cells count first; of equally many, the narrower
 * one goes, and the one with fewer participants. The whole round's own cell goes last of all.
 */
final class Losses {
  private static final long CELL = 1_000_000_000L;
  private static final long WIDER = 10_000_000L;
  private static final long WHOLE_ROUND = 100_000 * CELL;

  /** What was published before cannot be taken back. */
  private static final long FIXED = 1_000 * WHOLE_ROUND;

  private static final long FIXED_PLACE = FIXED / 1_000;
  private static final int MOST_TRAITS = 4;

  private Losses() {}

  /**
   * The loss of a piece of a cell.
   *
   * @param hasEarlier whether something was told before: what helps is then mostly room in general,
   *     and no part of the whole round's cell is given for it while there is another
   */
  static long of(CellState cell, Piece piece, boolean hasEarlier) {
    if (cell.isFixed()) {
      return piece == Piece.PLACES ? FIXED_PLACE : FIXED;
    }
    long participants = Math.min(cell.size(), (int) (WIDER - 1));
    long whole = CELL + WIDER * (MOST_TRAITS - cell.traits()) + participants;
    int wanted = cell.group().isAll() && hasEarlier ? 10 : 1;
    return switch (piece) {
      case CELL -> cell.group().isAll() ? WHOLE_ROUND : whole;
      case QUARTILES -> wanted * whole / 3;
      case TAILS, FUNNEL -> wanted * whole / 6;
      case THIRDS -> wanted * whole / 8;
      case PLACES -> whole / 20;
    };
  }
}
