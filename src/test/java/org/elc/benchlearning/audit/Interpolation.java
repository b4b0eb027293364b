package org.elc.benchlearning.audit;

import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;

/**
 * A quantile between two values is a weighted mean of them: whoever knows a bound of one has a
 * bound of the other.
 */
final class Interpolation {
  /** More than the error of the arithmetic, less than any step of a scale. */
  private static final double DUST = 1e-9;

  private static final int ROUNDS = 3;

  private final Universe universe;
  private final Ledger ledger;
  private final BitSet known;

  Interpolation(Universe universe, Ledger ledger, BitSet known) {
    this.universe = universe;
    this.ledger = ledger;
    this.known = known;
  }

  /** Adds what follows to the ledger. */
  void apply(List<Quantile> quantiles) {
    boolean news = true;
    for (int round = 0; round < ROUNDS && news; round++) {
      news = false;
      for (Quantile quantile : quantiles) {
        if (quantile.share() > 0) {
          news |= apply(quantile);
        }
      }
    }
  }

  private boolean apply(Quantile q) {
    int set = ledger.number(q.of());
    double first = q.number().from();
    double last = q.number().to();
    double share = q.share();
    double lowest = smallest(set, q.place());
    double lower = greatest(set, q.place());
    double upper = smallest(set, q.next());
    double highest = greatest(set, q.next());
    boolean news = false;
    news |= atMost(q, q.next(), (last - (1 - share) * lowest) / share, "from", lowest);
    news |= atLeast(q, q.next(), (first - (1 - share) * lower) / share, "to", lower);
    news |= atMost(q, q.place(), (last - share * upper) / (1 - share), "from", upper);
    news |= atLeast(q, q.place(), (first - share * highest) / (1 - share), "to", highest);
    return news;
  }

  private boolean atMost(Quantile q, int place, double bound, String end, double other) {
    if (!Double.isFinite(bound)) {
      return false;
    }
    int cut = ledger.notBefore(universe.figures().sharpened(Cut.after(bound + DUST)));
    return cut < ledger.cuts().length
        && ledger.add(
            Fact.atLeast(q.of(), ledger.cuts()[cut], place, because(q, place, end, other)));
  }

  private boolean atLeast(Quantile q, int place, double bound, String end, double other) {
    if (!Double.isFinite(bound)) {
      return false;
    }
    Cut exact = universe.figures().sharpened(Cut.before(bound - DUST));
    int cut = ledger.notBefore(exact);
    if (cut == ledger.cuts().length || !ledger.cuts()[cut].equals(exact)) {
      cut--;
    }
    return cut >= 0
        && ledger.add(
            Fact.atMost(q.of(), ledger.cuts()[cut], place - 1, because(q, place, end, other)));
  }

  private static Supplier<String> because(Quantile q, int place, String end, double other) {
    int beside = place == q.place() ? q.next() : q.place();
    return () ->
        "%s, and its value number %d is %s %s, so of number %d"
            .formatted(q.said().get(), beside, end, Figures.shown(other), place);
  }

  /** The greatest number that the value at a place is known not to be below. */
  private double smallest(int set, int place) {
    int from = -1;
    int to = ledger.cuts().length;
    while (to - from > 1) {
      int middle = (from + to) >>> 1;
      if (atMost(set, middle) < place) {
        from = middle;
      } else {
        to = middle;
      }
    }
    double low = universe.figures().low();
    return from < 0 ? low : Math.max(low, ledger.cuts()[from].at());
  }

  private double greatest(int set, int place) {
    int from = -1;
    int to = ledger.cuts().length;
    while (to - from > 1) {
      int middle = (from + to) >>> 1;
      if (atLeast(set, middle) >= place) {
        to = middle;
      } else {
        from = middle;
      }
    }
    double high = universe.figures().high();
    return to == ledger.cuts().length ? high : Math.min(high, ledger.cuts()[to].at());
  }

  private int atMost(int set, int cut) {
    BitSet others = (BitSet) ledger.sets().get(set).clone();
    others.andNot(known);
    return Math.min(ledger.atMost(set, cut), own(set, cut) + others.cardinality());
  }

  private int atLeast(int set, int cut) {
    return Math.max(ledger.atLeast(set, cut), own(set, cut));
  }

  private int own(int set, int cut) {
    int count = 0;
    BitSet of = ledger.sets().get(set);
    for (int i = known.nextSetBit(0); i >= 0; i = known.nextSetBit(i + 1)) {
      count += of.get(i) && ledger.cuts()[cut].isAbove(universe.values()[i]) ? 1 : 0;
    }
    return count;
  }
}
