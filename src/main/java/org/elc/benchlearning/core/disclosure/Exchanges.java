package org.elc.benchlearning.core.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Could a participant's value lie beyond a line, for all that some readers know?
 *
 * <p>It could when it can change sides with others so that every cell still counts a number of
 * values beyond the line that it may have. Such an exchange is a world that nobody who knows none
 * of the others can exclude. Readers do know some: so there must be as many exchanges without
 * anybody in common as they cannot spoil, all without the country that they know.
 *
 * <p>Found exchanges are checked, so an answer "yes" is certain. "No" may mean that the search,
 * which is limited, gave up; then something is hidden that could have been shown.
 */
final class Exchanges {
  /** Participants that change sides beside the one that is asked about. */
  private static final int LONGEST = 2;

  private static final int STEPS = 40;
  private static final int UNKNOWN = -1;
  private static final int ANY = Integer.MAX_VALUE / 2;

  private final Board board;
  private final Line line;
  private final Readers readers;
  private final int[] beyond;
  private final int[] more;
  private final int[] fewer;
  private final int[] change;
  private final List<Integer> partners = new ArrayList<>();
  private final List<Integer> taken = new ArrayList<>();
  private final int[] takenOf;
  private int steps;

  Exchanges(Board board, Line line, Readers readers) {
    this.board = board;
    this.line = line;
    this.readers = readers;
    int size = board.cells().size();
    this.beyond = new int[size];
    this.more = new int[size];
    this.fewer = new int[size];
    this.change = new int[size];
    this.takenOf = new int[board.families().countries()];
    Arrays.fill(beyond, UNKNOWN);
  }

  private void look(int number) {
    if (beyond[number] == UNKNOWN) {
      CellState cell = board.cell(number);
      beyond[number] = cell.countBeyond(line);
      more[number] = ANY;
      fewer[number] = ANY;
      if (cell.isShown()) {
        OrderBounds bounds = cell.bounds(readers.insight(number));
        more[number] = Math.max(0, bounds.mostBeyond(line) - beyond[number]);
        fewer[number] = Math.max(0, beyond[number] - bounds.leastBeyond(line));
      }
    }
  }

  /** Whether the cell may not have another value beyond the line. */
  boolean isFull(int cell) {
    look(cell);
    return more[cell] == 0;
  }

  /** Whether none of the cell's values beyond the line can be elsewhere. */
  boolean isBare(int cell) {
    look(cell);
    return fewer[cell] == 0;
  }

  int beyond(int cell) {
    look(cell);
    return beyond[cell];
  }

  /** Whether readers must allow for the participant, who is not beyond the line, being there. */
  boolean allow(int participant) {
    int narrowest = narrowestFull(participant);
    if (narrowest < 0 || singles(participant, narrowest)) {
      return true;
    }
    if (readers.isAnyCoordinator()) {
      return false;
    }
    taken.clear();
    for (int found = 0; found < readers.exchanges(); found++) {
      Optional<List<Integer>> exchange = search(participant);
      if (exchange.isEmpty()) {
        return false;
      }
      exchange.get().forEach(p -> taken.add(board.memberOf(p)));
    }
    return true;
  }

  private int narrowestFull(int participant) {
    int narrowest = -1;
    for (int cell : board.cellsOf(participant)) {
      if (isFull(cell) && (narrowest < 0 || beyond[cell] < beyond[narrowest])) {
        narrowest = cell;
      }
    }
    return narrowest;
  }

  /** Looks, from the line outwards, for enough members that can simply change places with it. */
  private boolean singles(int participant, int narrowest) {
    CellState cell = board.cell(narrowest);
    taken.clear();
    Arrays.fill(takenOf, 0);
    boolean isEnough = false;
    for (int nth = 0; nth < beyond[narrowest] && !isEnough; nth++) {
      int other = cell.participant(line.placeBeyond(cell.size(), beyond[narrowest], nth));
      if (!taken.contains(board.memberOf(other))
          && !isKnown(other)
          && changesPlaces(participant, other)) {
        taken.add(board.memberOf(other));
        int country = board.families().countryOf(other);
        if (country >= 0) {
          takenOf[country]++;
        }
        isEnough = taken.size() >= readers.exchanges() && isEnoughBesideAnyCountry(participant);
      }
    }
    return isEnough;
  }

  private boolean isEnoughBesideAnyCountry(int participant) {
    if (readers.isAnyCoordinator()) {
      for (int country = 0; country < takenOf.length; country++) {
        if (country != board.families().countryOf(participant)
            && taken.size() - takenOf[country] < Readers.COORDINATOR) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isKnown(int participant) {
    return readers.isCoordinator() && board.families().countryOf(participant) == readers.country();
  }

  private boolean changesPlaces(int participant, int other) {
    for (int cell : board.cellsOf(participant)) {
      if (isFull(cell) && !board.isIn(other, cell)) {
        return false;
      }
    }
    for (int cell : board.cellsOf(other)) {
      if (isBare(cell) && !board.isIn(participant, cell)) {
        return false;
      }
    }
    return true;
  }

  private Optional<List<Integer>> search(int participant) {
    Arrays.fill(change, 0);
    partners.clear();
    move(participant, 1);
    for (int longest = 1; longest <= LONGEST; longest++) {
      steps = STEPS;
      if (complete(participant, longest)) {
        return Optional.of(List.copyOf(partners));
      }
    }
    return Optional.empty();
  }

  /** Adds partners until every cell's count is possible again. */
  private boolean complete(int participant, int left) {
    int broken = broken(participant);
    if (broken < 0) {
      return true;
    }
    if (left == 0) {
      return false;
    }
    CellState cell = board.cell(broken);
    boolean isTooMany = change[broken] > more[broken];
    int candidates = isTooMany ? beyond[broken] : cell.size() - beyond[broken];
    for (int nth = 0; nth < candidates; nth++) {
      int place =
          isTooMany
              ? line.placeBeyond(cell.size(), beyond[broken], nth)
              : line.placeWithin(cell.size(), beyond[broken], nth);
      int other = cell.participant(place);
      if (isFree(other, participant)) {
        if (steps-- <= 0) {
          return false;
        }
        partners.add(other);
        move(other, isTooMany ? -1 : 1);
        if (complete(participant, left - 1)) {
          return true;
        }
        move(other, isTooMany ? 1 : -1);
        partners.remove(partners.size() - 1);
      }
    }
    return false;
  }

  private boolean isFree(int other, int participant) {
    return other != participant
        && !partners.contains(other)
        && !taken.contains(board.memberOf(other))
        && !isKnown(other);
  }

  private void move(int participant, int by) {
    for (int cell : board.cellsOf(participant)) {
      look(cell);
      change[cell] += by;
    }
  }

  /** A cell whose count is not possible, the smallest; -1 when there is none. */
  private int broken(int participant) {
    int worst = brokenOf(participant, -1);
    for (int partner : partners) {
      worst = brokenOf(partner, worst);
    }
    return worst;
  }

  private int brokenOf(int participant, int sofar) {
    int worst = sofar;
    for (int cell : board.cellsOf(participant)) {
      boolean isBroken = change[cell] > more[cell] || -change[cell] > fewer[cell];
      if (isBroken && (worst < 0 || board.cell(cell).size() < board.cell(worst).size())) {
        worst = cell;
      }
    }
    return worst;
  }
}
