package org.elc.benchlearning.confluence.ao.packed;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.Assert.assertThrows;

import java.util.List;
import org.junit.Test;

public class FieldsTest {
  @Test
  public void anyTextComesBack() {
    List<String> fields =
        List.of(
            "", "plain", "tab\there", "line\nend\r\n", "\\", "\\t", "\0", "čšž ✓ 😀", " ", "\\\\n");

    assertThat(Fields.split(Fields.join(fields)), is(fields));
  }

  @Test
  public void aLineHasNoLineEndAndNoNul() {
    String line = Fields.join(List.of("a\nb", "c\rd", "e\0f"));

    assertThat(line.lines().count(), is(1L));
    assertThat(line, is(not(stringContainsInOrder("\0"))));
  }

  @Test
  public void noFieldsAreTheEmptyLine() {
    assertThat(Fields.join(List.of()), is(""));
    assertThat(Fields.split(""), is(empty()));
  }

  @Test
  public void aDamagedEscapeIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Fields.split("a\\x"));
    assertThrows(IllegalArgumentException.class, () -> Fields.split("a\\"));
  }
}
