package org.elc.benchlearning.core.stats;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.Test;

public class CutPointsTest {

  private static final OptionalInt NONE = OptionalInt.empty();

  @Test
  public void aValueOnAnOuterCutBelongsToTheOuterQuarter() {
    CutPoints quarters = new CutPoints(10, 20, 30);

    assertThat(quarters.partOf(10), is(OptionalInt.of(1)));
    assertThat(quarters.partOf(30), is(OptionalInt.of(4)));
  }

  @Test
  public void aValueOnTheMedianBelongsToTheLowerMiddle() {
    assertThat(new CutPoints(10, 20, 30).partOf(20), is(OptionalInt.of(2)));
  }

  @Test
  public void valuesBetweenAndBeyondTheCuts() {
    CutPoints quarters = new CutPoints(10, 20, 30);

    assertThat(quarters.parts(), is(4));
    assertThat(quarters.partOf(-1e9), is(OptionalInt.of(1)));
    assertThat(quarters.partOf(Math.nextUp(10.0)), is(OptionalInt.of(2)));
    assertThat(quarters.partOf(Math.nextUp(20.0)), is(OptionalInt.of(3)));
    assertThat(quarters.partOf(Math.nextDown(30.0)), is(OptionalInt.of(3)));
    assertThat(quarters.partOf(1e9), is(OptionalInt.of(4)));
  }

  @Test
  public void equalValuesShareTheirQuarter() {
    CutPoints quarters = Quantiles.cutPoints(Sample.of(1, 2, 2, 2, 2, 3, 4, 5, 6), 4);

    assertThat(quarters.cut(1), is(quarters.cut(2)));
    assertThat(quarters.partOf(2), is(OptionalInt.of(1)));
    assertThat(quarters.partOf(3), is(OptionalInt.of(3)));
  }

  @Test
  public void withoutSpreadNothingHasAQuarter() {
    CutPoints equal = Quantiles.cutPoints(Sample.of(7, 7, 7, 7, 7, 7), 4);
    CutPoints one = Quantiles.cutPoints(Sample.of(7), 4);

    assertThat(equal.partOf(7), is(NONE));
    assertThat(one.partOf(7), is(NONE));
  }

  @Test
  public void whereTheMiddleHalfIsOneValueNotEvenAnOutlierHasAQuarter() {
    CutPoints quarters = Quantiles.cutPoints(Sample.of(12, 100, 100, 100, 100, 100, 100, 100), 4);

    assertThat(quarters.partOf(100), is(NONE));
    assertThat(quarters.partOf(12), is(NONE));
  }

  @Test
  public void turningAllSignsTurnsTheQuarters() {
    Random random = new Random(20261121);
    double[] values = random.doubles(40, -1, 1).toArray();
    double[] turned = Arrays.stream(values).map(v -> -v).toArray();
    CutPoints quarters = Quantiles.cutPoints(Sample.of(values), 4);
    CutPoints turnedQuarters = Quantiles.cutPoints(Sample.of(turned), 4);

    for (double value : values) {
      int part = quarters.partOf(value).orElseThrow();
      assertThat(turnedQuarters.partOf(-value), is(OptionalInt.of(5 - part)));
    }
  }

  @Test
  public void withoutTiesTheQuartersOfFortyHoldTenEach() {
    Sample sample = Sample.of(new Random(7).doubles(40).toArray());
    CutPoints quarters = Quantiles.cutPoints(sample, 4);
    int[] held = new int[5];

    for (int i = 0; i < 40; i++) {
      held[quarters.partOf(sample.at(i)).orElseThrow()]++;
    }

    assertThat(held, is(new int[] {0, 10, 10, 10, 10}));
  }

  @Test
  public void valuesThatAreNotFiniteAreRefused() {
    CutPoints quarters = new CutPoints(10, 20, 30);

    assertThrows(IllegalArgumentException.class, () -> quarters.partOf(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> quarters.partOf(Double.POSITIVE_INFINITY));
  }
}
