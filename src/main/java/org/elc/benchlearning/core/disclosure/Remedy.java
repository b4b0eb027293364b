package org.elc.benchlearning.core.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.disclosure.CellState.Insight;

/**
 * What to hide next: the piece that makes room for the most of those who have none, for its loss.
 * Which is the best is decided for one piece at a time, so that all together need not be the least
 * that would do.
 */
final class Remedy {
  /** Of more, each gets something hidden at once. */
  private static final int MOST_ASKED = 400;

  private static final int CROWD = 5_000;

  private final Board board;

  Remedy(Board board) {
    this.board = board;
  }

  /** Somebody whom some readers know not to lie beyond a line. */
  record Exposed(int participant, Line line, Readers readers) {}

  /**
   * What may be hidden.
   *
   * @param line where {@link Piece#PLACES} are hidden; for other pieces always the same
   */
  private record Choice(int cell, Piece piece, Line line) {}

  /** Hides something that helps at least one of them. */
  void apply(Collection<Exposed> exposed, Function<Exposed, Exchanges> exchanges) {
    boolean isCrowd = exposed.size() > MOST_ASKED;
    List<Exposed> some = exposed.stream().limit(isCrowd ? CROWD : MOST_ASKED).toList();
    List<List<Choice>> choices = new ArrayList<>();
    Map<Choice, Integer> helped = new HashMap<>();
    for (Exposed e : some) {
      List<Choice> of = choices(e, exchanges.apply(e));
      choices.add(of);
      of.forEach(choice -> helped.merge(choice, 1, Integer::sum));
    }
    Comparator<Choice> byLoss =
        Comparator.comparingDouble(
            choice ->
                (double) Losses.of(board.cell(choice.cell()), choice.piece())
                    / helped.getOrDefault(choice, 1));
    Comparator<Choice> order =
        byLoss
            .thenComparing(Choice::cell)
            .thenComparing(Choice::piece)
            .thenComparing(choice -> choice.line().side())
            .thenComparing(choice -> choice.line().number());
    if (isCrowd) {
      // One thing for each of them: more than one at a time would need, in bounded time.
      choices.stream()
          .map(of -> of.stream().min(order).orElseThrow())
          .distinct()
          .toList()
          .forEach(this::hide);
      return;
    }
    Choice best = helped.keySet().stream().min(order).orElseThrow();
    if (best.piece() == Piece.PLACES) {
      // One place of a cell is worth little: all that are in the way go at once.
      helped.keySet().stream()
          .filter(choice -> choice.cell() == best.cell() && choice.piece() == Piece.PLACES)
          .sorted(order) // the set's own order differs from one run to the next
          .forEach(this::hide);
    } else {
      hide(best);
    }
  }

  private void hide(Choice choice) {
    CellState cell = board.cell(choice.cell());
    if (choice.piece() != Piece.PLACES) {
      cell.hide(choice.piece(), Suppression.TOO_NARROW);
      return;
    }
    Line line = choice.line();
    int beyond = cell.countBeyond(line);
    keepFirst(cell, cell.size() - beyond, nth -> line.placeWithin(cell.size(), beyond, nth));
    keepFirst(cell, beyond, nth -> line.placeBeyond(cell.size(), beyond, nth));
  }

  /** The place that is nearest to the line, on one side of it. */
  private static void keepFirst(CellState cell, int count, Function<Integer, Integer> places) {
    for (int nth = 0; nth < count; nth++) {
      if (cell.isTold(places.apply(nth))) {
        cell.keep(places.apply(nth));
        return;
      }
    }
  }

  /** What could be hidden to make room for somebody. */
  private List<Choice> choices(Exposed exposed, Exchanges exchanges) {
    Set<Integer> tight = new TreeSet<>();
    for (int cell : board.cellsOf(exposed.participant())) {
      if (exchanges.isFull(cell)) {
        tight.add(cell);
        CellState full = board.cell(cell);
        int beyond = exchanges.beyond(cell);
        for (int nth = 0; nth < beyond; nth++) {
          int other = full.participant(exposed.line().placeBeyond(full.size(), beyond, nth));
          for (int ofOther : board.cellsOf(other)) {
            if (exchanges.isBare(ofOther)) {
              tight.add(ofOther);
            }
          }
        }
      }
    }
    List<Choice> choices = new ArrayList<>();
    tight.forEach(cell -> choices.add(loosening(board.cell(cell), exposed)));
    return choices;
  }

  /** The least of a cell without which its count at the line is less certain. */
  private static Choice loosening(CellState cell, Exposed exposed) {
    Line line = exposed.line();
    Insight insight = exposed.readers().insight(cell.number());
    OrderBounds now = cell.bounds(insight);
    if (insight.places()) {
      OrderBounds without = cell.bounds(new Insight(false, insight.neighbours()));
      if (isLooser(without, now, line)) {
        return new Choice(cell.number(), Piece.PLACES, line);
      }
    }
    Line anywhere = new Line(line.side(), 0);
    for (Piece piece : List.of(Piece.THIRDS, Piece.TAILS, Piece.QUARTILES)) {
      if (cell.shows(piece) && isLooser(cell.boundsWithout(piece, insight), now, line)) {
        return new Choice(cell.number(), piece, anywhere);
      }
    }
    return new Choice(cell.number(), Piece.CELL, anywhere);
  }

  private static boolean isLooser(OrderBounds without, OrderBounds now, Line line) {
    return without.mostBeyond(line) > now.mostBeyond(line)
        || without.leastBeyond(line) < now.leastBeyond(line);
  }
}
