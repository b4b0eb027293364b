package org.elc.preview.host;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.elc.preview.PluginSource;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The app's {@code atlassian-plugin.xml}, read, and the files that it names. */
public final class PluginDescriptor {

  /** A kind that is not here would be ignored in silence, and with it every typing mistake. */
  private static final Set<String> KINDS =
      Set.of(
          "plugin-info",
          "resource",
          "ao",
          "rest",
          "servlet",
          "job-config",
          "web-item",
          "web-section",
          "web-resource",
          "velocity-allowlist",
          "xhtml-macro",
          "blueprint",
          "space-blueprint",
          "content-template",
          "dialog-wizard");

  private final PluginSource source;
  private final Element root;
  private final Translations translations;

  private PluginDescriptor(PluginSource source, Element root) {
    this.source = source;
    this.root = root;
    this.translations = new Translations(this);
  }

  /**
   * @throws StartFailed when the file is absent, malformed, unfiltered or of another generation
   */
  public static PluginDescriptor read(PluginSource source) {
    URL url = source.loader().getResource(source.descriptor());
    if (url == null) {
      throw new StartFailed("the app has no " + source.descriptor());
    }
    try (InputStream in = url.openStream()) {
      PluginDescriptor read = new PluginDescriptor(source, Xml.parse(in).getDocumentElement());
      read.check();
      return read;
    } catch (IOException | SAXException e) {
      throw new StartFailed(source.descriptor() + ": " + e.getMessage(), e);
    }
  }

  private void check() {
    if (!root.getTagName().equals("atlassian-plugin")
        || !root.getAttribute("plugins-version").equals("2")) {
      throw new StartFailed("not a descriptor with plugins-version=\"2\"");
    }
    if (key().contains("${")) {
      throw new StartFailed("the descriptor was not filtered by the build: " + key());
    }
    Set<String> keys = new HashSet<>();
    for (Element module : Xml.children(root, "*")) {
      if (!KINDS.contains(module.getTagName())) {
        throw new StartFailed("the preview does not know <" + module.getTagName() + ">");
      }
      boolean keyless = Set.of("plugin-info", "resource").contains(module.getTagName());
      if (!keyless && !keys.add(Xml.required(module, "key"))) {
        throw new StartFailed("two modules have the key " + module.getAttribute("key"));
      }
    }
    translations.load();
  }

  /** The key of the app. */
  public String key() {
    return Xml.required(root, "key");
  }

  public String name() {
    return Xml.attribute(root, "name").orElse(key());
  }

  /** A module's key with the app's before it: {@code app.key:module-key}. */
  public String completeKey(Element module) {
    return key() + ":" + Xml.required(module, "key");
  }

  /** The modules of a kind, in the order of the descriptor. */
  public List<Element> modules(String elementName) {
    return Xml.children(root, elementName);
  }

  /** The {@code resource} children of the descriptor itself, of a type. */
  List<Element> resources(String type) {
    return Xml.children(root, "resource").stream()
        .filter(resource -> resource.getAttribute("type").equals(type))
        .toList();
  }

  /** The files that the descriptor itself offers for download, as name and location. */
  public <T> List<T> downloads(BiFunction<String, String, T> maker) {
    return resources("download").stream()
        .map(r -> maker.apply(Xml.required(r, "name"), Xml.required(r, "location")))
        .toList();
  }

  /** Every module of the app, of any kind. */
  public List<Element> allModules() {
    return Xml.children(root, "*");
  }

  /** The {@code param} children of an element, by name. */
  public static Map<String, String> parameters(Element element) {
    Map<String, String> parameters = new HashMap<>();
    for (Element param : Xml.children(element, "param")) {
      String value = Xml.attribute(param, "value").orElseGet(() -> Xml.text(param));
      parameters.put(Xml.required(param, "name"), value);
    }
    return Map.copyOf(parameters);
  }

  /**
   * A file of the app.
   *
   * @throws StartFailed when there is none
   */
  public URL resource(String location) {
    String path = location.startsWith("/") ? location.substring(1) : location;
    URL url = path.contains("..") ? null : source.loader().getResource(path);
    if (url == null) {
      throw new StartFailed("the app has no file " + location);
    }
    return url;
  }

  /** Whether {@link #resource} would find the file. */
  public boolean hasResource(String location) {
    String path = location.startsWith("/") ? location.substring(1) : location;
    return !path.contains("..") && source.loader().getResource(path) != null;
  }

  /**
   * A text in the reader's language, or in English where the language has none; the key itself
   * where nobody has one, as in the product. Arguments replace {@code {0}}, {@code {1}}, ...
   */
  public String text(Locale locale, String key, Object... arguments) {
    return translations.text(locale, key, arguments);
  }

  /** Whether the app's own bundles translate the key. */
  public boolean hasText(String key) {
    return translations.has(key);
  }

  /** Where the descriptor itself is. */
  public URL location() {
    return resource(source.descriptor());
  }

  public PluginSource source() {
    return source;
  }
}
