package org.elc.benchlearning.core.disclosure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.elc.benchlearning.core.benchmark.Band;
import org.elc.benchlearning.core.benchmark.Contribution;
import org.elc.benchlearning.core.benchmark.GroupLattice;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.RoundResults;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.computing.ComputedRound;
import org.elc.benchlearning.core.computing.FigureTable;
import org.junit.Test;

/** Sixteen Norwegians with 5, 10, ... 80: the four from 65 on are the best. */
public class NamedBestTest {
  private static final double[] SIXTEEN =
      IntStream.rangeClosed(1, 16).mapToDouble(i -> 5 * i).toArray();

  @Test
  public void whoeverIsNamedIsAsGoodInEveryWorld() {
    NamedBest best = new NamedBest(board(SIXTEEN, List.of()), CellState::isShown);
    World worse = world(12, 50);
    World stillTheBest = world(12, 70);

    assertThat(best.areKept(named(12), worse, 3), is(false));
    assertThat(best.areKept(named(12), stillTheBest, 3), is(true));
    assertThat("another one is named", best.areKept(named(13), worse, 3), is(true));
    assertThat("who is looked for is not named", best.areKept(named(12), worse, 12), is(true));
  }

  @Test
  public void theBestAreTriedInAnOrderThatNoFigureDecides() {
    double[] reversed = IntStream.rangeClosed(1, 16).mapToDouble(i -> 85 - 5 * i).toArray();

    List<Integer> up = new NamedBest(board(SIXTEEN, List.of()), CellState::isShown).inTurn();
    double[] swapped = SIXTEEN.clone();
    swapped[12] = 80;
    swapped[15] = 65;

    assertThat(up, containsInAnyOrder(12, 13, 14, 15));
    assertThat(new NamedBest(board(swapped, List.of()), CellState::isShown).inTurn(), is(up));
    assertThat(
        new NamedBest(board(reversed, List.of()), CellState::isShown).inTurn(),
        containsInAnyOrder(0, 1, 2, 3));
  }

  @Test
  public void whereNoQuartilesAreShownNobodyIsTried() {
    Board board = board(SIXTEEN, List.of());
    board.cells().forEach(cell -> cell.hide(Piece.QUARTILES, Suppression.TOO_NARROW));

    assertThat(new NamedBest(board, CellState::isShown).inTurn(), is(empty()));
  }

  /** Who was the best with another figure is somebody else to the new release. */
  @Test
  public void namesThatMayHaveBeenToldBeforeAreKnown() {
    RoundResults first = benchmark().compute(List.of(), table(SIXTEEN));
    Set<String> nameable =
        first.positions().entrySet().stream()
            .filter(of -> of.getValue().stream().anyMatch(Position::nameable))
            .map(of -> of.getKey().key())
            .collect(Collectors.toSet());
    assertThat(nameable, is(not(empty())));
    EarlierRelease release = benchmark().release(List.of(), table(SIXTEEN));
    first.statistics().values().forEach(cells -> cells.forEach(release::cell));
    first.positions().forEach((id, places) -> places.forEach(p -> release.place(id, p)));

    Board again = board(SIXTEEN, List.of(release));

    assertThat(
        again.namedBefore().stream().mapToObj(again::keyOf).collect(Collectors.toSet()),
        is(nameable));
    double[] changed = SIXTEEN.clone();
    changed[15] = 84;
    BitSet others = board(changed, List.of(release)).namedBefore();
    assertThat(others.get(15), is(false));
    assertThat(others.cardinality(), is(nameable.size()));
  }

  /** What is known of the first round, names of all of its best included, leaves less room. */
  @Test
  public void besideNamesThatWereToldLessIsShown() {
    assertThat(numbers(withSweden(2, true)), is(lessThan(numbers(withSweden(2, false)))));
    assertThat(numbers(withSweden(20, true)), is(lessThan(numbers(withSweden(20, false)))));
  }

  /** What remains is what was shown before, and whose names it bears was not looked at. */
  @Test
  public void whereAllHadToBeHiddenBesideAnEarlierRoundNobodyIsNamed() {
    assertThat(nameable(withSweden(1, false)), is(greaterThan(0L)));
    assertThat(nameable(withSweden(3, true)), is(0L));
  }

  /** A round after a first one of its Norwegians alone, all of whose best may have been named. */
  private static RoundResults withSweden(int seed, boolean isNamed) {
    Random random = new Random(seed);
    List<Contribution> all = new ArrayList<>();
    for (int i = 0; i < 32; i++) {
      String country = i < 18 ? "NO" : "SE";
      String service = i % 2 == 0 ? "day-care" : "housing";
      double value = 1 + random.nextInt(400) / 4.0;
      all.add(Networks.contribution("m-" + i, country, value, service));
    }
    FigureTable norway = table(all.subList(0, 18));
    EarlierRelease release = benchmark().release(List.of(), norway);
    RoundResults first = benchmark().compute(List.of(), norway);
    first.statistics().values().forEach(cells -> cells.forEach(release::cell));
    first
        .positions()
        .forEach((id, places) -> places.forEach(p -> release.place(id, named(p, isNamed))));
    return benchmark().compute(List.of(), table(all), Earlier.of(List.of(release)));
  }

  private static long numbers(RoundResults results) {
    return results.statistics().values().stream()
        .flatMap(List::stream)
        .flatMap(cell -> Stream.of(cell.p10(), cell.q1(), cell.median()))
        .filter(OptionalDouble::isPresent)
        .count();
  }

  private static long nameable(RoundResults results) {
    return results.positions().values().stream()
        .filter(places -> places.stream().anyMatch(Position::nameable))
        .count();
  }

  private static Position named(Position p, boolean isNamed) {
    return new Position(
        p.indicator(),
        p.group(),
        p.value(),
        p.rank(),
        p.tied(),
        p.of(),
        p.percentile(),
        p.quartile(),
        p.third(),
        p.band(),
        isNamed && p.band().equals(Optional.of(Band.BEST)),
        p.withheld());
  }

  private static Benchmark benchmark() {
    return new Benchmark(GroupLattice.standard(), Disclosure.withThreshold(5));
  }

  private static BitSet named(int participant) {
    BitSet named = new BitSet();
    named.set(participant);
    return named;
  }

  private static World world(int mover, double value) {
    return new World(new int[] {mover}, new double[] {value}, new int[] {mover}, new int[] {0});
  }

  private static FigureTable table(double[] values) {
    return table(Networks.norwegians(values));
  }

  private static FigureTable table(List<Contribution> figures) {
    return FigureTable.of(List.of(Networks.indicator(Direction.HIGHER)), figures);
  }

  private static Board board(double[] values, List<EarlierRelease> told) {
    ComputedRound round = ComputedRound.of(GroupLattice.standard(), table(values));
    Board board = new Board(round, 0, Families.of(round), told);
    new SlotRule(board, 5, EnumSet.allOf(Rule.class)).hide();
    return board;
  }
}
