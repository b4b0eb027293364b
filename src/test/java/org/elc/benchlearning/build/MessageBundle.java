package org.elc.benchlearning.build;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** One file of {@code i18n}: its texts, and its lines as they were typed. */
record MessageBundle(String language, Path file, Map<String, String> texts) {

  static final List<String> LANGUAGES = List.of("en", "sv", "nb", "pt_PT", "et", "lt");

  private static final Pattern KEY = Pattern.compile("^([^#!\\s=:][^\\s=:]*)\\s*[=:]");

  static List<MessageBundle> all() {
    return LANGUAGES.stream().map(MessageBundle::in).toList();
  }

  static MessageBundle english() {
    return in("en");
  }

  static MessageBundle in(String language) {
    Path file =
        Path.of(
            "i18n", language.equals("en") ? "elc.properties" : "elc_" + language + ".properties");
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(ProjectFiles.text(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.forEach((key, text) -> texts.put((String) key, (String) text));
    return new MessageBundle(language, file, texts);
  }

  String name() {
    return file.toString();
  }

  Set<String> keys() {
    return texts.keySet();
  }

  boolean has(String key) {
    return texts.containsKey(key);
  }

  String text(String key) {
    return Objects.requireNonNullElse(texts.get(key), "");
  }

  /** The keys in the order of the file, repetitions included. No line is continued. */
  List<String> keysAsTyped() {
    return ProjectFiles.lines(file).stream()
        .map(KEY::matcher)
        .filter(matcher -> matcher.find())
        .map(matcher -> matcher.group(1))
        .toList();
  }
}
