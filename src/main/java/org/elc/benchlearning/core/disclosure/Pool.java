package org.elc.benchlearning.core.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.elc.benchlearning.core.disclosure.Scale.Side;

/**
 * A pooled proportion as its readers see it: they know, but for rounding, the sum of the parts, all
 * denominators, and the parts of some contributors. What is left over bounds everybody else: a
 * value can be as great as the others can be small. The largest known share leaves the least room,
 * so that only the worst readers of each side have to be looked at.
 *
 * <p>Room is in parts times the scale's factor: denominator times value.
 */
final class Pool {
  static final int PERCENT = 25;

  /** Sums of thousands of products are not exact. */
  private static final double DUST = 1e-9;

  private final Scale scale;
  private final Contributors contributors;
  private final Rounding rounding;
  private final Greatest sizes;
  private final Room up;
  private final Room down;

  /**
   * How much the sum may differ from the truth, for all that is published.
   *
   * @param above it may be more
   * @param below it may be less
   */
  record Rounding(double above, double below) {
    static final Rounding NONE = new Rounding(0, 0);

    /** Of a sum of which this other one was taken off. */
    Rounding without(Rounding other) {
      return new Rounding(above + other.below, below + other.above);
    }

    /** Of a sum to which this other one was added. */
    Rounding with(Rounding other) {
      return new Rounding(above + other.above, below + other.below);
    }
  }

  Pool(Scale scale, Contributors contributors, Rounding rounding) {
    this.scale = scale;
    this.contributors = contributors;
    this.rounding = rounding;
    int[] places = contributors.places();
    this.sizes = new Greatest(contributors, places, contributors::size);
    this.up = new Room(Side.HIGH, rounding.above(), places);
    this.down = new Room(Side.LOW, rounding.below(), places);
  }

  Contributors contributors() {
    return contributors;
  }

  Rounding rounding() {
    return rounding;
  }

  /**
   * The p % rule on the denominators: whether, without two other contributors, the small ones are
   * less than a quarter of the greatest.
   */
  boolean isDominated() {
    double others = sizes.total() - sizes.first(3);
    return sizes.total() > 0 && 100 * others < PERCENT * sizes.first(1) * (1 - DUST);
  }

  /** Whether some readers find out somebody's value. */
  boolean givesAway() {
    for (int i = 0; i < contributors.size(); i++) {
      double value = contributors.value(i);
      if (!(scale.endIsNear(value, Side.HIGH) && scale.endIsNear(value, Side.LOW))
          && up.isClosed(i)
          && down.isClosed(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether what is left of this pool without others could be dominated or give somebody away: a
   * quick look, that never says no where the remainder does.
   *
   * @param twice pools that were taken off twice with the others
   */
  boolean mayGiveAwayWithout(List<Pool> others, List<Pool> twice) {
    double left = sizes.total();
    double roomUp = up.greatest.total();
    double roomDown = down.greatest.total();
    for (Pool other : others) {
      left -= other.sizes.total();
      roomUp -= other.up.greatest.total();
      roomDown -= other.down.greatest.total();
    }
    for (Pool other : twice) {
      left += other.sizes.total();
      roomUp += other.up.greatest.total();
      roomDown += other.down.greatest.total();
    }
    boolean mayBeDominated = left <= (3 + PERCENT / 100.0) * sizes.first(1);
    return mayBeDominated || up.mayClose(roomUp) || down.mayClose(roomDown);
  }

  /** On one side of a value, what all others leave it. */
  private final class Room {
    private final Side side;
    private final double rounding;
    private final double[] rooms;
    private final Greatest greatest;
    private final double mostNeeded;

    Room(Side side, double rounding, int[] places) {
      this.side = side;
      this.rounding = rounding;
      this.rooms = new double[contributors.size()];
      double needed = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < rooms.length; i++) {
        double value = contributors.value(i);
        double away = side == Side.HIGH ? value - scale.low() : scale.high() - value;
        rooms[i] = contributors.size(i) * away;
        if (!scale.endIsNear(value, side)) {
          needed = Math.max(needed, rooms[i] + needed(i));
        }
      }
      this.mostNeeded = needed;
      this.greatest = new Greatest(contributors, places, i -> rooms[i]);
    }

    /** How far it has to be able to move not to be found out. */
    private double needed(int nth) {
      double value = contributors.value(nth);
      return contributors.size(nth) * Math.abs(scale.nearest(value, side) - value);
    }

    boolean isClosed(int nth) {
      if (scale.endIsNear(contributors.value(nth), side)) {
        return true;
      }
      double left = greatest.total() + rounding - rooms[nth] - needed(nth) * (1 + DUST);
      return left <= greatest.mostKnown() && left <= greatest.known(nth);
    }

    /** What can be known of a remainder is no more than what is known of the whole. */
    boolean mayClose(double left) {
      return left <= mostNeeded + greatest.mostKnown() + DUST * greatest.total();
    }
  }

  /** The members whose share is the greatest, and what the worst readers can take off. */
  private static final class Greatest {
    private static final int KEPT = 3;

    private final Contributors contributors;
    private final int[] places;
    private final double[] shares;
    private final int[] countryOf;
    private final double[] countries;
    private final int[] all = new int[KEPT];
    private final int[][] abroad;
    private final double total;
    private final double mostKnown;

    Greatest(Contributors contributors, int[] places, IntToDoubleFunction of) {
      this.contributors = contributors;
      this.places = places;
      this.shares = new double[Arrays.stream(places).max().orElse(-1) + 1];
      this.countryOf = new int[shares.length];
      this.countries =
          new double
              [1
                  + IntStream.range(0, contributors.size())
                      .map(contributors::country)
                      .max()
                      .orElse(-1)];
      double sum = 0;
      for (int i = 0; i < places.length; i++) {
        double share = of.applyAsDouble(i);
        sum += share;
        shares[places[i]] += share;
        countryOf[places[i]] = contributors.country(i);
        if (contributors.country(i) >= 0) {
          countries[contributors.country(i)] += share;
        }
      }
      this.total = sum;
      int[][] own = new int[countries.length + 1][KEPT];
      for (int[] kept : own) {
        Arrays.fill(kept, -1);
      }
      Arrays.fill(all, -1);
      for (int place = 0; place < shares.length; place++) {
        insert(place, all);
        insert(place, own[countryOf[place] + 1]);
      }
      this.abroad = new int[countries.length][KEPT];
      double most = first(2);
      for (int country = 0; country < countries.length; country++) {
        Arrays.fill(abroad[country], -1);
        for (int other = 0; other < own.length; other++) {
          for (int place : other == country + 1 ? new int[0] : own[other]) {
            insert(place, abroad[country]);
          }
        }
        // The coordinator of everybody finds nobody out.
        if (abroad[country][0] >= 0) {
          most = Math.max(most, countries[country] + share(abroad[country][0]));
        }
      }
      this.mostKnown = most;
    }

    private void insert(int place, int[] kept) {
      int candidate = place;
      for (int i = 0; i < kept.length && candidate >= 0; i++) {
        if (kept[i] < 0 || share(candidate) > share(kept[i])) {
          int pushed = kept[i];
          kept[i] = candidate;
          candidate = pushed;
        }
      }
    }

    private double share(int place) {
      return place < 0 ? 0 : shares[place];
    }

    double total() {
      return total;
    }

    /** What the greatest so many have together. */
    double first(int count) {
      double sum = 0;
      for (int i = 0; i < count; i++) {
        sum += share(all[i]);
      }
      return sum;
    }

    /** No readers know more. */
    double mostKnown() {
      return mostKnown;
    }

    /** What two others know, or a coordinator of another country with one more. */
    double known(int nth) {
      int own = places[nth];
      double known = 0;
      int found = 0;
      for (int i = 0; i < KEPT && found < 2; i++) {
        if (all[i] != own) {
          known += share(all[i]);
          found++;
        }
      }
      for (int country = 0; country < countries.length; country++) {
        if (country != contributors.country(nth)) {
          int one = abroad[country][0] == own ? abroad[country][1] : abroad[country][0];
          known = Math.max(known, countries[country] + share(one));
        }
      }
      return known;
    }
  }
}
