package org.elc.preview.host.platform;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** The four kinds of value that a plugin setting may have, as text. */
final class SettingCodec {

  private SettingCodec() {}

  /**
   * @throws IllegalArgumentException for anything but a string, a list or map of strings, or
   *     properties
   */
  static String encode(Object value) {
    if (value instanceof String text) {
      return "s" + text;
    }
    if (value instanceof List<?> list) {
      Properties numbered = new Properties();
      for (int i = 0; i < list.size(); i++) {
        numbered.setProperty(Integer.toString(i), string(list.get(i)));
      }
      return "l" + store(numbered);
    }
    if (value instanceof Properties properties) {
      return "p" + store(properties);
    }
    if (value instanceof Map<?, ?> map) {
      Properties entries = new Properties();
      map.forEach((key, entry) -> entries.setProperty(string(key), string(entry)));
      return "m" + store(entries);
    }
    throw new IllegalArgumentException("a plugin setting cannot be a " + value.getClass());
  }

  static Object decode(String content) {
    String rest = content.substring(1);
    return switch (content.charAt(0)) {
      case 's' -> rest;
      case 'l' -> list(load(rest));
      case 'p' -> load(rest);
      default -> map(load(rest));
    };
  }

  private static String string(Object value) {
    if (value instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException("a plugin setting holds strings only");
  }

  private static List<String> list(Properties numbered) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < numbered.size(); i++) {
      values.add(numbered.getProperty(Integer.toString(i)));
    }
    return values;
  }

  private static Map<String, String> map(Properties entries) {
    Map<String, String> values = new HashMap<>();
    entries.stringPropertyNames().forEach(key -> values.put(key, entries.getProperty(key)));
    return values;
  }

  private static String store(Properties properties) {
    try {
      StringWriter out = new StringWriter();
      properties.store(out, null);
      return out.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties load(String text) {
    try {
      Properties properties = new Properties();
      properties.load(new StringReader(text));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
