package org.elc.benchlearning.core.disclosure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Map;
import org.junit.Test;

public class PooledRuleTest {
  @Test
  public void whatTheSmallerOnesAddIsAQuarterOfTheGreatestAtLeast() {
    // The readers may be the second and the third: 100 against 20 + 5.
    assertThat(PooledRule.isDominated(sizes(100, 60, 50, 20, 5)), is(false));
    assertThat(PooledRule.isDominated(sizes(100, 60, 50, 20, 4.9)), is(true));
  }

  @Test
  public void equalsDominateFromFourMembersOnNobody() {
    assertThat(PooledRule.isDominated(sizes(10, 10, 10, 10)), is(false));
    assertThat(PooledRule.isDominated(sizes(10, 10, 10)), is(true));
  }

  @Test
  public void nobodyDominatesWhereNobodyIs() {
    assertThat(PooledRule.isDominated(Map.of()), is(false));
  }

  private static Map<Integer, Double> sizes(double... sizes) {
    Map<Integer, Double> byMember = new java.util.HashMap<>();
    for (double size : sizes) {
      byMember.put(byMember.size(), size);
    }
    return byMember;
  }
}
