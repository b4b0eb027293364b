package org.elc.benchlearning.core.disclosure;

import org.elc.benchlearning.core.disclosure.Scale.Side;

/**
 * A number, seen from the middle of the scale: beyond it are the smaller values, or the greater
 * ones, itself in neither case.
 */
record Line(Side side, double number) {
  boolean isBeyond(double value) {
    return side == Side.LOW ? value < number : value > number;
  }

  /** How many entries of an ascending array are beyond. */
  int countBeyond(double[] ascending) {
    return side == Side.LOW
        ? first(ascending, number)
        : ascending.length - first(ascending, Math.nextUp(number));
  }

  /** The number of entries that are smaller than a number. */
  static int first(double[] ascending, double number) {
    int low = 0;
    int high = ascending.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ascending[middle] < number) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
