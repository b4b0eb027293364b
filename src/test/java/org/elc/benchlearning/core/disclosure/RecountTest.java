package org.elc.benchlearning.core.disclosure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.elc.benchlearning.core.benchmark.GroupLattice;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.computing.ComputedRound;
import org.elc.benchlearning.core.computing.FigureTable;
import org.junit.Test;

/** What keeps other values from being a world: everything else rests on it. */
public class RecountTest {
  private static final Readers SECOND = new Readers(1, Readers.NOBODY, Readers.NOBODY);
  private static final Readers THIRD = new Readers(2, Readers.NOBODY, Readers.NOBODY);

  /** Q1 lies between 20 and 27, the median between 42 and 50, Q3 between 65 and 73. */
  private static final double[] TWELVE = {5, 12, 20, 27, 35, 42, 50, 58, 65, 73, 80, 88};

  /** The thirds are cut between 30 and 40, and between 60 and 70. */
  private static final double[] NINE = {10, 20, 30, 40, 50, 60, 70, 80, 90};

  @Test
  public void whatLeavesEveryNumberAsItIsIsAWorld() {
    assertThat(looked(board(TWELVE), 0, 11, Readers.ANYBODY).isWorld(), is(true));
  }

  @Test
  public void anotherQuartileIsNone() {
    Recount recount = looked(board(TWELVE), 0, 24, Readers.ANYBODY);

    assertThat(recount.isWorld(), is(false));
    assertThat(recount.inTheWay().iterator().next().piece(), is(Piece.QUARTILES));
  }

  /** The first passes the second, who is told to be the second. */
  @Test
  public void whoIsToldAnotherPlaceKnowsThatItIsNone() {
    Board board = board(TWELVE);
    assertThat(looked(board, 0, 15, SECOND).isWorld(), is(true));

    board.cells().stream().filter(cell -> cell.size() == 12).forEach(cell -> cell.tell(1));
    Recount recount = looked(board, 0, 15, SECOND);

    assertThat(recount.isWorld(), is(false));
    assertThat(
        recount.inTheWay().stream().map(Removal::piece).distinct().toList(),
        contains(Piece.PLACES));
  }

  @Test
  public void forOthersItIsAWorldThatTouchesWhoIsToldAnotherPlace() {
    Board board = board(TWELVE);
    board.cells().stream().filter(cell -> cell.size() == 12).forEach(cell -> cell.tell(1));
    Draft draft = draft(board, 0, 15);
    Recount recount = new Recount(board);
    recount.look(draft, THIRD, 0);

    assertThat(recount.isWorld(), is(true));
    assertThat(recount.world(draft).touches(0), is(true));
    assertThat(recount.world(draft).touches(1), is(true));
    assertThat(recount.world(draft).touches(2), is(false));
  }

  /** The fourth passes the third, who comes into the middle third by that. */
  @Test
  public void whoIsToldAnotherThirdKnowsThatItIsNone() {
    assertThat(looked(board(NINE), 3, 25, THIRD).isWorld(), is(false));
    assertThat(looked(board(NINE), 3, 25, SECOND).isWorld(), is(true));
  }

  /** Q3 lies between the tenth, who moves, and the one below: 67.0 becomes 68.5, or 67.1. */
  @Test
  public void whoAQuartileIsMadeOfMovesIt() {
    assertThat(looked(board(TWELVE), 9, 79, Readers.ANYBODY).isWorld(), is(false));
    assertThat(looked(board(TWELVE), 9, 73.3, Readers.ANYBODY).isWorld(), is(false));
    assertThat("67.025", looked(board(TWELVE), 9, 73.1, Readers.ANYBODY).isWorld(), is(true));
  }

  /** The first is 4 below the target and is told how many are nearer: 18 is, 24 is not. */
  @Test
  public void whoIsToldAnotherPlaceByDistanceKnowsThatItIsNone() {
    double[] values = {1, 6, 7, 8, 9, 10, 16, 16.5, 17, 17.5, 18, 50};
    Board board = board(Direction.RANGE, values);
    Readers first = new Readers(0, Readers.NOBODY, Readers.NOBODY);
    assertThat(looked(board, 10, 24, first).isWorld(), is(true));

    tell(board, 0);

    assertThat(looked(board, 10, 24, first).isWorld(), is(false));
    Board nobodyAsNear = board(Direction.RANGE, 1, 6, 7, 8, 9, 10, 16, 16.5, 17, 17.5, 24, 50);
    tell(nobodyAsNear, 0);
    assertThat("19 is as near", looked(nobodyAsNear, 10, 19, first).isWorld(), is(false));
    assertThat("20 is not", looked(nobodyAsNear, 10, 20, first).isWorld(), is(true));
    assertThat("as before", looked(board, 10, 17.9, first).isWorld(), is(true));
  }

  @Test
  public void whatTouchesManyIsOfNoUse() {
    Board sixty = board(IntStream.range(0, 60).mapToDouble(i -> i).toArray());
    IntStream.range(0, 60).forEach(place -> tell(sixty, place));
    assertThat(looked(sixty, 0, 40.5, Readers.ANYBODY).isUseless(), is(false));
    assertThat(looked(sixty, 0, 50.5, Readers.ANYBODY).isUseless(), is(true));

    Board many = board(IntStream.range(0, 700).mapToDouble(i -> i).toArray());
    tell(many, 699);
    assertThat(looked(many, 0, 650.5, Readers.ANYBODY).isUseless(), is(true));
  }

  private static void tell(Board board, int place) {
    board.cells().stream().filter(CellState::isShown).forEach(cell -> cell.tell(place));
  }

  /** Readers, as to the participant that moves. */
  private static Recount looked(Board board, int mover, double value, Readers readers) {
    Recount recount = new Recount(board);
    recount.look(draft(board, mover, value), readers, mover);
    return recount;
  }

  private static Draft draft(Board board, int mover, double value) {
    Draft draft = new Draft(board);
    draft.set(mover, value);
    return draft;
  }

  /** All in one country; participants and members have the numbers of their values. */
  private static Board board(double... values) {
    return board(Direction.HIGHER, values);
  }

  private static Board board(Direction direction, double... values) {
    ComputedRound round =
        ComputedRound.of(
            GroupLattice.standard(),
            FigureTable.of(List.of(Networks.indicator(direction)), Networks.norwegians(values)));
    Board board = new Board(round, 0, Families.of(round), List.of());
    new SlotRule(board, 5, EnumSet.allOf(Rule.class)).hide();
    return board;
  }
}
