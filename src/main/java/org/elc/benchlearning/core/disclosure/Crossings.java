package org.elc.benchlearning.core.disclosure;

/**
 * Who could mend a draft: members of the group in which there are too few values above a number (or
 * too many) that would cross it, those next to it first. Each takes a value that another mover
 * left, or one just across, alone or in exchange with somebody outside of that group.
 */
final class Crossings {
  private static final int NEAREST = 10;
  private static final int FARTHEST = 40;
  private static final int PARTNERS = 3;
  private static final int LOOKED_THROUGH = 24;
  private static final int MOST = 240;

  private final Board board;
  private final Recount recount;
  private final Balance balance;
  private final int[] movers = new int[MOST];
  private final double[] values = new double[MOST];
  private final int[] partners = new int[MOST];
  private final double[] targets = new double[8];
  private final int whole;
  private final boolean isLarge;
  private int targetCount;
  private int size;
  private Readers readers = Readers.ANYBODY;

  Crossings(Board board, Recount recount, Balance balance) {
    this.board = board;
    this.recount = recount;
    this.balance = balance;
    this.whole = board.whole();
    this.isLarge = board.values() > WorldSearch.LARGE;
  }

  int size() {
    return size;
  }

  int mover(int nth) {
    return movers[nth];
  }

  double value(int nth) {
    return values[nth];
  }

  /** Who takes the mover's own value; below 0 for nobody. */
  int partner(int nth) {
    return partners[nth];
  }

  /** Finds them for a line that is wrong. */
  void find(Draft draft, int line, Readers of) {
    readers = of;
    size = 0;
    CellState cell = board.cell(balance.cell(line));
    boolean isUp = balance.isShort(line);
    double edge = balance.at(line);
    targets(cell, isUp, edge);
    for (int i = 1; i < draft.size(); i++) {
      int mover = draft.mover(i);
      if (isUp == draft.to(i) < edge && board.isIn(mover, cell.number())) {
        intoGaps(draft, mover, isUp, edge);
        across(draft, mover);
        add(draft, mover, board.value(mover), -1);
      }
    }
    int place = cell.firstNotBelow(edge) - (isUp ? 1 : 0);
    int tried = 0;
    while (place >= 0 && place < cell.size() && tried < FARTHEST) {
      int mover = cell.participant(place);
      if (isFree(mover, draft)) {
        intoGaps(draft, mover, isUp, edge);
        if (tried < NEAREST) {
          if (!isLarge) {
            across(draft, mover);
          }
          exchange(draft, mover, cell, isUp, edge);
        } else if (isLarge) {
          exchange(draft, mover, cell, isUp, edge);
        }
        tried++;
      }
      place += isUp ? -1 : 1;
    }
  }

  /** Numbers next to the edge on its far side: of the group, and free ones beside those. */
  private void targets(CellState cell, boolean isUp, double edge) {
    targetCount = 0;
    int place = cell.firstNotBelow(edge) - (isUp ? 0 : 1);
    target(gap(edge, isUp));
    for (int i = 0; i < 3 && place >= 0 && place < cell.size(); i++) {
      double value = cell.value(place);
      if (i < 2) {
        target(value);
      }
      target(gap(isUp ? Math.nextUp(value) : value, isUp));
      place += isUp ? 1 : -1;
    }
  }

  private void target(double value) {
    if (!Double.isNaN(value) && targetCount < targets.length) {
      targets[targetCount++] = value;
    }
  }

  /** A number of the grid between an edge and the next value of anybody beyond; NaN for none. */
  private double gap(double edge, boolean isUp) {
    Scale scale = board.scale();
    CellState all = board.cell(whole);
    int next = all.firstNotBelow(edge);
    if (isUp) {
      double end = next < all.size() ? all.value(next) : scale.high();
      return scale.between(Math.nextDown(edge), Math.min(end, edge + 4 * scale.step()));
    }
    double end = next > 0 ? all.value(next - 1) : scale.low();
    return scale.between(Math.max(end, edge - 4 * scale.step()), edge);
  }

  private void across(Draft draft, int mover) {
    for (int i = 0; i < targetCount; i++) {
      add(draft, mover, targets[i], -1);
    }
  }

  private boolean isFree(int participant, Draft draft) {
    return !draft.moves(participant)
        && !readers.know(board.memberOf(participant), board.families().countryOf(participant));
  }

  private void add(Draft draft, int mover, double value, int partner) {
    int needed = (draft.moves(mover) ? 0 : 1) + (partner < 0 ? 0 : 1);
    if (size < MOST && draft.hasRoom(needed) && value != draft.value(mover)) {
      movers[size] = mover;
      values[size] = value;
      partners[size++] = partner;
    }
  }

  /** Into a value that another mover left. */
  private void intoGaps(Draft draft, int mover, boolean isUp, double edge) {
    for (int i = 0; i < draft.size(); i++) {
      double left = draft.from(i);
      boolean isTaken = isUp == left < edge;
      for (int j = 0; j < draft.size() && !isTaken; j++) {
        isTaken = draft.to(j) == left;
      }
      if (!isTaken) {
        add(draft, mover, left, -1);
      }
    }
  }

  /** With others of the mover's narrowest group in which places are told, or of all. */
  private void exchange(Draft draft, int mover, CellState cell, boolean isUp, double edge) {
    int within = -1;
    for (int own : board.cellsOf(mover)) {
      if (recount.marks(own).tellsPlaces()
          && own != cell.number()
          && (within < 0 || board.cell(own).size() < board.cell(within).size())) {
        within = own;
      }
    }
    CellState ranked = board.cell(within < 0 ? whole : within);
    int place = ranked.firstNotBelow(edge) - (isUp ? 0 : 1);
    int found = 0;
    for (int i = 0; i < LOOKED_THROUGH && found < PARTNERS; i++) {
      if (place < 0 || place >= ranked.size()) {
        return;
      }
      int other = ranked.participant(place);
      if (other != mover && isFree(other, draft) && !board.isIn(other, cell.number())) {
        add(draft, mover, ranked.value(place), other);
        found++;
      }
      place += isUp ? 1 : -1;
    }
  }
}
