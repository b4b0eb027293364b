package org.elc.benchlearning.core.disclosure;

import java.util.Arrays;
import org.elc.benchlearning.core.disclosure.Marks.Mark;

/**
 * The numbers across which values may not move at will, of all cells that are shown.
 *
 * <p>A quantile of type 7 stays what it is when the one or two values of the order that make it
 * stay where they are, nearly: so that not too many values come below the least that such a value
 * may be, and not too few remain up to the most. Each is a line with some room on one side.
 */
final class Lines {
  private final Board board;
  private final int[] first;
  private final int[] count;
  private double[] at = new double[0];
  private int[] sign = new int[0];
  private int[] room = new int[0];
  private int[] cellOf = new int[0];
  private Piece[] pieceOf = new Piece[0];
  private int size;

  /** By class of participants of the same groups. */
  private final Own[] own;

  /** The lines of all cells of some participants, in the order of their numbers. */
  static final class Own {
    private static final Own UNKNOWN = new Own(0);

    private final double[] at;
    private final int[] lines;

    private Own(int size) {
      at = new double[size];
      lines = new int[size];
    }

    int size() {
      return at.length;
    }

    double at(int nth) {
      return at[nth];
    }

    int line(int nth) {
      return lines[nth];
    }

    /** The first that is above a number. */
    int firstAbove(double number) {
      int low = 0;
      int high = at.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (at[middle] <= number) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }

  Lines(Board board, Recount recount) {
    this.board = board;
    int cells = board.cells().size();
    this.first = new int[cells];
    this.count = new int[cells];
    this.own = new Own[board.families().classes()];
    Arrays.fill(own, Own.UNKNOWN);
    board.cells().forEach(cell -> refresh(cell.number(), recount.marks(cell.number())));
  }

  /** After something of the cell was hidden. */
  void refresh(int number, Marks marks) {
    forget(number);
    int needed = 0;
    for (int m = 0; m < marks.size(); m++) {
      needed += lines(marks.mark(m));
    }
    if (needed > count[number]) {
      first[number] = size;
      size += needed;
      if (size > at.length) {
        grow(2 * size);
      }
    }
    count[number] = 0;
    CellState cell = board.cell(number);
    for (int m = 0; m < marks.size(); m++) {
      Mark mark = marks.mark(m);
      if (lines(mark) > 0) {
        Cut cut = mark.cut();
        double down = Math.max(0, cut.number() - mark.least());
        double up = Math.max(0, mark.most() - cut.number());
        for (int k = cut.below(); k <= cut.below() + (cut.share() == 0 ? 0 : 1); k++) {
          double least = cell.value(k) - down;
          double most = Math.nextUp(cell.value(k) + up);
          line(cell, mark.piece(), least, 1, k - cell.firstNotBelow(least));
          line(cell, mark.piece(), most, -1, cell.firstNotBelow(most) - k - 1);
        }
      }
    }
  }

  private void forget(int cell) {
    Families families = board.families();
    for (int kind = 0; kind < own.length; kind++) {
      if (own[kind] != Own.UNKNOWN && families.isOfClass(kind, cell)) {
        own[kind] = Own.UNKNOWN;
      }
    }
  }

  private static int lines(Mark mark) {
    return !mark.isPublished() ? 0 : mark.cut().share() == 0 ? 2 : 4;
  }

  private void line(CellState cell, Piece piece, double number, int direction, int left) {
    int line = first[cell.number()] + count[cell.number()]++;
    while (line > first[cell.number()] && at[line - 1] > number) {
      at[line] = at[line - 1];
      sign[line] = sign[line - 1];
      room[line] = room[line - 1];
      pieceOf[line] = pieceOf[line - 1];
      cellOf[line] = cell.number();
      line--;
    }
    cellOf[line] = cell.number();
    pieceOf[line] = piece;
    at[line] = number;
    sign[line] = direction;
    room[line] = left;
  }

  private void grow(int length) {
    at = Arrays.copyOf(at, length);
    sign = Arrays.copyOf(sign, length);
    room = Arrays.copyOf(room, length);
    cellOf = Arrays.copyOf(cellOf, length);
    pieceOf = Arrays.copyOf(pieceOf, length);
  }

  /** Numbers of lines are below this. */
  int size() {
    return size;
  }

  /** Of the cell; they end before {@link #end}. */
  int begin(int cell) {
    return first[cell];
  }

  int end(int cell) {
    return first[cell] + count[cell];
  }

  int cell(int line) {
    return cellOf[line];
  }

  Piece piece(int line) {
    return pieceOf[line];
  }

  /** The number itself is above. */
  double at(int line) {
    return at[line];
  }

  /** Whether there is room for some more values below (1), or above (-1). */
  int sign(int line) {
    return sign[line];
  }

  /** For how many. */
  int room(int line) {
    return room[line];
  }

  /** Those of all cells of a participant. */
  Own of(int participant) {
    int kind = board.families().classOf(participant);
    if (own[kind] == Own.UNKNOWN) {
      own[kind] = merged(board.cellsOf(participant));
    }
    return own[kind];
  }

  private Own merged(int[] cells) {
    Own merged = new Own(0);
    for (int cell : cells) {
      if (count[cell] > 0) {
        merged = merged(merged, cell);
      }
    }
    return merged;
  }

  private Own merged(Own one, int cell) {
    Own both = new Own(one.size() + count[cell]);
    int next = 0;
    int line = begin(cell);
    for (int i = 0; i < both.size(); i++) {
      boolean isOne = line == end(cell) || (next < one.size() && one.at(next) <= at[line]);
      both.lines[i] = isOne ? one.line(next++) : line++;
      both.at[i] = at[both.lines[i]];
    }
    return both;
  }
}
