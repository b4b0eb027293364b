package org.elc.benchlearning.view;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.core.wording.Message;
import org.elc.benchlearning.core.wording.MessageParser;

/**
 * The app's texts in one language, for templates, messages and mails. Never changes.
 *
 * <p>A text that the language lacks is shown in English; a key that nobody knows is shown as {@code
 * ???key???}, which no real text contains, so that a test finds it in a page. A text with
 * placeholders is an ICU message (apostrophes doubled, plurals by category); a text without any is
 * shown as it stands.
 *
 * <p>Numbers among the arguments are shown in the language with up to three decimals; a year or a
 * code that must not be grouped is passed as text.
 */
public final class Texts {

  private final Language language;
  private final Map<String, String> own;
  private final Map<String, String> english;
  private final MessageFormatter formatter;

  /** Messages that were asked for; a page says some of them hundreds of times. */
  private final Map<String, Message> parsed = new ConcurrentHashMap<>();

  Texts(Language language, Map<String, String> own, Map<String, String> english) {
    this.language = Objects.requireNonNull(language);
    this.own = Map.copyOf(own);
    this.english = Map.copyOf(english);
    this.formatter = new MessageFormatter(language);
  }

  /** The texts of the bundles that come with the app. */
  public static Texts in(Language language) {
    return Bundles.texts(language);
  }

  public Language language() {
    return language;
  }

  /** True if the language or English has the key. */
  public boolean has(String key) {
    return own.containsKey(key) || english.containsKey(key);
  }

  /** What the keys that begin so go on with, in their order. */
  public List<String> keysAfter(String prefix) {
    return english.keySet().stream()
        .filter(key -> key.startsWith(prefix))
        .map(key -> key.substring(prefix.length()))
        .sorted()
        .toList();
  }

  public String text(String key) {
    return text(key, new Object[0]);
  }

  // One overload for each number of arguments: a template's allowlist names exact signatures.

  public String text(String key, Object first) {
    return text(key, new Object[] {first});
  }

  public String text(String key, Object first, Object second) {
    return text(key, new Object[] {first, second});
  }

  public String text(String key, Object first, Object second, Object third) {
    return text(key, new Object[] {first, second, third});
  }

  /**
   * What is wrong with an input and how to mend it. Its field and line are for the caller to show
   * beside it.
   */
  public String problem(Problem problem) {
    return text(problemKey(problem), problem.args().toArray());
  }

  /** Where the words for a problem are. */
  public static String problemKey(Problem problem) {
    return "elc.problem." + problem.code();
  }

  public String text(String key, Object... arguments) {
    if (!has(key)) {
      return "???" + key + "???";
    }
    String found = own.getOrDefault(key, english.getOrDefault(key, ""));
    return found.indexOf('{') < 0
        ? found
        : formatter.format(parsed.computeIfAbsent(found, MessageParser::parse), arguments);
  }
}
