package org.elc.benchlearning.core.entry;

import static org.elc.benchlearning.core.entry.NumberReaders.ENGLISH;
import static org.elc.benchlearning.core.entry.NumberReaders.SWEDISH;
import static org.elc.benchlearning.core.entry.NumberReaders.assertReads;
import static org.elc.benchlearning.core.entry.NumberReaders.assertRefuses;
import static org.junit.Assert.assertThrows;

import java.util.List;
import org.elc.benchlearning.core.entry.NumberReading.Reason;
import org.junit.Test;

public class NumberReaderRefusalTest {

  private static final String MINUS = "\u2212";
  private static final List<NumberReader> BOTH = List.of(ENGLISH, SWEDISH);

  @Test
  public void groupsThatAreNotThreeDigitsAreRefused() {
    for (NumberReader reader : BOTH) {
      assertRefuses(reader, "1 23", Reason.GROUP_SIZE, 1, " ");
      assertRefuses(reader, "12 34 567", Reason.GROUP_SIZE, 2, " ");
      assertRefuses(reader, "1 2345", Reason.GROUP_SIZE, 1, " ");
      assertRefuses(reader, "1234 567", Reason.GROUP_SIZE, 4, " ");
      assertRefuses(reader, "1  234", Reason.GROUP_SIZE, 1, " ");
      assertRefuses(reader, "1'234' ", Reason.GROUP_SIZE, 5, "'");
      assertRefuses(reader, "'123", Reason.GROUP_SIZE, 0, "'");
      assertRefuses(reader, "- 123", Reason.GROUP_SIZE, 1, " ");
    }
    assertRefuses(ENGLISH, "12,5", Reason.GROUP_SIZE, 2, ",");
    assertRefuses(ENGLISH, "1,2345", Reason.GROUP_SIZE, 1, ",");
    assertRefuses(ENGLISH, "1234,567", Reason.GROUP_SIZE, 4, ",");
    assertRefuses(ENGLISH, "1,23,456", Reason.GROUP_SIZE, 1, ",");
    assertRefuses(ENGLISH, "5,", Reason.GROUP_SIZE, 1, ",");
    assertRefuses(SWEDISH, "1.23.456", Reason.GROUP_SIZE, 1, ".");
    assertRefuses(SWEDISH, "12.34,5", Reason.GROUP_SIZE, 2, ".");
  }

  @Test
  public void twoKindsOfGroupMarkAreRefused() {
    for (NumberReader reader : BOTH) {
      assertRefuses(reader, "1 234'567", Reason.MIXED_GROUP_MARKS, 5, "'");
    }
    assertRefuses(ENGLISH, "1,234 567", Reason.MIXED_GROUP_MARKS, 5, " ");
    assertRefuses(ENGLISH, "1 234,567", Reason.MIXED_GROUP_MARKS, 5, ",");
    assertRefuses(SWEDISH, "1.234 567,5", Reason.MIXED_GROUP_MARKS, 5, " ");
  }

  @Test
  public void groupMarksAmongDecimalsAreRefused() {
    assertRefuses(ENGLISH, "1.234 567", Reason.GROUP_AFTER_DECIMAL, 5, " ");
    assertRefuses(ENGLISH, "1.234,5", Reason.GROUP_AFTER_DECIMAL, 5, ",");
    assertRefuses(SWEDISH, "1,234.5", Reason.GROUP_AFTER_DECIMAL, 5, ".");
    assertRefuses(SWEDISH, "1,5 ' ", Reason.GROUP_AFTER_DECIMAL, 3, " ");
    assertRefuses(SWEDISH, "1.234 567", Reason.GROUP_AFTER_DECIMAL, 5, " ");
  }

  @Test
  public void aSecondDecimalMarkIsRefused() {
    assertRefuses(ENGLISH, "1.2.3", Reason.SECOND_DECIMAL_MARK, 3, ".");
    assertRefuses(ENGLISH, "1.234.567", Reason.SECOND_DECIMAL_MARK, 5, ".");
    assertRefuses(SWEDISH, "1,234,567", Reason.SECOND_DECIMAL_MARK, 5, ",");
    assertRefuses(SWEDISH, "1,,5", Reason.SECOND_DECIMAL_MARK, 2, ",");
  }

  @Test
  public void aDecimalMarkWithoutADigitBesideItIsRefused() {
    assertRefuses(ENGLISH, ".5", Reason.DIGIT_MISSING, 0, ".");
    assertRefuses(ENGLISH, "5.", Reason.DIGIT_MISSING, 1, ".");
    assertRefuses(ENGLISH, "-.5", Reason.DIGIT_MISSING, 1, ".");
    assertRefuses(SWEDISH, ",5", Reason.DIGIT_MISSING, 0, ",");
    assertRefuses(SWEDISH, "5,", Reason.DIGIT_MISSING, 1, ",");
    assertRefuses(SWEDISH, "5.", Reason.DIGIT_MISSING, 1, ".");
  }

  @Test
  public void aNeedlessZeroInFrontIsRefused() {
    for (NumberReader reader : BOTH) {
      assertRefuses(reader, "012", Reason.LEADING_ZERO, 0, "0");
      assertRefuses(reader, "-00", Reason.LEADING_ZERO, 1, "0");
      assertRefuses(reader, "0 123", Reason.LEADING_ZERO, 0, "0");
    }
    assertRefuses(ENGLISH, "00.5", Reason.LEADING_ZERO, 0, "0");
    assertRefuses(ENGLISH, "0,123", Reason.LEADING_ZERO, 0, "0");
  }

  @Test
  public void signsAnywhereButInFrontAreRefused() {
    for (NumberReader reader : BOTH) {
      assertRefuses(reader, "5-", Reason.MISPLACED_SIGN, 1, "-");
      assertRefuses(reader, "--5", Reason.MISPLACED_SIGN, 1, "-");
      assertRefuses(reader, "3-5", Reason.MISPLACED_SIGN, 1, "-");
      assertRefuses(reader, "3" + MINUS + "5", Reason.MISPLACED_SIGN, 1, MINUS);
      assertRefuses(reader, "+5", Reason.MISPLACED_SIGN, 0, "+");
      assertRefuses(reader, "-+5", Reason.MISPLACED_SIGN, 1, "+");
    }
  }

  @Test
  public void signsAndMarksWithoutADigitAreRefused() {
    for (NumberReader reader : BOTH) {
      for (String text : List.of("-", MINUS, ",", ".", "-,", "'", ". .")) {
        assertRefuses(reader, text, Reason.NO_DIGITS, text.length(), "");
      }
    }
  }

  @Test
  public void digitsOfOtherScriptsAreRefused() {
    for (NumberReader reader : BOTH) {
      assertRefuses(reader, "\u0661\u0662", Reason.FOREIGN_DIGIT, 0, "\u0661");
      assertRefuses(reader, "1\uff12", Reason.FOREIGN_DIGIT, 1, "\uff12");
      assertRefuses(reader, "5\u00b2", Reason.FOREIGN_DIGIT, 1, "\u00b2");
      assertRefuses(reader, "2\u00bd", Reason.FOREIGN_DIGIT, 1, "\u00bd");
      assertRefuses(reader, "\u2167", Reason.FOREIGN_DIGIT, 0, "\u2167");
      assertRefuses(reader, "4\ud835\udfce", Reason.FOREIGN_DIGIT, 1, "\ud835\udfce");
    }
  }

  @Test
  public void exponentsAreRefused() {
    for (NumberReader reader : BOTH) {
      assertRefuses(reader, "1e5", Reason.EXPONENT, 1, "e");
      assertRefuses(reader, "1E-5", Reason.EXPONENT, 1, "E");
      assertRefuses(reader, "1e+999999999", Reason.EXPONENT, 1, "e");
      assertRefuses(reader, "10^5", Reason.EXPONENT, 2, "^");
    }
  }

  @Test
  public void percentSignsAreRefused() {
    for (NumberReader reader : BOTH) {
      assertRefuses(reader, "50%", Reason.PERCENT_SIGN, 2, "%");
      assertRefuses(reader, "5\u2030", Reason.PERCENT_SIGN, 1, "\u2030");
    }
    assertRefuses(SWEDISH, "50 %", Reason.PERCENT_SIGN, 3, "%");
  }

  @Test
  public void everythingElseIsRefusedWithItsPlace() {
    for (NumberReader reader : BOTH) {
      assertRefuses(reader, "abc", Reason.UNEXPECTED_CHARACTER, 0, "a");
      assertRefuses(reader, "12x", Reason.UNEXPECTED_CHARACTER, 2, "x");
      assertRefuses(reader, "  12 kr", Reason.UNEXPECTED_CHARACTER, 5, "k");
      assertRefuses(reader, "\u20ac5", Reason.UNEXPECTED_CHARACTER, 0, "\u20ac");
      assertRefuses(reader, "(5)", Reason.UNEXPECTED_CHARACTER, 0, "(");
      assertRefuses(reader, "0x10", Reason.UNEXPECTED_CHARACTER, 1, "x");
      assertRefuses(reader, "1/2", Reason.UNEXPECTED_CHARACTER, 1, "/");
      assertRefuses(reader, "NaN", Reason.UNEXPECTED_CHARACTER, 0, "N");
      assertRefuses(reader, "\u221e", Reason.UNEXPECTED_CHARACTER, 0, "\u221e");
      assertRefuses(reader, "5e", Reason.UNEXPECTED_CHARACTER, 1, "e");
      assertRefuses(reader, "1\t234", Reason.UNEXPECTED_CHARACTER, 1, "\t");
      assertRefuses(reader, "1\u2009234", Reason.UNEXPECTED_CHARACTER, 1, "\u2009");
      assertRefuses(reader, "1_234", Reason.UNEXPECTED_CHARACTER, 1, "_");
      assertRefuses(reader, "1\u200b2", Reason.UNEXPECTED_CHARACTER, 1, "\u200b");
      assertRefuses(reader, "12\0", Reason.UNEXPECTED_CHARACTER, 2, "\0");
      assertRefuses(reader, "7\ud83d\ude00", Reason.UNEXPECTED_CHARACTER, 1, "\ud83d\ude00");
      assertRefuses(reader, "7\ud83d", Reason.UNEXPECTED_CHARACTER, 1, "\ud83d");
      assertRefuses(reader, "<b>5</b>", Reason.UNEXPECTED_CHARACTER, 0, "<");
    }
  }

  @Test
  public void longTextsAreRefusedUnread() {
    String longest = "9".repeat(NumberReader.MAX_LENGTH);

    for (NumberReader reader : BOTH) {
      assertReads(reader, longest, longest);
      assertRefuses(reader, longest + "9", Reason.TOO_LONG, NumberReader.MAX_LENGTH, "");
      assertRefuses(reader, " ".repeat(1_000_000), Reason.TOO_LONG, NumberReader.MAX_LENGTH, "");
    }
  }

  @Test
  public void nullIsAMistakeOfTheCaller() {
    assertThrows(NullPointerException.class, () -> ENGLISH.read(nothing()));
  }

  @SuppressWarnings("NullAway") // what a careless caller passes
  private static String nothing() {
    return null;
  }
}
