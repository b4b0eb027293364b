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

  /** Beyond that many figures a program takes seconds, and there is one for each of them. */
  private static final int FIGURES_OF_A_PROGRAM = 80;

  /** Differences of pools, and of these again. */
  private static final int DIFFERENCES = 300;

  private final Universe universe;
  private final double[] denominators;
  private final List<Pool> pools;
  private final int published;

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

    /** What is left of this pool without one inside it. */
    Pool without(Pool part) {
      BitSet rest = (BitSet) of.clone();
      rest.andNot(part.of);
      return new Pool(
          rest,
          new Range(sum.from() - part.sum.to(), sum.to() - part.sum.from()),
          said + ", without " + part.said);
    }

    boolean contains(Pool part) {
      BitSet common = (BitSet) of.clone();
      common.and(part.of);
      return common.equals(part.of) && !common.equals(of);
    }
  }

  PooledAttack(Universe universe, double[] denominators, List<Pool> pools) {
    this.universe = universe;
    this.denominators = denominators;
    this.pools = new ArrayList<>(pools);
    this.published = pools.size();
    for (int one = 0; one < this.pools.size(); one++) {
      for (int other = 0; other < published && this.pools.size() < DIFFERENCES; other++) {
        if (this.pools.get(one).contains(this.pools.get(other))) {
          add(this.pools.get(one).without(this.pools.get(other)));
        }
      }
    }
    for (Pool pool : pools) {
      double sum = pool.of().stream().mapToDouble(this::numerator).sum();
      if (sum < pool.sum().from() - DUST || sum > pool.sum().to() + DUST) {
        throw new AssertionError("misread: " + pool + " of " + sum);
      }
    }
  }

  private void add(Pool pool) {
    if (pools.stream().noneMatch(p -> p.of().equals(pool.of()))) {
      pools.add(pool);
    }
  }

  /** The first figure that the coalition finds out. */
  Optional<Leak> by(Coalition coalition) {
    BitSet known = universe.of(coalition);
    List<Range> ends = pools.stream().map(pool -> ends(pool, known)).toList();
    for (int t = 0; t < universe.size(); t++) {
      int target = t;
      if (!known.get(t) && pools.stream().anyMatch(p -> p.of().get(target))) {
        Range close = universe.figures().close(universe.values()[t]);
        if (!close.contains(universe.figures().scale())) {
          Range alone = fromOnePool(ends, t);
          Range found = isWorthAProgram(alone, close) ? program(known, t) : alone;
          if (close.contains(found)) {
            return Optional.of(leak(coalition, t, found));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** What a pool's numerators sum up to when all that are not known are at an end of the scale. */
  private Range ends(Pool pool, BitSet known) {
    double least = 0;
    double most = 0;
    for (int i = pool.of().nextSetBit(0); i >= 0; i = pool.of().nextSetBit(i + 1)) {
      least += known.get(i) ? numerator(i) : least(i);
      most += known.get(i) ? numerator(i) : most(i);
    }
    return new Range(least, most);
  }

  private boolean isWorthAProgram(Range alone, Range close) {
    return published > 1
        && universe.size() <= FIGURES_OF_A_PROGRAM
        && !close.contains(alone)
        && alone.to() - alone.from() < 8 * (close.to() - close.from());
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
  private Range fromOnePool(List<Range> ends, int target) {
    double from = universe.figures().low();
    double to = universe.figures().high();
    for (int p = 0; p < pools.size(); p++) {
      Pool pool = pools.get(p);
      if (pool.of().get(target)) {
        double least = ends.get(p).from() - least(target);
        double most = ends.get(p).to() - most(target);
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
    for (int p = 0; p < published; p++) {
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
