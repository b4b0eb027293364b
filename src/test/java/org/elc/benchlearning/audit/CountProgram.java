package org.elc.benchlearning.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private static final int FEW_STEPS = 400;
  private static final int MANY_STEPS = 200_000;
  private static final double NEARLY = 1e-6;

  private final List<Constraint> constraints;
  private final List<BitSet> signatures = new ArrayList<>();
  private final int[] sizes;
  private final int[] guide;

  /**
   * A program.
   *
   * @param truth those who lie below the cut in the true world
   */
  CountProgram(List<Constraint> constraints, BitSet truth) {
    this.constraints = constraints;
    Map<BitSet, BitSet> classes = new LinkedHashMap<>();
    BitSet all = new BitSet();
    constraints.forEach(c -> all.or(c.of()));
    for (int i = all.nextSetBit(0); i >= 0; i = all.nextSetBit(i + 1)) {
      BitSet signature = new BitSet();
      for (int c = 0; c < constraints.size(); c++) {
        signature.set(c, constraints.get(c).of().get(i));
      }
      classes.computeIfAbsent(signature, s -> new BitSet()).set(i);
    }
    this.sizes = new int[classes.size()];
    this.guide = new int[classes.size()];
    classes.forEach(
        (signature, members) -> {
          sizes[signatures.size()] = members.cardinality();
          members.and(truth);
          guide[signatures.size()] = members.cardinality();
          signatures.add(signature);
        });
  }

  Answer answer(BitSet truth) {
    Answer first = CountSearch.of(constraints, signatures, sizes, guide, FEW_STEPS);
    if (first != Answer.UNDECIDED) {
      return first;
    }
    if (isRelaxedFeasible()) {
      return CountSearch.of(constraints, signatures, sizes, guide, MANY_STEPS);
    }
    List<Constraint> few = contradicting(constraints, truth);
    return new CountProgram(few, truth).bySearch();
  }

  private Answer bySearch() {
    return CountSearch.of(constraints, signatures, sizes, guide, MANY_STEPS);
  }

  /** As few of the constraints as still contradict each other. */
  static List<Constraint> contradicting(List<Constraint> constraints, BitSet truth) {
    List<Constraint> needed = new ArrayList<>(constraints);
    for (Constraint constraint : constraints) {
      List<Constraint> without = new ArrayList<>(needed);
      without.remove(constraint);
      CountProgram program = new CountProgram(without, truth);
      Answer quick =
          CountSearch.of(without, program.signatures, program.sizes, program.guide, FEW_STEPS);
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
    for (int i = 0; i < sizes.length; i++) {
      variables.add(model.newVariable("x" + i).lower(0).upper(sizes[i] + NEARLY));
    }
    for (int c = 0; c < constraints.size(); c++) {
      Constraint constraint = constraints.get(c);
      Expression sum =
          model
              .newExpression("c" + c)
              .lower(constraint.atLeast() - NEARLY)
              .upper(constraint.atMost() + NEARLY);
      for (int i = 0; i < sizes.length; i++) {
        if (signatures.get(i).get(c)) {
          sum.set(variables.get(i), 1);
        }
      }
    }
    Optimisation.State state = model.minimise().getState();
    return state != Optimisation.State.INFEASIBLE;
  }
}
