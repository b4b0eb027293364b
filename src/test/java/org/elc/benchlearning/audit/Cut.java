package org.elc.benchlearning.audit;

/**
 * A place on a scale that no value can lie on: just before a number or just after it. What is
 * published says how many values of a group lie below such places.
 *
 * @param at the number
 * @param after whether values equal to the number lie below the cut
 */
record Cut(double at, boolean after) implements Comparable<Cut> {
  static Cut before(double number) {
    return new Cut(number, false);
  }

  static Cut after(double number) {
    return new Cut(number, true);
  }

  boolean isAbove(double value) {
    return after ? value <= at : value < at;
  }

  @Override
  public int compareTo(Cut other) {
    int order = Double.compare(at, other.at);
    return order != 0 ? order : Boolean.compare(after, other.after);
  }

  @Override
  public String toString() {
    return (after ? "<= " : "< ") + Figures.shown(at);
  }
}
