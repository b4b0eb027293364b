package org.elc.benchlearning.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The bundles inside the jar, read once. They are ASCII with escapes, as the host demands. */
final class Bundles {

  private Bundles() {}

  static Texts texts(Language language) {
    return Objects.requireNonNull(Loaded.TEXTS.get(language));
  }

  static Map<String, String> read(Language language) {
    Properties properties = new Properties();
    try (InputStream stream =
        Bundles.class.getClassLoader().getResourceAsStream(language.bundle())) {
      if (stream == null) {
        throw new IllegalStateException("the jar lacks " + language.bundle());
      }
      properties.load(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> texts = new HashMap<>();
    properties.forEach((key, text) -> texts.put((String) key, (String) text));
    return texts;
  }

  /** Loaded by the first reader, by the rules of class initialisation once and for all threads. */
  private static final class Loaded {

    static final Map<Language, Texts> TEXTS = load();

    private static Map<Language, Texts> load() {
      Map<String, String> english = read(Language.EN);
      Map<Language, Texts> texts = new EnumMap<>(Language.class);
      for (Language language : Language.values()) {
        texts.put(language, new Texts(language, read(language), english));
      }
      return Collections.unmodifiableMap(texts);
    }
  }
}
