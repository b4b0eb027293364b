package org.elc.benchlearning.core.stats;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import org.junit.Test;

public class SampleTest {

  @Test
  public void theInputIsNeitherSortedNorKept() {
    double[] values = {3, 1, 2};

    Sample sample = Sample.of(values);
    values[0] = 99;

    assertThat(values, is(new double[] {99, 1, 2}));
    assertThat(sample.at(2), is(3.0));
  }

  @Test
  public void aSortedInputIsNotKeptEither() {
    double[] values = {1, 2, 3};

    Sample sample = Sample.ofSorted(values);
    values[0] = 99;

    assertThat(sample.at(0), is(1.0));
  }

  @Test
  public void sortedAndUnsortedInputGiveTheSameSample() {
    Sample sorted = Sample.ofSorted(-1, 0, 0, 7);
    Sample unsorted = Sample.of(0, 7, -1, 0);

    for (int i = 0; i < 4; i++) {
      assertThat(sorted.at(i), is(unsorted.at(i)));
    }
  }

  @Test
  public void inputThatIsNotSortedIsRefusedAsSorted() {
    assertThrows(IllegalArgumentException.class, () -> Sample.ofSorted(1, 3, 2));
  }

  @Test
  public void nothingIsNoSample() {
    assertThrows(IllegalArgumentException.class, () -> Sample.of());
    assertThrows(IllegalArgumentException.class, () -> Sample.ofSorted());
  }

  @Test
  public void valuesThatAreNotFiniteAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Sample.of(1, Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> Sample.of(Double.POSITIVE_INFINITY));
    assertThrows(IllegalArgumentException.class, () -> Sample.ofSorted(1, Double.NaN));
    assertThrows(
        IllegalArgumentException.class, () -> Sample.ofSorted(Double.NEGATIVE_INFINITY, 1));
    assertThrows(IllegalArgumentException.class, () -> Sample.of(1).countBelow(Double.NaN));
    assertThrows(
        IllegalArgumentException.class, () -> Sample.of(1).countEqual(Double.POSITIVE_INFINITY));
  }

  @Test
  public void countsWhatIsBelowAndWhatIsEqual() {
    Sample sample = Sample.of(5, 1, 2, 2, 2, 9);

    assertThat(sample.countBelow(1), is(0));
    assertThat(sample.countBelow(2), is(1));
    assertThat(sample.countBelow(3), is(4));
    assertThat(sample.countBelow(10), is(6));
    assertThat(sample.countEqual(2), is(3));
    assertThat(sample.countEqual(3), is(0));
    assertThat(sample.countEqual(9), is(1));
  }

  @Test
  public void zeroAndMinusZeroAreOneValue() {
    Sample sample = Sample.of(0.0, -0.0, 1);

    assertThat(sample.countEqual(0.0), is(2));
    assertThat(sample.countEqual(-0.0), is(2));
    assertThat(sample.countBelow(-0.0), is(0));
    assertThat(Sample.ofSorted(0.0, -0.0).size(), is(2));
  }

  @Test
  public void neighbouringDoublesAreDifferentValues() {
    Sample sample = Sample.of(0.3, Math.nextUp(0.3), Double.MAX_VALUE);

    assertThat(sample.countEqual(0.3), is(1));
    assertThat(sample.countBelow(Math.nextUp(0.3)), is(1));
    assertThat(sample.countEqual(Double.MAX_VALUE), is(1));
  }
}
