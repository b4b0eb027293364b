package org.elc.benchlearning.confluence.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.Test;

public class FailureKindTest {
  @Test
  public void whatTheAppFoundIsSaidInItsWords() {
    assertThat(
        FailureKind.of(new IllegalStateException("participant without a member")),
        is("participant without a member"));
  }

  @Test
  public void theWordsOfOthersAreNotKept() {
    DateTimeParseException foreign =
        assertThrows(DateTimeParseException.class, () -> LocalDate.parse("key-of-a-person"));

    assertThat(FailureKind.of(foreign), is("DateTimeParseException"));
  }

  @Test
  public void theCausesAreNamed() {
    UncheckedIOException foreign = new UncheckedIOException(new IOException("kari@example.org"));
    foreign.setStackTrace(new StackTraceElement[0]);

    assertThat(FailureKind.of(foreign), is("UncheckedIOException, IOException"));
  }
}
