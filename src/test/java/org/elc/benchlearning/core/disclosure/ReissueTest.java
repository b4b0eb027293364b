package org.elc.benchlearning.core.disclosure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.PeerGroup.Trait;
import org.junit.Test;

/** Members are called by their country and a number; each is in all and in its country. */
public class ReissueTest {
  private static final PeerGroup ALL = PeerGroup.ALL;
  private static final PeerGroup NORWAY = PeerGroup.of(Trait.COUNTRY, "NO");
  private static final PeerGroup FINLAND = PeerGroup.of(Trait.COUNTRY, "FI");
  private static final PeerGroup SWEDEN = PeerGroup.of(Trait.COUNTRY, "SE");

  private final Reissue rule = Reissue.withThreshold(5);

  @Test
  public void fewerThanKCorrectionsChangeNothing() {
    assertThat(again(changed(4, 0)), empty());
    assertThat(again(changed(2, 2)), empty());
    assertThat(again(changed(0, 0)), empty());
  }

  @Test
  public void kInOneCountryChangeItAndTheWhole() {
    assertThat(again(changed(5, 0)), containsInAnyOrder(ALL, NORWAY));
  }

  @Test
  public void kInEachCountryChangeEverything() {
    assertThat(again(changed(5, 6)), containsInAnyOrder(ALL, NORWAY, SWEDEN));
  }

  /** Else what is left of the whole without Norway would tell of one Swede's correction. */
  @Test
  public void oneCorrectionElsewhereHoldsTheCountryBack() {
    assertThat(again(changed(5, 1)), containsInAnyOrder(ALL));
    assertThat(again(changed(5, 4)), containsInAnyOrder(ALL));
  }

  @Test
  public void spreadThinlyOnlyTheWholeChanges() {
    assertThat(again(changed(3, 3)), containsInAnyOrder(ALL));
  }

  /** Norway was computed again before; now the whole may not follow for one Swede. */
  @Test
  public void whatWasComputedBeforeCounts() {
    Map<PeerGroup, Set<String>> ever = changed(5, 1);
    Map<PeerGroup, Set<String>> since = new HashMap<>(ever);
    since.put(NORWAY, Set.of());

    assertThat(rule.again(since, ever), empty());
  }

  @Test
  public void groupsThatOverlapLeaveNobodyAlone() {
    PeerGroup housing = PeerGroup.of(Trait.SERVICE, "housing");
    Map<PeerGroup, Set<String>> changed = changed(6, 0);
    Set<String> five = new TreeSet<>(changed.get(NORWAY));
    five.remove("NO0");
    changed.put(housing, five);

    assertThat(again(changed), containsInAnyOrder(ALL, NORWAY));
  }

  /**
   * All who offer housing, four Swedes of them corrected in a revision before, and one now with
   * five Norwegians: housing without Norway changes for that one only.
   */
  @Test
  public void whatIsNewInOneGroupIsNotNewForFewOutsideOfAnother() {
    PeerGroup housing = PeerGroup.of(Trait.SERVICE, "housing");
    Set<String> norway = named("NO", 5);
    Set<String> before = named("SE", 4);
    Set<String> now = new TreeSet<>(norway);
    now.add("SE4");
    Set<String> ever = new TreeSet<>(now);
    ever.addAll(before);

    Set<PeerGroup> again =
        rule.again(Map.of(housing, now, NORWAY, norway), Map.of(housing, ever, NORWAY, norway));

    assertThat(again, containsInAnyOrder(NORWAY));
  }

  @Test
  public void kIsNeverBelowThree() {
    assertThrows(IllegalArgumentException.class, () -> Reissue.withThreshold(2));
  }

  /** The rule as it is written, over networks by chance: one to four is what nobody may see. */
  @Test
  public void noTwoRevisionsOfAnythingDifferInFew() {
    Random random = new Random(7);
    int many = 0;
    for (int i = 0; i < 4000; i++) {
      Map<PeerGroup, Set<String>> groups = changedByChance(random);
      Map<PeerGroup, Set<String>> ever = new HashMap<>();
      Map<PeerGroup, Set<String>> since = new HashMap<>();
      Set<String> earlier = someOf(groups.get(ALL), random);
      Set<String> now = someOf(groups.get(ALL), random);
      groups.forEach(
          (group, members) -> {
            Set<String> changed = new TreeSet<>(earlier);
            boolean wasComputedAgain = random.nextBoolean();
            Set<String> news = new TreeSet<>(now);
            news.retainAll(members);
            changed.addAll(now);
            changed.retainAll(members);
            ever.put(group, changed);
            since.put(group, wasComputedAgain ? news : changed);
          });
      Set<PeerGroup> again = rule.again(since, ever);
      many += again.size() > 1 ? 1 : 0;
      Set<PeerGroup> current = new HashSet<>(again);
      ever.keySet().stream().filter(g -> since.get(g).isEmpty()).forEach(current::add);
      for (PeerGroup one : again) {
        for (PeerGroup other : current) {
          requireNoneOrMany(since.get(one), ever.get(other));
          requireNoneOrMany(ever.get(one), ever.get(other));
          requireNoneOrMany(ever.get(other), ever.get(one));
        }
      }
      requireOfPartitions(again, current, since, ever);
    }
    assertThat(many, is(greaterThan(500)));
  }

  private static void requireOfPartitions(
      Set<PeerGroup> again,
      Set<PeerGroup> current,
      Map<PeerGroup, Set<String>> since,
      Map<PeerGroup, Set<String>> ever) {
    for (Trait trait : List.of(Trait.COUNTRY, Trait.SERVICE)) {
      Set<String> parts = new TreeSet<>();
      boolean isAny = false;
      for (PeerGroup group : current) {
        if (group.traits().equals(Set.of(trait))) {
          parts.addAll(ever.get(group));
          isAny = true;
        }
      }
      if (isAny && current.contains(ALL) && !again.isEmpty()) {
        requireNoneOrMany(since.get(ALL), parts);
        requireNoneOrMany(ever.get(ALL), parts);
      }
    }
  }

  private static void requireNoneOrMany(Set<String> changed, Set<String> without) {
    Set<String> left = new TreeSet<>(changed);
    left.removeAll(without);
    assertThat(left.isEmpty() || left.size() >= 5, is(true));
  }

  private static Map<PeerGroup, Set<String>> changedByChance(Random random) {
    Map<PeerGroup, Set<String>> changed = new HashMap<>();
    int size = 5 + random.nextInt(30);
    for (int member = 0; member < size; member++) {
      String name = "m" + member;
      List<PeerGroup> groups = new ArrayList<>(List.of(ALL));
      int place = random.nextInt(8);
      groups.add(place == 0 ? FINLAND : place < 4 ? SWEDEN : NORWAY);
      for (String service : List.of("housing", "work")) {
        if (random.nextInt(3) > 0) {
          groups.add(PeerGroup.of(Trait.SERVICE, service));
        }
      }
      groups.forEach(group -> changed.computeIfAbsent(group, g -> new TreeSet<>()).add(name));
    }
    return changed;
  }

  private static Set<String> someOf(Set<String> all, Random random) {
    Set<String> some = new TreeSet<>(all);
    int one = 1 + random.nextInt(4);
    some.removeIf(member -> random.nextInt(4) >= one);
    return some;
  }

  private Set<PeerGroup> again(Map<PeerGroup, Set<String>> changed) {
    return rule.again(changed, changed);
  }

  private static Map<PeerGroup, Set<String>> changed(int norwegians, int swedes) {
    Set<String> norway = named("NO", norwegians);
    Set<String> sweden = named("SE", swedes);
    Set<String> all = new TreeSet<>(norway);
    all.addAll(sweden);
    return new HashMap<>(Map.of(ALL, all, NORWAY, norway, SWEDEN, sweden));
  }

  private static Set<String> named(String country, int count) {
    Set<String> names = new TreeSet<>();
    IntStream.range(0, count).forEach(i -> names.add(country + i));
    return names;
  }
}
