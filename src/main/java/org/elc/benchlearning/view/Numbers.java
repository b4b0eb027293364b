package org.elc.benchlearning.view;

import java.math.BigDecimal;
import java.util.Objects;
import org.elc.benchlearning.core.entry.NumberNotation;
import org.elc.benchlearning.core.entry.NumberReader;
import org.elc.benchlearning.core.stats.DecimalRounding;

/**
 * Numbers as a reader of one language writes them. Immutable.
 *
 * <p>Rounding is {@link DecimalRounding}'s. A value that rounds to zero carries no minus sign.
 */
public final class Numbers {

  private static final int GROUP = 3;

  private final Language language;
  private final NumberNotation notation;

  private Numbers(Language language) {
    this.language = language;
    this.notation = language.notation();
  }

  public static Numbers in(Language language) {
    return new Numbers(Objects.requireNonNull(language));
  }

  /** A whole number: {@code 12,345}. */
  public String whole(long value) {
    return format(BigDecimal.valueOf(value), 0);
  }

  /** Rounded to, and shown with, exactly so many decimals. */
  public String format(BigDecimal value, int decimals) {
    return display(DecimalRounding.halfUp(value, decimals));
  }

  /** Rounded to, and shown with, exactly so many decimals. NaN and infinite values are refused. */
  public String format(double value, int decimals) {
    return display(DecimalRounding.halfUp(value, decimals));
  }

  /** All decimals that the value has, no trailing zeros. */
  public String exact(BigDecimal value) {
    return display(withoutTrailingZeros(value));
  }

  /** A percentage in percent (77.2 means 77.2 %), with the sign as the language places it. */
  public String percent(double percentage, int decimals) {
    return format(percentage, decimals) + language.percentSuffix();
  }

  /** A percentage in percent (77.2 means 77.2 %), with the sign as the language places it. */
  public String percent(BigDecimal percentage, int decimals) {
    return format(percentage, decimals) + language.percentSuffix();
  }

  /** A difference, with its sign also when it is positive; zero after rounding has none. */
  public String change(double difference, int decimals) {
    BigDecimal rounded = DecimalRounding.halfUp(difference, decimals);
    return (rounded.signum() > 0 ? "+" : "") + display(rounded);
  }

  /**
   * The value as text for an input field: {@link NumberReader} reads it back as the same number and
   * never has to ask. So there are no group marks, and three decimals get a zero behind them where
   * they could pass for a group of thousands.
   */
  public String forEntry(BigDecimal value) {
    return NumberReader.in(notation).write(value);
  }

  private static BigDecimal withoutTrailingZeros(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private String display(BigDecimal value) {
    String digits = value.abs().toPlainString();
    int point = digits.indexOf('.');
    String whole = point < 0 ? digits : digits.substring(0, point);
    StringBuilder text = new StringBuilder(digits.length() + 8);
    if (value.signum() < 0) {
      text.append(notation.minusSign());
    }
    appendGrouped(text, whole);
    if (point >= 0) {
      text.append(notation.decimalMark()).append(digits, point + 1, digits.length());
    }
    return text.toString();
  }

  private void appendGrouped(StringBuilder text, String whole) {
    boolean grouped = whole.length() >= GROUP + notation.minimumGroupingDigits();
    for (int i = 0; i < whole.length(); i++) {
      if (grouped && i > 0 && (whole.length() - i) % GROUP == 0) {
        text.append(notation.groupMark());
      }
      text.append(whole.charAt(i));
    }
  }
}
