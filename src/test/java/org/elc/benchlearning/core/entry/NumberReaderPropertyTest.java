package org.elc.benchlearning.core.entry;

import static org.elc.benchlearning.core.entry.NumberReaders.ENGLISH;
import static org.elc.benchlearning.core.entry.NumberReaders.SWEDISH;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.elc.benchlearning.core.entry.NumberReading.Ambiguous;
import org.elc.benchlearning.core.entry.NumberReading.Read;
import org.junit.Test;

public class NumberReaderPropertyTest {

  private static final List<NumberReader> BOTH = List.of(ENGLISH, SWEDISH);

  @Test
  public void everyWrittenNumberIsReadBackAsItself() {
    Random random = new Random(20261121);

    for (int i = 0; i < 20_000; i++) {
      BigDecimal number =
          new BigDecimal(new BigInteger(random.nextInt(60), random), random.nextInt(9))
              .multiply(BigDecimal.valueOf(random.nextBoolean() ? 1 : -1));
      for (NumberReader reader : BOTH) {
        NumberReading reading = reader.read(reader.write(number));
        assertThat(number.toString(), reading, instanceOf(Read.class));
        assertThat(((Read) reading).value().compareTo(number), is(0));
      }
    }
  }

  /** The reader's promise: what it reads consists of all the digits that were typed, in order. */
  @Test
  public void noDigitIsEverDroppedOrInvented() {
    String alphabet = "0123456789012345678901234567890123456789.,' \u00a0\u202f\u2019-\u2212e%x";
    Random random = new Random(20261122);

    for (int i = 0; i < 200_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(12); length >= 0; length--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      for (NumberReader reader : BOTH) {
        NumberReading reading = reader.read(text.toString());
        if (reading instanceof Read read) {
          assertThat(text.toString(), digits(read.value()), is(digits(text.toString())));
        } else if (reading instanceof Ambiguous ambiguous) {
          assertThat(digits(ambiguous.asDecimal()), is(digits(text.toString())));
          assertThat(digits(ambiguous.asGrouped()), is(digits(text.toString())));
          assertThat(ambiguous.asDecimal(), is(not(ambiguous.asGrouped())));
        }
      }
    }
  }

  private static String digits(BigDecimal number) {
    return digits(number.toPlainString());
  }

  private static String digits(String text) {
    return text.replaceAll("[^0-9]", "");
  }
}
