package org.elc.benchlearning.core.computing;

import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.elc.benchlearning.core.catalogue.Indicator;

/**
 * What all participants reported for one indicator, by their numbers, and their order. Values that
 * rest on too few persons are kept apart: nothing is computed from them.
 */
final class Column {
  /** A figure with a smaller denominator, or number of cases, is for its owner only. */
  private static final int FEWEST_PERSONS = 5;

  private final Indicator indicator;
  private final double[] values;
  private final double[] denominators;
  private final SortedMap<Integer, Double> ownerOnly;
  private final int[] order;

  private Column(
      Indicator indicator,
      double[] values,
      double[] denominators,
      SortedMap<Integer, Double> ownerOnly) {
    this.indicator = indicator;
    this.values = values;
    this.denominators = denominators;
    this.ownerOnly = ownerOnly;
    this.order = order(values);
  }

  /** Takes over two arrays of numbers by participant, NaN where there is none. */
  static Column of(Indicator indicator, double[] values, double[] denominators) {
    SortedMap<Integer, Double> ownerOnly = new TreeMap<>();
    for (int participant = 0; participant < values.length; participant++) {
      if (denominators[participant] < FEWEST_PERSONS && !Double.isNaN(values[participant])) {
        ownerOnly.put(participant, values[participant]);
        values[participant] = Double.NaN;
      }
    }
    return new Column(
        indicator, values, denominators, Collections.unmodifiableSortedMap(ownerOnly));
  }

  Indicator indicator() {
    return indicator;
  }

  /** How many participants there are, with a value or without. */
  int size() {
    return values.length;
  }

  boolean has(int participant) {
    return !Double.isNaN(values[participant]);
  }

  double value(int participant) {
    return values[participant];
  }

  double denominator(int participant) {
    return denominators[participant];
  }

  /** By participant: what is not in any statistic. */
  SortedMap<Integer, Double> ownerOnly() {
    return ownerOnly;
  }

  /** The participants that have a value, by value and then by number; not a copy. */
  int[] order() {
    return order;
  }

  private static int[] order(double[] values) {
    int[] reporting =
        IntStream.range(0, values.length).filter(p -> !Double.isNaN(values[p])).toArray();
    double[] sorted = Arrays.stream(reporting).mapToDouble(p -> values[p]).toArray();
    Arrays.sort(sorted);
    int[] order = new int[reporting.length];
    int[] taken = new int[reporting.length];
    for (int participant : reporting) {
      int first = first(sorted, values[participant]);
      order[first + taken[first]++] = participant;
    }
    return order;
  }

  /** The leftmost place of a value that is there. */
  private static int first(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
