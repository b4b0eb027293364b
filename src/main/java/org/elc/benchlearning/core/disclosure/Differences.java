package org.elc.benchlearning.core.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.elc.benchlearning.core.benchmark.Suppression;

/**
 * Hides cells so that no difference between cells that are shown is about fewer than k members
 * (rules.md section 6): between a group and one that contains it, in what a partition leaves over,
 * and in what two crossing groups leave over. Looks at who has a value, never at the values.
 *
 * <p>Each such difference is a clause: one at least of the cells in it has to go. Hiding a cell
 * never makes a new one, because whatever cell could be shown has more than k members itself.
 */
final class Differences {
  private final Board board;
  private final int k;
  private final Families families;
  private final int[][] common;
  private final int mostUnits;

  /** Cells that must not be shown beside something that was told before. */
  private final BitSet besideEarlier = new BitSet();

  Differences(Board board, int k) {
    this.board = board;
    this.k = k;
    this.families = board.families();
    this.common = common();
    this.mostUnits = mostUnits();
  }

  /** Hides the least; returns how good the choice is. */
  HittingSet hide() {
    Set<BitSet> clauses = new LinkedHashSet<>();
    nested(clauses);
    partitions(clauses);
    crossing(clauses);
    overlapping(clauses);
    HittingSet least =
        HittingSet.of(clauses, number -> new Removal(number, Piece.CELL, 0).loss(board));
    least.hidden().stream()
        .forEach(
            number ->
                board
                    .cell(number)
                    .hide(
                        Piece.CELL,
                        besideEarlier.get(number)
                            ? Suppression.OTHER_ROUND
                            : Suppression.DIFFERENCE));
    return least;
  }

  /** For every two cells, how many participants are in both. */
  private int[][] common() {
    int size = board.cells().size();
    int[][] counts = new int[size][size];
    for (int participant = 0; participant < families.participants(); participant++) {
      if (!Double.isNaN(board.value(participant))) {
        int[] cells = board.cellsOf(participant);
        for (int one : cells) {
          for (int other : cells) {
            counts[one][other]++;
          }
        }
      }
    }
    return counts;
  }

  /** No member has more participants. */
  private int mostUnits() {
    int[] units = new int[families.participants()];
    for (int participant = 0; participant < units.length; participant++) {
      units[board.memberOf(participant)]++;
    }
    return Math.max(1, IntStream.of(units).max().orElse(1));
  }

  /** A group inside another; and two inside another that have nobody in common. */
  private void nested(Set<BitSet> clauses) {
    List<CellState> shown = board.cells().stream().filter(CellState::isShown).toList();
    for (CellState whole : shown) {
      List<CellState> inside = shown.stream().filter(part -> isInside(part, whole)).toList();
      for (CellState one : inside) {
        require(whole, List.of(one), clauses);
        for (CellState two : inside) {
          if (one.number() < two.number() && common[one.number()][two.number()] == 0) {
            require(whole, List.of(one, two), clauses);
          }
        }
      }
    }
  }

  private boolean isInside(CellState part, CellState whole) {
    return whole.size() > part.size() && common[part.number()][whole.number()] == part.size();
  }

  /** A group, and all that narrow it by one trait, if nobody is in two of them. */
  private void partitions(Set<BitSet> clauses) {
    for (Families.Partition partition : families.partitions()) {
      CellState whole = board.cell(partition.whole());
      List<CellState> parts =
          partition.parts().stream().map(board::cell).filter(CellState::isShown).toList();
      if (whole.isShown() && !parts.isEmpty() && areApart(parts)) {
        require(whole, parts, clauses);
      }
    }
  }

  /** Two groups inside a third, and what they have in common: what is outside both? */
  private void crossing(Set<BitSet> clauses) {
    for (Families.Crossing crossing : families.crossings()) {
      CellState whole = board.cell(crossing.whole());
      CellState both = board.cell(crossing.both());
      List<CellState> two = List.of(board.cell(crossing.one()), board.cell(crossing.other()));
      boolean areShown =
          whole.isShown() && both.isShown() && two.get(0).isShown() && two.get(1).isShown();
      if (areShown && isFew(whole, two)) {
        add(List.of(whole, two.get(0), two.get(1), both), clauses);
      }
    }
  }

  private void require(CellState whole, List<CellState> parts, Set<BitSet> clauses) {
    if (isFew(whole, parts)) {
      List<CellState> cells = new ArrayList<>(parts);
      cells.add(whole);
      add(cells, clauses);
    }
  }

  /**
   * Two cells of nearly the same figures, one of them told before: whose figure was changed, who
   * left and who came instead would be few.
   */
  private void overlapping(Set<BitSet> clauses) {
    for (CellState earlier : board.cells()) {
      if (earlier.isFixed() && earlier.isShown()) {
        for (CellState cell : board.own()) {
          boolean isNear =
              cell.isShown()
                  && !cell.isFixed()
                  && common[earlier.number()][cell.number()] > 0
                  && isFew(earlier, List.of(cell))
                  && isFew(cell, List.of(earlier));
          if (isNear) {
            add(List.of(earlier, cell), clauses);
          }
        }
      }
    }
  }

  private boolean areApart(List<CellState> parts) {
    for (CellState one : parts) {
      for (CellState other : parts) {
        if (one != other && common[one.number()][other.number()] > 0) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether some members, but fewer than k, have values outside of all the parts. */
  private boolean isFew(CellState whole, List<CellState> parts) {
    int inParts = parts.stream().mapToInt(CellState::size).sum();
    if (parts.size() == 1 && common[whole.number()][parts.get(0).number()] == whole.size()) {
      return false;
    }
    if (whole.size() - inParts >= k * mostUnits) {
      return false;
    }
    Set<Integer> members = new HashSet<>();
    for (int place = 0; place < whole.size() && members.size() < k; place++) {
      int participant = whole.participant(place);
      if (parts.stream().noneMatch(part -> board.isIn(participant, part.number()))) {
        members.add(board.memberOf(participant));
      }
    }
    return !members.isEmpty() && members.size() < k;
  }

  /** One of these has to go; not one that was told before. */
  private void add(List<CellState> cells, Set<BitSet> clauses) {
    BitSet clause = new BitSet();
    cells.stream().filter(cell -> !cell.isFixed()).forEach(cell -> clause.set(cell.number()));
    if (!clause.isEmpty()) {
      clauses.add(clause);
      if (cells.stream().anyMatch(CellState::isFixed)) {
        besideEarlier.or(clause);
      }
    }
  }
}
