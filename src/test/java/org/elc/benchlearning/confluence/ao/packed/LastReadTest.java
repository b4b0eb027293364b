package org.elc.benchlearning.confluence.ao.packed;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

public class LastReadTest {
  private final List<String> read = new ArrayList<>();
  private final LastRead<Integer> lengths =
      new LastRead<>(
          text -> {
            read.add(text);
            return text.length();
          },
          2);

  @Test
  public void aTextIsReadOnce() {
    assertThat(lengths.of("four"), is(4));
    assertThat(lengths.of(new StringBuilder("four").toString()), is(4));

    assertThat(read, contains("four"));
  }

  @Test
  public void whatWasNotAskedForLongestIsForgotten() {
    lengths.of("a");
    lengths.of("bb");
    lengths.of("a");
    lengths.of("ccc");
    lengths.of("a");
    lengths.of("bb");

    assertThat(read, contains("a", "bb", "ccc", "bb"));
  }
}
