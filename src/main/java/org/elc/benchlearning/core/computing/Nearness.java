package org.elc.benchlearning.core.computing;

import org.elc.benchlearning.core.stats.Ranks;
import org.elc.benchlearning.core.stats.Ranks.Order;
import org.elc.benchlearning.core.stats.Sample;
import org.elc.benchlearning.core.stats.Ties;

/**
 * The order of a cell's entries by their distance from the target. Values ascend, so distances fall
 * towards the target and rise beyond it: both sides are in order already and need only be merged.
 */
final class Nearness {
  private final Sample distances;
  private final int[] placeOf;
  private final Ties ties;

  private Nearness(double[] ascending, int[] placeOf) {
    this.distances = Sample.ofSorted(ascending);
    this.placeOf = placeOf;
    this.ties = Ties.of(distances);
  }

  static Nearness of(ComputedCell cell) {
    int size = cell.size();
    double[] ascending = new double[size];
    int[] placeOf = new int[size];
    int above = nearest(cell);
    int below = above - 1;
    for (int place = 0; place < size; place++) {
      boolean isBelowNext =
          above == size || (below >= 0 && cell.distance(below) < cell.distance(above));
      int entry = isBelowNext ? below-- : above++;
      ascending[place] = cell.distance(entry);
      placeOf[entry] = place;
    }
    return new Nearness(ascending, placeOf);
  }

  /** The first entry with the smallest distance: none falls after it, and none rises before. */
  private static int nearest(ComputedCell cell) {
    int nearest = 0;
    for (int entry = 1; entry < cell.size(); entry++) {
      if (cell.distance(entry) < cell.distance(nearest)) {
        nearest = entry;
      }
    }
    return nearest;
  }

  /** The place of an entry, the nearest first. */
  Ranks.Rank rank(int entry) {
    return Ranks.competition(ties, placeOf[entry], Order.LOWEST_FIRST);
  }

  /** Entries as near as this one, itself among them. */
  int equal(int entry) {
    return ties.equal(placeOf[entry]);
  }

  /** The distances, in ascending order. */
  Sample sample() {
    return distances;
  }
}
