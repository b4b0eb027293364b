package org.elc.benchlearning.core.disclosure;

/**
 * Who could mend a draft: members of the group in which there are too few values above a number (or
 * too many) that would cross it, those next to it first. Each takes a value that another mover
 * left, or one just across, alone or in exchange with somebody outside of that group. Whoever moved
 * rests for some steps, or a search would go to and fro.
 */
final class Crossings {
  static final int RESTS = 3;

  private static final int NEAREST = 10;
  private static final int FARTHEST = 40;
  private static final int PARTNERS = 3;
  private static final int LOOKED_THROUGH = 24;
  private static final int MOST = 240;

  private final Board board;
  private final Recount recount;
  private final Balance balance;
  private final double[] targets = new double[8];
  private final int[] restsUntil;
  private final int whole;
  private final boolean isLarge;
  private int clock;
  private int targetCount;
  private int looked;
  private int least;
  private int mover;
  private double value;
  private int partner;
  private Readers readers = Readers.ANYBODY;

  Crossings(Board board, Recount recount, Balance balance) {
    this.board = board;
    this.recount = recount;
    this.balance = balance;
    this.restsUntil = new int[board.families().participants()];
    this.whole = board.whole();
    this.isLarge = board.values() > WorldSearch.LARGE;
  }

  /** With everybody rested, for a draft that is new. */
  void begin() {
    clock += 2 * RESTS;
  }

  /** Whether there was one: after it the least is wrong, of those that were looked at. */
  boolean isFound() {
    return least < Integer.MAX_VALUE;
  }

  int mover() {
    return mover;
  }

  double value() {
    return value;
  }

  /** Who takes the mover's own value; below 0 for nobody. */
  int partner() {
    return partner;
  }

  /** Finds the best for a line that is wrong; the next step is counted from here. */
  void find(Draft draft, int line, Readers of) {
    clock++;
    readers = of;
    looked = 0;
    least = Integer.MAX_VALUE;
    CellState cell = board.cell(balance.cell(line));
    boolean isUp = balance.isShort(line);
    double edge = balance.at(line);
    targets(cell, isUp, edge);
    for (int i = 1; i < draft.size() && least > 0; i++) {
      int one = draft.mover(i);
      if (isUp == draft.to(i) < edge && board.isIn(one, cell.number())) {
        intoGaps(draft, one, isUp, edge);
        across(draft, one);
        look(draft, one, board.value(one), -1);
      }
    }
    int place = cell.firstNotBelow(edge) - (isUp ? 1 : 0);
    int tried = 0;
    while (place >= 0 && place < cell.size() && tried < FARTHEST && least > 0) {
      int one = cell.participant(place);
      if (isFree(one, draft)) {
        intoGaps(draft, one, isUp, edge);
        if (tried < NEAREST) {
          if (!isLarge) {
            across(draft, one);
          }
          exchange(draft, one, cell, isUp, edge);
        } else if (isLarge) {
          exchange(draft, one, cell, isUp, edge);
        }
        tried++;
      }
      place += isUp ? -1 : 1;
    }
    if (isFound()) {
      restsUntil[mover] = clock + RESTS;
      if (partner >= 0) {
        restsUntil[partner] = clock + RESTS;
      }
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

  private void across(Draft draft, int one) {
    for (int i = 0; i < targetCount; i++) {
      look(draft, one, targets[i], -1);
    }
  }

  private boolean isFree(int participant, Draft draft) {
    return !draft.moves(participant)
        && !readers.know(board.memberOf(participant), board.families().countryOf(participant));
  }

  /** Looks at one more, and keeps it if it is the best so far. */
  private void look(Draft draft, int one, double to, int other) {
    double before = draft.value(one);
    int needed = (draft.moves(one) ? 0 : 1) + (other < 0 ? 0 : 1);
    if (looked == MOST || !draft.hasRoom(needed) || to == before || least == 0) {
      return;
    }
    looked++;
    if (restsUntil[one] <= clock) {
      int wrong =
          other < 0
              ? balance.wrongAfter(one, before, to)
              : balance.wrongAfterExchange(one, before, other, to);
      if (wrong < least) {
        least = wrong;
        mover = one;
        value = to;
        partner = other;
      }
    }
  }

  /** Into a value that another mover left. */
  private void intoGaps(Draft draft, int one, boolean isUp, double edge) {
    for (int i = 0; i < draft.size(); i++) {
      double left = draft.from(i);
      boolean isTaken = isUp == left < edge;
      for (int j = 0; j < draft.size() && !isTaken; j++) {
        isTaken = draft.to(j) == left;
      }
      if (!isTaken) {
        look(draft, one, left, -1);
      }
    }
  }

  /** With others of the mover's narrowest group in which places are told, or of all. */
  private void exchange(Draft draft, int one, CellState cell, boolean isUp, double edge) {
    int within = -1;
    for (int own : board.cellsOf(one)) {
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
      if (other != one && isFree(other, draft) && !board.isIn(other, cell.number())) {
        look(draft, one, ranked.value(place), other);
        found++;
      }
      place += isUp ? 1 : -1;
    }
  }
}
