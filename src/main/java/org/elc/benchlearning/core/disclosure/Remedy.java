package org.elc.benchlearning.core.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elc.benchlearning.core.disclosure.CountControl.Exposed;

/**
 * What to hide next: of the near misses of those for whom there is no world, the one with the least
 * loss, where what is in the way of many counts for each of them only in part. Chosen one after the
 * other, so that all together need not be the least that would do.
 */
final class Remedy {
  private static final List<Piece> PIECES =
      List.of(Piece.THIRDS, Piece.TAILS, Piece.QUARTILES, Piece.CELL);

  private final Board board;
  private final WorldSearch search;
  private int hidden;

  Remedy(Board board, WorldSearch search) {
    this.board = board;
    this.search = search;
  }

  /** How often something was hidden. */
  int hidden() {
    return hidden;
  }

  /**
   * What would make room for somebody: what was in the way of the nearest miss, or where nothing
   * was, the least of the own cells. That also where something was told before and it loses less:
   * what is in the way beside it is mostly told already, and only room in general helps.
   */
  List<Removal> removals(int participant, NearMiss nearMiss) {
    Removal least = least(participant);
    boolean losesLess = board.hasEarlier() && least.loss(board) < nearMiss.loss();
    return nearMiss.removals().isEmpty() || losesLess ? List.of(least) : nearMiss.removals();
  }

  /** Whom to help next. Whoever may have been helped already, by what others lost, comes first. */
  Exposed next(List<Exposed> exposed) {
    Map<Removal, Integer> wanted = new HashMap<>();
    for (Exposed e : exposed) {
      for (Removal removal : e.removals()) {
        wanted.merge(removal, 1, Integer::sum);
      }
    }
    Exposed next = exposed.get(0);
    double least = Double.MAX_VALUE;
    for (Exposed e : exposed) {
      double loss = 0;
      for (Removal removal : e.removals()) {
        if (removal.isShown(board)) {
          loss += (double) removal.loss(board) / wanted.getOrDefault(removal, 1);
        }
      }
      if (loss < least) {
        least = loss;
        next = e;
      }
    }
    return next;
  }

  /** Hides what makes room. */
  void apply(List<Removal> removals) {
    for (Removal removal : removals) {
      removal.apply(board);
      search.refresh(removal.cell());
    }
    hidden++;
  }

  /** Of the participant's own cells the piece with the least loss. */
  private Removal least(int participant) {
    Removal least = new Removal(board.cellsOf(participant)[0], Piece.CELL, 0);
    boolean isFound = false;
    for (int cell : board.cellsOf(participant)) {
      for (Piece piece : PIECES) {
        Removal removal = new Removal(cell, piece, 0);
        if (board.cell(cell).shows(piece)
            && (!isFound || removal.loss(board) < least.loss(board))) {
          least = removal;
          isFound = true;
        }
      }
    }
    return least;
  }
}
