package org.elc.preview.wiki.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/** HTML 4's named characters, which a page may use although XML knows only five of them. */
final class NamedCharacters {
  private static final Properties CODES = read();

  private NamedCharacters() {}

  /** The character as a numeric reference; empty for an unknown name and for XML's own five. */
  static Optional<String> of(String name) {
    return Optional.ofNullable(CODES.getProperty(name)).map(code -> "&#" + code + ";");
  }

  private static Properties read() {
    Properties codes = new Properties();
    try (InputStream in =
        NamedCharacters.class.getResourceAsStream("named-characters.properties")) {
      codes.load(in);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return codes;
  }
}
