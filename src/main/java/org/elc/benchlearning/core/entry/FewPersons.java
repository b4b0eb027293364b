package org.elc.benchlearning.core.entry;

/**
 * Answers: does a figure rest on so few persons that it is for its owner only? Decided by the
 * denominator of a ratio, or by the number of answers or cases of a score or duration.
 */
public final class FewPersons {
  private static final int ENOUGH = 5;

  private FewPersons() {}

  /** Nobody at all is nobody to protect, and an unknown number (NaN) says nothing. */
  public static boolean isTooFew(double denominator) {
    return denominator > 0 && denominator < ENOUGH;
  }

  public static boolean areBehind(Figure figure) {
    return figure.denominator().filter(d -> isTooFew(d.doubleValue())).isPresent();
  }
}
