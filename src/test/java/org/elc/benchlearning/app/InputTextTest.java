package org.elc.benchlearning.app;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.junit.Test;

public class InputTextTest {
  @Test
  public void invisibleCharactersCannotBeStored() {
    for (String text : List.of("a\u0000", "\u0007", "\u007F", "a\u0085b", "\uD83D", "\uDE00x")) {
      assertThat(InputText.isUnstorable(text), is(true));
    }
  }

  @Test
  public void whatPeopleWriteCanBeStored() {
    for (String text : List.of("", "Ærø – «AS»", "two\r\nlines\tand a tab", "\uD83D\uDE00")) {
      assertThat(InputText.isUnstorable(text), is(false));
    }
  }

  @Test
  public void whatIsShownIsCutAndVisible() {
    assertThat(InputText.shown("x".repeat(60)), is("x".repeat(60)));
    assertThat(InputText.shown("x".repeat(61)), is("x".repeat(60) + "…"));
    assertThat(InputText.shown("a\u0000b"), is("a�b"));
  }
}
