package org.elc.benchlearning.core.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.PeerGroup.Trait;
import org.elc.benchlearning.core.computing.ComputedRound;

/**
 * How the groups of a round hang together, and who is in which: the same for all its indicators.
 * Groups have their places in {@link ComputedRound#groups} as numbers.
 */
final class Families {
  private final int[][] groupsOf;
  private final int[] memberOf;
  private final int[] countryOf;
  private final int countriesKnown;
  private final int[] classOf;
  private final int[][] alike;
  private final BitSet[] groupsOfClass;
  private final int[][] ofMember;
  private final int[][] ofCountry;
  private final Shape shape;

  /** A group, and all groups that narrow it by one more trait, the same one. */
  record Partition(int whole, List<Integer> parts) {
    Partition {
      parts = List.copyOf(parts);
    }
  }

  /** A group, two that narrow it by different traits, and the one that narrows it by both. */
  record Crossing(int whole, int one, int other, int both) {}

  /** What does not depend on who is in which group. */
  private record Shape(
      List<Integer> countries, List<Partition> partitions, List<Crossing> crossings) {}

  private Families(
      int[][] groupsOf, int[] memberOf, int[] countryOf, int countriesKnown, Shape shape) {
    this.groupsOf = groupsOf;
    this.memberOf = memberOf;
    this.countryOf = countryOf;
    this.countriesKnown = countriesKnown;
    this.shape = shape;
    this.classOf = new int[groupsOf.length];
    Map<String, Integer> classes = new HashMap<>();
    Arrays.setAll(
        classOf,
        i -> classes.computeIfAbsent(Arrays.toString(groupsOf[i]), groups -> classes.size()));
    this.alike = byNumber(classOf, classes.size());
    this.groupsOfClass = new BitSet[alike.length];
    Arrays.setAll(groupsOfClass, c -> set(groupsOf[alike[c][0]]));
    this.ofMember = byNumber(memberOf, groupsOf.length);
    this.ofCountry = byNumber(countryOf, countriesKnown);
  }

  private static BitSet set(int[] numbers) {
    BitSet set = new BitSet();
    for (int number : numbers) {
      set.set(number);
    }
    return set;
  }

  private static int[][] byNumber(int[] numbers, int count) {
    int[] sizes = new int[count];
    for (int number : numbers) {
      if (number >= 0) {
        sizes[number]++;
      }
    }
    int[][] of = new int[count][];
    Arrays.setAll(of, n -> new int[sizes[n]]);
    for (int i = numbers.length - 1; i >= 0; i--) {
      if (numbers[i] >= 0) {
        of[numbers[i]][--sizes[numbers[i]]] = i;
      }
    }
    return of;
  }

  /**
   * The same groups, with what was told before beside them.
   *
   * @param more numbers of the groups, and then of the earlier cells, of each figure
   * @param member of each figure
   * @param country of each figure, or -1
   * @param known how many countries there are then and now
   */
  Families with(int[][] more, int[] member, int[] country, int known) {
    return new Families(more, member, country, known, shape);
  }

  static Families of(ComputedRound round) {
    List<PeerGroup> groups = round.groups();
    Map<PeerGroup, Integer> numbers = new HashMap<>();
    groups.forEach(group -> numbers.put(group, numbers.size()));
    List<Integer> countries =
        IntStream.range(0, groups.size())
            .filter(g -> groups.get(g).traits().equals(Set.of(Trait.COUNTRY)))
            .boxed()
            .toList();
    int[][] groupsOf =
        IntStream.range(0, round.participants().size())
            .mapToObj(round::groupsOf)
            .toArray(int[][]::new);
    int[] countryOf =
        IntStream.range(0, groupsOf.length)
            .map(i -> IntStream.of(groupsOf[i]).map(countries::indexOf).max().orElse(-1))
            .toArray();
    int[] memberOf = IntStream.range(0, groupsOf.length).map(round::memberOf).toArray();
    Families families =
        new Families(
            groupsOf,
            memberOf,
            countryOf,
            countries.size(),
            new Shape(countries, new ArrayList<>(), new ArrayList<>()));
    families.addPartitions(groups, numbers);
    families.addCrossings(groups, numbers);
    return families;
  }

  private void addPartitions(List<PeerGroup> groups, Map<PeerGroup, Integer> numbers) {
    for (Trait trait : Trait.values()) {
      Map<Integer, List<Integer>> parts = new TreeMap<>();
      for (int part = 0; part < groups.size(); part++) {
        Integer whole = numbers.get(groups.get(part).without(trait));
        if (whole != null && groups.get(part).value(trait).isPresent()) {
          parts.computeIfAbsent(whole, w -> new ArrayList<>()).add(part);
        }
      }
      parts.forEach((whole, of) -> shape.partitions().add(new Partition(whole, of)));
    }
  }

  private void addCrossings(List<PeerGroup> groups, Map<PeerGroup, Integer> numbers) {
    for (int both = 0; both < groups.size(); both++) {
      PeerGroup group = groups.get(both);
      for (Trait trait : group.traits()) {
        for (Trait other : group.traits()) {
          Integer one = numbers.get(group.without(other));
          Integer two = numbers.get(group.without(trait));
          Integer whole = numbers.get(group.without(trait).without(other));
          if (trait.compareTo(other) < 0 && one != null && two != null && whole != null) {
            shape.crossings().add(new Crossing(whole, one, two, both));
          }
        }
      }
    }
  }

  List<Partition> partitions() {
    return shape.partitions();
  }

  List<Crossing> crossings() {
    return shape.crossings();
  }

  int participants() {
    return groupsOf.length;
  }

  /** How many countries have a coordinator who knows some of the figures. */
  int countries() {
    return countriesKnown;
  }

  /** Whether the round itself covers several countries. */
  boolean coversSeveral() {
    return shape.countries().size() > 1;
  }

  /** The group that a country is. */
  int countryGroup(int country) {
    return shape.countries().get(country);
  }

  /**
   * The country of a participant, from 0 to less than {@link #countries}, whose coordinator knows
   * all figures there; -1 where no group is a country.
   */
  int countryOf(int participant) {
    return countryOf[participant];
  }

  /** So many different combinations of groups there are. */
  int classes() {
    return alike.length;
  }

  /** The number of the combination that the participant's groups are. */
  int classOf(int participant) {
    return classOf[participant];
  }

  /** Participants of exactly the same groups, itself among them, ascending; not a copy. */
  int[] alike(int participant) {
    return alike[classOf[participant]];
  }

  /** Whether a participant is in a group; asked millions of times. */
  boolean isIn(int participant, int group) {
    return groupsOfClass[classOf[participant]].get(group);
  }

  /** Whether those of a class are in a group. */
  boolean isOfClass(int kind, int group) {
    return groupsOfClass[kind].get(group);
  }

  int memberOf(int participant) {
    return memberOf[participant];
  }

  /** Participants of a member, ascending; not a copy. */
  int[] ofMember(int member) {
    return ofMember[member];
  }

  /** Participants of a country, ascending; not a copy. */
  int[] ofCountry(int country) {
    return ofCountry[country];
  }

  /** The groups of a participant, ascending; not a copy, and not to be changed. */
  int[] groupsOf(int participant) {
    return groupsOf[participant];
  }
}
