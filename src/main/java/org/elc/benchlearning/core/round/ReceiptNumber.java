package org.elc.benchlearning.core.round;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a receipt, such as {@code ANNUAL-2026.NO-SOLVANG.2-41}: round, member, unit where
 * there is one, which submission of this participant, and two check digits. Built from natural
 * keys, so two receipts are never the same and a coordinator on the telephone hears what is meant;
 * the check digits catch every single wrong character and every two neighbours swapped.
 *
 * @param round key of the round
 * @param participant who submitted
 * @param submission counts the submissions of this participant in this round, from 1
 */
public record ReceiptNumber(String round, ParticipantId participant, int submission) {
  private static final Pattern FORM =
      Pattern.compile("([a-z0-9-]+)\\.([a-z0-9-]+)(?:\\.([a-z0-9-]+))?\\.([0-9]{1,6})-([0-9]{2})");
  private static final int MODULUS = 97;
  private static final int BASE = 40;

  public ReceiptNumber {
    if (submission < 1) {
      throw new IllegalArgumentException("submissions count from 1, not " + submission);
    }
  }

  /** The one for the submission after that of an earlier receipt of the same participant. */
  public static ReceiptNumber next(
      String round, ParticipantId participant, Optional<Submission> before) {
    int last = before.flatMap(s -> parse(s.receipt())).map(ReceiptNumber::submission).orElse(0);
    return new ReceiptNumber(round, participant, last + 1);
  }

  /** Reads what {@link #text} wrote, in any case; absent when a character was misheard. */
  public static Optional<ReceiptNumber> parse(String text) {
    Matcher form = FORM.matcher(text.strip().toLowerCase(Locale.ROOT));
    if (!form.matches() || Integer.parseInt(form.group(4)) < 1) {
      return Optional.empty();
    }
    String unit = form.group(3) == null ? "" : form.group(3);
    ReceiptNumber read =
        new ReceiptNumber(
            form.group(1), new ParticipantId(form.group(2), unit), Integer.parseInt(form.group(4)));
    return read.text().equalsIgnoreCase(text.strip()) ? Optional.of(read) : Optional.empty();
  }

  public String text() {
    String unit = participant.unit().isEmpty() ? "" : "." + participant.unit();
    String body = round + "." + participant.member() + unit + "." + submission;
    return String.format(Locale.ROOT, "%s-%02d", body.toUpperCase(Locale.ROOT), check(body));
  }

  /**
   * A polynomial in a prime field with more elements than there are characters: one wrong
   * character, or two neighbours swapped, always change it.
   */
  private static int check(String body) {
    int check = 0;
    for (int i = 0; i < body.length(); i++) {
      check = (check * BASE + element(body.charAt(i))) % MODULUS;
    }
    return check;
  }

  private static int element(char c) {
    return switch (c) {
      case '.' -> Character.MAX_RADIX;
      case '-' -> Character.MAX_RADIX + 1;
      default -> Character.digit(c, Character.MAX_RADIX);
    };
  }
}
