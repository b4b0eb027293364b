package org.elc.benchlearning.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Proves from counts at one cut on which side of it a participant's value must lie. */
final class Proof {
  private final Ledger ledger;
  private final Universe universe;
  private final BitSet known;
  private final int cut;

  Proof(Ledger ledger, Universe universe, BitSet known, int cut) {
    this.ledger = ledger;
    this.universe = universe;
    this.known = known;
    this.cut = cut;
  }

  /** The steps of the proof; empty where the target could lie on the other side. */
  Optional<List<String>> of(int target, boolean isBelow) {
    List<Constraint> constraints = new ArrayList<>();
    for (int s = 0; s < ledger.sets().size(); s++) {
      add(constraints, s, target, isBelow);
    }
    BitSet truth = truth();
    if (new CountProgram(constraints, truth).answer(truth) != CountProgram.Answer.CONTRADICTION) {
      return Optional.empty();
    }
    List<Constraint> needed = CountProgram.contradicting(constraints, truth);
    List<String> steps = steps(needed);
    Cut at = ledger.cuts()[cut];
    steps.add(
        "so %s is %s%s"
            .formatted(universe.participants().get(target).key(), isBelow ? "" : "not ", at));
    return Optional.of(steps);
  }

  /** Both bounds of a set, for those whose values are not known; the target is on the far side. */
  private void add(List<Constraint> constraints, int set, int target, boolean isBelow) {
    BitSet unknown = (BitSet) ledger.sets().get(set).clone();
    unknown.andNot(known);
    BitSet mine = (BitSet) ledger.sets().get(set).clone();
    mine.and(known);
    int ownBelow = 0;
    for (int i = mine.nextSetBit(0); i >= 0; i = mine.nextSetBit(i + 1)) {
      ownBelow += ledger.cuts()[cut].isAbove(universe.values()[i]) ? 1 : 0;
    }
    int fixed = ownBelow;
    if (unknown.get(target)) {
      unknown.clear(target);
      fixed += isBelow ? 0 : 1;
    }
    int others = unknown.cardinality();
    int least = ledger.atLeast(set, cut) - fixed;
    int most = ledger.atMost(set, cut) - fixed;
    String own = mine.isEmpty() ? "" : ", of these own " + ownBelow + " of " + mine.cardinality();
    if (least > 0) {
      constraints.add(
          new Constraint(unknown, least, others, () -> List.of(ledger.whyAtLeast(set, cut) + own)));
    }
    if (most < others) {
      constraints.add(
          new Constraint(unknown, 0, most, () -> List.of(ledger.whyAtMost(set, cut) + own)));
    }
  }

  private BitSet truth() {
    BitSet truth = new BitSet();
    for (int i = 0; i < universe.size(); i++) {
      truth.set(i, ledger.cuts()[cut].isAbove(universe.values()[i]));
    }
    return truth;
  }

  private static List<String> steps(List<Constraint> constraints) {
    List<String> steps = new ArrayList<>();
    constraints.forEach(c -> steps.addAll(c.because().get()));
    return steps;
  }
}
