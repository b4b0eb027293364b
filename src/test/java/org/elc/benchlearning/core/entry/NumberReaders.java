package org.elc.benchlearning.core.entry;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.math.BigDecimal;
import org.elc.benchlearning.core.entry.NumberReading.Ambiguous;
import org.elc.benchlearning.core.entry.NumberReading.Read;
import org.elc.benchlearning.core.entry.NumberReading.Reason;
import org.elc.benchlearning.core.entry.NumberReading.Refused;

/** Two readers with opposite notations, and what may be said of them. */
final class NumberReaders {

  /** Point for decimals, comma for groups. */
  static final NumberReader ENGLISH = NumberReader.in(new NumberNotation('.', ',', '-', 1));

  /** Comma for decimals, space for groups; the point means nothing. */
  static final NumberReader SWEDISH =
      NumberReader.in(new NumberNotation(',', '\u00a0', '\u2212', 1));

  private NumberReaders() {}

  static void assertReads(NumberReader reader, String text, String expected) {
    assertThat("\"" + text + "\"", reader.read(text), is(new Read(new BigDecimal(expected))));
  }

  static void assertAsks(NumberReader reader, String text, String asDecimal, String asGrouped) {
    assertThat(
        "\"" + text + "\"",
        reader.read(text),
        is(new Ambiguous(new BigDecimal(asDecimal), new BigDecimal(asGrouped))));
  }

  static void assertRefuses(
      NumberReader reader, String text, Reason reason, int position, String found) {
    assertThat("\"" + text + "\"", reader.read(text), is(new Refused(reason, position, found)));
  }
}
