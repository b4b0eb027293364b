package org.elc.benchlearning.core.disclosure;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.PeerGroup.Trait;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.computing.ComputedCell;
import org.elc.benchlearning.core.computing.ComputedRound;
import org.elc.benchlearning.core.disclosure.EarlierRelease.Shown;
import org.elc.benchlearning.core.round.ParticipantId;

/**
 * Puts what was told before about an indicator beside the cells of a round. Whoever reported the
 * same value then and now is one figure; a value that was another one then, or of somebody who is
 * not in this round, is a figure of its own, with a number after those of the round's participants.
 * A cell of exactly the figures of an earlier one is that cell.
 */
final class Remembered {
  private final ComputedRound round;
  private final int indicator;
  private final Families families;
  private final Map<Figure, Integer> numbers = new HashMap<>();
  private final List<Double> values = new ArrayList<>();
  private final List<Integer> members = new ArrayList<>();
  private final List<Integer> countries = new ArrayList<>();
  private final Map<String, Integer> memberNumbers = new HashMap<>();
  private final Map<String, Integer> countryNumbers = new HashMap<>();
  private final Map<IntBuffer, List<CellState>> known = new HashMap<>();
  private final List<CellState> cells;
  private final BitSet nameable = new BitSet();

  /** What somebody reported; for proportions, of how many. */
  private record Figure(ParticipantId of, double value, double denominator) {}

  private Remembered(Board board, ComputedRound round, int indicator) {
    this.round = round;
    this.indicator = indicator;
    this.families = board.families();
    this.cells = board.cells();
    for (int p = 0; p < round.participants().size(); p++) {
      ParticipantId id = round.participants().get(p);
      memberNumbers.put(id.member(), round.memberOf(p));
      double value = round.value(indicator, p);
      if (!Double.isNaN(value)) {
        numbers.put(figure(id, value, round.denominator(indicator, p)), p);
      }
    }
    for (int country = 0; country < families.countries(); country++) {
      PeerGroup group = round.groups().get(families.countryGroup(country));
      countryNumbers.put(group.value(Trait.COUNTRY).orElseThrow(), country);
    }
  }

  private Figure figure(ParticipantId id, double value, double denominator) {
    boolean counts = round.indicators().get(indicator).scale().isProportion();
    return new Figure(id, value, counts ? denominator : 0);
  }

  /** What was told, numbered for this board; empty when none of its figures were. */
  static Optional<Remembered> of(
      Board board, ComputedRound round, int indicator, List<EarlierRelease> releases) {
    Remembered remembered = new Remembered(board, round, indicator);
    String code = round.indicators().get(indicator).code();
    int own = board.cells().size();
    for (EarlierRelease release : releases) {
      if (release.isAbout(code)) {
        remembered.add(release, release.cells(code));
      }
    }
    boolean isAny = board.cells().size() > own || board.cells().stream().anyMatch(c -> c.isFixed());
    return isAny ? Optional.of(remembered) : Optional.empty();
  }

  private void add(EarlierRelease release, List<EarlierRelease.Cell> told) {
    if (told.stream().noneMatch(cell -> touches(release, cell.figures()))) {
      return;
    }
    if (known.isEmpty()) {
      cells.forEach(cell -> know(key(participants(cell)), cell));
    }
    int[] figureOf = new int[release.participants().size()];
    Arrays.fill(figureOf, -1);
    for (EarlierRelease.Cell cell : told) {
      ComputedCell figures = cell.figures();
      int[] participants = new int[figures.size()];
      for (int place = 0; place < participants.length; place++) {
        int then = figures.participant(place);
        if (figureOf[then] < 0) {
          figureOf[then] = number(release, then, figures, place);
        }
        participants[place] = figureOf[then];
      }
      Set<Integer> places = new HashSet<>();
      cell.shown().told().forEach(then -> places.add(figureOf[then]));
      Set<Integer> best = new HashSet<>();
      cell.shown().nameable().forEach(then -> best.add(figureOf[then]));
      best.forEach(nameable::set);
      Shown shown = new Shown(cell.shown().hidden(), places, best);
      IntBuffer key = key(participants);
      // Were it published with other decimals, it would not be the same.
      boolean isSame = known.containsKey(key) && decimals(figures.indicator()) == decimals();
      if (isSame) {
        known.getOrDefault(key, List.of()).forEach(same -> same.fix(shown));
      } else {
        CellState one = new CellState(figures, cells.size(), participants);
        one.fix(shown);
        cells.add(one);
        know(key, one);
      }
    }
  }

  private void know(IntBuffer key, CellState cell) {
    known.computeIfAbsent(key, k -> new ArrayList<>()).add(cell);
  }

  private int decimals() {
    return decimals(round.indicators().get(indicator));
  }

  private static int decimals(Indicator indicator) {
    return indicator.scale().decimals();
  }

  private boolean touches(EarlierRelease release, ComputedCell cell) {
    for (int place = 0; place < cell.size(); place++) {
      ParticipantId id = release.participants().get(cell.participant(place));
      if (numbers.containsKey(figure(id, cell.value(place), cell.denominator(place)))) {
        return true;
      }
    }
    return false;
  }

  private static int[] participants(CellState cell) {
    int[] participants = new int[cell.size()];
    Arrays.setAll(participants, cell::participant);
    return participants;
  }

  private static IntBuffer key(int[] participants) {
    int[] sorted = participants.clone();
    Arrays.sort(sorted);
    return IntBuffer.wrap(sorted);
  }

  private int number(EarlierRelease release, int then, ComputedCell cell, int place) {
    ParticipantId id = release.participants().get(then);
    Figure figure = figure(id, cell.value(place), cell.denominator(place));
    Integer number = numbers.get(figure);
    if (number == null) {
      number = round.participants().size() + values.size();
      numbers.put(figure, number);
      values.add(figure.value());
      members.add(memberNumbers.computeIfAbsent(id.member(), m -> memberNumbers.size()));
      countries.add(
          release
              .countryOf(then)
              .map(c -> countryNumbers.computeIfAbsent(c, name -> countryNumbers.size()))
              .orElse(-1));
    }
    return number;
  }

  /** The same families, with those who were told of before. */
  Families families() {
    int participants = round.participants().size() + values.size();
    Map<Integer, List<Integer>> more = new TreeMap<>();
    for (CellState cell : cells.subList(round.groups().size(), cells.size())) {
      for (int place = 0; place < cell.size(); place++) {
        more.computeIfAbsent(cell.participant(place), p -> new ArrayList<>()).add(cell.number());
      }
    }
    int[][] groupsOf = new int[participants][];
    int[] memberOf = new int[participants];
    int[] countryOf = new int[participants];
    for (int p = 0; p < participants; p++) {
      boolean isOfRound = p < round.participants().size();
      int[] own = isOfRound ? families.groupsOf(p) : new int[0];
      List<Integer> earlier = more.getOrDefault(p, List.of());
      groupsOf[p] = Arrays.copyOf(own, own.length + earlier.size());
      for (int i = 0; i < earlier.size(); i++) {
        groupsOf[p][own.length + i] = earlier.get(i);
      }
      memberOf[p] = isOfRound ? round.memberOf(p) : memberOf(p);
      countryOf[p] =
          isOfRound ? families.countryOf(p) : countries.get(p - round.participants().size());
    }
    return families.with(groupsOf, memberOf, countryOf, countryNumbers.size());
  }

  /** Whose names may have been told. */
  BitSet nameable() {
    return nameable;
  }

  /** The value with a number after those of the round's participants. */
  double value(int figure) {
    return values.get(figure - round.participants().size());
  }

  int memberOf(int figure) {
    return members.get(figure - round.participants().size());
  }
}
