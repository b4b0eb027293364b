package org.elc.benchlearning.view;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.elc.benchlearning.app.Problem;
import org.junit.Test;

public class ProblemTextTest {
  private static final Texts ENGLISH = Texts.in(Language.EN);

  @Test
  public void itSaysWhatIsWrongWithWhat() {
    ProblemText text = ProblemText.of(Problem.of("choice", "x", "a, b").inField("form"), ENGLISH);

    assertThat(text.message(), is("“x” is not one of the possible values. Choose one of: a, b."));
    assertThat(text.field(), is("form"));
    assertThat(text.place(), is(""));
  }

  @Test
  public void inAFileItSaysWhere() {
    Problem problem = Problem.of("choice", "x", "a, b").atLine(1007);

    assertThat(ProblemText.of(problem, ENGLISH).place(), is("Line 1007"));
    assertThat(
        ProblemText.of(problem.inField("kind"), ENGLISH).place(), is("Line 1007, column kind"));
    assertThat(
        ProblemText.of(problem.inField("kind"), Texts.in(Language.LT)).place(),
        is("1007 eilutė, stulpelis „kind“"));
  }

  @Test
  public void datesAndMomentsAreWrittenAsTheReaderWritesThem() {
    Problem day = new Problem("choice", "", 0, List.of(LocalDate.of(2026, 5, 3), ""));
    Problem moment =
        new Problem(
            "choice",
            "",
            0,
            List.of(ZonedDateTime.parse("2026-05-03T23:59+02:00[Europe/Oslo]"), ""));

    assertThat(ProblemText.of(day, ENGLISH).message(), containsString("“3 May 2026”"));
    assertThat(
        ProblemText.of(moment, ENGLISH).message(),
        containsString("“3 May 2026, 23:59 (Europe/Oslo, UTC+02:00)”"));
  }
}
