package org.elc.benchlearning.core.entry.check;

import static org.elc.benchlearning.core.entry.check.Finding.Part.NOTE;
import static org.elc.benchlearning.core.entry.check.Finding.Severity.ADVICE;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.elc.benchlearning.core.entry.Figure;

/**
 * Facts about persons that slip into comments: mail addresses, telephone numbers and the personal
 * numbers of the network's countries. A hint and no more: it neither finds every name nor is right
 * about every long number, so it never stops anybody.
 */
public final class PersonalFacts {
  private static final Pattern MAIL =
      Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}\\.[\\w.-]{2,63}");

  /** Swedish yymmdd-nnnn with or without century; Norwegian, Estonian and Lithuanian 11 digits. */
  private static final Pattern NATIONAL_NUMBER =
      Pattern.compile("(?<!\\d)(?:(?:\\d{2})?\\d{6}[-+]\\d{4}|\\d{6} ?\\d{5})(?!\\d)");

  /** With a country code, or eight to twelve digits in groups; plain figures have fewer. */
  private static final Pattern PHONE =
      Pattern.compile("(?:\\+|\\b00)\\d(?:[ .()-]?\\d){7,13}|(?<!\\d)\\d(?:[ -]?\\d){8,10}(?!\\d)");

  private PersonalFacts() {}

  /** What a text seems to hold. */
  public enum Fact {
    MAIL_ADDRESS,
    PERSONAL_NUMBER,
    TELEPHONE_NUMBER
  }

  public static List<Finding> of(Figure figure) {
    return in(figure.note()).map(fact -> advice(figure, fact)).orElse(List.of());
  }

  /** The first fact that a text seems to hold. */
  public static Optional<Fact> in(String text) {
    if (MAIL.matcher(text).find()) {
      return Optional.of(Fact.MAIL_ADDRESS);
    }
    if (NATIONAL_NUMBER.matcher(text).find()) {
      return Optional.of(Fact.PERSONAL_NUMBER);
    }
    return Optional.of(Fact.TELEPHONE_NUMBER).filter(f -> PHONE.matcher(text).find());
  }

  private static List<Finding> advice(Figure figure, Fact fact) {
    String code =
        switch (fact) {
          case MAIL_ADDRESS -> "note-mail-address";
          case PERSONAL_NUMBER -> "note-personal-number";
          case TELEPHONE_NUMBER -> "note-telephone-number";
        };
    return List.of(Finding.of(figure.indicator(), NOTE, ADVICE, code));
  }
}
