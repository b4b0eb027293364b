package org.elc.preview.host.item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.elc.preview.host.HostComponents;
import org.elc.preview.host.ModuleFactory;
import org.elc.preview.host.PluginDescriptor;
import org.elc.preview.host.StartFailed;
import org.elc.preview.host.WebItems;
import org.elc.preview.host.Xml;
import org.w3c.dom.Element;

/** The descriptor's {@code web-item} and {@code web-section} modules. */
public final class DescribedItems implements WebItems {

  private static final int DEFAULT_WEIGHT = 1000;

  private record Described(Element module, Predicate<Map<String, Object>> condition, int weight) {}

  private final PluginDescriptor plugin;
  private final String contextPath;
  private final List<Described> items = new ArrayList<>();
  private final List<Described> sections = new ArrayList<>();

  public DescribedItems(PluginDescriptor plugin, String contextPath) {
    this.plugin = plugin;
    this.contextPath = contextPath;
  }

  /** Makes the conditions; until then there are no items. */
  public void start(ModuleFactory modules, HostComponents components) {
    Conditions conditions = new Conditions(modules, components);
    plugin.modules("web-item").forEach(item -> items.add(read(item, conditions)));
    plugin.modules("web-section").forEach(section -> sections.add(read(section, conditions)));
    items.sort(Comparator.comparingInt(Described::weight));
    sections.sort(Comparator.comparingInt(Described::weight));
  }

  private Described read(Element module, Conditions conditions) {
    String key = labelKey(module);
    if (!plugin.hasText(key)) {
      throw new StartFailed(plugin.completeKey(module) + ": nobody translates the label " + key);
    }
    Xml.child(module, "link")
        .filter(link -> Xml.text(link).contains("$"))
        .ifPresent(
            link -> {
              throw new StartFailed("the preview renders no Velocity in links: " + Xml.text(link));
            });
    int weight = Xml.attribute(module, "weight").map(Integer::parseInt).orElse(DEFAULT_WEIGHT);
    return new Described(module, conditions.allIn(module), weight);
  }

  private String labelKey(Element module) {
    return Xml.child(module, "label")
        .flatMap(label -> Xml.attribute(label, "key"))
        .or(() -> Xml.attribute(module, "i18n-name-key"))
        .orElseThrow(() -> new StartFailed(plugin.completeKey(module) + ": a label needs a key"));
  }

  @Override
  public List<WebItem> in(String section, Locale locale, Map<String, Object> context) {
    return items.stream()
        .filter(item -> item.module.getAttribute("section").equals(section))
        .filter(item -> item.condition.test(context))
        .map(item -> item(item.module, locale))
        .toList();
  }

  private WebItem item(Element module, Locale locale) {
    Optional<Element> link = Xml.child(module, "link");
    String path = link.map(Xml::text).orElse("");
    return new WebItem(
        plugin.completeKey(module),
        plugin.text(locale, labelKey(module)),
        Xml.child(module, "tooltip")
            .flatMap(tooltip -> Xml.attribute(tooltip, "key"))
            .map(key -> plugin.text(locale, key))
            .orElse(""),
        link.flatMap(element -> Xml.attribute(element, "linkId")).orElse(""),
        path.startsWith("/") ? contextPath + path : path,
        PluginDescriptor.parameters(module));
  }

  @Override
  public List<WebSection> sections(String location, Locale locale, Map<String, Object> context) {
    return sections.stream()
        .filter(section -> section.module.getAttribute("location").equals(location))
        .filter(section -> section.condition.test(context))
        .map(
            section ->
                new WebSection(
                    plugin.completeKey(section.module),
                    plugin.text(locale, labelKey(section.module))))
        .toList();
  }
}
