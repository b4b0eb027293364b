package org.elc.benchlearning.core.entry;

import java.math.BigDecimal;
import java.util.Objects;
import org.elc.benchlearning.core.entry.NumberReading.Empty;
import org.elc.benchlearning.core.entry.NumberReading.Reason;
import org.elc.benchlearning.core.entry.NumberReading.Refused;

/**
 * Reads a number as a person types it in one language: the whole text or nothing, exact decimals,
 * and a question where two numbers may be meant. Immutable.
 *
 * <p>{@link java.text.NumberFormat} is no help here: it stops at what it does not understand and
 * returns what it has so far, so that "1 234,5" becomes 1 in Swedish. See decision 0011 for what is
 * accepted, asked and refused.
 */
public final class NumberReader {

  /**
   * Longer texts are refused unread. No figure needs more, group marks and white space included.
   */
  public static final int MAX_LENGTH = 40;

  private final NumberNotation notation;

  private NumberReader(NumberNotation notation) {
    this.notation = Objects.requireNonNull(notation);
  }

  /** For what people type in a language. */
  public static NumberReader in(NumberNotation notation) {
    return new NumberReader(notation);
  }

  public NumberReading read(String text) {
    Objects.requireNonNull(text);
    if (text.length() > MAX_LENGTH) {
      return new Refused(Reason.TOO_LONG, MAX_LENGTH, "");
    }
    int start = 0;
    int end = text.length();
    while (start < end && isEdge(text.charAt(start))) {
      start++;
    }
    while (end > start && isEdge(text.charAt(end - 1))) {
      end--;
    }
    return start == end ? new Empty() : new NumberText(text, end, notation).read(start);
  }

  /**
   * The text that {@link #read} gives back as the same number without asking: no group marks, and a
   * further zero where three decimals could pass for a group.
   */
  public String write(BigDecimal value) {
    String plain = value.toPlainString().replace('.', notation.decimalMark());
    return read(plain) instanceof NumberReading.Ambiguous ? plain + "0" : plain;
  }

  /** White space that comes along when a cell is copied; inside a number most of it is refused. */
  private static boolean isEdge(char c) {
    return c == '\t' || c == '\n' || c == '\r' || NumberText.isSpace(c);
  }
}
