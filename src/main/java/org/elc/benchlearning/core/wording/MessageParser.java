package org.elc.benchlearning.core.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elc.benchlearning.core.wording.Message.Argument;
import org.elc.benchlearning.core.wording.Message.Literal;
import org.elc.benchlearning.core.wording.Message.Part;
import org.elc.benchlearning.core.wording.Message.Plural;
import org.elc.benchlearning.core.wording.Message.PluralNumber;

/**
 * Parses the part of ICU's message syntax that our texts use: numbered placeholders and plurals.
 *
 * <p>Apostrophes follow ICU's default mode: two make one; a single one begins quoted text only
 * before a brace (and before {@code #} inside a plural), and is itself anywhere else. A message
 * that uses more of the syntax, or uses it wrongly, is refused with the place, so that it fails in
 * a test and not in a page.
 */
public final class MessageParser {

  private static final char APOSTROPHE = '\'';

  private final String pattern;
  private int at;

  private MessageParser(String pattern) {
    this.pattern = pattern;
  }

  public static Message parse(String pattern) {
    return new MessageParser(pattern).message(Place.OUTERMOST);
  }

  /** Where a message stands decides what a closing brace and a {@code #} mean in it. */
  private enum Place {
    OUTERMOST,
    IN_PLURAL
  }

  private Message message(Place place) {
    List<Part> parts = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    while (at < pattern.length() && !(place == Place.IN_PLURAL && peek() == '}')) {
      char c = pattern.charAt(at++);
      if (c == APOSTROPHE) {
        apostrophe(words, place);
      } else if (c == '{') {
        addWords(parts, words);
        parts.add(placeholder());
      } else if (c == '#' && place == Place.IN_PLURAL) {
        addWords(parts, words);
        parts.add(new PluralNumber());
      } else {
        words.append(c);
      }
    }
    addWords(parts, words);
    return new Message(parts);
  }

  private static void addWords(List<Part> parts, StringBuilder words) {
    if (words.length() > 0) {
      parts.add(new Literal(words.toString()));
      words.setLength(0);
    }
  }

  private void apostrophe(StringBuilder words, Place place) {
    char next = peek();
    if (next == APOSTROPHE) {
      at++;
      words.append(APOSTROPHE);
    } else if (next == '{' || next == '}' || (next == '#' && place == Place.IN_PLURAL)) {
      quoted(words);
    } else {
      words.append(APOSTROPHE);
    }
  }

  /** Quoted text without an end lasts to the end of the message, as with ICU. */
  private void quoted(StringBuilder words) {
    while (at < pattern.length()) {
      char c = pattern.charAt(at++);
      if (c != APOSTROPHE) {
        words.append(c);
      } else if (peek() == APOSTROPHE) {
        at++;
        words.append(APOSTROPHE);
      } else {
        return;
      }
    }
  }

  private Part placeholder() {
    skipSpace();
    int number = argumentNumber();
    skipSpace();
    if (peek() == '}') {
      at++;
      return new Argument(number);
    }
    expect(',');
    skipSpace();
    if (!word().equals("plural")) {
      throw wrong("only plural is known");
    }
    skipSpace();
    expect(',');
    return plural(number);
  }

  private Plural plural(int number) {
    Map<BigDecimal, Message> exact = new HashMap<>();
    Map<PluralCategory, Message> byCategory = new EnumMap<>(PluralCategory.class);
    for (skipSpace(); peek() != '}'; skipSpace()) {
      if (peek() == '=') {
        at++;
        exact.putIfAbsent(exactNumber(), variant());
      } else {
        byCategory.putIfAbsent(category(), variant());
      }
    }
    at++;
    Message other = byCategory.get(PluralCategory.OTHER);
    if (other == null) {
      throw wrong("a plural needs \"other\"");
    }
    return new Plural(number, exact, byCategory, other);
  }

  private Message variant() {
    skipSpace();
    expect('{');
    Message variant = message(Place.IN_PLURAL);
    expect('}');
    return variant;
  }

  private PluralCategory category() {
    String keyword = word();
    return PluralCategory.ofKeyword(keyword)
        .orElseThrow(() -> wrong("no plural category \"" + keyword + "\""));
  }

  private BigDecimal exactNumber() {
    int start = at;
    while (isDigit(peek()) || peek() == '.' || peek() == '-') {
      at++;
    }
    try {
      return new BigDecimal(pattern.substring(start, at)).stripTrailingZeros();
    } catch (NumberFormatException e) {
      throw wrong("a number behind =");
    }
  }

  private int argumentNumber() {
    int start = at;
    while (isDigit(peek())) {
      at++;
    }
    if (at == start || at - start > 2) {
      throw wrong("a placeholder is numbered 0 to 99");
    }
    return Integer.parseInt(pattern.substring(start, at));
  }

  private String word() {
    int start = at;
    while (peek() >= 'a' && peek() <= 'z') {
      at++;
    }
    return pattern.substring(start, at);
  }

  private void skipSpace() {
    while (peek() == ' ' || peek() == '\n' || peek() == '\t') {
      at++;
    }
  }

  private void expect(char wanted) {
    if (peek() != wanted) {
      throw wrong("expected " + wanted);
    }
    at++;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The next character; at the end one that no message contains. */
  private char peek() {
    return at < pattern.length() ? pattern.charAt(at) : Character.MAX_VALUE;
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(what + " at " + at + " in: " + pattern);
  }
}
