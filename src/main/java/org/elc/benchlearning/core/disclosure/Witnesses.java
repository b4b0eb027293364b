package org.elc.benchlearning.core.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Worlds in which one participant's value is not near its own, and who of its readers could exclude
 * all of them. Two members can exclude what touches either of them; the coordinator of another
 * country what touches anybody there.
 */
final class Witnesses {
  private final List<World> worlds = new ArrayList<>(4);
  private final int ownMember;
  private final int ownCountry;

  Witnesses(int ownMember, int ownCountry) {
    this.ownMember = ownMember;
    this.ownCountry = ownCountry;
  }

  void add(World world) {
    worlds.add(world);
  }

  /** The same with these worlds only. */
  Witnesses only(Predicate<World> these) {
    Witnesses some = new Witnesses(ownMember, ownCountry);
    worlds.stream().filter(these).forEach(some::add);
    return some;
  }

  /** Some readers for whom no world is left; empty when everybody has a doubt. */
  Optional<Readers> convinced() {
    if (worlds.isEmpty()) {
      return Optional.of(Readers.ANYBODY);
    }
    Optional<Readers> two = two();
    return two.isPresent() ? two : coordinator();
  }

  private Optional<Readers> two() {
    World least = least(Readers.NOBODY, Readers.NOBODY, Readers.NOBODY);
    for (int i = 0; i < least.touched(); i++) {
      int one = least.member(i);
      if (one != ownMember) {
        if (!isLeft(one, Readers.NOBODY, Readers.NOBODY)) {
          return Optional.of(new Readers(one, Readers.NOBODY, Readers.NOBODY));
        }
        World next = least(one, Readers.NOBODY, Readers.NOBODY);
        for (int j = 0; j < next.touched(); j++) {
          int other = next.member(j);
          if (other != ownMember && !isLeft(one, other, Readers.NOBODY)) {
            return Optional.of(new Readers(one, other, Readers.NOBODY));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** A coordinator whose country no world touches is as a member less. */
  private Optional<Readers> coordinator() {
    for (World world : worlds) {
      for (int i = 0; i < world.touched(); i++) {
        int country = world.country(i);
        if (country >= 0 && country != ownCountry) {
          if (!isLeft(Readers.NOBODY, Readers.NOBODY, country)) {
            return Optional.of(new Readers(Readers.NOBODY, Readers.NOBODY, country));
          }
          World least = least(Readers.NOBODY, Readers.NOBODY, country);
          for (int j = 0; j < least.touched(); j++) {
            int member = least.member(j);
            if (member != ownMember && !isLeft(member, Readers.NOBODY, country)) {
              return Optional.of(new Readers(member, Readers.NOBODY, country));
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private boolean isLeft(int one, int other, int country) {
    for (World world : worlds) {
      if (isOpen(world, one, other, country)) {
        return true;
      }
    }
    return false;
  }

  /** Of the worlds that are left the one that touches the fewest; there must be one. */
  private World least(int one, int other, int country) {
    World least = worlds.get(0);
    boolean isFound = false;
    for (World world : worlds) {
      if (isOpen(world, one, other, country) && (!isFound || world.touched() < least.touched())) {
        least = world;
        isFound = true;
      }
    }
    return least;
  }

  private static boolean isOpen(World world, int one, int other, int country) {
    return (one < 0 || !world.touches(one))
        && (other < 0 || !world.touches(other))
        && (country < 0 || !world.touchesCountry(country));
  }
}
