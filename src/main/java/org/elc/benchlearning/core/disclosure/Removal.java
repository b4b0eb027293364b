package org.elc.benchlearning.core.disclosure;

import org.elc.benchlearning.core.benchmark.Suppression;

/**
 * Something that may be hidden.
 *
 * @param cell of which
 * @param piece of the cell
 * @param place who is no longer told its place, for {@link Piece#PLACES}; else 0
 */
record Removal(int cell, Piece piece, int place) implements Comparable<Removal> {

  long loss(Board board) {
    return Losses.of(board.cell(cell), piece, board.hasEarlier());
  }

  boolean isShown(Board board) {
    CellState of = board.cell(cell);
    return piece == Piece.PLACES ? of.isShown() && of.isTold(place) : of.shows(piece);
  }

  void apply(Board board) {
    CellState of = board.cell(cell);
    if (piece == Piece.PLACES) {
      of.keep(place);
    } else {
      of.hide(piece, Suppression.TOO_NARROW);
    }
  }

  @Override
  public int compareTo(Removal other) {
    int order = Integer.compare(cell, other.cell);
    order = order == 0 ? piece.compareTo(other.piece) : order;
    return order == 0 ? Integer.compare(place, other.place) : order;
  }
}
