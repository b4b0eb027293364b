package org.elc.preview.host.resource;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code jsI18n} transformer: puts the reader's words where a script says {@code
 * AJS.I18n.getText("key")}. With arguments the call becomes {@code AJS.format("words", ...)}. Only
 * a key that is written out as one string is seen, as in the product.
 */
final class ScriptTexts {

  private static final Pattern CALL =
      Pattern.compile(
          "(?<![\\w.$])AJS\\s*\\.\\s*I18n\\s*\\.\\s*getText\\s*\\(\\s*"
              + "(?:\"([\\w.-]+)\"|'([\\w.-]+)')\\s*([),])");

  private ScriptTexts() {}

  static String translate(String script, Function<String, String> texts) {
    Matcher call = CALL.matcher(script);
    StringBuilder translated = new StringBuilder(script.length());
    while (call.find()) {
      String key = call.group(1) != null ? call.group(1) : call.group(2);
      String words = literal(texts.apply(key));
      String replacement = call.group(3).equals(")") ? words : "AJS.format(" + words + ",";
      call.appendReplacement(translated, Matcher.quoteReplacement(replacement));
    }
    return call.appendTail(translated).toString();
  }

  /** A script's string literal; no character of it can end the script element either. */
  static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        default -> {
          if (c < ' ' || c == '<' || c == '>' || c == '&' || c > '~') {
            literal.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          } else {
            literal.append(c);
          }
        }
      }
    }
    return literal.append('"').toString();
  }
}
