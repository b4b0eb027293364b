package org.elc.benchlearning.core.disclosure;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.Test;

public class SideBySideTest {

  @Test
  public void theAnswersAreInTheOrderOfTheQuestions() {
    List<Integer> squares = SideBySide.each(100, i -> i * i);

    assertThat(squares, is(IntStream.range(0, 100).mapToObj(i -> i * i).toList()));
  }

  @Test
  public void withoutQuestionsThereAreNoAnswers() {
    assertThat(SideBySide.each(0, i -> i), is(empty()));
  }

  @Test
  public void whatFailsFailsAsItDid() {
    IllegalArgumentException failure =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                SideBySide.each(
                    20,
                    i -> {
                      if (i >= 7) {
                        throw new IllegalArgumentException("at " + i);
                      }
                      return i;
                    }));

    assertThat(failure.getMessage(), is("at 7"));
  }

  @Test
  public void errorsAreNotHidden() {
    assertThrows(
        StackOverflowError.class,
        () ->
            SideBySide.each(
                3,
                i -> {
                  throw new StackOverflowError();
                }));
  }
}
