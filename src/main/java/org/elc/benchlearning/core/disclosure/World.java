package org.elc.benchlearning.core.disclosure;

/**
 * Other values of some participants under which everything would be published as it is. Nobody can
 * tell it from the truth but those whom it touches: whoever has another value in it, whoever would
 * be told another place, and the coordinators of those.
 */
final class World {
  private final int[] movers;
  private final double[] values;
  private final int[] members;
  private final int[] countries;

  /**
   * A world that was recounted.
   *
   * @param movers who has another value; not copied, as the other arrays
   * @param values theirs
   * @param members whom it touches, each once
   * @param countries of those members, in their order
   */
  World(int[] movers, double[] values, int[] members, int[] countries) {
    this.movers = movers;
    this.values = values;
    this.members = members;
    this.countries = countries;
  }

  int size() {
    return movers.length;
  }

  int mover(int nth) {
    return movers[nth];
  }

  double value(int nth) {
    return values[nth];
  }

  int touched() {
    return members.length;
  }

  int member(int nth) {
    return members[nth];
  }

  int country(int nth) {
    return countries[nth];
  }

  /** Whether the member knows that this is not the truth. */
  boolean touches(int member) {
    for (int touched : members) {
      if (touched == member) {
        return true;
      }
    }
    return false;
  }

  /** Whether the coordinator of the country knows it. */
  boolean touchesCountry(int country) {
    for (int touched : countries) {
      if (touched == country) {
        return true;
      }
    }
    return false;
  }
}
