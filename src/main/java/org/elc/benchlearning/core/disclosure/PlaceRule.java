package org.elc.benchlearning.core.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elc.benchlearning.core.benchmark.PeerGroup.Trait;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.disclosure.Scale.Side;

/**
 * Decides which exact places are told. A place says how many values of a group lie on either side
 * of the own one, so it is told in two comparisons only: the whole round, and one partition of it,
 * by country where the round covers several, otherwise by service. Even there it is told only when
 * others are known to lie beyond the own value, towards the worse end, wherever that place leaves
 * anything to know: otherwise it would tell that all others do not.
 */
final class PlaceRule {
  private static final int NONE = -1;
  private static final int SEVERAL = -2;

  private final Board board;
  private final List<CellState> ranked;
  private final Optional<CellState> all;
  private final int[] ofTwo;
  private final int[] ownOf;

  /** Call when it is decided which cells are shown. */
  PlaceRule(Board board) {
    this.board = board;
    this.ranked = ranked(board);
    this.all =
        board.own().stream().filter(cell -> cell.group().isAll() && cell.isShown()).findFirst();
    this.ownOf = own(board, ranked);
    this.ofTwo = new int[board.cells().size()];
    ranked.forEach(cell -> ofTwo[cell.number()] = board.mostOfTwoMembers(cell));
    all.ifPresent(cell -> ofTwo[cell.number()] = board.mostOfTwoMembers(cell));
  }

  private static List<CellState> ranked(Board board) {
    Trait by = board.families().coversSeveral() ? Trait.COUNTRY : Trait.SERVICE;
    List<CellState> ranked = new ArrayList<>();
    for (CellState cell : board.own()) {
      if (cell.group().traits().equals(Set.of(by)) && cell.size() > 0) {
        ranked.add(cell);
      }
    }
    return ranked;
  }

  /** Tells all places that may be told. */
  void tell() {
    for (CellState cell : newlyShown()) {
      if (cell.cell().members() >= SmallGroups.QUARTILES_FROM) {
        for (int place = 0; place < cell.size(); place++) {
          int participant = cell.participant(place);
          Optional<CellState> own = own(participant);
          boolean ownIsTold = own.isPresent() && isTold(own.get(), participant);
          boolean isOwn = own.isPresent() && own.get() == cell;
          if (cell.group().isAll() ? tellsAll(participant, own, ownIsTold) : isOwn && ownIsTold) {
            cell.tell(place);
          }
        }
      }
    }
  }

  private List<CellState> newlyShown() {
    return board.own().stream().filter(cell -> cell.isShown() && !cell.isFixed()).toList();
  }

  /** What the rule is there to prevent. */
  void tellEverything() {
    for (CellState cell : newlyShown()) {
      if (cell.cell().members() >= SmallGroups.QUARTILES_FROM) {
        for (int place = 0; place < cell.size(); place++) {
          cell.tell(place);
        }
      }
    }
  }

  /** Why the place at this entry of the cell is not told; empty when it is. */
  Optional<Suppression> withheld(CellState cell, int place) {
    if (!cell.isShown()) {
      return cell.whyHidden(Piece.CELL);
    }
    if (cell.cell().members() < SmallGroups.QUARTILES_FROM) {
      return Optional.of(Suppression.TOO_FEW);
    }
    if (cell.isTold(place)) {
      return Optional.empty();
    }
    if (cell.isFixed()) {
      return Optional.of(Suppression.OTHER_ROUND);
    }
    Optional<CellState> own = own(cell.participant(place));
    boolean isRanked = cell.group().isAll() || (own.isPresent() && own.get() == cell);
    return Optional.of(isRanked ? Suppression.NEAR_END : Suppression.OTHER_RANKING);
  }

  /** The one ranked group that the participant is in; none where it is in several. */
  private Optional<CellState> own(int participant) {
    int own = ownOf[participant];
    return own >= 0 ? Optional.of(board.cell(own)) : Optional.empty();
  }

  private static int[] own(Board board, List<CellState> ranked) {
    int[] own = new int[board.families().participants()];
    Arrays.fill(own, NONE);
    for (CellState cell : ranked) {
      for (int place = 0; place < cell.size(); place++) {
        int participant = cell.participant(place);
        own[participant] = own[participant] == NONE ? cell.number() : SEVERAL;
      }
    }
    return own;
  }

  private boolean isTold(CellState cell, int participant) {
    if (!cell.isShown() || cell.cell().members() < SmallGroups.QUARTILES_FROM) {
      return false;
    }
    return sides(board.value(participant)).stream()
        .allMatch(line -> cell.countBeyond(line) > ofTwo[cell.number()]);
  }

  private boolean tellsAll(int participant, Optional<CellState> own, boolean ownIsTold) {
    CellState whole = all.orElseThrow();
    if (!isTold(whole, participant)) {
      return false;
    }
    for (Line line : sides(board.value(participant))) {
      int beyond = whole.countBeyond(line);
      int rest = whole.size();
      if (ownIsTold) {
        CellState group = own.orElseThrow();
        beyond -= group.countBeyond(line);
        rest -= group.size();
        if (rest > 0 && beyond <= ofTwo[whole.number()]) {
          return false;
        }
      }
      for (CellState partners : ranked) {
        boolean isOther = own.isEmpty() || own.get() != partners;
        if (isOther && rest > partners.size() && beyond - partners.countBeyond(line) < 1) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * The sides on which others must be: those from which the value is a near bound of one that the
   * other end of the scale bounds already.
   */
  private List<Line> sides(double value) {
    Scale scale = board.scale();
    List<Line> lines = new ArrayList<>();
    for (Side side : Side.values()) {
      if (scale.endIsNear(scale.farthest(value, side.other()), side.other())) {
        lines.add(new Line(side, value));
      }
    }
    return lines;
  }
}
