package org.elc.benchlearning.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.catalogue.Direction;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.catalogue.Interval;

/** Reads what is published as facts: what each number says about how many values lie where. */
final class Reading {
  private final Indicator indicator;
  private final Figures figures;

  Reading(Indicator indicator, Figures figures) {
    this.indicator = indicator;
    this.figures = figures;
  }

  /**
   * The quantiles of a cell that is shown.
   *
   * @param of the figures in it
   * @param prefix what is said before the group's name
   */
  List<Quantile> quantiles(GroupStatistics cell, BitSet of, String prefix) {
    List<Quantile> quantiles = new ArrayList<>();
    String name = prefix + cell.group();
    add(quantiles, of, name + ": P10", 1, 10, cell.p10());
    add(quantiles, of, name + ": Q1", 1, 4, cell.q1());
    add(quantiles, of, name + ": median", 1, 2, cell.median());
    add(quantiles, of, name + ": Q3", 3, 4, cell.q3());
    add(quantiles, of, name + ": P90", 9, 10, cell.p90());
    return quantiles;
  }

  private void add(
      List<Quantile> quantiles,
      BitSet of,
      String name,
      int part,
      int parts,
      OptionalDouble number) {
    number.ifPresent(
        q ->
            quantiles.add(
                Quantile.at(
                    of,
                    part,
                    parts,
                    figures.unrounded(q),
                    () -> "%s of %d is %s".formatted(name, of.cardinality(), Figures.shown(q)))));
  }

  /** What a name says: at least as good as the published quartile, or within the target. */
  List<Fact> named(GroupStatistics cell, BitSet one, String who) {
    Supplier<String> said = () -> who + " is named as one of the best in " + cell.group();
    return switch (direction()) {
      case HIGHER ->
          cell.q3().isPresent()
              ? List.of(
                  Fact.atMost(
                      one,
                      figures.sharpened(
                          Cut.before(figures.unrounded(cell.q3().getAsDouble()).from())),
                      0,
                      said))
              : List.of();
      case LOWER ->
          cell.q1().isPresent()
              ? List.of(
                  Fact.atLeast(
                      one,
                      figures.sharpened(Cut.after(figures.unrounded(cell.q1().getAsDouble()).to())),
                      1,
                      said))
              : List.of();
      case RANGE -> withinTarget(cell, one, 1, said);
      case NONE -> List.of();
    };
  }

  /**
   * What it says that anybody is named: that others are among the best, too. Of quarters everybody
   * knows it.
   *
   * @param count so many there are at least, by decision 0071
   */
  List<Fact> more(GroupStatistics cell, BitSet of, int count) {
    Supplier<String> said = () -> "%d are the best in %s".formatted(count, cell.group());
    return direction() == Direction.RANGE ? withinTarget(cell, of, count, said) : List.of();
  }

  private List<Fact> withinTarget(
      GroupStatistics cell, BitSet of, int count, Supplier<String> said) {
    Interval target = indicator.scale().target();
    List<Fact> facts = new ArrayList<>();
    if (cell.q1().isPresent()) {
      target
          .low()
          .map(low -> figures.sharpened(Cut.before(low.doubleValue())))
          .ifPresent(below -> facts.add(Fact.atMost(of, below, of.cardinality() - count, said)));
      target
          .high()
          .map(high -> figures.sharpened(Cut.after(high.doubleValue())))
          .ifPresent(above -> facts.add(Fact.atLeast(of, above, count, said)));
    }
    return facts;
  }

  /** What a position tells its own readers. */
  List<Fact> facts(Position position, BitSet of, String who) {
    List<Fact> facts = new ArrayList<>();
    int n = of.cardinality();
    Cut before = figures.sharpened(Cut.before(position.value()));
    Cut after = Cut.after(position.value());
    Supplier<String> where =
        () -> who + " with " + Figures.shown(position.value()) + " in " + position.group();
    if (position.rank().isPresent() && direction() != Direction.RANGE) {
      int better = position.rank().getAsInt() - 1;
      Supplier<String> said = () -> where.get() + " has place " + (better + 1) + " of " + n;
      if (direction() == Direction.LOWER) {
        facts.add(new Fact(of, before, better, better, said));
      } else {
        facts.add(new Fact(of, after, n - better, n - better, said));
      }
      if (!position.tied()) {
        int below = direction() == Direction.LOWER ? better : n - better - 1;
        facts.add(new Fact(of, before, below, below, () -> said.get() + ", alone"));
        facts.add(new Fact(of, after, below + 1, below + 1, () -> said.get() + ", alone"));
      }
    }
    if (direction() == Direction.RANGE) {
      facts.addAll(new Distances(indicator.scale().target(), figures).facts(position, of, where));
    }
    if (position.percentile().isPresent()) {
      facts.addAll(percentile(position, of, before, after, where));
    }
    // Quarter and band follow from the published cut points and the own value.
    position.third().ifPresent(t -> facts.addAll(part(of, t, 3, before, after, where)));
    return facts;
  }

  /** Twice the values below and once the equal ones, of twice the group. */
  private List<Fact> percentile(
      Position position, BitSet of, Cut before, Cut after, Supplier<String> where) {
    int n = of.cardinality();
    int twice = (int) Math.round(2 * n * position.percentile().getAsDouble());
    Supplier<String> said =
        () -> where.get() + " has percentile " + Figures.shown(position.percentile().getAsDouble());
    List<Fact> facts = new ArrayList<>();
    if (position.rank().isPresent() && direction() != Direction.RANGE) {
      int better = position.rank().getAsInt() - 1;
      int equal = direction() == Direction.LOWER ? twice - 2 * better : 2 * (n - better) - twice;
      int below = direction() == Direction.LOWER ? better : n - better - equal;
      facts.add(new Fact(of, before, below, below, said));
      facts.add(new Fact(of, after, below + equal, below + equal, said));
    } else {
      facts.add(Fact.atMost(of, before, (twice - 1) / 2, said));
      facts.add(Fact.atLeast(of, after, (twice + 2) / 2, said));
    }
    return facts;
  }

  /** A third is decided by cut points that are not published. */
  private static List<Fact> part(
      BitSet of, int part, int parts, Cut before, Cut after, Supplier<String> where) {
    int n = of.cardinality();
    Supplier<String> said = () -> where.get() + " is in part " + part + " of " + parts;
    List<Fact> facts = new ArrayList<>();
    if (part == parts) {
      facts.add(Fact.atLeast(of, after, place(n, parts - 1, parts), said));
      return facts;
    }
    facts.add(Fact.atMost(of, after, next(n, parts - 1, parts) - 1, said));
    facts.add(Fact.atMost(of, before, next(n, part, parts) - 1, said));
    if (part > 1) {
      facts.add(Fact.atLeast(of, before, place(n, part - 1, parts), said));
    }
    return facts;
  }

  static int place(int n, int part, int parts) {
    return (n - 1) * part / parts + 1;
  }

  static int next(int n, int part, int parts) {
    return ((n - 1) * part + parts - 1) / parts + 1;
  }

  private Direction direction() {
    return indicator.scale().direction();
  }
}
