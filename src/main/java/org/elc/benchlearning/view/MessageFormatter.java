package org.elc.benchlearning.view;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.elc.benchlearning.core.stats.DecimalRounding;
import org.elc.benchlearning.core.wording.Message;
import org.elc.benchlearning.core.wording.Message.Argument;
import org.elc.benchlearning.core.wording.Message.Literal;
import org.elc.benchlearning.core.wording.Message.Part;
import org.elc.benchlearning.core.wording.Message.Plural;
import org.elc.benchlearning.core.wording.Message.PluralNumber;

/**
 * Fills a message in one language. Immutable.
 *
 * <p>A number is shown with at most {@value #DECIMALS} decimals and no trailing zeros, as ICU's
 * message format shows it, and its plural is chosen for what is shown. Whoever wants other decimals
 * passes a text. Days and zoned times are shown as {@link Dates} does, anything else by its {@code
 * toString}. A placeholder without an argument stays as it is.
 */
final class MessageFormatter {

  private static final int DECIMALS = 3;

  private final Language language;
  private final Numbers numbers;
  private final Dates dates;

  MessageFormatter(Language language) {
    this.language = Objects.requireNonNull(language);
    this.numbers = Numbers.in(language);
    this.dates = Dates.in(language);
  }

  String format(Message message, Object... arguments) {
    StringBuilder text = new StringBuilder();
    append(text, message, BigDecimal.ZERO, arguments);
    return text.toString();
  }

  /** {@code counted} is the number of the enclosing plural; outside of one nothing refers to it. */
  private void append(
      StringBuilder text, Message message, BigDecimal counted, Object... arguments) {
    for (Part part : message.parts()) {
      if (part instanceof Literal literal) {
        text.append(literal.text());
      } else if (part instanceof PluralNumber) {
        text.append(numbers.exact(counted));
      } else if (part instanceof Argument argument) {
        text.append(shown(argument.number(), arguments));
      } else if (part instanceof Plural plural) {
        appendPlural(text, plural, arguments);
      }
    }
  }

  private void appendPlural(StringBuilder text, Plural plural, Object... arguments) {
    if (plural.number() >= arguments.length) {
      text.append('{').append(plural.number()).append('}');
      return;
    }
    if (!(arguments[plural.number()] instanceof Number given)) {
      throw new IllegalArgumentException(
          "argument " + plural.number() + " of a plural is not a number");
    }
    BigDecimal exact = decimal(given);
    BigDecimal shown = rounded(exact);
    append(text, plural.variant(exact, PluralRules.select(language, shown)), shown, arguments);
  }

  private String shown(int number, Object... arguments) {
    if (number >= arguments.length) {
      return "{" + number + "}";
    }
    Object argument = Objects.requireNonNull(arguments[number]);
    if (argument instanceof Number given) {
      return numbers.exact(rounded(decimal(given)));
    }
    if (argument instanceof LocalDate day) {
      return dates.date(day);
    }
    return argument instanceof ZonedDateTime moment
        ? dates.dateTimeWithZone(moment.toInstant(), moment.getZone())
        : argument.toString();
  }

  private static BigDecimal rounded(BigDecimal exact) {
    BigDecimal rounded = DecimalRounding.halfUp(exact, DECIMALS).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }

  private static BigDecimal decimal(Number given) {
    if (given instanceof BigDecimal decimal) {
      return decimal;
    }
    return given instanceof BigInteger whole
        ? new BigDecimal(whole)
        : new BigDecimal(given.toString());
  }
}
