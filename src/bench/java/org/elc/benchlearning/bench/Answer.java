package org.elc.benchlearning.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an engine computed, small enough to be compared and kept: every quantile and correlation,
 * and of the ranks and percentiles of all participants two sums per cell, weighted by the
 * participant so that an exchange shows.
 *
 * @param cells by indicator and group, such as {@code 3 country:AB}: n, five quantiles, and the
 *     weighted sums of ranks and percentiles
 * @param correlations rho of every pair of indicators, the earlier one first
 */
record Answer(Map<String, double[]> cells, double[] correlations) {

  static final double[] SHARES = {0.1, 0.25, 0.5, 0.75, 0.9};
  static final int CELL = 1 + SHARES.length + 2;

  /** Further apart than this, relative to their size, two engines disagree. */
  private static final double TOLERANCE = 1e-9;

  static Answer empty() {
    return new Answer(new TreeMap<>(), new double[Input.INDICATORS * (Input.INDICATORS - 1) / 2]);
  }

  static int pair(int earlier, int later) {
    return later * (later - 1) / 2 + earlier;
  }

  double[] cell(int indicator, String group) {
    return cells.computeIfAbsent(indicator + " " + group, key -> new double[CELL]);
  }

  /** What differs, in words; empty when nothing does. */
  List<String> differences(Answer other) {
    List<String> differences = new ArrayList<>();
    if (!cells.keySet().equals(other.cells.keySet())) {
      differences.add(cells.size() + " cells, " + other.cells.size());
    }
    cells.forEach(
        (key, cell) -> compare(key, cell, other.cells.getOrDefault(key, cell), differences));
    compare("correlations", correlations, other.correlations, differences);
    return differences;
  }

  private static void compare(String what, double[] one, double[] other, List<String> differences) {
    for (int i = 0; i < one.length; i++) {
      double allowed = TOLERANCE * Math.max(1, Math.abs(one[i]));
      if (!(Math.abs(one[i] - other[i]) <= allowed)) {
        differences.add(what + " [" + i + "]: " + one[i] + ", " + other[i]);
      }
    }
  }
}
