package org.elc.benchlearning.core.disclosure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.elc.benchlearning.core.disclosure.Marks.Mark;

/**
 * How many values more than in truth a draft has below each number that matters, kept up to date
 * with every change: cheap enough to try hundreds of them.
 *
 * <p>A quantile of type 7 stays what it is when the one or two values of the order that make it
 * stay where they are, nearly: so that not too many values come below the least that such a value
 * may be, and not too few remain up to the most. Each is a line with some room on one side.
 */
final class Balance {
  private static final int[] UNKNOWN = {};

  private final Board board;
  private final int[] first;
  private final int[] count;
  private double[] at = new double[0];
  private int[] sign = new int[0];
  private int[] room = new int[0];
  private int[] more = new int[0];
  private int[] cellOf = new int[0];
  private Piece[] pieceOf = new Piece[0];
  private int lines;

  /** By class of participants of the same groups: their lines in the order of their numbers. */
  private final int[][] ownLines;

  private final ToldPlaces told;
  private int wrong;

  Balance(Board board, Recount recount) {
    this.board = board;
    this.told = new ToldPlaces(board, recount);
    int cells = board.cells().size();
    this.first = new int[cells];
    this.count = new int[cells];
    this.ownLines = new int[board.families().classes()][];
    Arrays.fill(ownLines, UNKNOWN);
    board.cells().forEach(cell -> refresh(cell.number(), recount.marks(cell.number())));
  }

  /** After something of the cell was hidden, or shown again. */
  void refresh(int number, Marks marks) {
    CellState cell = board.cell(number);
    Arrays.fill(ownLines, UNKNOWN);
    int needed = 0;
    for (int m = 0; m < marks.size(); m++) {
      needed += lines(marks.mark(m));
    }
    if (needed > count[number]) {
      first[number] = lines;
      lines += needed;
      if (lines > at.length) {
        grow(2 * lines);
      }
    }
    count[number] = 0;
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
    more[line] = 0;
  }

  private void grow(int size) {
    at = Arrays.copyOf(at, size);
    sign = Arrays.copyOf(sign, size);
    room = Arrays.copyOf(room, size);
    more = Arrays.copyOf(more, size);
    cellOf = Arrays.copyOf(cellOf, size);
    pieceOf = Arrays.copyOf(pieceOf, size);
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
    double low = Math.min(from, to);
    double high = Math.max(from, to);
    int by = to < from ? 1 : -1;
    int[] own = ownLines(participant);
    for (int i = firstAbove(own, low); i < own.length && at[own[i]] <= high; i++) {
      int line = own[i];
      wrong -= wrong(line);
      more[line] += by;
      wrong += wrong(line);
    }
    wrong += told.change(participant, from, to, true);
  }

  private int[] ownLines(int participant) {
    int kind = board.families().classOf(participant);
    if (ownLines[kind] == UNKNOWN) {
      ownLines[kind] =
          Arrays.stream(board.cellsOf(participant))
              .flatMap(cell -> IntStream.range(first[cell], first[cell] + count[cell]))
              .boxed()
              .sorted(Comparator.comparingDouble(line -> at[line]))
              .mapToInt(Integer::intValue)
              .toArray();
    }
    return ownLines[kind];
  }

  private int firstAbove(int[] own, double number) {
    int low = 0;
    int high = own.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (at[own[middle]] <= number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int wrong(int line) {
    return Math.max(0, sign[line] * more[line] - room[line]);
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
        for (int line = first[cell]; line < first[cell] + count[cell]; line++) {
          if (wrong(line) > 0 && board.cell(cell).size() < size) {
            worst = line;
            size = board.cell(cell).size();
          }
        }
      }
    }
    for (int nth = 0; nth < told.size(); nth++) {
      if (told.isWrong(nth) && board.cell(told.cell(nth)).size() < size) {
        worst = lines + nth;
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
        for (int line = first[cell]; line < first[cell] + count[cell]; line++) {
          if (wrong(line) > 0) {
            inTheWay.add(new Removal(cell, pieceOf[line], 0));
          }
        }
      }
    }
    told.inTheWay(inTheWay);
    return inTheWay;
  }

  /** How much would be wrong, were nothing changed but that two exchange their values. */
  int wrongAfterExchange(int one, int other) {
    double value = board.value(one);
    double otherValue = board.value(other);
    return wrongAfterLeaving(one, other, value, otherValue)
        + wrongAfterLeaving(other, one, otherValue, value);
  }

  /** In the cells of one of two only. */
  private int wrongAfterLeaving(int one, int other, double from, double to) {
    double low = Math.min(from, to);
    double high = Math.max(from, to);
    int by = to < from ? 1 : -1;
    int after = 0;
    int[] others = board.cellsOf(other);
    int i = 0;
    for (int cell : board.cellsOf(one)) {
      while (i < others.length && others[i] < cell) {
        i++;
      }
      if (i == others.length || others[i] != cell) {
        int end = first[cell] + count[cell];
        for (int line = first[cell]; line < end && at[line] <= high; line++) {
          if (low < at[line] && room[line] == 0 && sign[line] == by) {
            after++;
          }
        }
        after += told.isBetween(cell, low, high) ? 1 : 0;
      }
    }
    return after;
  }

  /** How much would be wrong, were a value changed; faster than changing it and back. */
  int wrongAfter(int participant, double from, double to) {
    double low = Math.min(from, to);
    double high = Math.max(from, to);
    int by = to < from ? 1 : -1;
    int after = wrong;
    int[] own = ownLines(participant);
    for (int i = firstAbove(own, low); i < own.length && at[own[i]] <= high; i++) {
      int line = own[i];
      after += Math.max(0, sign[line] * (more[line] + by) - room[line]) - wrong(line);
    }
    return after + told.change(participant, from, to, false);
  }

  int cell(int line) {
    return line < lines ? cellOf[line] : told.cell(line - lines);
  }

  /** The number itself is above. */
  double at(int line) {
    return line < lines ? at[line] : told.at(line - lines);
  }

  /** Whether there are too few values above, not too many. */
  boolean isShort(int line) {
    return line < lines ? sign[line] > 0 : told.isShort(line - lines);
  }
}
