package org.elc.benchlearning.core.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
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

  /** Readers who pool what they know. */
  private static final int READERS = 2;

  /** Sums of thousands of products are not exact. */
  private static final double DUST = 1e-9;

  private final Scale scale;
  private final List<Contributor> contributors;
  private final double[] sizes;
  private final Room up;
  private final Room down;

  /**
   * One who contributes.
   *
   * @param country that knows it, or -1 for none
   * @param size the denominator
   */
  record Contributor(int participant, int member, int country, double size, double value) {}

  /**
   * How much the sum may differ from the truth, for all that is published.
   *
   * @param above it may be more
   * @param below it may be less
   */
  record Rounding(double above, double below) {
    /** Of a sum of which this other one was taken off. */
    Rounding without(Rounding other) {
      return new Rounding(above + other.below, below + other.above);
    }

    /** Of a sum to which this other one was added. */
    Rounding with(Rounding other) {
      return new Rounding(above + other.above, below + other.below);
    }
  }

  Pool(Scale scale, List<Contributor> contributors, Rounding rounding) {
    this.scale = scale;
    this.contributors = List.copyOf(contributors);
    this.sizes = byMember(contributors);
    this.up = new Room(Side.HIGH, rounding.above());
    this.down = new Room(Side.LOW, rounding.below());
  }

  /** Denominators of members, ascending. */
  private static double[] byMember(List<Contributor> contributors) {
    Map<Integer, Double> sizes = new HashMap<>();
    contributors.forEach(one -> sizes.merge(one.member(), one.size(), Double::sum));
    return sizes.values().stream().mapToDouble(Double::doubleValue).sorted().toArray();
  }

  List<Contributor> contributors() {
    return contributors;
  }

  Rounding rounding() {
    return new Rounding(up.rounding, down.rounding);
  }

  /**
   * The p % rule on the denominators: whether, without two other contributors, the small ones are
   * less than a quarter of the greatest.
   */
  boolean isDominated() {
    int greatest = sizes.length - 1;
    double others = 0;
    for (int i = 0; i < greatest - READERS; i++) {
      others += sizes[i];
    }
    return greatest >= 0 && 100 * others < PERCENT * sizes[greatest];
  }

  /** Whether some readers find out somebody's value. */
  boolean givesAway() {
    return contributors.stream().anyMatch(this::isFoundOut);
  }

  private boolean isFoundOut(Contributor one) {
    return up.isClosed(one)
        && down.isClosed(one)
        && !(scale.endIsNear(one.value(), Side.HIGH) && scale.endIsNear(one.value(), Side.LOW));
  }

  /**
   * Whether what is left of this pool without others could be dominated or give somebody away: a
   * quick look, that never says no where the remainder does.
   */
  boolean mayGiveAwayWithout(List<Pool> others) {
    double left =
        DoubleStream.of(sizes).sum()
            - others.stream().mapToDouble(p -> DoubleStream.of(p.sizes).sum()).sum();
    double greatest = sizes.length == 0 ? 0 : sizes[sizes.length - 1];
    return left < (1 + READERS + PERCENT / 100.0) * greatest
        || up.mayCloseWithout(others.stream().map(p -> p.up).toList())
        || down.mayCloseWithout(others.stream().map(p -> p.down).toList());
  }

  /** On one side of a value, what all others leave it. */
  private final class Room {
    private final Side side;
    private final double rounding;
    private final double total;
    private final double mostNeeded;
    private final Map<Integer, Double> ofCountry = new HashMap<>();
    private final List<Share> greatest;
    private final Map<Integer, List<Share>> greatestAbroad = new HashMap<>();

    /** What a member adds to the room. */
    private record Share(int member, int country, double room) {}

    Room(Side side, double rounding) {
      this.side = side;
      this.rounding = rounding;
      Map<Integer, Share> shares = new HashMap<>();
      double sum = 0;
      double needed = Double.NEGATIVE_INFINITY;
      for (Contributor one : contributors) {
        double room = of(one);
        sum += room;
        if (!scale.endIsNear(one.value(), side)) {
          needed = Math.max(needed, room + needed(one));
        }
        shares.merge(
            one.member(),
            new Share(one.member(), one.country(), room),
            (a, b) -> new Share(a.member(), a.country(), a.room() + b.room()));
        if (one.country() >= 0) {
          ofCountry.merge(one.country(), room, Double::sum);
        }
      }
      total = sum;
      mostNeeded = needed;
      List<Share> descending = new ArrayList<>(shares.values());
      descending.sort((a, b) -> Double.compare(b.room(), a.room()));
      greatest = first(3, descending, -1);
      ofCountry.keySet().forEach(c -> greatestAbroad.put(c, first(2, descending, c)));
    }

    private static List<Share> first(int count, List<Share> descending, int notOf) {
      List<Share> first = new ArrayList<>();
      for (int i = 0; i < descending.size() && first.size() < count; i++) {
        if (notOf < 0 || descending.get(i).country() != notOf) {
          first.add(descending.get(i));
        }
      }
      return first;
    }

    /** What a contributor leaves to others when it moves to the other end of the scale. */
    private double of(Contributor one) {
      return one.size()
          * (side == Side.HIGH ? one.value() - scale.low() : scale.high() - one.value());
    }

    /** How far it has to be able to move not to be found out. */
    private double needed(Contributor one) {
      return one.size() * Math.abs(scale.nearest(one.value(), side) - one.value());
    }

    boolean isClosed(Contributor one) {
      double left = total + rounding - of(one) - known(one);
      return scale.endIsNear(one.value(), side) || left <= needed(one) + DUST * total;
    }

    /** What the readers who know the most can take off: two others, or a country and one more. */
    private double known(Contributor target) {
      double known = ofOthers(2, greatest, target);
      for (Map.Entry<Integer, Double> country : ofCountry.entrySet()) {
        if (country.getKey() != target.country()) {
          List<Share> abroad = greatestAbroad.getOrDefault(country.getKey(), List.of());
          known = Math.max(known, country.getValue() + ofOthers(1, abroad, target));
        }
      }
      return known;
    }

    private static double ofOthers(int count, List<Share> shares, Contributor target) {
      double sum = 0;
      int found = 0;
      for (int i = 0; i < shares.size() && found < count; i++) {
        if (shares.get(i).member() != target.member()) {
          sum += shares.get(i).room();
          found++;
        }
      }
      return sum;
    }

    /** What can be known of the remainder is no more than what is known of the whole. */
    boolean mayCloseWithout(List<Room> others) {
      double left = total - others.stream().mapToDouble(room -> room.total).sum();
      double known = greatest.stream().limit(2).mapToDouble(Share::room).sum();
      for (Map.Entry<Integer, Double> country : ofCountry.entrySet()) {
        List<Share> abroad = greatestAbroad.getOrDefault(country.getKey(), List.of());
        double one = abroad.isEmpty() ? 0 : abroad.get(0).room();
        known = Math.max(known, country.getValue() + one);
      }
      return left <= mostNeeded + known + DUST * total;
    }
  }
}
