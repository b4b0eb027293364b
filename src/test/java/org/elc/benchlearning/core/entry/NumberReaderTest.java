package org.elc.benchlearning.core.entry;

import static org.elc.benchlearning.core.entry.NumberReaders.ENGLISH;
import static org.elc.benchlearning.core.entry.NumberReaders.SWEDISH;
import static org.elc.benchlearning.core.entry.NumberReaders.assertAsks;
import static org.elc.benchlearning.core.entry.NumberReaders.assertReads;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.math.BigDecimal;
import java.util.List;
import org.elc.benchlearning.core.entry.NumberReading.Empty;
import org.junit.Test;

public class NumberReaderTest {

  private static final String NO_BREAK = "\u00a0";
  private static final String NARROW = "\u202f";
  private static final String MINUS = "\u2212";
  private static final List<NumberReader> BOTH = List.of(ENGLISH, SWEDISH);

  @Test
  public void readsDigits() {
    for (NumberReader reader : BOTH) {
      assertReads(reader, "0", "0");
      assertReads(reader, "7", "7");
      assertReads(reader, "1234", "1234");
      assertReads(reader, "12345678901234567890", "12345678901234567890");
    }
  }

  @Test
  public void readsTheDecimalMarkOfTheLanguage() {
    assertReads(ENGLISH, "12.5", "12.5");
    assertReads(ENGLISH, "0.125", "0.125");
    assertReads(ENGLISH, "1234.567", "1234.567");
    assertReads(SWEDISH, "12,5", "12.5");
    assertReads(SWEDISH, "0,125", "0.125");
    assertReads(SWEDISH, "1234,567", "1234.567");
  }

  @Test
  public void keepsEveryDecimalThatWasTyped() {
    assertReads(ENGLISH, "0.10", "0.10");
    assertReads(SWEDISH, "3,1415926535897932384626433", "3.1415926535897932384626433");
  }

  @Test
  public void whatTheJdkDropsIsRead() {
    assertReads(SWEDISH, "1 234,5", "1234.5");
    assertReads(SWEDISH, "12.5", "12.5");
    assertReads(SWEDISH, "-3,2", "-3.2");
  }

  @Test
  public void readsSpacesAndApostrophesBetweenGroups() {
    for (NumberReader reader : BOTH) {
      for (String mark : List.of(" ", NO_BREAK, NARROW, "'", "\u2019")) {
        assertReads(reader, "1" + mark + "234", "1234");
        assertReads(reader, "12" + mark + "345" + mark + "678", "12345678");
      }
      assertReads(reader, "1 234" + NO_BREAK + "567", "1234567");
      assertReads(reader, "1'234\u2019567", "1234567");
    }
    assertReads(ENGLISH, "1 234.567", "1234.567");
    assertReads(SWEDISH, "1'234,567", "1234.567");
  }

  @Test
  public void readsCommaGroupsInEnglish() {
    assertReads(ENGLISH, "1,234,567", "1234567");
    assertReads(ENGLISH, "1,234.5", "1234.5");
    assertReads(ENGLISH, "999,999.999", "999999.999");
  }

  @Test
  public void readsPointGroupsWhereTheCommaIsTheDecimalMark() {
    assertReads(SWEDISH, "1.234.567", "1234567");
    assertReads(SWEDISH, "1.234,5", "1234.5");
    assertReads(SWEDISH, "1.234,567", "1234.567");
  }

  @Test
  public void readsAForeignPointThatCanOnlyBeADecimalMark() {
    assertReads(SWEDISH, "0.5", "0.5");
    assertReads(SWEDISH, "0.123", "0.123");
    assertReads(SWEDISH, "1234.567", "1234.567");
    assertReads(SWEDISH, "1.2345", "1.2345");
    assertReads(SWEDISH, "1 234.567", "1234.567");
  }

  @Test
  public void readsBothMinusSigns() {
    for (NumberReader reader : BOTH) {
      assertReads(reader, "-12", "-12");
      assertReads(reader, MINUS + "12", "-12");
      assertReads(reader, "-0", "0");
      assertReads(reader, MINUS + "1 234 567", "-1234567");
    }
  }

  @Test
  public void whiteSpaceAroundANumberIsIgnored() {
    for (NumberReader reader : BOTH) {
      assertReads(reader, "  12\t", "12");
      assertReads(reader, NO_BREAK + "12" + NARROW, "12");
      assertReads(reader, "12\r\n", "12");
    }
  }

  @Test
  public void nothingButWhiteSpaceIsEmpty() {
    for (NumberReader reader : BOTH) {
      for (String text : List.of("", " ", "\t\r\n", NO_BREAK + NARROW)) {
        assertThat(reader.read(text), is(new Empty()));
      }
    }
  }

  @Test
  public void oneMarkBeforeThreeDigitsIsAskedAbout() {
    for (NumberReader reader : BOTH) {
      for (String mark : List.of(".", ",")) {
        assertAsks(reader, "1" + mark + "234", "1.234", "1234");
        assertAsks(reader, "12" + mark + "345", "12.345", "12345");
        assertAsks(reader, "123" + mark + "456", "123.456", "123456");
        assertAsks(reader, "-1" + mark + "000", "-1.000", "-1000");
        assertAsks(reader, " " + MINUS + "1" + mark + "234 ", "-1.234", "-1234");
      }
    }
  }

  @Test
  public void nothingIsAskedWhereOnlyOneMeaningIsLeft() {
    assertReads(ENGLISH, "0.123", "0.123");
    assertReads(ENGLISH, "1234.567", "1234.567");
    assertReads(ENGLISH, "1.2345", "1.2345");
    assertReads(ENGLISH, "1.23", "1.23");
    assertReads(SWEDISH, "0,123", "0.123");
    assertReads(SWEDISH, "1 234,567", "1234.567");
  }

  @Test
  public void aWrittenNumberIsNotAskedAbout() {
    assertThat(ENGLISH.write(new BigDecimal("1.234")), is("1.2340"));
    assertThat(SWEDISH.write(new BigDecimal("-12.345")), is("-12,3450"));
    assertThat(SWEDISH.write(new BigDecimal("0.123")), is("0,123"));
    assertThat(ENGLISH.write(new BigDecimal("1234567.5")), is("1234567.5"));
    assertThat(SWEDISH.write(new BigDecimal("1E+3")), is("1000"));
  }
}
