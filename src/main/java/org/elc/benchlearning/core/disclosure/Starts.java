package org.elc.benchlearning.core.disclosure;

import org.elc.benchlearning.core.disclosure.Scale.Side;

/**
 * With what a search for a world begins: the participant has a value that is not near its own, and
 * mostly somebody has its value instead. An exchange with somebody of nearly the same groups comes
 * first, because it changes hardly any group's order.
 */
final class Starts {
  /** Of larger rounds only some partners are tried, of the narrowest groups. */
  private static final int ALL_OF = 60;

  private static final int SOME = 16;
  private static final int NEXT = 4;
  private static final int MOST = 4 * ALL_OF + 8;

  private final Board board;
  private final Recount recount;
  private final int[] partners = new int[MOST];
  private final double[] values = new double[MOST];
  private int size;
  private Readers readers = Readers.ANYBODY;

  Starts(Board board, Recount recount) {
    this.board = board;
    this.recount = recount;
  }

  int size() {
    return size;
  }

  /** Who has the participant's value; below 0 for nobody. */
  int partner(int nth) {
    return partners[nth];
  }

  /** What the participant has. */
  double value(int nth) {
    return values[nth];
  }

  void find(int participant, Readers of) {
    readers = of;
    size = 0;
    int whole = widest(participant);
    if (whole < 0) {
      freely(participant);
      return;
    }
    CellState cell = board.cell(whole);
    boolean isSmall = cell.size() <= ALL_OF;
    if (isSmall) {
      for (int place = 0; place < cell.size(); place++) {
        exchange(participant, cell.participant(place));
      }
    } else {
      fromNarrow(participant);
    }
    if (isSmall || !recount.marks(whole).tellsPlaces()) {
      freely(participant); // in large rounds it changes too many places
    }
    for (Side side : Side.values()) {
      double away = board.scale().away(board.value(participant), side);
      if (!Double.isNaN(away)) {
        if (isSmall) {
          stretch(participant, cell, side, away);
        } else {
          stretchTo(participant, board.cell(ranked(participant)), away);
          stretchTo(participant, cell, away);
        }
      }
    }
  }

  /** The narrowest group in which places are told; the widest where none are. */
  private int ranked(int participant) {
    int ranked = -1;
    for (int cell : board.cellsOf(participant)) {
      if (recount.marks(cell).tellsPlaces()
          && (ranked < 0 || board.cell(cell).size() < board.cell(ranked).size())) {
        ranked = cell;
      }
    }
    return ranked < 0 ? widest(participant) : ranked;
  }

  /** Of those that are known to have a value, the group with the most. */
  private int widest(int participant) {
    int widest = -1;
    for (int cell : board.cellsOf(participant)) {
      if (widest < 0 || board.cell(cell).size() > board.cell(widest).size()) {
        widest = cell;
      }
    }
    return widest;
  }

  private void exchange(int participant, int other) {
    double value = board.value(other);
    if (board.scale().isAway(board.value(participant), value)) {
      add(participant, other, value);
    }
  }

  private void add(int participant, int other, double value) {
    boolean isFree =
        other != participant
            && (other < 0
                || !readers.know(board.memberOf(other), board.families().countryOf(other)));
    if (isFree && size < MOST) {
      partners[size] = other;
      values[size++] = value;
    }
  }

  /** Nobody has its value: where groups do not mind, that is the simplest. */
  private void freely(int participant) {
    for (Side side : Side.values()) {
      double away = board.scale().away(board.value(participant), side);
      if (!Double.isNaN(away)) {
        add(participant, -1, away);
      }
    }
  }

  /** From the narrowest groups that are shown, those just outside of what is near. */
  private void fromNarrow(int participant) {
    int narrowest = -1;
    int next = -1;
    for (int cell : board.cellsOf(participant)) {
      if (recount.marks(cell).isShown()) {
        if (narrowest < 0 || board.cell(cell).size() < board.cell(narrowest).size()) {
          next = narrowest;
          narrowest = cell;
        } else if (next < 0 || board.cell(cell).size() < board.cell(next).size()) {
          next = cell;
        }
      }
    }
    alike(participant);
    for (int from : new int[] {narrowest, next}) {
      if (from >= 0) {
        outwards(participant, board.cell(from));
      }
    }
  }

  /** Those of exactly the same groups: an exchange with one of them changes nothing. */
  private void alike(int participant) {
    int[] alike = board.alike(participant);
    for (int i = 0; i < alike.length && size < SOME; i++) {
      exchange(participant, alike[i]);
    }
  }

  private void outwards(int participant, CellState cell) {
    Scale scale = board.scale();
    double value = board.value(participant);
    int below = cell.firstNotBelow(scale.nearest(value, Side.LOW)) - 1;
    int above = cell.firstNotBelow(Math.nextUp(scale.nearest(value, Side.HIGH)));
    int stepBelow = Math.max(1, below / SOME);
    int stepAbove = Math.max(1, (cell.size() - above) / SOME);
    for (int i = 0; i < SOME; i++) {
      if (below >= 0) {
        exchange(participant, cell.participant(below));
        below -= stepBelow;
      }
      if (above < cell.size()) {
        exchange(participant, cell.participant(above));
        above += stepAbove;
      }
    }
  }

  /** Somebody on that side takes its place, and it goes just so far. */
  private void stretch(int participant, CellState cell, Side side, double away) {
    double own = board.value(participant);
    int start = cell.firstNotBelow(own);
    int place = side == Side.LOW ? start - 1 : start;
    while (place >= 0 && place < cell.size()) {
      if (cell.value(place) != own) {
        add(participant, cell.participant(place), away);
      }
      place += side == Side.LOW ? -1 : 1;
    }
  }

  /** Somebody takes its place whose value is next to where it goes, so that nobody is between. */
  private void stretchTo(int participant, CellState cell, double away) {
    double own = board.value(participant);
    int above = cell.firstNotBelow(away);
    for (int nth = 0; nth < NEXT; nth++) {
      for (int place : new int[] {above + nth, above - 1 - nth}) {
        if (place >= 0 && place < cell.size() && cell.value(place) != own) {
          add(participant, cell.participant(place), away);
        }
      }
    }
  }
}
