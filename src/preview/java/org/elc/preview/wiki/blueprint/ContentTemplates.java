package org.elc.preview.wiki.blueprint;

import com.atlassian.plugin.web.ContextProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.elc.preview.host.ModuleFactory;
import org.elc.preview.host.PluginDescriptor;
import org.elc.preview.host.StartFailed;
import org.elc.preview.host.Xml;
import org.elc.preview.wiki.storage.StorageFormatException;
import org.elc.preview.wiki.storage.StorageTemplate;
import org.w3c.dom.Element;

/** The app's {@code content-template} modules, filled for a creator. */
public final class ContentTemplates {
  /** The product's name of the page's title in a template's context. */
  static final String TITLE = "ContentPageTitle";

  private final PluginDescriptor plugin;
  private final ModuleFactory modules;

  /** A page to be. */
  public record Filled(String title, String body) {}

  /** The templates of that app. */
  public ContentTemplates(PluginDescriptor plugin, ModuleFactory modules) {
    this.plugin = plugin;
    this.modules = modules;
  }

  /**
   * Fills a template.
   *
   * @param context what the provider is given: {@code spaceKey} and more; its title is what the
   *     page is called unless the provider says otherwise
   */
  Filled fill(String templateKey, Locale locale, Map<String, Object> context) {
    Element module = module(templateKey);
    Map<String, Object> values = new HashMap<>(context);
    values.putIfAbsent(TITLE, name(module, locale));
    Optional<Element> declared = Xml.child(module, "context-provider");
    if (declared.isPresent()) {
      values = new HashMap<>(provider(declared.get()).getContextMap(values));
    }
    Object title = values.getOrDefault(TITLE, name(module, locale));
    try {
      String body =
          new StorageTemplate(source(module)).fill(values, key -> plugin.text(locale, key));
      return new Filled(title.toString(), body);
    } catch (StorageFormatException broken) {
      throw broken(templateKey, broken);
    }
  }

  /**
   * Reads every template once.
   *
   * @throws StartFailed when one is absent or not well-formed
   */
  public void check() {
    for (Element module : plugin.modules("content-template")) {
      try {
        new StorageTemplate(source(module)).fill(Map.of(), key -> key);
      } catch (StorageFormatException broken) {
        throw broken(Xml.required(module, "key"), broken);
      }
      Xml.child(module, "context-provider").ifPresent(this::provider);
    }
  }

  private static StartFailed broken(String key, StorageFormatException broken) {
    return new StartFailed(
        "content-template %s: line %d: %s".formatted(key, broken.line(), broken.getMessage()),
        broken);
  }

  /** The module's name in the reader's language. */
  String name(Element module, Locale locale) {
    return Xml.attribute(module, "i18n-name-key")
        .map(key -> plugin.text(locale, key))
        .orElseGet(() -> Xml.attribute(module, "name").orElse(Xml.required(module, "key")));
  }

  private ContextProvider provider(Element declared) {
    ContextProvider provider =
        modules.create(Xml.required(declared, "class"), ContextProvider.class);
    provider.init(PluginDescriptor.parameters(declared));
    return provider;
  }

  /**
   * @throws StartFailed when there is none of that key
   */
  Element module(String templateKey) {
    String key = templateKey.substring(templateKey.indexOf(':') + 1);
    return plugin.modules("content-template").stream()
        .filter(module -> Xml.required(module, "key").equals(key))
        .findFirst()
        .orElseThrow(() -> new StartFailed("the app has no content-template " + templateKey));
  }

  private String source(Element module) {
    Element resource =
        Xml.children(module, "resource").stream()
            .filter(child -> Xml.required(child, "name").equals("template"))
            .findFirst()
            .orElseThrow(
                () ->
                    new StartFailed(
                        "content-template "
                            + Xml.required(module, "key")
                            + " has no resource named template"));
    try (InputStream in = plugin.resource(Xml.required(resource, "location")).openStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
