package org.elc.benchlearning.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.catalogue.Interval;

/**
 * Places by distance from a target: they count those inside and outside of an interval around it.
 * Counts below a cut follow: whoever is inside lies below its upper end and not below its lower
 * one; and where the scale ends inside the interval, whoever is outside lies above.
 */
final class Distances {
  /** Values are quotients: equal distances differ by less than this, others by more. */
  private static final double DUST = 1e-9;

  private final Interval target;
  private final Figures figures;

  Distances(Interval target, Figures figures) {
    this.target = target;
    this.figures = figures;
  }

  List<Fact> facts(Position position, BitSet of, Supplier<String> where) {
    List<Fact> facts = new ArrayList<>();
    double distance = distance(position.value());
    if (position.rank().isPresent()) {
      int nearer = position.rank().getAsInt() - 1;
      Supplier<String> said = () -> where.get() + " has place " + (nearer + 1) + " by distance";
      inside(facts, of, distance, true, nearer + (position.tied() ? 2 : 1), said);
      atMostInside(facts, of, distance, false, nearer, said);
      if (!position.tied()) {
        inside(facts, of, distance, false, nearer, said);
        atMostInside(facts, of, distance, true, nearer + 1, said);
      }
    }
    return facts;
  }

  /** So many are nearer than the distance at least, or as near where that counts. */
  private void inside(
      List<Fact> facts, BitSet of, double distance, boolean closed, int count, Supplier<String> s) {
    if (target.high().isPresent()) {
      double high = high() + distance + DUST;
      facts.add(Fact.atLeast(of, figures.sharpened(new Cut(high, closed)), count, s));
    }
    if (target.low().isPresent()) {
      double low = low() - distance - DUST;
      facts.add(Fact.atMost(of, figures.sharpened(new Cut(low, !closed)), size(of) - count, s));
    }
  }

  private void atMostInside(
      List<Fact> facts, BitSet of, double distance, boolean closed, int count, Supplier<String> s) {
    boolean nothingBelow = target.low().isEmpty() || low() - distance < figures.low();
    boolean nothingAbove = target.high().isEmpty() || high() + distance > figures.high();
    if (nothingBelow && target.high().isPresent()) {
      double high = high() + distance - DUST;
      facts.add(Fact.atMost(of, figures.sharpened(new Cut(high, closed)), count, s));
    }
    if (nothingAbove && target.low().isPresent()) {
      double low = low() - distance + DUST;
      facts.add(Fact.atLeast(of, figures.sharpened(new Cut(low, !closed)), size(of) - count, s));
    }
  }

  private double distance(double value) {
    double below = target.low().isPresent() ? low() - value : 0;
    double above = target.high().isPresent() ? value - high() : 0;
    return Math.max(0, Math.max(below, above));
  }

  private double low() {
    return target.low().map(BigDecimal::doubleValue).orElseThrow();
  }

  private double high() {
    return target.high().map(BigDecimal::doubleValue).orElseThrow();
  }

  private static int size(BitSet of) {
    return of.cardinality();
  }
}
