package org.elc.benchlearning.core.disclosure;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Who contributes to a pooled proportion, as columns: large rounds have pools of thousands. */
final class Contributors {
  private final int[] participants;
  private final int[] members;
  private final int[] countries;
  private final double[] sizes;
  private final double[] values;

  private Contributors(
      int[] participants, int[] members, int[] countries, double[] sizes, double[] values) {
    this.participants = participants;
    this.members = members;
    this.countries = countries;
    this.sizes = sizes;
    this.values = values;
  }

  /** So many, to be set. */
  static Contributors of(int count) {
    return new Contributors(
        new int[count], new int[count], new int[count], new double[count], new double[count]);
  }

  int size() {
    return participants.length;
  }

  int participant(int nth) {
    return participants[nth];
  }

  /** Of those that know it; -1 for none. */
  int country(int nth) {
    return countries[nth];
  }

  /** The denominator. */
  double size(int nth) {
    return sizes[nth];
  }

  double value(int nth) {
    return values[nth];
  }

  /** Members are numbers, and so are countries; -1 for none. */
  void set(int nth, int participant, int member, int country, double size, double value) {
    participants[nth] = participant;
    members[nth] = member;
    countries[nth] = country;
    sizes[nth] = size;
    values[nth] = value;
  }

  /** Those whose participant is kept. */
  Contributors only(IntPredicate isKept) {
    Contributors kept = of(size());
    int count = 0;
    for (int i = 0; i < size(); i++) {
      if (isKept.test(participants[i])) {
        kept.set(count++, participants[i], members[i], countries[i], sizes[i], values[i]);
      }
    }
    return new Contributors(
        Arrays.copyOf(kept.participants, count),
        Arrays.copyOf(kept.members, count),
        Arrays.copyOf(kept.countries, count),
        Arrays.copyOf(kept.sizes, count),
        Arrays.copyOf(kept.values, count));
  }

  /** How many members, whichever of their units contribute. */
  int members() {
    return different().length;
  }

  /**
   * For each entry the place, from 0, of its member among those that contribute: units of a member
   * have one place.
   */
  int[] places() {
    int[] different = different();
    int[] places = new int[members.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = Arrays.binarySearch(different, members[i]);
    }
    return places;
  }

  private int[] different() {
    int[] sorted = members.clone();
    Arrays.sort(sorted);
    int different = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[different++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, different);
  }
}
