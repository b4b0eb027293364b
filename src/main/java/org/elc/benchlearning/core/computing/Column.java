package org.elc.benchlearning.core.computing;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.FewPersons;

/**
 * What all participants reported for one indicator, by their numbers, and their order. Values that
 * rest on too few persons are kept apart: nothing is computed from them.
 */
final class Column {
  private final Indicator indicator;
  private final double[] values;
  private final double[] denominators;
  private final SortedMap<Integer, Double> ownerOnly;
  private final int[] order;

  /** From the target; empty where the indicator has none. */
  private final double[] distances;

  private Column(
      Indicator indicator,
      double[] values,
      double[] denominators,
      SortedMap<Integer, Double> ownerOnly) {
    this.indicator = indicator;
    this.values = values;
    this.denominators = denominators;
    this.ownerOnly = ownerOnly;
    this.order = AscendingOrder.of(values);
    this.distances =
        indicator.scale().direction() == Direction.RANGE
            ? Distances.from(indicator.scale().target(), values)
            : new double[0];
  }

  /** Takes over two arrays of numbers by participant, NaN where there is none. */
  static Column of(Indicator indicator, double[] values, double[] denominators) {
    SortedMap<Integer, Double> ownerOnly = new TreeMap<>();
    for (int participant = 0; participant < values.length; participant++) {
      if (FewPersons.isTooFew(denominators[participant]) && !Double.isNaN(values[participant])) {
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

  /** How far the value lies from the target; only of an indicator that has one. */
  double distance(int participant) {
    return distances[participant];
  }

  /** By participant: what is not in any statistic. */
  SortedMap<Integer, Double> ownerOnly() {
    return ownerOnly;
  }

  /** The participants that have a value, by value and then by number; not a copy. */
  int[] order() {
    return order;
  }
}
