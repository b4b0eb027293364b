package org.elc.benchlearning.core.disclosure;

import java.util.ArrayList;
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
   * Something that would make room for somebody.
   *
   * @param isLeast whether of the own cells what is least, not what was in the way
   */
  record Way(Exposed exposed, boolean isLeast) {}

  /** Whom to help next, and how. */
  Way next(List<Exposed> exposed) {
    List<Way> ways = new ArrayList<>();
    for (Exposed e : exposed) {
      ways.add(new Way(e, true));
      if (!e.nearMiss().removals().isEmpty()) {
        ways.add(new Way(e, false));
      }
    }
    Map<Removal, Integer> wanted = new HashMap<>();
    for (Way way : ways) {
      removals(way).forEach(removal -> wanted.merge(removal, 1, Integer::sum));
    }
    Way next = ways.get(0);
    double least = Double.MAX_VALUE;
    for (Way way : ways) {
      double loss = 0;
      for (Removal removal : removals(way)) {
        if (removal.isShown(board)) {
          loss += (double) removal.loss(board) / wanted.getOrDefault(removal, 1);
        }
      }
      if (loss < least) {
        least = loss;
        next = way;
      }
    }
    return next;
  }

  /** Hides what makes room. */
  void apply(Way way) {
    for (Removal removal : removals(way)) {
      removal.apply(board);
      search.refresh(removal.cell());
    }
    hidden++;
  }

  private List<Removal> removals(Way way) {
    return way.isLeast() ? List.of(least(way.exposed())) : way.exposed().nearMiss().removals();
  }

  /** Of the participant's own cells the piece with the least loss. */
  private Removal least(Exposed exposed) {
    Removal least = new Removal(board.cellsOf(exposed.participant())[0], Piece.CELL, 0);
    boolean isFound = false;
    for (int cell : board.cellsOf(exposed.participant())) {
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
