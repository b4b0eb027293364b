package org.elc.benchlearning.core.entry;

import java.math.BigDecimal;
import java.util.Locale;

/** What {@link NumberReader} made of a text. */
public sealed interface NumberReading {

  /** Nothing but white space: no number, and no mistake either. */
  record Empty() implements NumberReading {}

  /** Exactly one number was meant; it keeps the decimals that were typed. */
  record Read(BigDecimal value) implements NumberReading {}

  /**
   * Two numbers may be meant ("1,234"): ask, never choose. The answer comes back as the text that
   * {@link NumberReader#write} makes of the number chosen.
   */
  record Ambiguous(BigDecimal asDecimal, BigDecimal asGrouped) implements NumberReading {

    /** Names the question, as {@link Reason#code} names an explanation. */
    public static final String CODE = "number-ambiguous";
  }

  /**
   * Not a number as this language writes it.
   *
   * @param position where it goes wrong, counted in characters of the text from 0
   * @param found the character that stands there; empty when something is missing or too much
   */
  record Refused(Reason reason, int position, String found) implements NumberReading {}

  /** Why a text is not read. */
  enum Reason {
    /** More than {@link NumberReader#MAX_LENGTH} characters. */
    TOO_LONG,
    /** Signs or marks, but no digit. */
    NO_DIGITS,
    /** A letter, a currency, a bracket, any space that is not a group mark. */
    UNEXPECTED_CHARACTER,
    /** A digit of another script, or a superscript one. */
    FOREIGN_DIGIT,
    /** "1e5": too easily a typing mistake, and able to name numbers of any size. */
    EXPONENT,
    /** A percent or per mille sign: figures are entered as counts. */
    PERCENT_SIGN,
    /** A sign that is not the first character, or a second one. */
    MISPLACED_SIGN,
    /** A group that does not have three digits, or a first group of none or more than three. */
    GROUP_SIZE,
    /** Two kinds of group mark in one number. */
    MIXED_GROUP_MARKS,
    /** A group mark among the decimals. */
    GROUP_AFTER_DECIMAL,
    /** Two decimal marks. */
    SECOND_DECIMAL_MARK,
    /** No digit before or behind the decimal mark. */
    DIGIT_MISSING,
    /** "012": a decimal mark may have been lost behind the zero. */
    LEADING_ZERO;

    /**
     * Stable, names the message {@code elc.problem.<code>}: {@code number-too-long}. Its
     * placeholders are the character found and its position counted from 1.
     */
    public String code() {
      return "number-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
