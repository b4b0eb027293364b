package org.elc.preview.wiki.blueprint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.elc.preview.host.Html;
import org.elc.preview.host.PluginDescriptor;
import org.elc.preview.host.StartFailed;
import org.elc.preview.host.Xml;
import org.elc.preview.wiki.blueprint.ContentTemplates.Filled;
import org.elc.preview.wiki.content.Authoring;
import org.elc.preview.wiki.content.Authoring.Draft;
import org.elc.preview.wiki.content.Unfit;
import org.elc.preview.wiki.store.Viewer;
import org.elc.preview.wiki.store.WikiPage;
import org.elc.preview.wiki.store.WikiSpace;
import org.elc.preview.wiki.store.WikiStore;
import org.w3c.dom.Element;

/**
 * The app's page blueprints: a template, a label that marks every page made from it, and an index
 * page that lists them.
 */
public final class PageBlueprints {
  private final WikiStore store;
  private final Authoring authoring;
  private final PluginDescriptor plugin;
  private final ContentTemplates templates;

  /** The page blueprints of that app. */
  public PageBlueprints(
      WikiStore store, Authoring authoring, PluginDescriptor plugin, ContentTemplates templates) {
    this.store = store;
    this.authoring = authoring;
    this.plugin = plugin;
    this.templates = templates;
  }

  /**
   * Follows every reference of the page blueprints once.
   *
   * @throws StartFailed when one leads nowhere
   */
  public void check() {
    for (Element module : plugin.modules("blueprint")) {
      indexKey(module);
      templates.module(contentTemplate(module));
      Xml.attribute(module, "index-template-key").ifPresent(templates::module);
    }
  }

  /** What the editor begins with, before anything is saved. */
  public Filled begin(String blueprint, WikiSpace space, Locale locale) {
    Element module = module(blueprint);
    Map<String, Object> context = new HashMap<>();
    context.put("spaceKey", space.key());
    context.put("blueprintModuleCompleteKey", plugin.completeKey(module));
    return templates.fill(contentTemplate(module), locale, context);
  }

  /** Whether the page is saved at once, without the editor. */
  public boolean skipsEditor(String blueprint) {
    return Xml.attribute(module(blueprint), "create-result").equals(Optional.of("view"));
  }

  /** Saves a page that was begun from a blueprint: with its label, below its index page. */
  public WikiPage create(
      Viewer viewer, WikiSpace space, long parentId, Draft draft, Origin origin) {
    Element module = module(origin.blueprint());
    long parent =
        disablesIndex(module) || parentId != 0
            ? parentId
            : index(viewer, space, module, origin.locale()).id();
    WikiPage page = authoring.create(viewer, space, parent, draft);
    addLabel(page, indexKey(module));
    return page;
  }

  /** Which blueprint a page comes from, and the language its index page is made in. */
  public record Origin(String blueprint, Locale locale) {}

  private WikiPage index(Viewer viewer, WikiSpace space, Element module, Locale locale) {
    String title =
        Xml.attribute(module, "i18n-index-title-key")
            .map(key -> plugin.text(locale, key))
            .orElseGet(() -> templates.name(module, locale));
    String marker = indexKey(module) + "-index";
    return store.pages().labelled(marker).stream()
        .filter(page -> page.spaceId() == space.id())
        .findFirst()
        .or(() -> store.pages().byTitle(space.id(), title))
        .orElseGet(
            () -> {
              Draft draft = new Draft(title, indexBody(module, space, locale), "");
              WikiPage page = authoring.create(viewer, space, space.homeId(), draft);
              addLabel(page, marker);
              return page;
            });
  }

  private String indexBody(Element module, WikiSpace space, Locale locale) {
    Optional<String> template = Xml.attribute(module, "index-template-key");
    if (template.isPresent()) {
      Map<String, Object> context = new HashMap<>();
      context.put("spaceKey", space.key());
      context.put("blueprintModuleCompleteKey", plugin.completeKey(module));
      return templates.fill(template.get(), locale, context).body();
    }
    return """
        <ac:structured-macro ac:name="create-from-template">\
        <ac:parameter ac:name="blueprintModuleCompleteKey">%s</ac:parameter>\
        <ac:parameter ac:name="buttonLabel">%s</ac:parameter></ac:structured-macro>\
        <ac:structured-macro ac:name="contentbylabel">\
        <ac:parameter ac:name="labels">%s</ac:parameter>\
        <ac:parameter ac:name="spaces">@self</ac:parameter>\
        <ac:parameter ac:name="max">500</ac:parameter></ac:structured-macro>"""
        .formatted(
            plugin.completeKey(module),
            Html.escape(templates.name(module, locale)),
            indexKey(module));
  }

  private void addLabel(WikiPage page, String label) {
    List<String> labels = new ArrayList<>(store.labels().of(page.id()));
    labels.add(label);
    store.labels().set(page.id(), labels);
  }

  private static String indexKey(Element module) {
    return Xml.required(module, "index-key");
  }

  private static boolean disablesIndex(Element module) {
    return Xml.attribute(module, "disable-index-page").equals(Optional.of("true"));
  }

  private static String contentTemplate(Element module) {
    return Xml.attribute(module, "content-template-key")
        .or(
            () ->
                Xml.children(module, "content-template").stream()
                    .findFirst()
                    .map(ref -> Xml.required(ref, "ref")))
        .orElseThrow(
            () ->
                new StartFailed(
                    "blueprint " + Xml.required(module, "key") + " names no content-template"));
  }

  private Element module(String blueprint) {
    String key = blueprint.substring(blueprint.indexOf(':') + 1);
    return plugin.modules("blueprint").stream()
        .filter(candidate -> Xml.required(candidate, "key").equals(key))
        .findFirst()
        .orElseThrow(() -> new Unfit("blueprint", "There is no such blueprint."));
  }
}
