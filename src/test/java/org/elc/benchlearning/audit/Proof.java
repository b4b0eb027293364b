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
  private Optional<BitSet> counterexample = Optional.empty();

  Proof(Ledger ledger, Universe universe, BitSet known, int cut) {
    this.ledger = ledger;
    this.universe = universe;
    this.known = known;
    this.cut = cut;
  }

  /** A world in which the target lies on the other side, if one was found. */
  Optional<BitSet> counterexample() {
    return counterexample;
  }

  /** The steps of the proof; empty where the target could lie on the other side. */
  Optional<List<String>> of(int target, boolean isBelow) {
    List<Constraint> constraints = new ArrayList<>();
    for (int s = 0; s < ledger.sets().size(); s++) {
      add(constraints, s, target, isBelow);
    }
    CountProgram program = new CountProgram(constraints, truth());
    CountProgram.Answer answer = program.answer();
    if (answer == CountProgram.Answer.FEASIBLE) {
      counterexample = program.world();
      counterexample.ifPresent(world -> world.set(target, !isBelow));
    }
    if (answer != CountProgram.Answer.CONTRADICTION) {
      return Optional.empty();
    }
    List<Constraint> needed = program.contradicting();
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
    if (least > 0 || most < others) {
      boolean isLeast = least > 0;
      boolean isMost = most < others;
      constraints.add(
          new Constraint(
              unknown,
              Math.max(0, least),
              Math.min(others, most),
              () -> {
                List<String> why = new ArrayList<>();
                if (isLeast) {
                  why.add(ledger.whyAtLeast(set, cut) + own);
                }
                if (isMost) {
                  why.add(ledger.whyAtMost(set, cut) + own);
                }
                return why;
              }));
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
