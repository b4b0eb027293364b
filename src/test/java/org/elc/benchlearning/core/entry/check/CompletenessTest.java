package org.elc.benchlearning.core.entry.check;

import static org.elc.benchlearning.core.catalogue.AnIndicator.called;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.AFigure;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.Missing;
import org.junit.Test;

public class CompletenessTest {
  private static final List<Indicator> ASKED =
      List.of(
          called("P1").build(),
          called("P2").build(),
          called("C1").count().build(),
          called("S1").score().build());

  @Test
  public void nothingEnteredLeavesEverythingOpen() {
    Completeness none = completeness();

    assertThat(none, is(new Completeness(4, 0, 0, 0)));
    assertThat(none.open(), is(4));
  }

  @Test
  public void aFigureIsAnsweredWithAllItsNumbers() {
    assertThat(
        completeness(
            AFigure.of("P1").ratio("1", "2"),
            AFigure.of("P2").numerator("1"),
            AFigure.of("C1").value("0"),
            AFigure.of("S1").value("4")),
        is(new Completeness(4, 2, 0, 2)));
  }

  @Test
  public void notApplicableCountsAsAnsweredOnceItHasAReason() {
    assertThat(
        completeness(
            AFigure.of("P1").missing(Missing.NOT_APPLICABLE).note("not our service"),
            AFigure.of("P2").missing(Missing.NOT_APPLICABLE)),
        is(new Completeness(4, 1, 0, 1)));
  }

  @Test
  public void notReportedIsNoAnswer() {
    Completeness left = completeness(AFigure.of("P1").missing(Missing.NOT_REPORTED));

    assertThat(left, is(new Completeness(4, 0, 1, 0)));
    assertThat(left.open(), is(3));
  }

  @Test
  public void nothingOfNothingIsAnAnswer() {
    assertThat(completeness(AFigure.of("P1").denominator("0")), is(new Completeness(4, 1, 0, 0)));
  }

  @Test
  public void aSavedFieldThatWasEmptiedAgainIsOpen() {
    assertThat(completeness(AFigure.of("P1")), is(new Completeness(4, 0, 0, 0)));
  }

  @Test
  public void figuresThatWereNotAskedForDoNotCount() {
    assertThat(completeness(AFigure.of("Z9").value("1")), is(new Completeness(4, 0, 0, 0)));
  }

  @Test
  public void aShareIsReachedExactly() {
    Completeness four = new Completeness(5, 4, 0, 0);

    assertThat(four.reaches(0.8), is(true));
    assertThat(new Completeness(44, 35, 0, 0).reaches(0.8), is(false));
    assertThat(new Completeness(0, 0, 0, 0).reaches(0.8), is(false));
  }

  private static Completeness completeness(AFigure... figures) {
    Map<String, Figure> byCode =
        Arrays.stream(figures)
            .map(AFigure::build)
            .collect(Collectors.toMap(Figure::indicator, f -> f));
    return Completeness.of(ASKED, byCode);
  }
}
