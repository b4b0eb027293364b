package org.elc.benchlearning.core.stats;

import static org.elc.benchlearning.core.stats.Oracle.equalsR;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class BenjaminiHochbergTest {

  @Test
  public void adjustedValuesEqualThoseOfR() throws IOException {
    List<Map<String, String>> rows = Oracle.rows("benjamini-hochberg.csv");

    double[] adjusted = BenjaminiHochberg.adjusted(Oracle.column(rows, "p"));

    for (int i = 0; i < rows.size(); i++) {
      String why = "p.adjust(p, method = \"BH\") in R 4.2.2, row " + rows.get(i);
      assertThat(why, adjusted[i], equalsR(Oracle.number(rows.get(i), "q")));
    }
  }

  @Test
  public void theOrderOfTheTestsDoesNotMatter() {
    assertThat(BenjaminiHochberg.adjusted(0.03, 0.01, 0.04), is(new double[] {0.04, 0.03, 0.04}));
    assertThat(BenjaminiHochberg.adjusted(0.01, 0.04, 0.03), is(new double[] {0.03, 0.04, 0.04}));
  }

  @Test
  public void equalValuesGetEqualResults() {
    assertThat(BenjaminiHochberg.adjusted(0.25, 0.25, 0.25), is(new double[] {0.25, 0.25, 0.25}));
    assertThat(BenjaminiHochberg.adjusted(0, 0.5, 0.5), is(new double[] {0, 0.5, 0.5}));
  }

  @Test
  public void nothingIsAdjustedAboveOne() {
    assertThat(BenjaminiHochberg.adjusted(0.9, 1), is(new double[] {1, 1}));
  }

  @Test
  public void oneTestStaysAsItIsAndNoneGivesNone() {
    assertThat(BenjaminiHochberg.adjusted(0.04), is(new double[] {0.04}));
    assertThat(BenjaminiHochberg.adjusted(), is(new double[] {}));
  }

  @Test
  public void theInputIsNotSorted() {
    double[] p = {0.3, 0.1, 0.2};

    BenjaminiHochberg.adjusted(p);

    assertThat(p, is(new double[] {0.3, 0.1, 0.2}));
  }

  @Test
  public void whatIsNoProbabilityIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> BenjaminiHochberg.adjusted(1.1));
    assertThrows(IllegalArgumentException.class, () -> BenjaminiHochberg.adjusted(-0.1));
    assertThrows(IllegalArgumentException.class, () -> BenjaminiHochberg.adjusted(Double.NaN));
  }
}
