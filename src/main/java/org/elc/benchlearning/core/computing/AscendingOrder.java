package org.elc.benchlearning.core.computing;

import java.util.Arrays;

/**
 * Sorts numbers by their values, equal ones by their places: digit by digit from the lowest, which
 * keeps the order of equals and takes time in proportion to the count. Comparing would take the
 * logarithm of it as well, and Java sorts no numbers together with their places.
 */
final class AscendingOrder {
  private static final int BITS = 11;
  private static final int DIGITS = 1 << BITS;

  private long[] keys;
  private int[] places;
  private long[] otherKeys;
  private int[] otherPlaces;

  private AscendingOrder(long[] keys, int[] places) {
    this.keys = keys;
    this.places = places;
    this.otherKeys = new long[keys.length];
    this.otherPlaces = new int[keys.length];
  }

  /** The places of the numbers that there are (not NaN), by number and then by place. */
  static int[] of(double[] numbers) {
    long[] keys = new long[numbers.length];
    int[] places = new int[numbers.length];
    int count = 0;
    for (int place = 0; place < numbers.length; place++) {
      if (!Double.isNaN(numbers[place])) {
        keys[count] = key(numbers[place]);
        places[count++] = place;
      }
    }
    AscendingOrder order =
        new AscendingOrder(Arrays.copyOf(keys, count), Arrays.copyOf(places, count));
    for (int shift = 0; shift < Long.SIZE; shift += BITS) {
      order.sortByDigit(shift);
    }
    return order.places;
  }

  /** Bits that are ordered, without a sign, as the finite numbers are. */
  private static long key(double number) {
    long bits = Double.doubleToRawLongBits(number);
    return bits ^ ((bits >> 63) | Long.MIN_VALUE);
  }

  private void sortByDigit(int shift) {
    int[] next = new int[DIGITS];
    for (long key : keys) {
      next[digit(key, shift)]++;
    }
    if (keys.length == 0 || next[digit(keys[0], shift)] == keys.length) {
      return; // all have the same digit
    }
    int from = 0;
    for (int digit = 0; digit < DIGITS; digit++) {
      int count = next[digit];
      next[digit] = from;
      from += count;
    }
    for (int i = 0; i < keys.length; i++) {
      int to = next[digit(keys[i], shift)]++;
      otherKeys[to] = keys[i];
      otherPlaces[to] = places[i];
    }
    swap();
  }

  private void swap() {
    long[] sortedKeys = otherKeys;
    int[] sortedPlaces = otherPlaces;
    otherKeys = keys;
    otherPlaces = places;
    keys = sortedKeys;
    places = sortedPlaces;
  }

  private static int digit(long key, int shift) {
    return (int) (key >>> shift) & (DIGITS - 1);
  }
}
