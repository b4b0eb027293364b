package org.elc.benchlearning.core.entry.check;

import static org.elc.benchlearning.core.entry.check.Finding.Part.NOTE;
import static org.elc.benchlearning.core.entry.check.Finding.Severity.ADVICE;

import java.util.List;
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

  public static List<Finding> of(Figure figure) {
    String note = figure.note();
    if (MAIL.matcher(note).find()) {
      return advice(figure, "note-mail-address");
    }
    if (NATIONAL_NUMBER.matcher(note).find()) {
      return advice(figure, "note-personal-number");
    }
    return PHONE.matcher(note).find() ? advice(figure, "note-telephone-number") : List.of();
  }

  private static List<Finding> advice(Figure figure, String code) {
    return List.of(Finding.of(figure.indicator(), NOTE, ADVICE, code));
  }
}
