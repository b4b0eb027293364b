package org.elc.benchlearning.it;

import static java.util.stream.Collectors.toMap;
import static org.elc.benchlearning.it.ShippedMeasures.INDICATORS;
import static org.elc.benchlearning.it.ShippedMeasures.MEASURES;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.check.Checks;
import org.elc.benchlearning.core.entry.check.Finding;
import org.elc.benchlearning.core.entry.check.Finding.Severity;
import org.elc.benchlearning.core.entry.check.LastRound;
import org.elc.preview.sample.figures.FigureMaker;
import org.elc.preview.sample.figures.Measure;
import org.elc.preview.sample.figures.Reported;
import org.elc.preview.sample.figures.Reporter;
import org.elc.preview.sample.network.Network;
import org.junit.Test;

/** The sample's figures, held against the product's own checks and against common sense. */
public class SampleFiguresTest {
  private static final int FIRST = 2023;
  private static final int LAST = 2026;
  private static final List<Reporter> REPORTERS =
      Reporter.of(Network.on(LocalDate.of(2026, 11, 21)));
  private static final FigureMaker MAKER = new FigureMaker(MEASURES);
  private static final Map<Integer, Map<Reporter, List<Reported>>> FIGURES =
      Map.of(FIRST, year(FIRST), LAST, year(LAST));

  private static Map<Reporter, List<Reported>> year(int year) {
    return REPORTERS.stream()
        .collect(toMap(Function.identity(), r -> MAKER.figures(r, year, FIRST)));
  }

  @Test
  public void areTheSameEveryTime() {
    for (Reporter reporter : REPORTERS.subList(0, 10)) {
      assertThat(
          new FigureMaker(MEASURES).figures(reporter, LAST, FIRST),
          is(FIGURES.get(LAST).get(reporter)));
    }
  }

  @Test
  public void doNotDependOnWhatElseIsAsked() {
    List<Reported> few =
        new FigureMaker(MEASURES.subList(3, 9)).figures(REPORTERS.get(5), LAST, FIRST);

    assertThat(few, is(FIGURES.get(LAST).get(REPORTERS.get(5)).subList(3, 9)));
  }

  @Test
  public void nothingIsRefusedHalfFilledOrContradictory() {
    List<String> found = new ArrayList<>();
    FIGURES.forEach(
        (year, all) ->
            all.forEach(
                (reporter, reported) ->
                    findings(reported).stream()
                        .filter(f -> f.severity() != Severity.SOFT)
                        .forEach(f -> found.add(year + " " + reporter.key() + " " + f))));

    assertThat(found, is(empty()));
  }

  @Test
  public void whatIsUnusualIsExplainedAndOccurs() {
    List<Finding> unusual = new ArrayList<>();
    List<Finding> unexplained = new ArrayList<>();
    for (List<Reported> reported : FIGURES.get(LAST).values()) {
      Map<String, Figure> figures = figures(reported);
      List<Finding> soft = findings(reported);
      unusual.addAll(soft);
      unexplained.addAll(Checks.blocking(soft, figures));
    }

    assertThat(unusual.size(), is(greaterThanOrEqualTo(5)));
    assertThat(unexplained, is(empty()));
  }

  private static List<Finding> findings(List<Reported> reported) {
    return Checks.of(INDICATORS, figures(reported), LastRound.NONE);
  }

  private static Map<String, Figure> figures(List<Reported> reported) {
    return reported.stream().collect(toMap(Reported::indicator, ShippedMeasures::figure));
  }

  @Test
  public void valuesLieWhereSuchOrganisationsLie() {
    for (Measure measure : MEASURES) {
      double[] values = values(measure, LAST);
      double median = values[values.length / 2];
      double low = values[values.length / 10];
      double high = values[values.length * 9 / 10];

      assertThat(measure.code(), values.length, is(greaterThan(25)));
      assertThat(measure.code() + " differs", high, is(greaterThan(low)));
      assertThat(measure.code(), median, is(both(greaterThanOrEqualTo(low)).and(lessThan(high))));
      if (measure.kind() == Measure.Kind.PERCENTAGE) {
        assertThat(measure.code() + " is not stuck at 100", low, is(lessThan(90.0)));
      }
    }
  }

  @Test
  public void thereAreGapsOfBothKindsAndTies() {
    for (Map<Reporter, List<Reported>> year : FIGURES.values()) {
      List<Reported> all = year.values().stream().flatMap(List::stream).toList();
      double notReported = share(all, "not_reported");
      double notApplicable = share(all, "not_applicable");

      assertThat(notReported, is(both(greaterThan(0.03)).and(lessThan(0.15))));
      assertThat(notApplicable, is(both(greaterThan(0.02)).and(lessThan(0.15))));
    }
    assertThat(ties(LAST), is(not(empty())));
  }

  private static double share(List<Reported> all, String missing) {
    return (double) all.stream().filter(r -> r.missing().equals(missing)).count() / all.size();
  }

  /** Indicators of which at least ten participants share their value with another one. */
  private static List<String> ties(int year) {
    return MEASURES.stream()
        .filter(
            m -> {
              double[] values = values(m, year);
              return values.length - Arrays.stream(values).distinct().count() >= 10;
            })
        .map(Measure::code)
        .toList();
  }

  @Test
  public void theNetworkLearns() {
    int better = 0;
    int directed = 0;
    for (Measure measure : MEASURES) {
      double before = middle(values(measure, FIRST));
      double after = middle(values(measure, LAST));
      if (measure.direction() == Measure.Direction.HIGHER) {
        directed++;
        better += after > before ? 1 : 0;
      }
    }

    assertThat((double) better / directed, is(greaterThan(0.6)));
  }

  private static double middle(double[] sorted) {
    return sorted[sorted.length / 2];
  }

  private static double[] values(Measure measure, int year) {
    return FIGURES.get(year).values().stream()
        .flatMap(List::stream)
        .filter(r -> r.indicator().equals(measure.code()))
        .flatMapToDouble(r -> r.worth(measure).stream())
        .sorted()
        .toArray();
  }
}
