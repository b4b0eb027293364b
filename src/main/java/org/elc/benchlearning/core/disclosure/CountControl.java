package org.elc.benchlearning.core.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.elc.benchlearning.core.disclosure.CellState.Insight;
import org.elc.benchlearning.core.disclosure.Remedy.Exposed;
import org.elc.benchlearning.core.disclosure.Scale.Side;

/**
 * Hides what would tell too much through counts: every published number says how many values of a
 * group lie on either side of it, and all groups together may leave no room for somebody's value
 * beyond some line. The guarantee: for everybody there is a side, towards one end of the scale, on
 * which it could lie beyond every line that is near, for all that any readers know; so no figure
 * has two near bounds. Where an end of the scale itself is near a value, it is the other side.
 */
final class CountControl {
  /**
   * With more values the places that two members are told are not looked at together with the cells
   * (each place still has {@link PlaceRule}): it would take the square of their number.
   */
  private static final int PLACES_UP_TO = 400;

  /**
   * How often it is looked closer, reader by reader, for an indicator. After that, whatever those
   * who know more than anybody could tell counts as told: more is hidden than needed, and nothing
   * less.
   */
  private static final int MOST_WORK = 40_000;

  private final Board board;
  private int work;
  private final Readers anybody;
  private final List<Readers> readers;

  /** Exchanges at a line that were looked at, until something more is hidden. */
  private final Map<Line, Map<Readers, Exchanges>> looked = new HashMap<>();

  CountControl(Board board) {
    this.board = board;
    this.work = board.values() <= PLACES_UP_TO ? MOST_WORK / (1 + board.values()) : 0;
    Set<Integer> whole = new TreeSet<>();
    Set<Integer> ranked = new TreeSet<>();
    for (CellState cell : board.cells()) {
      if (board.values() <= PLACES_UP_TO && cell.isShown() && cell.tellsPlaces()) {
        (cell.group().isAll() ? whole : ranked).add(cell.number());
      }
    }
    this.readers = Readers.all(whole, ranked, board.families().countries());
    this.anybody = Readers.anybody(whole, ranked);
  }

  void hide() {
    Map<Integer, List<Exposed>> exposed = exposed();
    Remedy remedy = new Remedy(board);
    while (!exposed.isEmpty()) {
      List<Exposed> all = exposed.values().stream().flatMap(List::stream).toList();
      remedy.apply(all, e -> exchanges(e.line(), e.readers()));
      looked.clear();
      exposed.replaceAll((participant, of) -> still(of));
      exposed.values().removeIf(List::isEmpty);
    }
  }

  private boolean endIsNear(int participant, Side side) {
    return board.scale().endIsNear(board.value(participant), side);
  }

  /** Everybody who has a near bound on both sides, with all lines on the side to be freed. */
  private Map<Integer, List<Exposed>> exposed() {
    Map<Integer, List<Exposed>> low =
        exposed(Side.LOW, p -> !endIsNear(p, Side.LOW), p -> endIsNear(p, Side.HIGH));
    Map<Integer, List<Exposed>> high =
        exposed(
            Side.HIGH,
            p -> !endIsNear(p, Side.HIGH) && (endIsNear(p, Side.LOW) || low.containsKey(p)),
            p -> endIsNear(p, Side.LOW));
    Map<Integer, List<Exposed>> exposed = new TreeMap<>();
    low.forEach(
        (participant, of) -> {
          if (endIsNear(participant, Side.HIGH)) {
            exposed.put(participant, of);
          }
        });
    high.forEach(
        (participant, of) -> {
          if (endIsNear(participant, Side.LOW)) {
            exposed.put(participant, of);
          }
        });
    IntPredicate isBetween = p -> low.containsKey(p) && high.containsKey(p);
    Map<Integer, List<Exposed>> above = exposed(Side.HIGH, isBetween, isBetween);
    exposed(Side.LOW, isBetween, isBetween)
        .forEach(
            (participant, below) -> {
              List<Exposed> other = above.getOrDefault(participant, below);
              exposed.put(participant, below.size() <= other.size() ? below : other);
            });
    return exposed;
  }

  /** Hiding only makes more possible: whoever was free remains so. */
  private List<Exposed> still(List<Exposed> before) {
    List<Exposed> still = new ArrayList<>();
    for (Exposed e : before) {
      knowing(e.line(), e.participant())
          .ifPresent(of -> still.add(new Exposed(e.participant(), e.line(), of)));
    }
    return still;
  }

  /**
   * Who is known not to be beyond which lines.
   *
   * @param asked the others are left out
   * @param thoroughly of whom all lines are wanted, not one only
   */
  private Map<Integer, List<Exposed>> exposed(
      Side side, IntPredicate asked, IntPredicate thoroughly) {
    Map<Integer, List<Exposed>> exposed = new TreeMap<>();
    FullCells.at(board, side, this::insights)
        .forEach(
            (number, full) -> {
              Line line = new Line(side, number);
              for (int participant : near(line, full)) {
                if (asked.test(participant)
                    && (thoroughly.test(participant) || !exposed.containsKey(participant))) {
                  knowing(line, participant)
                      .ifPresent(
                          of ->
                              exposed
                                  .computeIfAbsent(participant, p -> new ArrayList<>())
                                  .add(new Exposed(participant, line, of)));
                }
              }
              looked.clear();
            });
    return exposed;
  }

  /** Some readers who know that the participant is not beyond the line. */
  private Optional<Readers> knowing(Line line, int participant) {
    if (exchanges(line, anybody).allow(participant)) {
      return Optional.empty();
    }
    if (work-- <= 0) {
      return Optional.of(anybody);
    }
    for (Readers of : readers) {
      boolean isTheirs =
          of.isCoordinator() && board.families().countryOf(participant) == of.country();
      if (!isTheirs && !exchanges(line, of).allow(participant)) {
        return Optional.of(of);
      }
    }
    return Optional.empty();
  }

  private Exchanges exchanges(Line line, Readers of) {
    return looked
        .computeIfAbsent(line, l -> new HashMap<>())
        .computeIfAbsent(of, r -> new Exchanges(board, line, r));
  }

  /** What some readers may know of the cell. */
  private Set<Insight> insights(CellState cell) {
    return readers.stream().map(of -> of.insight(cell.number())).collect(Collectors.toSet());
  }

  /** Those on this side of the line, and near to it, in cells that are full there. */
  private Set<Integer> near(Line line, Collection<Integer> full) {
    Set<Integer> near = new TreeSet<>();
    for (int number : full) {
      CellState cell = board.cell(number);
      int beyond = cell.countBeyond(line);
      for (int nth = 0; nth < cell.size() - beyond; nth++) {
        int place = line.placeWithin(cell.size(), beyond, nth);
        if (!isNear(cell.value(place), line)) {
          break;
        }
        near.add(cell.participant(place));
      }
    }
    return near;
  }

  /** Whether knowing that the value is not beyond the line would be a near bound of it. */
  private boolean isNear(double value, Line line) {
    double nearest = board.scale().nearest(value, line.side());
    return line.side() == Side.LOW ? line.number() >= nearest : line.number() <= nearest;
  }
}
