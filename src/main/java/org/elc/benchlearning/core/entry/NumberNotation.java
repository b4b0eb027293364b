package org.elc.benchlearning.core.entry;

/**
 * How numbers are written in a language: the marks of the Unicode CLDR.
 *
 * @param decimalMark the mark between the whole part and the decimals, {@code '.'} or {@code ','}
 * @param groupMark the mark between groups of three digits as it is displayed; may be the other one
 *     of {@code '.'} and {@code ','}, or a no-break space
 * @param minusSign the sign as it is displayed; reading accepts both minus signs everywhere
 * @param minimumGroupingDigits how many digits must stand before the first group mark for the
 *     number to be grouped at all: with 2, 1234 stays ungrouped and 12345 does not
 */
public record NumberNotation(
    char decimalMark, char groupMark, char minusSign, int minimumGroupingDigits) {

  public NumberNotation {
    if (decimalMark != '.' && decimalMark != ',') {
      throw new IllegalArgumentException("decimal mark " + decimalMark);
    }
    if (groupMark == decimalMark) {
      throw new IllegalArgumentException("one mark for decimals and groups");
    }
    if (minimumGroupingDigits < 1) {
      throw new IllegalArgumentException("minimum grouping digits " + minimumGroupingDigits);
    }
  }
}
