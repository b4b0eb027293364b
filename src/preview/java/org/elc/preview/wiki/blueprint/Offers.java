package org.elc.preview.wiki.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.elc.preview.host.PluginDescriptor;
import org.elc.preview.host.StartFailed;
import org.elc.preview.host.WebItems;
import org.elc.preview.host.WebItems.WebItem;
import org.elc.preview.host.Xml;
import org.w3c.dom.Element;

/** What the create dialogs offer: the app's web items that name a blueprint. */
public final class Offers {
  /** The section of the create-space dialog. */
  public static final String SPACES = "system.create.space.dialog/content";

  /** The section of the create-page dialog. */
  public static final String PAGES = "system.create.dialog/content";

  private final PluginDescriptor plugin;
  private final WebItems webItems;

  /** The offers of that app. */
  public Offers(PluginDescriptor plugin, WebItems webItems) {
    this.plugin = plugin;
    this.webItems = webItems;
  }

  /** The entries of a section for a reader, conditions and weights respected. */
  public List<Offer> in(String section, Locale locale, Map<String, Object> conditionContext) {
    List<Offer> offers = new ArrayList<>();
    for (WebItem item : webItems.in(section, locale, conditionContext)) {
      String key = item.parameters().get("blueprintKey");
      if (key == null) {
        throw new StartFailed(item.completeKey() + " needs a param blueprintKey");
      }
      offers.add(
          new Offer(
              key,
              plugin.key() + ":" + key,
              item.label(),
              description(item.completeKey(), locale)));
    }
    return offers;
  }

  /**
   * Looks at every entry of both dialogs once.
   *
   * @throws StartFailed when one names no blueprint or one that the app does not have
   */
  public void check() {
    for (Element item : plugin.modules("web-item")) {
      String section = Xml.required(item, "section");
      if (section.equals(SPACES) || section.equals(PAGES)) {
        String kind = section.equals(SPACES) ? "space-blueprint" : "blueprint";
        String key = PluginDescriptor.parameters(item).get("blueprintKey");
        if (plugin.modules(kind).stream().noneMatch(m -> Xml.required(m, "key").equals(key))) {
          throw new StartFailed(
              "web-item %s: the app has no %s %s".formatted(Xml.required(item, "key"), kind, key));
        }
      }
    }
  }

  private String description(String completeKey, Locale locale) {
    return plugin.modules("web-item").stream()
        .filter(module -> plugin.completeKey(module).equals(completeKey))
        .findFirst()
        .flatMap(module -> Xml.child(module, "description"))
        .map(description -> text(description, locale))
        .orElse("");
  }

  private String text(Element element, Locale locale) {
    Optional<String> key = Xml.attribute(element, "key");
    return key.map(found -> plugin.text(locale, found)).orElseGet(() -> Xml.text(element));
  }
}
