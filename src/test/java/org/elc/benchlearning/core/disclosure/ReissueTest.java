package org.elc.benchlearning.core.disclosure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.junit.Assert.assertThrows;

import java.util.HashMap;
import java.util.Map;
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

  @Test
  public void kIsNeverBelowThree() {
    assertThrows(IllegalArgumentException.class, () -> Reissue.withThreshold(2));
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
