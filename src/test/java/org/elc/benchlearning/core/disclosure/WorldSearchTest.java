package org.elc.benchlearning.core.disclosure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elc.benchlearning.core.benchmark.Contribution;
import org.elc.benchlearning.core.benchmark.GroupLattice;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.IndicatorKind;
import org.elc.benchlearning.core.catalogue.IndicatorScale;
import org.elc.benchlearning.core.catalogue.IndicatorText;
import org.elc.benchlearning.core.catalogue.Interval;
import org.elc.benchlearning.core.catalogue.Principle;
import org.elc.benchlearning.core.computing.ComputedRound;
import org.elc.benchlearning.core.computing.FigureTable;
import org.elc.benchlearning.core.disclosure.WorldSearch.Effort;
import org.elc.benchlearning.core.stats.Quantiles;
import org.elc.benchlearning.core.stats.Sample;
import org.junit.Test;

public class WorldSearchTest {
  /** From 0 to 100. */
  private static final Indicator SHARE =
      new Indicator(
          "X",
          Principle.STAFF,
          new IndicatorScale(
              IndicatorKind.PERCENTAGE,
              new BigDecimal(100),
              Direction.HIGHER,
              Interval.UNBOUNDED,
              new Interval(Optional.of(BigDecimal.ZERO), Optional.of(new BigDecimal(100))),
              Interval.UNBOUNDED,
              1),
          Map.of("en", new IndicatorText("X", "", "", "", "")),
          false);

  private static final double[] SPREAD = {5, 12, 20, 27, 35, 42, 50, 58, 65, 73, 80, 88};

  @Test
  public void inAWorldTheQuartilesAreTheSameAndTheValueIsNot() {
    List<World> found = find(Readers.ANYBODY);

    double[] values = SPREAD.clone();
    World world = found.get(0);
    for (int i = 0; i < world.size(); i++) {
      values[world.mover(i)] = world.value(i);
    }
    assertThat(Math.abs(values[4] - 35) > 0.25 * 35, is(true));
    assertThat(quartiles(values), is(quartiles(SPREAD)));
  }

  @Test
  public void aWorldForReadersLeavesTheirFiguresAlone() {
    World world = find(new Readers(0, 11, Readers.NOBODY)).get(0);

    assertThat(world.touches(0), is(false));
    assertThat(world.touches(11), is(false));
    assertThat(world.touches(4), is(true));
  }

  /**
   * Norwegians are all at the upper end. One of them can be far below only if a Swede is above, or
   * the median of all would be another; Sweden's coordinator knows that none is.
   */
  @Test
  public void whereThereIsNoWorldSomethingIsHidden() {
    List<Contribution> network = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      network.add(Networks.contribution("no" + i, "NO", 100, "day-care"));
      network.add(Networks.contribution("se" + i, "SE", 10, "day-care"));
    }
    Board board = board(network);

    new CountControl(board).hide();

    assertThat(shown(board), is(not(shown(board(network)))));
  }

  private static String shown(Board board) {
    StringBuilder shown = new StringBuilder();
    for (CellState cell : board.cells()) {
      for (Piece piece : Piece.values()) {
        shown.append(cell.shows(piece) ? piece.name() : "-").append(' ');
      }
      for (int place = 0; place < cell.size(); place++) {
        shown.append(cell.isTold(place) ? '1' : '0');
      }
    }
    return shown.toString();
  }

  /** For the fifth. */
  private static List<World> find(Readers avoided) {
    Board board = board(SPREAD);
    return new WorldSearch(board, new Recount(board))
        .find(4, avoided, Effort.THOROUGH, new NearMiss(board));
  }

  private static List<Double> quartiles(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    Sample sample = Sample.ofSorted(sorted);
    return List.of(
        Math.rint(10 * Quantiles.type7(sample, 0.25)),
        Math.rint(10 * Quantiles.type7(sample, 0.5)),
        Math.rint(10 * Quantiles.type7(sample, 0.75)));
  }

  /** All in one country, with places told where the rules tell them. */
  private static Board board(double... values) {
    return board(Networks.norwegians(values));
  }

  private static Board board(List<Contribution> network) {
    ComputedRound round =
        ComputedRound.of(GroupLattice.standard(), FigureTable.of(List.of(SHARE), network));
    Board board = new Board(round, 0, Families.of(round), List.of());
    new SlotRule(board, 5, EnumSet.allOf(Rule.class)).hide();
    new PlaceRule(board).tell();
    return board;
  }
}
