package org.elc.benchlearning.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.audit.Figures.Range;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Works out numerators from pooled proportions: the centre of a funnel times the sum of
 * denominators is the sum of numerators. Denominators are taken as known to everybody: they are the
 * sizes of organisations, and the worst case.
 */
final class PooledAttack {
  private static final double DUST = 1e-7;

  private final Universe universe;
  private final double[] denominators;
  private final List<Pool> pools;

  /**
   * A published pooled proportion.
   *
   * @param of the figures in it
   * @param sum what the sum of their numerators can be
   * @param said what was published
   */
  record Pool(BitSet of, Range sum, String said) {
    static Pool of(BitSet of, double[] denominators, Range centre, double factor, String said) {
      double all = of.stream().mapToDouble(i -> denominators[i]).sum();
      return new Pool(
          of, new Range(centre.from() * all / factor, centre.to() * all / factor), said);
    }
  }

  PooledAttack(Universe universe, double[] denominators, List<Pool> pools) {
    this.universe = universe;
    this.denominators = denominators;
    this.pools = pools;
    for (Pool pool : pools) {
      double sum = pool.of().stream().mapToDouble(this::numerator).sum();
      if (sum < pool.sum().from() - DUST || sum > pool.sum().to() + DUST) {
        throw new AssertionError("misread: " + pool + " of " + sum);
      }
    }
  }

  /** The first figure that the coalition finds out. */
  Optional<Leak> by(Coalition coalition) {
    BitSet known = universe.of(coalition);
    for (int t = 0; t < universe.size(); t++) {
      int target = t;
      if (!known.get(t) && pools.stream().anyMatch(p -> p.of().get(target))) {
        Range close = universe.figures().close(universe.values()[t]);
        if (!close.contains(universe.figures().scale())) {
          Range alone = fromOnePool(known, t);
          Range found =
              pools.size() > 1 && isWorthAProgram(alone, close) ? program(known, t) : alone;
          if (close.contains(found)) {
            return Optional.of(leak(coalition, t, found));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isWorthAProgram(Range alone, Range close) {
    return !close.contains(alone) && alone.to() - alone.from() < 8 * (close.to() - close.from());
  }

  private Leak leak(Coalition coalition, int target, Range found) {
    return new Leak(
        universe.indicator().code(),
        coalition.name(),
        universe.participants().get(target).key(),
        universe.values()[target],
        found,
        pools.stream().filter(p -> p.of().get(target)).map(Pool::said).toList());
  }

  /** What each pool leaves for the target when all others are at an end of the scale. */
  private Range fromOnePool(BitSet known, int target) {
    double from = universe.figures().low();
    double to = universe.figures().high();
    for (Pool pool : pools) {
      if (pool.of().get(target)) {
        double least = 0;
        double most = 0;
        for (int i = pool.of().nextSetBit(0); i >= 0; i = pool.of().nextSetBit(i + 1)) {
          if (i != target) {
            least += known.get(i) ? numerator(i) : least(i);
            most += known.get(i) ? numerator(i) : most(i);
          }
        }
        from = Math.max(from, value(target, pool.sum().from() - most));
        to = Math.min(to, value(target, pool.sum().to() - least));
      }
    }
    return new Range(from, to);
  }

  /** The same from all pools together: a linear program. */
  private Range program(BitSet known, int target) {
    return new Range(optimum(known, target, true), optimum(known, target, false));
  }

  private double optimum(BitSet known, int target, boolean least) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    List<Variable> variables = new ArrayList<>();
    for (int i = 0; i < universe.size(); i++) {
      boolean isKnown = known.get(i);
      Variable variable =
          model
              .newVariable("n" + i)
              .lower((isKnown ? numerator(i) : least(i)) - DUST)
              .upper((isKnown ? numerator(i) : most(i)) + DUST);
      variables.add(i == target ? variable.weight(1) : variable);
    }
    for (int p = 0; p < pools.size(); p++) {
      Pool pool = pools.get(p);
      Expression sum =
          model
              .newExpression("p" + p)
              .lower(pool.sum().from() - DUST)
              .upper(pool.sum().to() + DUST);
      pool.of().stream().forEach(i -> sum.set(variables.get(i), 1));
    }
    Optimisation.Result result = least ? model.minimise() : model.maximise();
    if (!result.getState().isFeasible()) {
      return least ? universe.figures().low() : universe.figures().high();
    }
    return value(target, result.doubleValue(target));
  }

  private double numerator(int i) {
    return universe.values()[i] * denominators[i] / factor();
  }

  private double least(int i) {
    return universe.figures().low() * denominators[i] / factor();
  }

  private double most(int i) {
    return universe.figures().high() * denominators[i] / factor();
  }

  private double value(int i, double numerator) {
    return numerator * factor() / denominators[i];
  }

  private double factor() {
    return universe.indicator().scale().factor().doubleValue();
  }
}
