package org.elc.benchlearning.core.disclosure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.Test;

public class HittingSetTest {
  private static final long SEED = 12;

  @Test
  public void nothingIsHiddenForNothing() {
    assertThat(HittingSet.of(List.of(), n -> 1).hidden(), is(new BitSet()));
  }

  @Test
  public void oneThatHitsAllIsBetterThanOneForEach() {
    List<BitSet> clauses = List.of(clause(1, 7), clause(2, 7), clause(3, 7));

    assertThat(HittingSet.of(clauses, n -> n == 7 ? 20 : 10).hidden(), is(clause(7)));
    assertThat(HittingSet.of(clauses, n -> n == 7 ? 40 : 10).hidden(), is(clause(1, 2, 3)));
  }

  /** Every subset tried: the oracle. */
  @Test
  public void noSubsetCostsLess() {
    Random random = new Random(SEED);
    for (int i = 0; i < 300; i++) {
      long[] losses = random.longs(10, 1, 30).toArray();
      List<BitSet> clauses = new ArrayList<>();
      for (int c = 0; c < 1 + random.nextInt(12); c++) {
        clauses.add(BitSet.valueOf(new long[] {1 + random.nextInt(1023)}));
      }

      HittingSet least = HittingSet.of(clauses, n -> losses[n]);

      assertThat(clauses.stream().allMatch(c -> c.intersects(least.hidden())), is(true));
      assertThat("case " + i, least.loss(), is(leastOfAll(clauses, losses)));
      assertThat(least.bound(), is(least.loss()));
    }
  }

  private static long leastOfAll(List<BitSet> clauses, long[] losses) {
    long least = Long.MAX_VALUE;
    for (long bits = 0; bits < 1 << losses.length; bits++) {
      BitSet hidden = BitSet.valueOf(new long[] {bits});
      if (clauses.stream().allMatch(clause -> clause.intersects(hidden))) {
        least = Math.min(least, hidden.stream().mapToLong(n -> losses[n]).sum());
      }
    }
    return least;
  }

  private static BitSet clause(int... numbers) {
    BitSet clause = new BitSet();
    for (int number : numbers) {
      clause.set(number);
    }
    return clause;
  }
}
