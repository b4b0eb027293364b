package org.elc.benchlearning.core.disclosure;

import java.util.Arrays;

/** A world in the making: who has another value in it than in truth, and which. */
final class Draft {
  /** With more than so many changed values a world is hardly ever found, and dear to look at. */
  static final int MOST = 12;

  private final Board board;
  private final int[] movers = new int[MOST];
  private final double[] values = new double[MOST];
  private int size;

  Draft(Board board) {
    this.board = board;
  }

  int size() {
    return size;
  }

  boolean hasRoom(int more) {
    return size + more <= MOST;
  }

  int mover(int nth) {
    return movers[nth];
  }

  /** The value in truth. */
  double from(int nth) {
    return board.value(movers[nth]);
  }

  /** The value in this world. */
  double to(int nth) {
    return values[nth];
  }

  boolean moves(int participant) {
    for (int nth = 0; nth < size; nth++) {
      if (movers[nth] == participant) {
        return true;
      }
    }
    return false;
  }

  void push(int participant, double value) {
    movers[size] = participant;
    values[size++] = value;
  }

  /** The participant's value in this world. */
  double value(int participant) {
    for (int nth = 0; nth < size; nth++) {
      if (movers[nth] == participant) {
        return values[nth];
      }
    }
    return board.value(participant);
  }

  /** Gives a participant another value, or its own back; the first mover stays the first. */
  void set(int participant, double value) {
    for (int nth = 0; nth < size; nth++) {
      if (movers[nth] == participant) {
        values[nth] = value;
        if (value == board.value(participant)) {
          size--;
          movers[nth] = movers[size];
          values[nth] = values[size];
        }
        return;
      }
    }
    push(participant, value);
  }

  /** Back to the first so many changes. */
  void cut(int length) {
    size = length;
  }

  void copy(Draft other) {
    System.arraycopy(other.movers, 0, movers, 0, other.size);
    System.arraycopy(other.values, 0, values, 0, other.size);
    size = other.size;
  }

  int[] movers() {
    return Arrays.copyOf(movers, size);
  }

  double[] values() {
    return Arrays.copyOf(values, size);
  }
}
