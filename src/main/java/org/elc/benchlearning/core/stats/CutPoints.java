package org.elc.benchlearning.core.stats;

import java.util.OptionalInt;

/**
 * Answers: in which part of the group, lowest quarter to highest, does a value lie?
 *
 * <p>By value, not by place in a list: equal values are always in the same part, and a part may
 * therefore hold more or less than its share, or nothing. A value on a cut point belongs to the
 * outer part: the lowest part is everything up to the first cut and the highest everything from the
 * last cut on, which makes "best quarter" the same rule for indicators where high and where low
 * values are better. A value on a cut between two inner parts belongs to the lower one.
 *
 * <p>Where first and last cut are equal, at least the middle half (of quarters) reported one and
 * the same value. Then there is no spread to speak of, and no value has a part, not even an
 * outlying one: otherwise most of the group would be its best and its worst quarter at once. With
 * one value, or only equal ones, that is always so. NaN and infinite values are refused.
 *
 * <p>Reference: the cut points are {@link Quantiles}'; the closed outer parts follow from "best
 * quarter" being at or above Q3, or at or below Q1.
 */
public final class CutPoints {

  private final double[] cuts;

  CutPoints(double... ascending) {
    this.cuts = ascending.clone();
  }

  /** Cuts that are known, such as rounded ones, in ascending order: two for thirds, and so on. */
  public static CutPoints at(double... ascending) {
    return new CutPoints(ascending);
  }

  /** How many parts the cuts make. */
  public int parts() {
    return cuts.length + 1;
  }

  /** The cut above part number {@code part}, from 1 to {@code parts() - 1}. */
  public double cut(int part) {
    return cuts[part - 1];
  }

  /** The number of the part, from 1 for the lowest values; empty without spread. */
  public OptionalInt partOf(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("not a finite value: " + value);
    }
    if (cut(1) == cut(cuts.length)) {
      return OptionalInt.empty();
    }
    if (value >= cut(cuts.length)) {
      return OptionalInt.of(parts());
    }
    int part = 1;
    while (value > cut(part)) {
      part++;
    }
    return OptionalInt.of(part);
  }
}
