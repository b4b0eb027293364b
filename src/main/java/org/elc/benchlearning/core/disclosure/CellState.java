package org.elc.benchlearning.core.disclosure;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.computing.ComputedCell;
import org.elc.benchlearning.core.disclosure.EarlierRelease.Shown;

/** One cell while it is decided what of it is shown: pieces are hidden, and never shown again. */
final class CellState {
  private final ComputedCell cell;
  private final int number;
  private final int[] participants;
  private final double[] values;
  private final Map<Piece, Suppression> hidden = new EnumMap<>(Piece.class);
  private final boolean[] told;
  private final Map<Piece, Suppression> hiddenBefore = new EnumMap<>(Piece.class);
  private final Set<Integer> toldBefore = new HashSet<>();
  private boolean isFixed;
  private final int traits;

  /**
   * Everything shown.
   *
   * @param number the cell's place among those of its indicator
   */
  CellState(ComputedCell cell, int number) {
    this(cell, number, cell.participants());
  }

  /** With other numbers for its participants. */
  CellState(ComputedCell cell, int number, int[] participants) {
    this.cell = cell;
    this.number = number;
    this.participants = participants;
    this.values = cell.values();
    this.traits = cell.group().traits().size();
    this.told = new boolean[values.length];
  }

  /** Whether what is shown of it was published before, and cannot be taken back. */
  boolean isFixed() {
    return isFixed;
  }

  /** Shows what was published before, beside what was already, and nothing else. */
  void fix(Shown before) {
    if (isFixed) {
      hiddenBefore.keySet().retainAll(before.hidden().keySet());
    } else {
      hiddenBefore.putAll(before.hidden());
    }
    isFixed = true;
    toldBefore.addAll(before.told());
    showAsBefore();
  }

  void showAsBefore() {
    hidden.clear();
    hidden.putAll(hiddenBefore);
    for (int place = 0; place < told.length; place++) {
      told[place] = toldBefore.contains(participants[place]);
    }
  }

  /** Whether a rule would have to take back what was published. */
  boolean isGivenUp() {
    return isFixed
        && (!hidden.equals(hiddenBefore)
            || IntStream.range(0, told.length)
                .anyMatch(place -> told[place] != toldBefore.contains(participants[place])));
  }

  ComputedCell cell() {
    return cell;
  }

  PeerGroup group() {
    return cell.group();
  }

  int number() {
    return number;
  }

  int size() {
    return values.length;
  }

  /** How many traits the group asks for; asked millions of times. */
  int traits() {
    return traits;
  }

  /** The number of the participant at a place of the ascending order. */
  int participant(int place) {
    return participants[place];
  }

  double value(int place) {
    return values[place];
  }

  boolean isShown() {
    return !hidden.containsKey(Piece.CELL);
  }

  boolean shows(Piece piece) {
    return isShown() && !hidden.containsKey(piece);
  }

  /** Why a piece is not shown; empty when it is. */
  Optional<Suppression> whyHidden(Piece piece) {
    return Optional.ofNullable(hidden.getOrDefault(Piece.CELL, hidden.get(piece)));
  }

  /** Hides a piece for the first reason that is given. */
  void hide(Piece piece, Suppression why) {
    hidden.putIfAbsent(piece, why);
  }

  int countBeyond(Line line) {
    return line.countBeyond(values);
  }

  /** Tells the participant at a place of the order exactly that, and how many are equal. */
  void tell(int place) {
    told[place] = true;
  }

  /** Takes it back, for all of equal value. */
  void keep(int place) {
    for (int other = 0; other < values.length; other++) {
      if (values[other] == values[place]) {
        told[other] = false;
      }
    }
  }

  /** The first place of a value that is not below a number; the size where there is none. */
  int firstNotBelow(double number) {
    return Line.first(values, number);
  }

  boolean isTold(int place) {
    return told[place];
  }

  boolean tellsPlaces() {
    for (boolean one : told) {
      if (one) {
        return true;
      }
    }
    return false;
  }

  /** What a piece tells of the order. */
  List<Cut> cuts(Piece piece) {
    return switch (piece) {
      case CELL -> List.of(cut(1, 2));
      case QUARTILES -> List.of(cut(1, 4), cut(3, 4));
      case TAILS -> List.of(cut(1, 10), cut(9, 10));
      case THIRDS -> List.of(cut(1, 3), cut(2, 3));
      case FUNNEL, PLACES -> List.of();
    };
  }

  private Cut cut(int part, int parts) {
    long steps = (values.length - 1L) * part;
    int below = (int) (steps / parts);
    double share = (double) (steps % parts) / parts;
    double number = share == 0 ? values[below] : type7(values[below], values[below + 1], share);
    return new Cut(below, share, number);
  }

  /** Equal neighbours give themselves, as in computing. */
  static double type7(double below, double above, double share) {
    return below == above ? below : (1 - share) * below + share * above;
  }
}
