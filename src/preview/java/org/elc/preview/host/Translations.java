package org.elc.preview.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.w3c.dom.Element;

/**
 * The app's {@code i18n} resources. A bundle is read as ISO 8859-1, as the product does, so a file
 * that was saved in UTF-8 shows its mistake here too. The JVM's own language never matters.
 */
final class Translations {

  private final PluginDescriptor plugin;
  private final List<String> locations = new ArrayList<>();
  private final Map<Locale, Properties> bundles = new ConcurrentHashMap<>();

  Translations(PluginDescriptor plugin) {
    this.plugin = plugin;
  }

  /** Finds the bundles that the descriptor names; each must exist in English. */
  void load() {
    for (Element resource : plugin.resources("i18n")) {
      String location = Xml.required(resource, "location").replace('.', '/');
      plugin.resource(location + ".properties");
      locations.add(location);
    }
  }

  boolean has(String key) {
    return bundle(Locale.ROOT).containsKey(key);
  }

  String text(Locale locale, String key, Object... arguments) {
    String pattern = lookUp(locale, key);
    if (arguments.length == 0) {
      return pattern;
    }
    return new MessageFormat(pattern, locale).format(arguments);
  }

  private String lookUp(Locale locale, String key) {
    for (Locale candidate : candidates(locale)) {
      String found = bundle(candidate).getProperty(key);
      if (found != null) {
        return found;
      }
    }
    return key;
  }

  private static List<Locale> candidates(Locale locale) {
    return List.of(locale, Locale.forLanguageTag(locale.getLanguage()), Locale.ROOT);
  }

  private Properties bundle(Locale locale) {
    Properties known = bundles.get(locale);
    if (known != null) {
      return known;
    }
    Properties read = read(locale);
    // Anybody can ask for any language: only those that the app has are worth keeping.
    if (!read.isEmpty()) {
      bundles.put(locale, read);
    }
    return read;
  }

  private Properties read(Locale locale) {
    String suffix = locale.toString().isEmpty() ? "" : "_" + locale;
    Properties texts = new Properties();
    for (String location : locations) {
      String file = location + suffix + ".properties";
      if (plugin.hasResource(file)) {
        try (InputStream in = plugin.resource(file).openStream()) {
          texts.load(in);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return texts;
  }
}
