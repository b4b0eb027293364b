package org.elc.benchlearning.core.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToLongFunction;

/**
 * The least that can be hidden so that of every clause, a set of things that must not all be shown,
 * at least one is. Exact by branch and bound; after {@value #BRANCHES} branches the best that was
 * found stays, and {@link #bound} says how much less the least could be. The same clauses always
 * give the same answer.
 *
 * @param hidden numbers of what to hide
 * @param loss sum of its losses
 * @param bound no answer has a smaller loss
 */
record HittingSet(BitSet hidden, long loss, long bound) {
  private static final int BRANCHES = 20_000;

  HittingSet {
    hidden = (BitSet) hidden.clone();
  }

  @Override
  public BitSet hidden() {
    return (BitSet) hidden.clone();
  }

  /**
   * The answer for these clauses.
   *
   * @param losses of each number that occurs, positive
   */
  static HittingSet of(Collection<BitSet> clauses, IntToLongFunction losses) {
    List<BitSet> needed = needed(clauses);
    BitSet hidden = new BitSet();
    long bound = 0;
    for (List<BitSet> part : connected(needed)) {
      Search search = new Search(part, losses);
      hidden.or(search.run());
      bound += search.bound();
    }
    long loss = hidden.stream().mapToLong(losses).sum();
    return new HittingSet(hidden, loss, bound);
  }

  /** Without those that hold as soon as another holds. */
  private static List<BitSet> needed(Collection<BitSet> clauses) {
    List<BitSet> sorted = new ArrayList<>(clauses);
    sorted.sort(Comparator.comparingInt(BitSet::cardinality).thenComparing(BitSet::toString));
    List<BitSet> needed = new ArrayList<>();
    for (BitSet clause : sorted) {
      if (needed.stream().noneMatch(smaller -> contains(clause, smaller))) {
        needed.add(clause);
      }
    }
    return needed;
  }

  private static boolean contains(BitSet clause, BitSet smaller) {
    BitSet rest = (BitSet) smaller.clone();
    rest.andNot(clause);
    return rest.isEmpty();
  }

  /** Clauses that share nothing with each other are answered apart. */
  private static List<List<BitSet>> connected(List<BitSet> clauses) {
    List<List<BitSet>> parts = new ArrayList<>();
    List<BitSet> left = new ArrayList<>(clauses);
    while (!left.isEmpty()) {
      List<BitSet> part = new ArrayList<>();
      BitSet reached = (BitSet) left.get(0).clone();
      boolean grows = true;
      while (grows) {
        List<BitSet> touched = left.stream().filter(c -> c.intersects(reached)).toList();
        touched.forEach(reached::or);
        part.addAll(touched);
        left.removeAll(touched);
        grows = !touched.isEmpty();
      }
      parts.add(part);
    }
    return parts;
  }

  /** Branch and bound over connected clauses. */
  private static final class Search {
    private final List<BitSet> clauses;
    private final IntToLongFunction losses;
    private BitSet best;
    private long bestLoss;
    private int branches;

    Search(List<BitSet> clauses, IntToLongFunction losses) {
      this.clauses = clauses;
      this.losses = losses;
      this.best = greedy();
      this.bestLoss = loss(best);
    }

    BitSet run() {
      branch(new BitSet(), new BitSet(), 0);
      return best;
    }

    /** What nothing can be better than: the best itself when the search was finished. */
    long bound() {
      return branches <= BRANCHES ? bestLoss : apart(new BitSet());
    }

    private void branch(BitSet hidden, BitSet kept, long loss) {
      if (++branches > BRANCHES || loss + apart(hidden) >= bestLoss) {
        return;
      }
      BitSet open = new BitSet();
      for (BitSet clause : clauses) {
        if (!clause.intersects(hidden)) {
          open = (BitSet) clause.clone();
          open.andNot(kept);
          break;
        }
      }
      if (clauses.stream().allMatch(clause -> clause.intersects(hidden))) {
        best = (BitSet) hidden.clone();
        bestLoss = loss;
        return;
      }
      BitSet others = (BitSet) kept.clone();
      for (int number : cheapestFirst(open)) {
        hidden.set(number);
        branch(hidden, others, loss + losses.applyAsLong(number));
        hidden.clear(number);
        others.set(number);
      }
    }

    private List<Integer> cheapestFirst(BitSet of) {
      return of.stream()
          .boxed()
          .sorted(Comparator.comparingLong((Integer n) -> losses.applyAsLong(n)))
          .toList();
    }

    /** Clauses without anything in common need a loss each. */
    private long apart(BitSet hidden) {
      BitSet used = new BitSet();
      long sum = 0;
      for (BitSet clause : clauses) {
        if (!clause.intersects(hidden) && !clause.intersects(used)) {
          used.or(clause);
          sum += clause.stream().mapToLong(losses).min().orElse(0);
        }
      }
      return sum;
    }

    private BitSet greedy() {
      BitSet hidden = new BitSet();
      List<BitSet> open = new ArrayList<>(clauses);
      while (!open.isEmpty()) {
        BitSet numbers = new BitSet();
        open.forEach(numbers::or);
        int choice =
            numbers.stream()
                .boxed()
                .min(Comparator.comparingDouble(n -> perClause(n, open)))
                .orElseThrow();
        hidden.set(choice);
        open.removeIf(clause -> clause.get(choice));
      }
      return hidden;
    }

    private double perClause(int number, List<BitSet> open) {
      return (double) losses.applyAsLong(number)
          / open.stream().filter(clause -> clause.get(number)).count();
    }

    private long loss(BitSet hidden) {
      return hidden.stream().mapToLong(losses).sum();
    }
  }
}
