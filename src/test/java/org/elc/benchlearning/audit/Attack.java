package org.elc.benchlearning.audit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.elc.benchlearning.audit.Figures.Range;

/**
 * Works out what readers can know of one indicator's figures in one round. A value is known to lie
 * below a cut when no world that agrees with everything known has it above.
 */
final class Attack {
  private final Universe universe;
  private final Ledger published;
  private final List<Quantile> quantiles;
  private final int[][] below;
  private final Effort effort;
  private final Worlds worlds;

  private final BitSet agreed;

  /** What names tell, and the numbers of the figures of those who are named. */
  record Named(List<Fact> facts, BitSet agreed) {
    static final Named NOBODY = new Named(List.of(), new BitSet());
  }

  /** Of the coalition that is at work. */
  private BitSet news = new BitSet();

  /** Counts what was tried. */
  static final class Effort {
    int targets;
    int worlds;
    int programs;
  }

  /**
   * Takes in what is published to everybody.
   *
   * @param groups the sets that facts can be of
   * @param places all facts that any coalition may bring along later
   * @param named what the names of the best tell, and whose they are: they have agreed to that
   */
  Attack(
      Universe universe,
      Collection<BitSet> groups,
      List<Quantile> quantiles,
      Collection<Fact> places,
      Named named,
      Effort effort) {
    this.agreed = named.agreed();
    this.universe = universe;
    this.quantiles = quantiles;
    this.effort = effort;
    List<Fact> facts = new ArrayList<>();
    quantiles.forEach(q -> facts.addAll(q.facts(universe.figures())));
    facts.addAll(named.facts());
    TreeSet<Cut> cuts = new TreeSet<>();
    facts.forEach(f -> cuts.add(f.cut()));
    places.forEach(f -> cuts.add(f.cut()));
    for (double value : universe.values()) {
      Range close = universe.figures().close(value);
      for (double at : new double[] {value, close.from(), close.to()}) {
        cuts.add(universe.figures().sharpened(Cut.before(at)));
        cuts.add(universe.figures().sharpened(Cut.after(at)));
      }
    }
    this.published = Ledger.empty(groups, cuts);
    facts.forEach(this::require);
    facts.forEach(published::add);
    this.worlds = new Worlds(universe, published);
    this.below = new int[groups.size()][cuts.size()];
    for (int s = 0; s < published.sets().size(); s++) {
      for (int c = 0; c < published.cuts().length; c++) {
        below[s][c] = truth(published.sets().get(s), published.cuts()[c]);
      }
    }
  }

  /** What a coalition finds out: the first leak for each of its targets, up to a limit. */
  List<Leak> by(Coalition coalition, List<Fact> places, int limit) {
    BitSet known = universe.of(coalition);
    Ledger ledger = published.copy();
    places.forEach(this::require);
    places.forEach(ledger::add);
    new Interpolation(universe, ledger, known).apply(quantiles);
    news = news(ledger, known);
    List<Leak> leaks = new ArrayList<>();
    for (int t = 0; t < universe.size() && leaks.size() < limit; t++) {
      if (!known.get(t) && !agreed.get(t)) {
        effort.targets++;
        leak(coalition, ledger, known, t).ifPresent(leaks::add);
      }
    }
    return leaks;
  }

  private Optional<Leak> leak(Coalition coalition, Ledger ledger, BitSet known, int target) {
    double value = universe.values()[target];
    Range close = universe.figures().close(value);
    Range scale = universe.figures().scale();
    if (close.contains(scale)) {
      return Optional.empty();
    }
    List<String> trace = new ArrayList<>();
    double from = scale.from();
    if (from < close.from()) {
      int cut = forced(ledger, known, target, close, false, trace);
      if (cut < 0) {
        return Optional.empty();
      }
      from = ledger.cuts()[cut].at();
    }
    double to = scale.to();
    if (to > close.to()) {
      int cut = forced(ledger, known, target, close, true, trace);
      if (cut < 0) {
        return Optional.empty();
      }
      to = ledger.cuts()[cut].at();
    }
    return Optional.of(
        new Leak(
            universe.indicator().code(),
            coalition.name(),
            universe.participants().get(target).key(),
            value,
            new Range(from, to),
            trace));
  }

  /** A cut near enough that the target must lie below (or not below); -1 if there is none. */
  private int forced(
      Ledger ledger, BitSet known, int target, Range close, boolean isBelow, List<String> trace) {
    double value = universe.values()[target];
    Cut first = isBelow ? Cut.after(value) : Cut.before(close.from());
    Cut last = isBelow ? Cut.after(close.to()) : Cut.before(value);
    int start = ledger.notBefore(first);
    int end = ledger.notBefore(last);
    for (int c = start; c >= 0 && c <= end; c = news.nextSetBit(c + 1)) {
      if (c == ledger.cuts().length || ledger.cuts()[c].compareTo(last) > 0) {
        return -1;
      }
      effort.worlds++;
      if (ledger.cuts()[c].isAbove(value) == isBelow
          && !hasNeighbour(ledger, known, target, c, isBelow)
          && !worlds.agrees(ledger, known, target, c, isBelow)) {
        effort.programs++;
        int at = c;
        Proof proof = new Proof(ledger, universe, known, c);
        Optional<List<String>> why = proof.of(target, isBelow);
        if (why.isPresent()) {
          trace.addAll(why.get());
          return c;
        }
        proof.counterexample().ifPresent(world -> worlds.keep(world, target, at, isBelow));
      }
    }
    return -1;
  }

  /** The cuts at which something is known that is not known at the one before. */
  private BitSet news(Ledger ledger, BitSet known) {
    BitSet news = new BitSet();
    for (int c = 0; c < ledger.cuts().length; c++) {
      news.set(c, hasNews(ledger, known, c));
    }
    return news;
  }

  /** Whether something is known at the cut that is not known at the one before. */
  private boolean hasNews(Ledger ledger, BitSet known, int cut) {
    if (cut == 0 || ledger.differs(cut - 1, cut)) {
      return true;
    }
    for (int i = known.nextSetBit(0); i >= 0; i = known.nextSetBit(i + 1)) {
      double value = universe.values()[i];
      if (ledger.cuts()[cut].isAbove(value) != ledger.cuts()[cut - 1].isAbove(value)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the target can lie on the other side of the cut, in a world that is the true one but
   * for the target and at most one other that moves the other way.
   */
  private boolean hasNeighbour(Ledger ledger, BitSet known, int target, int cut, boolean isBelow) {
    List<BitSet> sets = ledger.sets();
    BitSet candidates = null;
    for (int s = 0; s < sets.size(); s++) {
      if (sets.get(s).get(target) && !hasRoom(ledger, s, cut, isBelow)) {
        if (candidates == null) {
          candidates = new BitSet();
          candidates.or(sets.get(s));
        } else {
          candidates.and(sets.get(s));
        }
      }
    }
    if (candidates == null) {
      return true;
    }
    candidates.andNot(known);
    candidates.clear(target);
    for (int s = 0; s < sets.size() && !candidates.isEmpty(); s++) {
      if (!sets.get(s).get(target) && !hasRoom(ledger, s, cut, !isBelow)) {
        candidates.andNot(sets.get(s));
      }
    }
    for (int i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
      if (ledger.cuts()[cut].isAbove(universe.values()[i]) != isBelow) {
        return true;
      }
    }
    return false;
  }

  /** Whether one value less (or one more) of the set could lie below the cut. */
  private boolean hasRoom(Ledger ledger, int set, int cut, boolean less) {
    return less
        ? below[set][cut] > ledger.atLeast(set, cut)
        : below[set][cut] < ledger.atMost(set, cut);
  }

  private int truth(BitSet of, Cut cut) {
    int count = 0;
    for (int i = of.nextSetBit(0); i >= 0; i = of.nextSetBit(i + 1)) {
      count += cut.isAbove(universe.values()[i]) ? 1 : 0;
    }
    return count;
  }

  /** What is read out of published numbers must be true, or nothing that follows would be. */
  private void require(Fact fact) {
    if (!fact.holdsFor(universe.values())) {
      throw new AssertionError("misread: " + fact.because().get() + ": " + fact);
    }
  }
}
