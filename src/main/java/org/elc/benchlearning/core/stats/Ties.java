package org.elc.benchlearning.core.stats;

/**
 * Answers: for every value of a sample, how many are smaller and how many are equal? For those who
 * rank all of a group: one pass, where {@link Sample} searches for each value.
 *
 * <p>Values have places from 0 in ascending order. A value is equal to itself, so that one value
 * alone has one equal. No value, NaN and infinite values do not get past {@link Sample}. Immutable.
 *
 * <p>Reference: Kendall, "The Treatment of Ties in Ranking Problems", Biometrika 33 (1945).
 */
public final class Ties {

  /** By place: where the values that are equal to this one begin, and where they have ended. */
  private final int[] from;

  private final int[] to;

  private Ties(int[] from, int[] to) {
    this.from = from;
    this.to = to;
  }

  public static Ties of(Sample sample) {
    int[] from = new int[sample.size()];
    int[] to = new int[sample.size()];
    int first = 0;
    while (first < from.length) {
      int end = first + 1;
      while (end < from.length && sample.at(end) == sample.at(first)) {
        end++;
      }
      for (int place = first; place < end; place++) {
        from[place] = first;
        to[place] = end;
      }
      first = end;
    }
    return new Ties(from, to);
  }

  public int size() {
    return from.length;
  }

  /** How many values are smaller than the one at this place. */
  public int below(int place) {
    return from[place];
  }

  /** How many values are equal to the one at this place, itself included. */
  public int equal(int place) {
    return to[place] - from[place];
  }
}
