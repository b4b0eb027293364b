package org.elc.benchlearning.core.disclosure;

/**
 * Readers who pool what they know: two members, or the coordinator of a country and one member.
 *
 * @param one number of a member, or {@link #NOBODY}
 * @param other another one, or {@link #NOBODY}
 * @param country whose coordinator is one of them, or {@link #NOBODY}
 */
record Readers(int one, int other, int country) {
  static final int NOBODY = -1;

  /** Whoever reads what is published, and knows no figure. */
  static final Readers ANYBODY = new Readers(NOBODY, NOBODY, NOBODY);

  /** Whether they know the figures of a member. */
  boolean know(int member, int ofCountry) {
    return member == one || member == other || (country >= 0 && country == ofCountry);
  }
}
