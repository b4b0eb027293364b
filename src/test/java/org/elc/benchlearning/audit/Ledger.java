package org.elc.benchlearning.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Facts in good order: for every set of participants and every cut, how many of their values lie
 * below it at least and at most. Counts only grow with the cut, so that a fact at one cut is one at
 * all others too.
 */
final class Ledger {
  private final Cut[] cuts;
  private final List<BitSet> sets;
  private final Map<BitSet, Integer> numbers;
  private final int[][] atLeast;
  private final int[][] atMost;
  private final boolean[] own;
  private final List<Fact> facts;

  private Ledger(
      Cut[] cuts,
      List<BitSet> sets,
      Map<BitSet, Integer> numbers,
      int[][] atLeast,
      int[][] atMost,
      List<Fact> facts) {
    this.cuts = cuts;
    this.sets = sets;
    this.numbers = numbers;
    this.atLeast = atLeast;
    this.atMost = atMost;
    this.own = new boolean[sets.size()];
    this.facts = facts;
  }

  /** Nothing is known yet of these sets; facts can be added at these cuts. */
  static Ledger empty(Collection<BitSet> of, Collection<Cut> at) {
    Cut[] cuts = new TreeSet<>(at).toArray(Cut[]::new);
    List<BitSet> sets = List.copyOf(new java.util.LinkedHashSet<>(of));
    Map<BitSet, Integer> numbers = new HashMap<>();
    int[][] atLeast = new int[sets.size()][cuts.length];
    int[][] atMost = new int[sets.size()][cuts.length];
    for (int s = 0; s < sets.size(); s++) {
      numbers.put(sets.get(s), s);
      Arrays.fill(atMost[s], sets.get(s).cardinality());
    }
    return new Ledger(cuts, sets, numbers, atLeast, atMost, new ArrayList<>());
  }

  /** A copy to add facts to. */
  Ledger copy() {
    return new Ledger(cuts, sets, numbers, atLeast.clone(), atMost.clone(), new ArrayList<>(facts));
  }

  /** Whether that was news. */
  boolean add(Fact fact) {
    int set = numbers.get(fact.of());
    int at = Arrays.binarySearch(cuts, fact.cut());
    if (at < 0) {
      throw new IllegalArgumentException("no cut " + fact.cut());
    }
    if (fact.atLeast() <= atLeast[set][at] && fact.atMost() >= atMost[set][at]) {
      return false;
    }
    if (!own[set]) {
      atLeast[set] = atLeast[set].clone();
      atMost[set] = atMost[set].clone();
      own[set] = true;
    }
    for (int c = at; c < cuts.length && atLeast[set][c] < fact.atLeast(); c++) {
      atLeast[set][c] = fact.atLeast();
    }
    for (int c = at; c >= 0 && atMost[set][c] > fact.atMost(); c--) {
      atMost[set][c] = fact.atMost();
    }
    facts.add(fact);
    return true;
  }

  List<BitSet> sets() {
    return sets;
  }

  int number(BitSet set) {
    return numbers.get(set);
  }

  Cut[] cuts() {
    return cuts;
  }

  int atLeast(int set, int cut) {
    return atLeast[set][cut];
  }

  int atMost(int set, int cut) {
    return atMost[set][cut];
  }

  /** Whether more is known of some set at one cut than at the other. */
  boolean differs(int cut, int other) {
    for (int s = 0; s < atLeast.length; s++) {
      if (atLeast[s][cut] != atLeast[s][other] || atMost[s][cut] != atMost[s][other]) {
        return true;
      }
    }
    return false;
  }

  /** The first cut that is not before this one; the number of cuts if all are. */
  int notBefore(Cut cut) {
    int at = Arrays.binarySearch(cuts, cut);
    return at >= 0 ? at : -at - 1;
  }

  /** Why so many values of the set lie below the cut at least. */
  String whyAtLeast(int set, int cut) {
    return facts.stream()
        .filter(f -> f.of().equals(sets.get(set)) && f.cut().compareTo(cuts[cut]) <= 0)
        .filter(f -> f.atLeast() >= atLeast[set][cut])
        .map(f -> f.because().get() + ": at least " + f.atLeast() + " are " + f.cut())
        .findFirst()
        .orElse("");
  }

  String whyAtMost(int set, int cut) {
    return facts.stream()
        .filter(f -> f.of().equals(sets.get(set)) && f.cut().compareTo(cuts[cut]) >= 0)
        .filter(f -> f.atMost() <= atMost[set][cut])
        .map(f -> f.because().get() + ": at most " + f.atMost() + " are " + f.cut())
        .findFirst()
        .orElse("");
  }
}
