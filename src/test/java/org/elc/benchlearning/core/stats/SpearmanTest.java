package org.elc.benchlearning.core.stats;

import static org.elc.benchlearning.core.stats.Oracle.equalsR;
import static org.elc.benchlearning.core.stats.Oracle.equalsRsDistribution;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.Test;

public class SpearmanTest {

  private static final double NONE = Double.NaN;
  private static final double[] X = {3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8};
  private static final double[] Y = {2, 7, 1, 8, 2, 8, 1, 8, 2, 8, 4, 5};
  private static final double[] Z = {5, 5, 1, 3, 2, 2, 8, 0, 1, 2, 7, 6};

  @Test
  public void correlationsEqualThoseOfR() throws IOException {
    for (Map<String, String> row : Oracle.rows("spearman.csv")) {
      Correlation found = Spearman.of(Oracle.list(row.get("x")), Oracle.list(row.get("y")));

      String why = "cor.test(x, y, method = \"spearman\", exact = FALSE) in R 4.2.2: " + row;
      assertThat(why, found.rho().orElseThrow(), equalsR(Oracle.number(row, "rho")));
      assertThat(why, found.p().orElseThrow(), equalsRsDistribution(Oracle.number(row, "p")));
    }
  }

  @Test
  public void correlationsOfRealFiguresEqualThoseOfR() throws IOException {
    for (String month : List.of("2018-01-01", "2019-03-01")) {
      Map<String, Double> expected = Oracle.statistics("attendances-" + month + "-group.csv");
      Map<String, Double> admitted = Attendances.admissionRates(month);
      List<Map<String, String>> members = Oracle.rows("attendances-" + month + "-members.csv");
      double[] rates =
          members.stream().mapToDouble(row -> admitted.get(row.get("org_code"))).toArray();

      Correlation found = Spearman.of(Oracle.ratios(members), rates);

      assertThat((double) found.pairs(), is(expected.get("n")));
      assertThat(found.rho().orElseThrow(), equalsR(expected.get("spearman_with_admission_rate")));
      assertThat(found.p().orElseThrow(), equalsRsDistribution(expected.get("spearman_p")));
    }
  }

  @Test
  public void correlationsEqualThoseOfSciPy() {
    // SciPy 1.17.1: spearmanr(x, y), spearmanr(x, z), spearmanr(y, z)
    assertCorrelation(Spearman.of(X, Y), 12, 0.1415796863640157, 0.6607268292868227);
    assertCorrelation(Spearman.of(X, Z), 12, -0.3142857142857142, 0.31978714556143045);
    assertCorrelation(Spearman.of(Y, Z), 12, -0.20510903280940737, 0.5225022709077515);
  }

  @Test
  public void rowsThatMissAValueAreLeftOutBeforeRanking() {
    double[] x = X.clone();
    double[] y = Y.clone();
    x[3] = NONE;
    y[0] = NONE;

    // SciPy 1.17.1: spearmanr without the places 0 and 3
    assertCorrelation(Spearman.of(x, y), 10, 0.35625695821166703, 0.31229294256066525);
  }

  private static void assertCorrelation(Correlation found, int pairs, double rho, double p) {
    assertThat(found.pairs(), is(pairs));
    assertThat(found.rho().orElseThrow(), closeTo(rho, 1e-14));
    assertThat(found.p().orElseThrow(), closeTo(p, 1e-10));
  }

  @Test
  public void thingsThatOrderAlikeCorrelateFully() {
    double[] squares = IntStream.range(0, 12).mapToDouble(i -> i * i).toArray();
    double[] halves = IntStream.range(0, 12).mapToDouble(i -> -i / 2.0).toArray();

    assertThat(
        Spearman.of(squares, squares),
        is(new Correlation(12, OptionalDouble.of(1), OptionalDouble.of(0))));
    assertThat(
        Spearman.of(squares, halves),
        is(new Correlation(12, OptionalDouble.of(-1), OptionalDouble.of(0))));
  }

  @Test
  public void withFewerThanTenCompletePairsNothingIsSaid() {
    double[] ten = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    double[] nine = {1, 2, 3, 4, 5, 6, 7, 8, 9, NONE};

    assertThat(Spearman.of(ten, ten).rho().isPresent(), is(true));
    assertThat(Spearman.of(ten, nine), is(Correlation.cannotTell(9)));
    assertThat(Spearman.of(new double[] {1}, new double[] {2}), is(Correlation.cannotTell(1)));
    assertThat(Spearman.of(new double[0], new double[0]), is(Correlation.cannotTell(0)));
  }

  @Test
  public void withoutSpreadNothingIsSaid() {
    double[] equal = new double[12];
    Arrays.fill(equal, 7);

    assertThat(Spearman.of(X, equal), is(Correlation.cannotTell(12)));
  }

  @Test
  public void spreadThatOnlyMissingRowsHadIsNoSpread() {
    double[] one = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2};
    double[] other = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, NONE};

    assertThat(Spearman.of(one, other), is(Correlation.cannotTell(10)));
  }

  @Test
  public void bothZerosAreOneValue() {
    double[] zeros = {0.0, -0.0, 0.0, -0.0, 1, 2, 3, 4, 5, 6, 7, 8};
    double[] plain = {0.0, 0.0, 0.0, 0.0, 1, 2, 3, 4, 5, 6, 7, 8};

    assertThat(Spearman.of(zeros, Y), is(Spearman.of(plain, Y)));
  }

  @Test
  public void aMatrixSaysWhatEveryPairSays() {
    double[] gap = X.clone();
    gap[5] = NONE;
    CorrelationMatrix matrix =
        Spearman.matrix(
            List.of(
                RankedColumn.of(X), RankedColumn.of(Y), RankedColumn.of(gap), RankedColumn.of(Z)));

    assertThat(matrix.size(), is(4));
    assertThat(matrix.between(0, 1), is(Spearman.of(X, Y)));
    assertThat(matrix.between(1, 0), is(Spearman.of(X, Y)));
    assertThat(matrix.between(3, 2), is(Spearman.of(gap, Z)));
    assertThat(matrix.between(2, 0).pairs(), is(11));
  }

  @Test
  public void sortedColumnsAreTheSameAsUnsortedOnes() {
    RankedColumn sorted =
        RankedColumn.ofSorted(12, new int[] {2, 9, 0, 1, 4}, new double[] {1, 1, 2, 5, 9});
    RankedColumn unsorted =
        RankedColumn.of(2, 5, 1, NONE, 9, NONE, NONE, NONE, NONE, 1, NONE, NONE);

    assertThat(sorted.places(), is(unsorted.places()));
    assertThat(sorted.isPresentWhere(unsorted), is(true));
  }

  @Test
  public void valuesAreAdjustedOverTheDisplayedPairsThatHaveAnAnswer() {
    double[] equal = new double[12];
    CorrelationMatrix matrix =
        Spearman.matrix(
            List.of(
                RankedColumn.of(X),
                RankedColumn.of(Y),
                RankedColumn.of(equal),
                RankedColumn.of(Z)));
    double xy = Spearman.of(X, Y).p().orElseThrow();
    double xz = Spearman.of(X, Z).p().orElseThrow();

    List<OptionalDouble> displayed =
        matrix.adjustedOver(
            List.of(
                new CorrelationMatrix.Pair(0, 3),
                new CorrelationMatrix.Pair(0, 2),
                new CorrelationMatrix.Pair(0, 1)));

    double[] adjusted = BenjaminiHochberg.adjusted(xz, xy);
    assertThat(
        displayed,
        is(
            List.of(
                OptionalDouble.of(adjusted[0]),
                OptionalDouble.empty(),
                OptionalDouble.of(adjusted[1]))));
    assertThat(matrix.adjustedOver(matrix.pairs()).size(), is(6));
  }

  @Test
  public void aMillionRowsStayExact() {
    int rows = 1_000_000;
    int[] order = IntStream.range(0, rows).toArray();
    double[] ascending = IntStream.range(0, rows).mapToDouble(i -> i).toArray();
    int[] turned = IntStream.range(0, rows).map(i -> rows - 1 - i).toArray();

    CorrelationMatrix matrix =
        Spearman.matrix(
            List.of(
                RankedColumn.ofSorted(rows, order, ascending),
                RankedColumn.ofSorted(rows, turned, ascending)));

    assertThat(matrix.between(0, 1).rho().orElseThrow(), is(-1.0));
  }

  @Test
  public void aStrongCorrelationIsNotCalledChance() {
    double[] noisy = X.clone();
    noisy[0] = 4;

    assertThat(Spearman.of(X, noisy).p().orElseThrow(), lessThan(1e-6));
  }

  @Test
  public void columnsThatDoNotFitAreRefused() {
    double[] three = {1, 2, 3};
    double[] two = {1, 2};

    assertThrows(IllegalArgumentException.class, () -> Spearman.of(three, two));
    assertThrows(
        IllegalArgumentException.class, () -> RankedColumn.of(1, Double.POSITIVE_INFINITY));
    assertThrows(
        IllegalArgumentException.class, () -> RankedColumn.ofSorted(3, new int[] {0, 1}, three));
    assertThrows(
        IllegalArgumentException.class,
        () -> RankedColumn.ofSorted(3, new int[] {0, 0}, new double[] {1, 2}));
    assertThrows(
        IllegalArgumentException.class,
        () -> RankedColumn.ofSorted(3, new int[] {0, 1}, new double[] {2, 1}));
    assertThrows(IllegalArgumentException.class, () -> new CorrelationMatrix.Pair(1, 1));
  }
}
