package org.elc.benchlearning.core.disclosure;

import java.util.Arrays;

/**
 * What a world changes in the order of one cell: some values are gone and as many others have come.
 * Values that come back in another's place are no change.
 */
final class Exchange {
  private final int[] places = new int[Draft.MOST];
  private final double[] gone = new double[Draft.MOST];
  private final double[] come = new double[Draft.MOST];
  private int cell;
  private int size;

  void begin(int number) {
    cell = number;
    size = 0;
  }

  void add(int place, double from, double to) {
    places[size] = place;
    gone[size] = from;
    come[size++] = to;
  }

  int cell() {
    return cell;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Leaves the true changes, in ascending order. */
  void settle() {
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        if (gone[i] == come[j]) {
          size--;
          places[i] = places[size];
          gone[i] = gone[size];
          come[j] = come[size];
          i--;
          break;
        }
      }
    }
    Arrays.sort(places, 0, size);
    Arrays.sort(gone, 0, size);
    Arrays.sort(come, 0, size);
  }

  double smallest() {
    return Math.min(gone[0], come[0]);
  }

  double greatest() {
    return Math.max(gone[size - 1], come[size - 1]);
  }

  /** How many more values are below a number than in truth. */
  int moreBelow(double number) {
    int more = 0;
    for (int i = 0; i < size; i++) {
      more += (come[i] < number ? 1 : 0) - (gone[i] < number ? 1 : 0);
    }
    return more;
  }

  /** How many more values are equal to a number than in truth. */
  int moreEqual(double number) {
    int more = 0;
    for (int i = 0; i < size; i++) {
      more += (come[i] == number ? 1 : 0) - (gone[i] == number ? 1 : 0);
    }
    return more;
  }

  /** Whether others than in truth are nearer to the target than a value, or as near. */
  boolean changesDistances(double value, Board board) {
    double distance = board.distance(value);
    int nearer = 0;
    int equal = 0;
    for (int i = 0; i < size; i++) {
      double to = board.distance(come[i]);
      double from = board.distance(gone[i]);
      nearer += (to < distance ? 1 : 0) - (from < distance ? 1 : 0);
      equal += (to == distance ? 1 : 0) - (from == distance ? 1 : 0);
    }
    return nearer != 0 || equal != 0;
  }

  /** The value at a place of the changed order. */
  double at(CellState of, int place) {
    for (int taken = 0; taken <= size; taken++) {
      int kept = place - taken;
      if (kept >= 0 && kept < of.size() - size) {
        double value = of.value(keptPlace(kept));
        if ((taken == 0 || come[taken - 1] <= value) && (taken == size || value <= come[taken])) {
          return value;
        }
      }
      if (taken < size && kept >= 0 && kept <= of.size() - size) {
        boolean isAfter = kept == 0 || of.value(keptPlace(kept - 1)) <= come[taken];
        boolean isBefore = kept == of.size() - size || come[taken] <= of.value(keptPlace(kept));
        if (isAfter && isBefore) {
          return come[taken];
        }
      }
    }
    throw new IllegalStateException("no value at " + place);
  }

  /** The quantile of the changed order. */
  double number(CellState of, Cut cut) {
    double below = at(of, cut.below());
    return cut.share() == 0 ? below : CellState.type7(below, at(of, cut.below() + 1), cut.share());
  }

  /** The place, in the true order, of the value at a place among those that are not gone. */
  private int keptPlace(int kept) {
    int place = kept;
    for (int i = 0; i < size && places[i] <= place; i++) {
      place++;
    }
    return place;
  }
}
