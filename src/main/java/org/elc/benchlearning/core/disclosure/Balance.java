package org.elc.benchlearning.core.disclosure;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much room a draft leaves at each of the {@link Lines}, and at the places that some readers
 * are told, kept up to date with every change: cheap enough to try hundreds of them.
 */
final class Balance {
  private final Board board;
  private final Recount recount;
  private final Lines lines;
  private final ToldPlaces told;

  /** By line: how many more may cross; below 0 for how many too many have. */
  private int[] room = new int[0];

  /** By cell: how many of its lines are wrong. */
  private final int[] wrongIn;

  private int wrong;

  Balance(Board board, Recount recount) {
    this.board = board;
    this.recount = recount;
    this.lines = new Lines(board, recount);
    this.told = new ToldPlaces(board, recount);
    this.wrongIn = new int[board.cells().size()];
    board.cells().forEach(cell -> takeRoom(cell.number()));
  }

  /** After something of the cell was hidden, while nothing has moved. */
  void refresh(int cell) {
    lines.refresh(cell, recount.marks(cell));
    takeRoom(cell);
  }

  private void takeRoom(int cell) {
    if (room.length < lines.size()) {
      room = Arrays.copyOf(room, 2 * lines.size());
    }
    for (int line = lines.begin(cell); line < lines.end(cell); line++) {
      room[line] = lines.room(line);
    }
  }

  /** Takes in the places that some readers are told; nothing has moved yet. */
  void begin(Readers readers) {
    told.begin(readers);
    wrong = 0;
  }

  /** How much is wrong; 0 for what may be a world. */
  int wrong() {
    return wrong;
  }

  /** A participant's value is changed, or changed back. */
  void move(int participant, double from, double to) {
    double high = Math.max(from, to);
    int by = to < from ? 1 : -1;
    Lines.Own own = lines.of(participant);
    for (int i = own.firstAbove(Math.min(from, to)); i < own.size() && own.at(i) <= high; i++) {
      int line = own.line(i);
      wrong += change(line, by);
      int before = room[line];
      room[line] -= lines.sign(line) * by;
      if (before < 0 != room[line] < 0) {
        wrongIn[lines.cell(line)] += before < 0 ? -1 : 1;
      }
    }
    wrong += told.change(participant, from, to, true);
  }

  /** By how much more the line is wrong when so many more values are below. */
  private int change(int line, int by) {
    return lines.sign(line) == by ? (room[line] <= 0 ? 1 : 0) : (room[line] < 0 ? -1 : 0);
  }

  /** How much would be wrong, were a value changed; faster than changing it and back. */
  int wrongAfter(int participant, double from, double to) {
    double high = Math.max(from, to);
    int by = to < from ? 1 : -1;
    int after = wrong;
    Lines.Own own = lines.of(participant);
    for (int i = own.firstAbove(Math.min(from, to)); i < own.size() && own.at(i) <= high; i++) {
      after += change(own.line(i), by);
    }
    return after + told.change(participant, from, to, false);
  }

  /** How much would be wrong, were two to exchange their values. */
  int wrongAfterExchange(int one, double value, int other, double otherValue) {
    return wrong
        + changeWithout(one, value, otherValue, other)
        + changeWithout(other, otherValue, value, one);
  }

  /** In the cells of one of two only. */
  private int changeWithout(int participant, double from, double to, int other) {
    double low = Math.min(from, to);
    double high = Math.max(from, to);
    int by = to < from ? 1 : -1;
    int change = 0;
    int[] others = board.cellsOf(other);
    int i = 0;
    for (int cell : board.cellsOf(participant)) {
      while (i < others.length && others[i] < cell) {
        i++;
      }
      if (i == others.length || others[i] != cell) {
        int end = lines.end(cell);
        for (int line = lines.begin(cell); line < end && lines.at(line) <= high; line++) {
          if (low < lines.at(line)) {
            change += change(line, by);
          }
        }
      }
    }
    return change + told.changeWithout(participant, from, to, other);
  }

  /**
   * A line that is wrong, of those in the cells of a draft's movers the one in the smallest cell;
   * places of readers have numbers after the lines; -1 for none.
   */
  int worst(Draft draft) {
    int worst = -1;
    int size = Integer.MAX_VALUE;
    for (int i = 0; i < draft.size(); i++) {
      for (int cell : board.cellsOf(draft.mover(i))) {
        if (wrongIn[cell] > 0 && board.cell(cell).size() < size) {
          worst = lines.begin(cell);
          while (room[worst] >= 0) {
            worst++;
          }
          size = board.cell(cell).size();
        }
      }
    }
    for (int nth = 0; nth < told.size(); nth++) {
      if (told.isWrong(nth) && board.cell(told.cell(nth)).size() < size) {
        worst = lines.size() + nth;
        size = board.cell(told.cell(nth)).size();
      }
    }
    return worst;
  }

  /** What would have to be hidden, were the draft to be a world. */
  Set<Removal> inTheWay(Draft draft) {
    Set<Removal> inTheWay = new TreeSet<>();
    for (int i = 0; i < draft.size(); i++) {
      for (int cell : board.cellsOf(draft.mover(i))) {
        if (wrongIn[cell] > 0) {
          for (int line = lines.begin(cell); line < lines.end(cell); line++) {
            if (room[line] < 0) {
              inTheWay.add(new Removal(cell, lines.piece(line), 0));
            }
          }
        }
      }
    }
    told.inTheWay(inTheWay);
    return inTheWay;
  }

  int cell(int line) {
    return line < lines.size() ? lines.cell(line) : told.cell(line - lines.size());
  }

  /** The number itself is above. */
  double at(int line) {
    return line < lines.size() ? lines.at(line) : told.at(line - lines.size());
  }

  /** Whether there are too few values above, not too many. */
  boolean isShort(int line) {
    return line < lines.size() ? lines.sign(line) > 0 : told.isShort(line - lines.size());
  }
}
