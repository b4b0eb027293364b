package org.elc.benchlearning.core.disclosure;

import java.util.List;

/** Disclosure control with rules left out, for the audit to find what they are there to prevent. */
public final class WithoutRules {
  private WithoutRules() {}

  /** Leaves out the rules with these names. */
  public static Disclosure of(Disclosure disclosure, List<String> rules) {
    Disclosure weaker = disclosure;
    for (String rule : rules) {
      weaker = weaker.without(Rule.valueOf(rule));
    }
    return weaker;
  }
}
