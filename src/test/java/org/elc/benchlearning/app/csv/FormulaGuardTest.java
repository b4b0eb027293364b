package org.elc.benchlearning.app.csv;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import org.junit.Test;

public class FormulaGuardTest {

  @Test
  public void textThatASpreadsheetWouldRunIsDefused() {
    for (String text :
        List.of(
            "=1+1",
            "+1",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "\n=1",
            "'=1",
            "''=1",
            "\uff1d1",
            "\uff20x")) {
      assertThat(FormulaGuard.guard(text), startsWith("'"));
      assertThat(FormulaGuard.guard(text), is("'" + text));
    }
  }

  @Test
  public void ordinaryTextStaysAsItIs() {
    for (String text : List.of("", "a=b", "1-2", "O'Hara", "'quoted'", "'", "''")) {
      assertThat(FormulaGuard.guard(text), is(text));
      assertThat(FormulaGuard.strip(text), is(text));
    }
  }

  @Test
  public void whatIsDefusedComesBackAsItWas() {
    for (String text : List.of("=1", "'=1", "''-2", "+", "@", "-", "O'Hara", "'=", "a")) {
      assertThat(FormulaGuard.strip(FormulaGuard.guard(text)), is(text));
    }
  }
}
