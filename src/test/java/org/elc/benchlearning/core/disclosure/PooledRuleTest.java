package org.elc.benchlearning.core.disclosure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.elc.benchlearning.core.disclosure.Pool.Rounding;
import org.junit.Test;

/** The arithmetic in the comments is done by hand. */
public class PooledRuleTest {
  private static final Scale PERCENTAGE = new Scale(0, 100, 0.1, false);
  private static final Rounding EXACT = new Rounding(0, 0);

  @Test
  public void whatTheSmallerOnesAddIsAQuarterOfTheGreatestAtLeast() {
    // The readers may be the second and the third: 100 against 20 + 5.
    assertThat(sizes(100, 60, 50, 20, 5).isDominated(), is(false));
    assertThat(sizes(100, 60, 50, 20, 4.9).isDominated(), is(true));
  }

  @Test
  public void equalsDominateFromFourMembersOnNobody() {
    assertThat(sizes(10, 10, 10, 10).isDominated(), is(false));
    assertThat(sizes(10, 10, 10).isDominated(), is(true));
  }

  @Test
  public void nobodyDominatesWhereNobodyIs() {
    assertThat(sizes().isDominated(), is(false));
    assertThat(sizes().givesAway(), is(false));
  }

  @Test
  public void nearTheEndOfTheScaleAShareBelowAQuarterIsEnough() {
    // Ten equal ones at 97: 30 are missing in all. Two readers know 6 of them; whoever is left had
    // 24 missing at most and 76 at least, within a quarter of 97, and 100 at most, which is too.
    assertThat(ten(97).givesAway(), is(true));
    // At 96 there are 40 - 8 = 32 missing and 68 left: more than a quarter below 96.
    assertThat(ten(96).givesAway(), is(false));
  }

  @Test
  public void inTheMiddleOfTheScaleTheOthersHideEachOther() {
    assertThat(ten(50).givesAway(), is(false));
  }

  @Test
  public void aCoordinatorTakesOffAWholeCountryAndOneMore() {
    // Eight of ten in country 0, one member of country 1 more: the last one is left alone.
    assertThat(of(EXACT, countries(8, 2), 50).givesAway(), is(true));
    // In five countries of two, a coordinator and another one know three of ten.
    assertThat(of(EXACT, new int[] {0, 0, 1, 1, 2, 2, 3, 3, 4, 4}, 50).givesAway(), is(false));
  }

  @Test
  public void roundingProtectsWhereItIsWide() {
    // A whole pool rounded to 5 in either direction leaves 50 more for one of ten.
    assertThat(of(new Rounding(50, 50), countries(8, 2), 50).givesAway(), is(false));
  }

  @Test
  public void theUnitsOfAReaderAreKnownTogether() {
    Contributors units = Contributors.of(9);
    for (int i = 0; i < 9; i++) {
      units.set(i, i, i / 4, -1, 1, 50);
    }
    assertThat(new Pool(PERCENTAGE, units, EXACT).givesAway(), is(true));
  }

  @Test
  public void whatTheScaleSaysAnywayIsNobodysSecret() {
    Scale narrow = new Scale(90, 100, 0.1, false);
    Contributors one = Contributors.of(1);
    one.set(0, 0, 0, -1, 1, 95);

    assertThat(new Pool(narrow, one, EXACT).givesAway(), is(false));
    assertThat(new Pool(PERCENTAGE, one, EXACT).givesAway(), is(true));
  }

  /** Over pools by chance, with great and small sizes, in the middle and near the ends. */
  @Test
  public void theQuickLookNeverOverlooksARest() {
    Random random = new Random(11);
    int dominated = 0;
    int givenAway = 0;
    for (int i = 0; i < 4000; i++) {
      Contributors all = byChance(random);
      int first = random.nextInt(all.size());
      Pool whole = new Pool(PERCENTAGE, all, EXACT);
      Pool part = new Pool(PERCENTAGE, all.only(p -> p < first), EXACT);
      Pool rest = new Pool(PERCENTAGE, all.only(p -> p >= first), EXACT);
      dominated += rest.isDominated() && !rest.givesAway() ? 1 : 0;
      givenAway += rest.givesAway() && !rest.isDominated() ? 1 : 0;
      if (rest.isDominated() || rest.givesAway()) {
        assertThat(whole.mayGiveAwayWithout(List.of(part), List.of()), is(true));
      }
    }
    assertThat(dominated + " dominated", dominated > 20, is(true));
    assertThat(givenAway + " given away", givenAway > 200, is(true));
  }

  /** Of sixty the first forty, and all but the first twenty and the last three: these are left. */
  @Test
  public void theQuickLookDoesNotOverlookWhatTwoThatCrossLeaveOver() {
    Contributors all = Contributors.of(60);
    for (int i = 0; i < 60; i++) {
      all.set(i, i, i, -1, 1, 50);
    }
    Pool whole = new Pool(PERCENTAGE, all, EXACT);
    Pool one = new Pool(PERCENTAGE, all.only(p -> p < 40), EXACT);
    Pool other = new Pool(PERCENTAGE, all.only(p -> p >= 20 && p < 57), EXACT);
    Pool both = new Pool(PERCENTAGE, all.only(p -> p >= 20 && p < 40), EXACT);
    Pool rest = new Pool(PERCENTAGE, all.only(p -> p >= 57), EXACT);

    assertThat(rest.givesAway(), is(true));
    assertThat(whole.mayGiveAwayWithout(List.of(one, other), List.of(both)), is(true));
    assertThat(whole.mayGiveAwayWithout(List.of(one), List.of()), is(false));
  }

  private static Contributors byChance(Random random) {
    int size = 6 + random.nextInt(20);
    boolean isNearTheEnd = random.nextBoolean();
    Contributors some = Contributors.of(size);
    for (int i = 0; i < size; i++) {
      double value = 100 * random.nextDouble();
      some.set(
          i,
          i,
          i,
          random.nextInt(4),
          Math.exp(3 * random.nextGaussian()),
          isNearTheEnd ? 95 + value / 20 : value);
    }
    return some;
  }

  private static Pool ten(double value) {
    return of(EXACT, new int[] {-1, -1, -1, -1, -1, -1, -1, -1, -1, -1}, value);
  }

  private static Pool of(Rounding rounding, int[] countries, double value) {
    Contributors equals = Contributors.of(countries.length);
    for (int i = 0; i < countries.length; i++) {
      equals.set(i, i, i, countries[i], 1, value);
    }
    return new Pool(PERCENTAGE, equals, rounding);
  }

  private static int[] countries(int first, int second) {
    int[] countries = new int[first + second];
    Arrays.fill(countries, first, first + second, 1);
    return countries;
  }

  private static Pool sizes(double... sizes) {
    Contributors contributors = Contributors.of(sizes.length);
    for (int i = 0; i < sizes.length; i++) {
      contributors.set(i, i, i, -1, sizes[i], 50);
    }
    return new Pool(PERCENTAGE, contributors, EXACT);
  }
}
