package org.elc.benchlearning.core.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.disclosure.CellState.Insight;
import org.elc.benchlearning.core.disclosure.Scale.Side;

/**
 * Hides what would tell too much through counts: every published number says how many values of a
 * group lie on either side of it, and all groups together may leave no room for somebody's value
 * beyond some line. The guarantee: for everybody there is a side, towards one end of the scale, on
 * which it could lie beyond every line that is near, for all that any readers know; so no figure
 * has two near bounds. Where an end of the scale itself is near a value, it is the other side.
 */
final class CountControl {
  private final Board board;
  private final Set<Integer> whole = new TreeSet<>();
  private final Set<Integer> ranked = new TreeSet<>();
  private List<Readers> readers = List.of();

  CountControl(Board board) {
    this.board = board;
    for (CellState cell : board.cells()) {
      if (cell.isShown() && cell.tellsPlaces()) {
        (cell.group().isAll() ? whole : ranked).add(cell.number());
      }
    }
    this.readers = Readers.all(whole, ranked, board.families().countries());
  }

  /** Somebody whom some readers know not to lie beyond a line. */
  private record Exposed(int participant, Line line, Readers readers) {}

  /**
   * What may be hidden.
   *
   * @param piece of the cell; {@link Piece#PLACES} are those at the line
   */
  private record Choice(int cell, Piece piece, Line line) {}

  /** Exchanges at a line that were looked at, until something more is hidden. */
  private final Map<Line, Map<Readers, Exchanges>> looked = new HashMap<>();

  private Exchanges exchanges(Line line, Readers of) {
    return looked
        .computeIfAbsent(line, l -> new HashMap<>())
        .computeIfAbsent(of, r -> new Exchanges(board, line, r));
  }

  void hide() {
    Map<Integer, List<Exposed>> low = exposed(Side.LOW, p -> !endIsNear(p, Side.LOW));
    Map<Integer, List<Exposed>> high =
        exposed(Side.HIGH, p -> !endIsNear(p, Side.HIGH) && isShut(p, Side.LOW, low));
    List<Exposed> toFree = toFree(low, high);
    while (!toFree.isEmpty()) {
      hide(best(toFree));
      looked.clear();
      retain(low);
      retain(high);
      toFree = toFree(low, high);
    }
  }

  private boolean endIsNear(int participant, Side side) {
    return board.scale().endIsNear(board.value(participant), side);
  }

  private boolean isShut(int participant, Side side, Map<Integer, List<Exposed>> exposed) {
    return endIsNear(participant, side) || exposed.containsKey(participant);
  }

  /** Of everybody who has a near bound on both sides, the side that is easier to free. */
  private List<Exposed> toFree(Map<Integer, List<Exposed>> low, Map<Integer, List<Exposed>> high) {
    List<Exposed> toFree = new ArrayList<>();
    Set<Integer> everybody = new TreeSet<>(low.keySet());
    everybody.addAll(high.keySet());
    for (int participant : everybody) {
      if (isShut(participant, Side.LOW, low) && isShut(participant, Side.HIGH, high)) {
        List<Exposed> below = low.getOrDefault(participant, List.of());
        List<Exposed> above = high.getOrDefault(participant, List.of());
        boolean isBelow = above.isEmpty() || (!below.isEmpty() && below.size() <= above.size());
        toFree.addAll(isBelow ? below : above);
      }
    }
    return toFree;
  }

  /** Hiding only makes more possible: whoever was free remains so. */
  private void retain(Map<Integer, List<Exposed>> exposed) {
    exposed.replaceAll(
        (participant, of) ->
            of.stream().filter(e -> !exchanges(e.line(), e.readers()).allow(participant)).toList());
    exposed.values().removeIf(List::isEmpty);
  }

  private Map<Integer, List<Exposed>> exposed(Side side, IntPredicate asked) {
    Map<Integer, List<Exposed>> exposed = new TreeMap<>();
    TreeSet<Double> numbers = new TreeSet<>();
    for (CellState cell : board.cells()) {
      if (cell.isShown()) {
        for (Insight insight : insights(cell)) {
          for (double step : cell.bounds(insight).steps(side)) {
            numbers.add(step);
          }
        }
      }
    }
    for (double number : numbers) {
      look(new Line(side, number), asked, exposed);
      looked.clear();
    }
    return exposed;
  }

  /** What some readers may know of the cell. */
  private Set<Insight> insights(CellState cell) {
    return readers.stream().map(of -> of.insight(cell.number())).collect(Collectors.toSet());
  }

  private void look(Line line, IntPredicate asked, Map<Integer, List<Exposed>> exposed) {
    for (int participant : near(line)) {
      for (Readers of : asked.test(participant) ? readers : List.<Readers>of()) {
        boolean isTheirs =
            of.isCoordinator() && board.families().countryOf(participant) == of.country();
        if (!isTheirs && !exchanges(line, of).allow(participant)) {
          exposed
              .computeIfAbsent(participant, p -> new ArrayList<>())
              .add(new Exposed(participant, line, of));
        }
      }
    }
  }

  /** Those that nobody may know not to be beyond the line, if some cell tells anything of it. */
  private Set<Integer> near(Line line) {
    Set<Integer> near = new TreeSet<>();
    for (CellState cell : board.cells()) {
      int beyond = cell.countBeyond(line);
      if (cell.isShown() && isFullForSome(cell, line)) {
        for (int nth = 0; nth < cell.size() - beyond; nth++) {
          int place = line.placeWithin(cell.size(), beyond, nth);
          if (!isNear(cell.value(place), line)) {
            break;
          }
          near.add(cell.participant(place));
        }
      }
    }
    return near;
  }

  private boolean isFullForSome(CellState cell, Line line) {
    int beyond = cell.countBeyond(line);
    return insights(cell).stream()
        .anyMatch(insight -> cell.bounds(insight).mostBeyond(line) <= beyond);
  }

  /** Whether knowing that the value is not beyond the line would be a near bound of it. */
  private boolean isNear(double value, Line line) {
    double nearest = board.scale().nearest(value, line.side());
    return line.side() == Side.LOW ? line.number() >= nearest : line.number() <= nearest;
  }

  private void hide(Choice choice) {
    CellState cell = board.cell(choice.cell());
    if (choice.piece() != Piece.PLACES) {
      cell.hide(choice.piece(), Suppression.TOO_NARROW);
      return;
    }
    int beyond = cell.countBeyond(choice.line());
    for (int within = 0; within < cell.size() - beyond; within++) {
      int place = choice.line().placeWithin(cell.size(), beyond, within);
      if (cell.isTold(place)) {
        cell.keep(place);
        break;
      }
    }
    for (int nth = 0; nth < beyond; nth++) {
      int place = choice.line().placeBeyond(cell.size(), beyond, nth);
      if (cell.isTold(place)) {
        cell.keep(place);
        break;
      }
    }
  }

  /** What helps the most exposed for its loss. */
  private Choice best(List<Exposed> exposed) {
    Map<Choice, Integer> helped = new HashMap<>();
    for (Exposed e : exposed) {
      choices(e).forEach(choice -> helped.merge(choice, 1, Integer::sum));
    }
    Comparator<Choice> byLoss =
        Comparator.comparingDouble(
            choice ->
                (double) Losses.of(board.cell(choice.cell()), choice.piece())
                    / helped.getOrDefault(choice, 1));
    return helped.keySet().stream()
        .min(
            byLoss
                .thenComparing(Choice::cell)
                .thenComparing(Choice::piece)
                .thenComparing(choice -> choice.line().side())
                .thenComparing(choice -> choice.line().number()))
        .orElseThrow();
  }

  /** What could be hidden to make room for somebody. */
  private List<Choice> choices(Exposed exposed) {
    Exchanges exchanges = exchanges(exposed.line(), exposed.readers());
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
    return tight.stream().map(cell -> loosening(board.cell(cell), exposed)).toList();
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
    for (Piece piece : List.of(Piece.THIRDS, Piece.TAILS, Piece.QUARTILES)) {
      if (cell.shows(piece) && isLooser(cell.boundsWithout(piece, insight), now, line)) {
        return new Choice(cell.number(), piece, new Line(line.side(), 0));
      }
    }
    return new Choice(cell.number(), Piece.CELL, new Line(line.side(), 0));
  }

  private static boolean isLooser(OrderBounds without, OrderBounds now, Line line) {
    return without.mostBeyond(line) > now.mostBeyond(line)
        || without.leastBeyond(line) < now.leastBeyond(line);
  }
}
