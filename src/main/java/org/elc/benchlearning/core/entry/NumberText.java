package org.elc.benchlearning.core.entry;

import java.math.BigDecimal;
import org.elc.benchlearning.core.entry.NumberReading.Ambiguous;
import org.elc.benchlearning.core.entry.NumberReading.Read;
import org.elc.benchlearning.core.entry.NumberReading.Reason;
import org.elc.benchlearning.core.entry.NumberReading.Refused;

/** One text on its way to a number: first its characters, then its marks, then its groups. */
final class NumberText {

  private static final int GROUP = 3;
  private static final int NOWHERE = -1;

  private final String text;
  private final int end;
  private final char decimalMark;
  private final char otherMark;
  private final boolean groupsWithSpaces;

  NumberText(String text, int end, NumberNotation notation) {
    this.text = text;
    this.end = end;
    this.decimalMark = notation.decimalMark();
    this.otherMark = decimalMark == '.' ? ',' : '.';
    this.groupsWithSpaces = notation.groupMark() != otherMark;
  }

  /** The three spaces look alike, so one number may mix them. */
  static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f';
  }

  NumberReading read(int start) {
    boolean negative = isMinus(text.charAt(start));
    int from = negative ? start + 1 : start;
    int digits = 0;
    for (int i = from; i < end; i++) {
      if (isDigit(text.charAt(i))) {
        digits++;
      } else if (!isMark(text.charAt(i))) {
        return refused(reasonAgainst(i), i);
      }
    }
    return digits == 0 ? new Refused(Reason.NO_DIGITS, end, "") : readMarks(from, negative);
  }

  private NumberReading readMarks(int from, boolean negative) {
    int first = text.indexOf(decimalMark, from);
    int second = first < 0 ? NOWHERE : text.indexOf(decimalMark, first + 1);
    if (second >= 0) {
      return refused(Reason.SECOND_DECIMAL_MARK, second);
    }
    int only = onlyMark(from);
    if (only >= 0 && couldGroup(from, only)) {
      return new Ambiguous(number(from, only, negative), number(from, end, negative));
    }
    if (first >= 0) {
      return readParts(from, first, negative);
    }
    // A foreign mark that cannot group, or need not because spaces do, leaves one meaning.
    int foreign = text.indexOf(otherMark, from);
    boolean decimal =
        groupsWithSpaces && foreign >= 0 && foreign == text.lastIndexOf(otherMark, end - 1);
    return readParts(from, decimal ? foreign : end, negative);
  }

  /**
   * The whole part ends, and the decimals begin, at {@code point}; at the end if there are none.
   */
  private NumberReading readParts(int from, int point, boolean negative) {
    for (int i = point + 1; i < end; i++) {
      if (!isDigit(text.charAt(i))) {
        return refused(Reason.GROUP_AFTER_DECIMAL, i);
      }
    }
    if (point == from || point == end - 1) {
      return refused(Reason.DIGIT_MISSING, point);
    }
    char mark = 0;
    int groupStart = from;
    for (int i = from; i <= point; i++) {
      if (i < point && isDigit(text.charAt(i))) {
        continue;
      }
      int size = i - groupStart;
      boolean isFirst = groupStart == from;
      boolean isLast = i == point;
      boolean wrong = isFirst ? !isLast && size > GROUP : size != GROUP;
      if (wrong || size == 0) {
        return refused(Reason.GROUP_SIZE, isFirst ? i : groupStart - 1);
      }
      if (!isLast && mark != 0 && !sameFamily(mark, text.charAt(i))) {
        return refused(Reason.MIXED_GROUP_MARKS, i);
      }
      mark = isLast ? mark : text.charAt(i);
      groupStart = i + 1;
    }
    if (text.charAt(from) == '0' && point > from + 1) {
      return refused(Reason.LEADING_ZERO, from);
    }
    return new Read(number(from, point, negative));
  }

  /** Where the only mark of a number stands, if that is a point or a comma; else nowhere. */
  private int onlyMark(int from) {
    int only = NOWHERE;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (!isDigit(c)) {
        if (only != NOWHERE || (c != '.' && c != ',')) {
          return NOWHERE;
        }
        only = i;
      }
    }
    return only;
  }

  private boolean couldGroup(int from, int mark) {
    int before = mark - from;
    return before >= 1 && before <= GROUP && end - mark - 1 == GROUP && text.charAt(from) != '0';
  }

  private BigDecimal number(int from, int point, boolean negative) {
    StringBuilder plain = new StringBuilder(negative ? "-" : "");
    for (int i = from; i < end; i++) {
      if (i == point) {
        plain.append('.');
      } else if (isDigit(text.charAt(i))) {
        plain.append(text.charAt(i));
      }
    }
    return new BigDecimal(plain.toString());
  }

  private Reason reasonAgainst(int position) {
    int c = text.codePointAt(position);
    if (isMinus(c) || c == '+') {
      return Reason.MISPLACED_SIGN;
    }
    if (c == '%' || c == '\u2030') {
      return Reason.PERCENT_SIGN;
    }
    if (isForeignDigit(c)) {
      return Reason.FOREIGN_DIGIT;
    }
    return isExponent(c, position) ? Reason.EXPONENT : Reason.UNEXPECTED_CHARACTER;
  }

  private boolean isExponent(int c, int position) {
    boolean letter = c == 'e' || c == 'E';
    boolean afterDigit = position > 0 && isDigit(text.charAt(position - 1));
    char next = position + 1 < end ? text.charAt(position + 1) : ' ';
    boolean beforeNumber = isDigit(next) || isMinus(next) || next == '+';
    return c == '^' || (letter && afterDigit && beforeNumber);
  }

  private static boolean isForeignDigit(int c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.OTHER_NUMBER, Character.LETTER_NUMBER -> true;
      default -> false;
    };
  }

  private Refused refused(Reason reason, int position) {
    String found = position < end ? Character.toString(text.codePointAt(position)) : "";
    return new Refused(reason, position, found);
  }

  private boolean isMark(char c) {
    return c == '.' || c == ',' || isSpace(c) || isApostrophe(c);
  }

  private static boolean sameFamily(char a, char b) {
    return a == b || (isSpace(a) && isSpace(b)) || (isApostrophe(a) && isApostrophe(b));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private static boolean isMinus(int c) {
    return c == '-' || c == '\u2212';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
