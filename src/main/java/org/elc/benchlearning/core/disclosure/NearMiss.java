package org.elc.benchlearning.core.disclosure;

import java.util.List;
import java.util.Set;

/**
 * Of the drafts that a search in vain came across, the one for which the least would have to be
 * hidden to make it a world, and what that is.
 */
final class NearMiss {
  private final Board board;
  private final Draft draft;
  private List<Removal> removals = List.of();
  private long loss = Long.MAX_VALUE;

  NearMiss(Board board) {
    this.board = board;
    this.draft = new Draft(board);
  }

  /** Takes in what is in the way of a draft, and keeps it if it is the least so far. */
  void offer(Set<Removal> inTheWay, Draft of) {
    long sum = 0;
    for (Removal removal : inTheWay) {
      sum += removal.loss(board);
    }
    if (sum < loss && !inTheWay.isEmpty()) {
      loss = sum;
      removals = List.copyOf(inTheWay);
      draft.copy(of);
    }
  }

  /** What it would cost to hide that. */
  long loss() {
    return loss;
  }

  /** Empty when the search came across nothing that would do. */
  List<Removal> removals() {
    return removals;
  }

  /** Without changes when the search came across nothing that would do. */
  Draft draft() {
    return draft;
  }
}
