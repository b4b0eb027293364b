package org.elc.benchlearning.core.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.elc.benchlearning.core.disclosure.CellState.Insight;

/**
 * Readers who pool what they know: two members, or the coordinator of a country and one member.
 *
 * @param places cells whose places they may have been told, one or two of them each
 * @param country whose coordinator is one of them; below 0 for none
 * @param exchanges so many exchanges without anybody in common they cannot spoil
 */
record Readers(Set<Integer> places, int country, int exchanges) {
  private static final int NONE = -1;
  private static final int ANY = -2;

  /** With more groups that tell places, all of them count as known to everybody. */
  private static final int MOST_RANKED = 6;

  /** One for each of two members, and one more. */
  private static final int MEMBERS = 3;

  /** One for the member, and one more; all without the coordinator's country. */
  static final int COORDINATOR = 2;

  Readers {
    places = Set.copyOf(places);
  }

  /** Readers who know more than any others: from whom somebody is safe, is safe from all. */
  static Readers anybody(Set<Integer> whole, Set<Integer> ranked) {
    return new Readers(union(whole, List.copyOf(ranked)), ANY, MEMBERS);
  }

  boolean isCoordinator() {
    return country >= 0;
  }

  /** Whether they stand for the coordinators of all countries, one at a time. */
  boolean isAnyCoordinator() {
    return country == ANY;
  }

  /** What they may know of a cell beside its published numbers. */
  Insight insight(int cell) {
    return new Insight(places.contains(cell), country != NONE);
  }

  /**
   * All readers from whom a participant is to be protected.
   *
   * @param whole cells of the whole round that tell places, none or one
   * @param ranked cells of the partition that tell places
   * @param countries how many there are
   */
  static List<Readers> all(Set<Integer> whole, Set<Integer> ranked, int countries) {
    List<Readers> all = new ArrayList<>();
    List<Integer> cells = new ArrayList<>(new TreeSet<>(ranked));
    if (cells.size() < 2 || cells.size() > MOST_RANKED) {
      all.add(new Readers(union(whole, cells), NONE, MEMBERS));
    }
    for (int i = 0; cells.size() <= MOST_RANKED && i < cells.size(); i++) {
      for (int j = i + 1; j < cells.size(); j++) {
        all.add(new Readers(union(whole, List.of(cells.get(i), cells.get(j))), NONE, MEMBERS));
      }
    }
    for (int country = 0; country < countries && countries > 1; country++) {
      for (int cell : cells.size() > MOST_RANKED ? List.<Integer>of() : cells) {
        all.add(new Readers(union(whole, List.of(cell)), country, COORDINATOR));
      }
      if (cells.isEmpty() || cells.size() > MOST_RANKED) {
        all.add(new Readers(union(whole, cells), country, COORDINATOR));
      }
    }
    return all;
  }

  private static Set<Integer> union(Set<Integer> whole, List<Integer> cells) {
    Set<Integer> union = new TreeSet<>(whole);
    union.addAll(cells);
    return union;
  }
}
