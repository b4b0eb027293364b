package org.elc.benchlearning.core.disclosure;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.elc.benchlearning.core.disclosure.Marks.Mark;

/**
 * Counts a draft's groups again: which published numbers would be other ones, and who would be told
 * another place. A draft without anything broken is a world; all that follows rests on this class.
 */
final class Recount {
  /** Whoever would be told another place knows that it is none; with more it is of little use. */
  static final int MOST_TOUCHED = 48;

  private static final int MOST_LOOKED_THROUGH = 600;
  private static final int MOST_OBSTACLES = 24;

  private final Board board;
  private final Marks[] marks;
  private final int[][] placeOf;
  private final Exchange[] exchanges;
  private final int[] exchangeOf;
  private final int[] lookOf;
  private final int[] touchLook;
  private final int[] touched = new int[MOST_TOUCHED];
  private final Obstacle[] obstacles = new Obstacle[MOST_OBSTACLES];
  private Readers readers = Readers.ANYBODY;
  private int ownMember;
  private int exchanged;
  private int look;
  private int broken;
  private int touchedCount;
  private boolean isUseless;

  /**
   * What keeps a draft from being a world.
   *
   * @param cell in which it is
   * @param mark the number of a published cut, or -1: a place, which readers were told
   * @param place theirs, in the cell's order
   */
  private record Obstacle(int cell, int mark, int place) {}

  Recount(Board board) {
    this.board = board;
    int cells = board.cells().size();
    this.marks = new Marks[cells];
    this.exchangeOf = new int[cells];
    this.lookOf = new int[cells];
    board.cells().forEach(cell -> refresh(cell.number()));
    int participants = board.families().participants();
    this.touchLook = new int[participants];
    this.placeOf = new int[participants][];
    int most = 0;
    for (int p = 0; p < participants; p++) {
      placeOf[p] = new int[board.cellsOf(p).length];
      most = Math.max(most, placeOf[p].length);
    }
    for (CellState cell : board.cells()) {
      for (int place = 0; place < cell.size(); place++) {
        int p = cell.participant(place);
        placeOf[p][Arrays.binarySearch(board.cellsOf(p), cell.number())] = place;
      }
    }
    this.exchanges = new Exchange[Math.min(cells, most * Draft.MOST)];
    Arrays.setAll(exchanges, e -> new Exchange());
  }

  /** After something of the cell was hidden, or shown again. */
  void refresh(int cell) {
    marks[cell] = new Marks(board.cell(cell));
  }

  /** The participant's place in the order of the nth of its cells. */
  int placeOf(int participant, int nth) {
    return placeOf[participant][nth];
  }

  Marks marks(int cell) {
    return marks[cell];
  }

  /** Looks at a draft with the eyes of some readers, as to a participant whom they do not know. */
  void look(Draft draft, Readers of, int victim) {
    readers = of;
    ownMember = board.memberOf(victim);
    look++;
    exchanged = 0;
    broken = 0;
    touchedCount = 0;
    isUseless = false;
    for (int i = 0; i < draft.size(); i++) {
      exchange(draft, i);
      touch(draft.mover(i));
    }
    for (int e = 0; e < exchanged; e++) {
      Exchange exchange = exchanges[e];
      exchange.settle();
      if (!exchange.isEmpty()) {
        compare(exchange, draft);
      }
    }
  }

  private void exchange(Draft draft, int nth) {
    int mover = draft.mover(nth);
    int[] cells = board.cellsOf(mover);
    for (int i = 0; i < cells.length; i++) {
      int cell = cells[i];
      if (marks[cell].isShown()) {
        if (lookOf[cell] != look) {
          lookOf[cell] = look;
          exchangeOf[cell] = exchanged;
          exchanges[exchanged++].begin(cell);
        }
        exchanges[exchangeOf[cell]].add(placeOf[mover][i], draft.from(nth), draft.to(nth));
      }
    }
  }

  private void compare(Exchange exchange, Draft draft) {
    CellState cell = board.cell(exchange.cell());
    Marks of = marks[exchange.cell()];
    double smallest = exchange.smallest();
    double greatest = exchange.greatest();
    boolean thirds = false;
    for (int m = 0; m < of.size(); m++) {
      Mark mark = of.mark(m);
      Cut cut = mark.cut();
      int next = cut.share() == 0 ? cut.below() : cut.below() + 1;
      if (cell.value(next) >= smallest && cell.value(cut.below()) <= greatest) {
        double number = exchange.number(cell, cut);
        if (!mark.isPublished()) {
          thirds |= number != cut.number();
        } else if (!mark.allows(number)) {
          obstacle(new Obstacle(cell.number(), m, 0));
        }
      }
    }
    if (thirds) {
      compareThirds(exchange, cell, of, draft);
    }
    if (of.tellsPlaces()) {
      comparePlaces(exchange, cell, draft);
    }
  }

  private void obstacle(Obstacle found) {
    if (broken < MOST_OBSTACLES) {
      obstacles[broken] = found;
    }
    broken++;
  }

  /** Each participant is told in which third it is. */
  private void compareThirds(Exchange exchange, CellState cell, Marks of, Draft draft) {
    int first = of.size() - 2;
    Cut one = of.mark(first).cut();
    Cut other = of.mark(first + 1).cut();
    double newOne = exchange.number(cell, one);
    double newOther = exchange.number(cell, other);
    for (int place = 0; place < cell.size(); place++) {
      double value = cell.value(place);
      int before = third(value, one.number(), other.number());
      int after = third(value, newOne, newOther);
      if (before != after && !draft.moves(cell.participant(place))) {
        told(cell, place, new Obstacle(cell.number(), first, place));
      }
    }
  }

  private static int third(double value, double one, double other) {
    if (one == other) {
      return 0;
    }
    return value >= other ? 3 : value > one ? 2 : 1;
  }

  private void comparePlaces(Exchange exchange, CellState cell, Draft draft) {
    boolean byDistance = board.isByDistance();
    int from = byDistance ? 0 : cell.firstNotBelow(exchange.smallest());
    int to = byDistance ? cell.size() : cell.firstNotBelow(Math.nextUp(exchange.greatest()));
    if (to - from > MOST_LOOKED_THROUGH) {
      isUseless = true;
      return;
    }
    for (int place = from; place < to && !isUseless; place++) {
      if (cell.isTold(place)) {
        double value = cell.value(place);
        boolean isOther = exchange.moreBelow(value) != 0 || exchange.moreEqual(value) != 0;
        if (byDistance && !isOther) {
          isOther = exchange.changesDistances(value, board);
        }
        if (isOther && !draft.moves(cell.participant(place))) {
          told(cell, place, new Obstacle(cell.number(), -1, place));
        }
      }
    }
  }

  /** Somebody would be told something else. */
  private void told(CellState cell, int place, Obstacle obstacle) {
    int participant = cell.participant(place);
    int member = board.memberOf(participant);
    if (member == ownMember) {
      return;
    }
    touch(participant);
    if (readers.know(member, board.families().countryOf(participant))) {
      obstacle(obstacle);
    }
  }

  private void touch(int participant) {
    int member = board.memberOf(participant);
    if (touchLook[member] != look) {
      touchLook[member] = look;
      if (touchedCount == MOST_TOUCHED) {
        isUseless = true;
      } else {
        touched[touchedCount++] = participant;
      }
    }
  }

  /** Whether the draft is a world that the readers can not tell from the truth. */
  boolean isWorld() {
    return broken == 0 && !isUseless;
  }

  boolean isUseless() {
    return isUseless;
  }

  /** What would have to be hidden, were the draft to be a world. */
  Set<Removal> inTheWay() {
    Set<Removal> inTheWay = new TreeSet<>();
    for (int i = 0; i < Math.min(broken, MOST_OBSTACLES); i++) {
      Obstacle obstacle = obstacles[i];
      inTheWay.add(
          obstacle.mark() < 0
              ? new Removal(obstacle.cell(), Piece.PLACES, obstacle.place())
              : new Removal(
                  obstacle.cell(), marks[obstacle.cell()].mark(obstacle.mark()).piece(), 0));
    }
    return inTheWay;
  }

  /** The draft, after it was found to be a world. */
  World world(Draft draft) {
    int[] members = new int[touchedCount];
    int[] countries = new int[touchedCount];
    for (int i = 0; i < touchedCount; i++) {
      members[i] = board.memberOf(touched[i]);
      countries[i] = board.families().countryOf(touched[i]);
    }
    return new World(draft.movers(), draft.values(), members, countries);
  }
}
