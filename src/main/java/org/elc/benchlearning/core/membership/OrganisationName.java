package org.elc.benchlearning.core.membership;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What can be told from an organisation's name: whether two are one, and a key to call it by. */
public final class OrganisationName {
  private static final int LONGEST = 40;

  /** Letters that do not fall apart into a Latin one and a mark. */
  private static final Map<String, String> LETTERS =
      Map.of("ø", "o", "æ", "ae", "ß", "ss", "đ", "d", "ł", "l", "þ", "th", "ð", "d");

  private OrganisationName() {}

  /** Whether two names differ in nothing but case, accents, spaces and punctuation. */
  public static boolean isSame(String one, String other) {
    String a = plain(one);
    return a.isEmpty() ? one.strip().equals(other.strip()) : a.equals(plain(other));
  }

  /**
   * Whether a name contains each of these words, or pieces of words, in whatever case and accents.
   */
  public static boolean contains(String name, String words) {
    String wanted = plain(words);
    if (wanted.isEmpty()) {
      return name.toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
    }
    String plain = plain(name);
    return Stream.of(wanted.split("-")).allMatch(plain::contains);
  }

  /** A member's key, {@code no-name-of-it}, that nobody has yet. */
  public static String key(String country, String name, Set<String> taken) {
    String plain = plain(name);
    String cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("-$", "");
    String key = country.toLowerCase(Locale.ROOT) + "-" + (cut.isEmpty() ? "member" : cut);
    if (!taken.contains(key)) {
      return key;
    }
    int number = 2;
    while (taken.contains(key + "-" + number)) {
      number++;
    }
    return key + "-" + number;
  }

  private static String plain(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      lower = lower.replace(letter.getKey(), letter.getValue());
    }
    return Normalizer.normalize(lower, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }
}
