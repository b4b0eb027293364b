package org.elc.benchlearning.core.disclosure;

import java.util.Set;

/**
 * The places that some readers were told: how many values of a group are below theirs, and how many
 * are equal, must be the same in a world that they can not tell from the truth.
 */
final class ToldPlaces {
  /** Of more the rest are left to the recount. */
  private static final int MOST = 64;

  private final Board board;
  private final Recount recount;
  private final int[] cells = new int[MOST];
  private final int[] places = new int[MOST];
  private final double[] values = new double[MOST];
  private final int[] moreBelow = new int[MOST];
  private final int[] moreUpTo = new int[MOST];
  private int size;

  ToldPlaces(Board board, Recount recount) {
    this.board = board;
    this.recount = recount;
  }

  /** Takes in theirs; nothing has moved yet. */
  void begin(Readers readers) {
    size = 0;
    for (int member : new int[] {readers.one(), readers.other()}) {
      if (member >= 0) {
        add(board.families().ofMember(member));
      }
    }
    if (readers.country() >= 0) {
      add(board.families().ofCountry(readers.country()));
    }
  }

  private void add(int[] participants) {
    for (int participant : participants) {
      int[] own = board.cellsOf(participant);
      for (int i = 0; i < own.length && size < MOST; i++) {
        if (recount.marks(own[i]).tellsPlaces() && !Double.isNaN(board.value(participant))) {
          int place = recount.placeOf(participant, i);
          if (board.cell(own[i]).isTold(place)) {
            cells[size] = own[i];
            places[size] = place;
            values[size] = board.value(participant);
            moreBelow[size] = 0;
            moreUpTo[size++] = 0;
          }
        }
      }
    }
  }

  int size() {
    return size;
  }

  int cell(int nth) {
    return cells[nth];
  }

  /** The number at which there are too many or too few: values below, or up to, the told one. */
  double at(int nth) {
    return moreBelow[nth] != 0 ? values[nth] : Math.nextUp(values[nth]);
  }

  /** Whether there are too few values above, not too many. */
  boolean isShort(int nth) {
    return (moreBelow[nth] != 0 ? moreBelow[nth] : moreUpTo[nth]) > 0;
  }

  boolean isWrong(int nth) {
    return moreBelow[nth] != 0 || moreUpTo[nth] != 0;
  }

  /** By how much more there is wrong after a participant's value is changed. */
  int change(int participant, double from, double to, boolean isDone) {
    double low = Math.min(from, to);
    double high = Math.max(from, to);
    int change = 0;
    for (int nth = 0; nth < size; nth++) {
      double told = values[nth];
      if (low <= told && high >= told && board.isIn(participant, cells[nth])) {
        change += change(nth, from, to);
        if (isDone) {
          moreBelow[nth] += (to < told ? 1 : 0) - (from < told ? 1 : 0);
          moreUpTo[nth] += (to <= told ? 1 : 0) - (from <= told ? 1 : 0);
        }
      }
    }
    return change;
  }

  /** The same, not done, in the cells that another participant is not in. */
  int changeWithout(int participant, double from, double to, int other) {
    double low = Math.min(from, to);
    double high = Math.max(from, to);
    int change = 0;
    for (int nth = 0; nth < size; nth++) {
      if (low <= values[nth]
          && high >= values[nth]
          && board.isIn(participant, cells[nth])
          && !board.isIn(other, cells[nth])) {
        change += change(nth, from, to);
      }
    }
    return change;
  }

  private int change(int nth, double from, double to) {
    double told = values[nth];
    int below = moreBelow[nth] + (to < told ? 1 : 0) - (from < told ? 1 : 0);
    int upTo = moreUpTo[nth] + (to <= told ? 1 : 0) - (from <= told ? 1 : 0);
    return Math.abs(below) + Math.abs(upTo) - Math.abs(moreBelow[nth]) - Math.abs(moreUpTo[nth]);
  }

  void inTheWay(Set<Removal> inTheWay) {
    for (int nth = 0; nth < size; nth++) {
      if (isWrong(nth)) {
        inTheWay.add(new Removal(cells[nth], Piece.PLACES, places[nth]));
      }
    }
  }
}
