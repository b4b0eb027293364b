package org.elc.preview.sample.pages;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.util.List;
import org.junit.Test;

public class WritingTest {
  private static final String BEGUN =
      "<p><ac:placeholder>what</ac:placeholder></p><table><tbody><tr><th>who</th>"
          + "<td><p></p></td></tr></tbody></table><p><ac:placeholder>how</ac:placeholder></p>";

  @Test
  public void fillsCellsAndHintsInTheirOrder() {
    Writing writing = new Writing("T", List.of("{member}"), List.of("a & b", "c"));

    assertThat(
        writing.into(BEGUN, "Us"),
        is(
            "<p>a &amp; b</p><table><tbody><tr><th>who</th><td><p>Us</p></td></tr></tbody></table>"
                + "<p>c</p>"));
  }

  @Test
  public void macrosStayAsTheyAre() {
    String macro =
        "<ac:structured-macro ac:name=\"m\"><ac:parameter ac:name=\"p\">v</ac:parameter>"
            + "</ac:structured-macro>";

    assertThat(
        new Writing("T", List.of(), List.of("a")).into(BEGUN + macro, ""), containsString(macro));
  }

  @Test
  public void nothingThatWasWrittenIsLost() {
    Writing tooMuch = new Writing("T", List.of(), List.of("a", "b", "c"));

    assertThrows(IllegalStateException.class, () -> tooMuch.into(BEGUN, ""));
  }

  @Test
  public void aFileHasATitleCellsAndParagraphs() {
    Writing practice = Writing.read("practice-no.txt");

    assertThat(practice.title(), is("Fast kontaktperson i seks måneder etter utskriving"));
    assertThat(practice.cells(), hasSize(3));
    assertThat(practice.paragraphs(), hasSize(6));
  }
}
