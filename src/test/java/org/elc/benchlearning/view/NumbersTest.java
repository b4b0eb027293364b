package org.elc.benchlearning.view;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Random;
import org.elc.benchlearning.core.entry.NumberReader;
import org.elc.benchlearning.core.entry.NumberReading;
import org.elc.benchlearning.core.entry.NumberReading.Ambiguous;
import org.elc.benchlearning.core.entry.NumberReading.Read;
import org.junit.Test;

public class NumbersTest {

  private static final int DISPLAYED = 600;

  @Test
  public void numbersLookAsTheCldrWritesThem() {
    Random random = new Random(20261121);

    for (int i = 0; i < DISPLAYED; i++) {
      BigDecimal number = number(random);
      int decimals = random.nextInt(7);
      for (Language language : Language.values()) {
        String expected =
            NumberFormatter.withLocale(ULocale.forLanguageTag(language.tag()))
                .precision(Precision.fixedFraction(decimals))
                .roundingMode(RoundingMode.HALF_UP)
                .format(number.setScale(decimals, RoundingMode.HALF_UP))
                .toString();
        assertThat(
            language + " " + number, Numbers.in(language).format(number, decimals), is(expected));
      }
    }
  }

  @Test
  public void percentagesLookAsTheCldrWritesThem() {
    for (Language language : Language.values()) {
      NumberFormat icu = NumberFormat.getPercentInstance(ULocale.forLanguageTag(language.tag()));
      icu.setMinimumFractionDigits(1);

      assertThat(Numbers.in(language).percent(77.16, 1), is(icu.format(0.772)));
      assertThat(Numbers.in(language).percent(new BigDecimal("-5"), 1), is(icu.format(-0.05)));
    }
  }

  /** What the app shows can be typed back; what it offers for editing is never asked about. */
  @Test
  public void whatIsDisplayedIsReadBackAsTheSameNumber() {
    Random random = new Random(20261123);

    for (int i = 0; i < DISPLAYED; i++) {
      BigDecimal number = number(random);
      for (Language language : Language.values()) {
        Numbers numbers = Numbers.in(language);
        NumberReader reader = NumberReader.in(language.notation());
        assertReadsBack(reader.read(numbers.exact(number)), number);
        assertThat(reader.read(numbers.forEntry(number)), is(instanceOf(Read.class)));
        assertReadsBack(reader.read(numbers.forEntry(number)), number);
      }
    }
  }

  private static void assertReadsBack(NumberReading reading, BigDecimal number) {
    if (reading instanceof Ambiguous ambiguous) {
      boolean offered =
          ambiguous.asDecimal().compareTo(number) == 0
              || ambiguous.asGrouped().compareTo(number) == 0;
      assertThat(number + " is among " + ambiguous, offered, is(true));
    } else {
      assertThat(number.toString(), reading, is(instanceOf(Read.class)));
      assertThat(((Read) reading).value().compareTo(number), is(0));
    }
  }

  @Test
  public void eachLanguageHasItsMarks() {
    assertThat(Numbers.in(Language.EN).format(-12345.678, 2), is("-12,345.68"));
    assertThat(Numbers.in(Language.SV).format(-12345.678, 2), is("\u221212\u00a0345,68"));
    assertThat(Numbers.in(Language.NB).format(1234.5, 1), is("1\u00a0234,5"));
    assertThat(Numbers.in(Language.PT_PT).format(-1234.5, 1), is("-1234,5"));
    assertThat(Numbers.in(Language.PT_PT).whole(12345), is("12\u00a0345"));
    assertThat(Numbers.in(Language.ET).whole(-1234), is("\u22121234"));
    assertThat(Numbers.in(Language.LT).whole(1234567), is("1\u00a0234\u00a0567"));
  }

  @Test
  public void roundsHalfUpOnTheDecimal() {
    Numbers numbers = Numbers.in(Language.EN);

    assertThat(numbers.format(1.005, 2), is("1.01"));
    assertThat(numbers.format(0.285 * 100, 0), is("29"));
    assertThat(numbers.format(new BigDecimal("2.25"), 1), is("2.3"));
    assertThat(numbers.format(new BigDecimal("-2.25"), 1), is("-2.3"));
  }

  @Test
  public void roundingMayAddAGroup() {
    assertThat(Numbers.in(Language.EN).format(999.96, 1), is("1,000.0"));
    assertThat(Numbers.in(Language.ET).format(9999.96, 1), is("10\u00a0000,0"));
  }

  @Test
  public void zeroHasNoSign() {
    for (Language language : Language.values()) {
      assertThat(Numbers.in(language).format(-0.0, 0), is("0"));
      assertThat(Numbers.in(language).format(-0.4, 0), is("0"));
      assertThat(Numbers.in(language).change(-0.4, 0), is("0"));
      assertThat(Numbers.in(language).change(0.4, 0), is("0"));
    }
  }

  @Test
  public void changesShowTheirSign() {
    assertThat(Numbers.in(Language.EN).change(2.25, 1), is("+2.3"));
    assertThat(Numbers.in(Language.EN).change(-2.25, 1), is("-2.3"));
    assertThat(Numbers.in(Language.SV).change(-2.25, 1), is("\u22122,3"));
  }

  @Test
  public void exactNumbersKeepTheirDecimalsAndNoTrailingZeros() {
    Numbers numbers = Numbers.in(Language.SV);

    assertThat(numbers.exact(new BigDecimal("1234.50")), is("1\u00a0234,5"));
    assertThat(numbers.exact(new BigDecimal("100")), is("100"));
    assertThat(numbers.exact(new BigDecimal("1E+4")), is("10\u00a0000"));
    assertThat(numbers.exact(new BigDecimal("0.000")), is("0"));
    assertThat(numbers.exact(new BigDecimal("0.0001")), is("0,0001"));
  }

  @Test
  public void entryFieldsHaveNoGroupMarksAndNothingToAsk() {
    assertThat(Numbers.in(Language.EN).forEntry(new BigDecimal("1234")), is("1234"));
    assertThat(Numbers.in(Language.EN).forEntry(new BigDecimal("1.234")), is("1.2340"));
    assertThat(Numbers.in(Language.LT).forEntry(new BigDecimal("-0.5")), is("-0,5"));
  }

  @Test
  public void valuesThatAreNotNumbersAreRefused() {
    Numbers numbers = Numbers.in(Language.EN);

    assertThrows(IllegalArgumentException.class, () -> numbers.format(Double.NaN, 1));
    assertThrows(
        IllegalArgumentException.class, () -> numbers.percent(Double.POSITIVE_INFINITY, 1));
    assertThrows(IllegalArgumentException.class, () -> numbers.format(1.0, -1));
  }

  private static BigDecimal number(Random random) {
    BigInteger digits = new BigInteger(random.nextInt(50), random);
    BigDecimal number = new BigDecimal(digits, random.nextInt(9));
    return random.nextBoolean() ? number.negate() : number;
  }
}
