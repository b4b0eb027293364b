package org.elc.benchlearning.core.catalogue;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.elc.benchlearning.core.wording.Message;
import org.elc.benchlearning.core.wording.Message.Literal;
import org.elc.benchlearning.core.wording.Message.Part;
import org.elc.benchlearning.core.wording.Message.Plural;
import org.elc.benchlearning.core.wording.MessageParser;
import org.elc.benchlearning.core.wording.PluralCategory;

/**
 * A unit of measurement, such as "days", or one whose words change with the number before them:
 * <code>{0, plural, one {day} other {days}}</code>. Words without a brace are never taken apart.
 *
 * @param pattern as an edition keeps it
 */
public record UnitPattern(String pattern) {
  public UnitPattern {
    Objects.requireNonNull(pattern);
  }

  /** Whether all of it can be understood: words, and plurals of the one number by category. */
  public boolean isReadable() {
    return pattern.indexOf('{') < 0 || message().isPresent();
  }

  /** The unit where it stands alone, as in the head of a column. */
  public String plain() {
    return behind(PluralCategory.OTHER);
  }

  /** The unit behind a number of that category; a pattern that nobody can read as it stands. */
  public String behind(PluralCategory category) {
    return pattern.indexOf('{') < 0
        ? pattern
        : message().map(m -> words(m, category)).orElse(pattern);
  }

  private Optional<Message> message() {
    try {
      return Optional.of(MessageParser.parse(pattern)).filter(UnitPattern::isOfOneNumber);
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }

  private static boolean isOfOneNumber(Message message) {
    return message.parts().stream().allMatch(UnitPattern::isOfOneNumber);
  }

  private static boolean isOfOneNumber(Part part) {
    return part instanceof Literal
        || (part instanceof Plural plural
            && plural.number() == 0
            && plural.exact().isEmpty()
            && plural.byCategory().values().stream().allMatch(UnitPattern::isWords));
  }

  private static boolean isWords(Message variant) {
    return variant.parts().stream().allMatch(Literal.class::isInstance);
  }

  private static String words(Message message, PluralCategory category) {
    return message.parts().stream()
        .map(part -> words(part, category))
        .collect(Collectors.joining());
  }

  private static String words(Part part, PluralCategory category) {
    if (part instanceof Plural plural) {
      return words(
          plural.byCategory().getOrDefault(category, plural.other()), PluralCategory.OTHER);
    }
    return part instanceof Literal literal ? literal.text() : "";
  }
}
