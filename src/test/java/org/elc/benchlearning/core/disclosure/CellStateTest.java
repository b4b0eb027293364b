package org.elc.benchlearning.core.disclosure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.elc.benchlearning.core.benchmark.GroupLattice;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.computing.ComputedRound;
import org.elc.benchlearning.core.computing.FigureTable;
import org.elc.benchlearning.core.disclosure.EarlierRelease.Shown;
import org.junit.Test;

/** What is shown of a cell, and what was told of it before. */
public class CellStateTest {
  private static final Map<Piece, Suppression> NO_TAILS = Map.of(Piece.TAILS, Suppression.TOO_FEW);

  private final CellState cell = cell(1, 2, 3, 3, 5, 6);

  @Test
  public void whatIsHiddenNowAndWasToldBeforeIsGivenUp() {
    cell.fix(new Shown(NO_TAILS, Set.of(), Set.of()));
    assertThat(cell.isGivenUp(), is(false));

    cell.hide(Piece.QUARTILES, Suppression.TOO_NARROW);
    assertThat(cell.isGivenUp(), is(true));

    cell.showAsBefore();
    assertThat(cell.isGivenUp(), is(false));
    assertThat(cell.shows(Piece.QUARTILES), is(true));
    assertThat(cell.shows(Piece.TAILS), is(false));
  }

  @Test
  public void aPlaceThatWasToldAndIsNotIsGivenUp() {
    cell.fix(new Shown(NO_TAILS, Set.of(cell.participant(0), cell.participant(5)), Set.of()));
    assertThat(cell.isTold(0), is(true));
    assertThat(cell.isTold(1), is(false));
    assertThat(cell.isGivenUp(), is(false));

    cell.keep(0);
    assertThat(cell.isGivenUp(), is(true));

    cell.showAsBefore();
    assertThat(cell.isTold(0), is(true));
    assertThat(cell.isGivenUp(), is(false));
  }

  @Test
  public void whatIsOnlyNewIsNeverGivenUp() {
    cell.hide(Piece.QUARTILES, Suppression.TOO_NARROW);

    assertThat(cell.isGivenUp(), is(false));
  }

  /** Two rounds may have published the same cell, each something else of it. */
  @Test
  public void whatEitherOfTwoHasToldIsTold() {
    cell.fix(new Shown(NO_TAILS, Set.of(cell.participant(0)), Set.of()));
    cell.fix(
        new Shown(
            Map.of(Piece.QUARTILES, Suppression.TOO_NARROW),
            Set.of(cell.participant(4)),
            Set.of()));

    assertThat(cell.shows(Piece.TAILS), is(true));
    assertThat(cell.shows(Piece.QUARTILES), is(true));
    assertThat(IntStream.range(0, 6).filter(cell::isTold).boxed().toList(), is(List.of(0, 4)));
  }

  @Test
  public void aPlaceIsTakenBackFromAllOfEqualValue() {
    IntStream.range(0, 6).forEach(cell::tell);

    cell.keep(2);

    assertThat(
        IntStream.range(0, 6).filter(cell::isTold).boxed().toList(), is(List.of(0, 1, 4, 5)));
  }

  @Test
  public void theFirstReasonStays() {
    cell.hide(Piece.TAILS, Suppression.TOO_FEW);
    cell.hide(Piece.TAILS, Suppression.TOO_NARROW);

    assertThat(cell.whyHidden(Piece.TAILS), is(Optional.of(Suppression.TOO_FEW)));
  }

  private static CellState cell(double... values) {
    ComputedRound round =
        ComputedRound.of(
            GroupLattice.standard(),
            FigureTable.of(
                List.of(Networks.indicator(Direction.HIGHER)), Networks.norwegians(values)));
    return new CellState(round.cells(0).get(0), 0);
  }
}
