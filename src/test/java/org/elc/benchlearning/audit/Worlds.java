package org.elc.benchlearning.audit;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Worlds in which a target lies on the other side of a cut. One that was found for some readers
 * often agrees with what others know, too.
 */
final class Worlds {
  private static final int KEPT = 12;

  private final Universe universe;
  private final BitSet[] sets;
  private final Cut[] cuts;
  private final Map<Key, Deque<World>> found = new HashMap<>();

  private record Key(int target, int cut, boolean isBelow) {}

  /**
   * Who lies below the cut.
   *
   * @param changed those who do not lie where they truly do
   * @param counts by set
   */
  private record World(BitSet changed, int[] counts) {}

  Worlds(Universe universe, Ledger ledger) {
    this.universe = universe;
    this.sets = ledger.sets().toArray(BitSet[]::new);
    this.cuts = ledger.cuts();
  }

  void keep(BitSet below, int target, int cut, boolean isBelow) {
    int[] counts = new int[sets.length];
    for (int s = 0; s < sets.length; s++) {
      BitSet inside = (BitSet) sets[s].clone();
      inside.and(below);
      counts[s] = inside.cardinality();
    }
    BitSet changed = new BitSet();
    for (int i = 0; i < universe.size(); i++) {
      changed.set(i, below.get(i) != cuts[cut].isAbove(universe.values()[i]));
    }
    Deque<World> kept =
        found.computeIfAbsent(new Key(target, cut, isBelow), k -> new ArrayDeque<>());
    kept.addFirst(new World(changed, counts));
    if (kept.size() > KEPT) {
      kept.removeLast();
    }
  }

  /** Whether one of the worlds agrees with what is known. */
  boolean agrees(Ledger ledger, BitSet known, int target, int cut, boolean isBelow) {
    Deque<World> kept = found.get(new Key(target, cut, isBelow));
    if (kept != null) {
      for (World world : kept) {
        if (!world.changed().intersects(known) && agrees(ledger, world, cut)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean agrees(Ledger ledger, World world, int cut) {
    int[] counts = world.counts();
    for (int s = 0; s < counts.length; s++) {
      if (counts[s] < ledger.atLeast(s, cut) || counts[s] > ledger.atMost(s, cut)) {
        return false;
      }
    }
    return true;
  }
}
