package org.elc.preview.wiki.blueprint;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.elc.preview.host.Database;
import org.elc.preview.host.PluginDescriptor;
import org.elc.preview.host.StartFailed;
import org.elc.preview.host.Xml;
import org.elc.preview.wiki.content.Authoring;
import org.elc.preview.wiki.content.Authoring.Draft;
import org.elc.preview.wiki.content.Unfit;
import org.elc.preview.wiki.store.Viewer;
import org.elc.preview.wiki.store.WikiPage;
import org.elc.preview.wiki.store.WikiSpace;
import org.elc.preview.wiki.store.WikiStore;
import org.w3c.dom.Element;

/** Creates spaces, blank or from one of the app's space blueprints: all of it or nothing. */
public final class SpaceCreation {
  private static final String BLANK_HOME =
      "<p>Welcome to your new space.</p><ac:structured-macro ac:name=\"children\"/>";

  private final Database database;
  private final WikiStore store;
  private final Authoring authoring;
  private final PluginDescriptor plugin;
  private final ContentTemplates templates;

  /** What somebody entered in the create-space dialog. */
  public record Wish(String key, String name, String blueprint) {
    /** The choice of the dialog's own entry. */
    public static final String BLANK = "";
  }

  /** Creates spaces in that store. */
  public SpaceCreation(
      Database database,
      WikiStore store,
      Authoring authoring,
      PluginDescriptor plugin,
      ContentTemplates templates) {
    this.database = database;
    this.store = store;
    this.authoring = authoring;
    this.plugin = plugin;
    this.templates = templates;
  }

  /** Creates the space; the creator becomes its administrator. */
  public WikiSpace create(Viewer viewer, Wish wish, Locale locale) {
    return database.inTransaction(
        connection -> {
          WikiSpace space = authoring.createSpace(viewer, wish.key().strip(), wish.name());
          WikiPage home =
              wish.blueprint().isEmpty()
                  ? authoring.create(viewer, space, 0, new Draft(homeTitle(space), BLANK_HOME, ""))
                  : fromBlueprint(viewer, space, wish.blueprint(), locale);
          store.spaces().setHome(space.id(), home.id());
          return store.spaces().byId(space.id()).orElseThrow();
        });
  }

  /**
   * Follows every reference of the space blueprints once.
   *
   * @throws StartFailed when one leads nowhere
   */
  public void check() {
    plugin.modules("space-blueprint").forEach(this::home);
    plugin.modules("space-blueprint").forEach(this::checkTemplates);
  }

  private void checkTemplates(Element parent) {
    for (Element ref : Xml.children(parent, "content-template")) {
      templates.module(Xml.required(ref, "ref"));
      checkTemplates(ref);
    }
  }

  private WikiPage fromBlueprint(Viewer viewer, WikiSpace space, String key, Locale locale) {
    return page(viewer, space, 0, home(blueprint(key)), locale);
  }

  private Element home(Element blueprint) {
    List<Element> refs = Xml.children(blueprint, "content-template");
    if (refs.size() != 1) {
      throw new StartFailed(
          "space-blueprint "
              + Xml.required(blueprint, "key")
              + " needs one content-template at its top");
    }
    return refs.get(0);
  }

  private WikiPage page(Viewer viewer, WikiSpace space, long parentId, Element ref, Locale locale) {
    Map<String, Object> context = new HashMap<>();
    context.put("spaceKey", space.key());
    context.put("name", space.name());
    if (parentId == 0) {
      context.put(ContentTemplates.TITLE, homeTitle(space));
    }
    ContentTemplates.Filled filled = templates.fill(Xml.required(ref, "ref"), locale, context);
    WikiPage page =
        authoring.create(viewer, space, parentId, new Draft(filled.title(), filled.body(), ""));
    for (Element child : Xml.children(ref, "content-template")) {
      page(viewer, space, page.id(), child, locale);
    }
    return page;
  }

  /** The product's name for the home page of a space. */
  private static String homeTitle(WikiSpace space) {
    return space.name() + " Home";
  }

  private Element blueprint(String key) {
    String moduleKey = key.substring(key.indexOf(':') + 1);
    return plugin.modules("space-blueprint").stream()
        .filter(module -> Xml.required(module, "key").equals(moduleKey))
        .findFirst()
        .orElseThrow(() -> new Unfit("blueprint", "There is no such space blueprint."));
  }
}
