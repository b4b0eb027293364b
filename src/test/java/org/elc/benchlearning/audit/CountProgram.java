package org.elc.benchlearning.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Is there a world in which so many of each group lie below a cut? An integer program over the
 * participants; those with the same constraints are taken together, as nothing tells them apart.
 *
 * <p>Three ways, the cheap one first: a search that starts from the true world, which finds most
 * worlds that are not far from it; the linear program, which finds most contradictions; and the
 * search without a limit worth mentioning, for what is left. A contradiction that the solver finds
 * counts only when the search confirms it on the few constraints that make it.
 */
final class CountProgram {
  /** What can be said about a program. */
  enum Answer {
    FEASIBLE,
    CONTRADICTION,
    /** The search was given up. */
    UNDECIDED
  }

  private static final int FEW_STEPS = 200;
  private static final int MANY_STEPS = 100_000;
  private static final double NEARLY = 1e-6;

  private final List<Constraint> constraints;
  private final BitSet truth;
  private final List<BitSet> signatures = new ArrayList<>();
  private final List<BitSet> classes = new ArrayList<>();
  private final CountSearch search;

  /**
   * A program.
   *
   * @param truth those who lie below the cut in the true world
   */
  CountProgram(List<Constraint> constraints, BitSet truth) {
    this.constraints = constraints;
    this.truth = truth;
    Map<BitSet, BitSet> bySignature = new LinkedHashMap<>();
    BitSet all = new BitSet();
    constraints.forEach(c -> all.or(c.of()));
    for (int i = all.nextSetBit(0); i >= 0; i = all.nextSetBit(i + 1)) {
      BitSet signature = new BitSet();
      for (int c = 0; c < constraints.size(); c++) {
        signature.set(c, constraints.get(c).of().get(i));
      }
      bySignature.computeIfAbsent(signature, s -> new BitSet()).set(i);
    }
    int[] sizes = new int[bySignature.size()];
    int[] guide = new int[bySignature.size()];
    bySignature.forEach(
        (signature, members) -> {
          sizes[classes.size()] = members.cardinality();
          guide[classes.size()] = (int) members.stream().filter(truth::get).count();
          signatures.add(signature);
          classes.add(members);
        });
    this.search = new CountSearch(constraints, signatures, sizes, guide);
  }

  Answer answer() {
    Answer first = search.answer(FEW_STEPS);
    if (first != Answer.UNDECIDED) {
      return first;
    }
    if (isRelaxedFeasible()) {
      return search.answer(MANY_STEPS);
    }
    List<Constraint> few = contradicting();
    return new CountProgram(few, truth).search.answer(MANY_STEPS);
  }

  /** After a feasible answer: those below the cut, as near to the truth as it can be. */
  Optional<BitSet> world() {
    int[] found = search.found();
    if (found.length != classes.size()) {
      return Optional.empty();
    }
    BitSet world = (BitSet) truth.clone();
    for (int i = 0; i < found.length; i++) {
      int change = found[i] - (int) classes.get(i).stream().filter(truth::get).count();
      BitSet members = classes.get(i);
      for (int p = members.nextSetBit(0); p >= 0 && change != 0; p = members.nextSetBit(p + 1)) {
        if (truth.get(p) == change < 0) {
          world.flip(p);
          change -= Integer.signum(change);
        }
      }
    }
    return Optional.of(world);
  }

  /** As few of the constraints as still contradict each other. */
  List<Constraint> contradicting() {
    List<Constraint> needed = new ArrayList<>(constraints);
    for (Constraint constraint : constraints) {
      List<Constraint> without = new ArrayList<>(needed);
      without.remove(constraint);
      CountProgram program = new CountProgram(without, truth);
      Answer quick = program.search.answer(FEW_STEPS);
      if (quick == Answer.CONTRADICTION
          || (quick == Answer.UNDECIDED && !program.isRelaxedFeasible())) {
        needed = without;
      }
    }
    return needed;
  }

  /** Whether fractions of participants could; if not even they can, nobody can. */
  private boolean isRelaxedFeasible() {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    List<Variable> variables = new ArrayList<>();
    for (int i = 0; i < classes.size(); i++) {
      variables.add(
          model.newVariable("x" + i).lower(0).upper(classes.get(i).cardinality() + NEARLY));
    }
    for (int c = 0; c < constraints.size(); c++) {
      Constraint constraint = constraints.get(c);
      Expression sum =
          model
              .newExpression("c" + c)
              .lower(constraint.atLeast() - NEARLY)
              .upper(constraint.atMost() + NEARLY);
      for (int i = 0; i < variables.size(); i++) {
        if (signatures.get(i).get(c)) {
          sum.set(variables.get(i), 1);
        }
      }
    }
    return model.minimise().getState() != Optimisation.State.INFEASIBLE;
  }
}
