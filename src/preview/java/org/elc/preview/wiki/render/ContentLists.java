package org.elc.preview.wiki.render;

import static org.elc.preview.wiki.html.Html.at;
import static org.elc.preview.wiki.html.Html.el;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.elc.preview.wiki.html.Html;
import org.elc.preview.wiki.storage.MacroCall;
import org.elc.preview.wiki.storage.Macros.Failed;
import org.elc.preview.wiki.store.AttachedFile;
import org.elc.preview.wiki.store.Tree;
import org.elc.preview.wiki.store.WikiPage;
import org.elc.preview.wiki.store.WikiSpace;
import org.elc.preview.wiki.store.WikiStore;

/** The product's macros that list pages and files; each lists only what its reader may see. */
final class ContentLists {
  private static final int MOST_LEVELS = 20;
  private static final int MOST_PAGES = 500;

  private final WikiStore store;
  private final Place place;

  ContentLists(WikiStore store, Place place) {
    this.store = store;
    this.place = place;
  }

  Html children(MacroCall call) throws Failed {
    Tree tree = store.rights().visible(place.viewer(), place.space().id());
    long root = place.page().id();
    String named = call.parameter(call.name().equals("pagetree") ? "root" : "page");
    if (named.equals("@home") || named.equals("/")) {
      root = place.space().homeId();
    } else if (!named.isEmpty() && !named.equals("@self")) {
      root =
          store
              .pages()
              .byTitle(place.space().id(), named.substring(named.indexOf(':') + 1))
              .filter(page -> tree.page(page.id()).isPresent())
              .map(WikiPage::id)
              .orElseThrow(() -> new Failed("The page '" + named + "' was not found.", null));
    }
    return level(tree, root, depth(call));
  }

  private static int depth(MacroCall call) {
    if (call.parameter("all").equals("true") || call.name().equals("pagetree")) {
      return MOST_LEVELS;
    }
    String depth = call.parameter("depth");
    return depth.matches("[1-9][0-9]?") ? Math.min(MOST_LEVELS, Integer.parseInt(depth)) : 1;
  }

  private Html level(Tree tree, long parent, int depth) {
    List<WikiPage> pages = tree.below(parent);
    if (pages.isEmpty() || depth == 0) {
      return Html.NONE;
    }
    return el(
        "ul.childpages-macro",
        pages.stream()
            .map(page -> el("li", link(place.space(), page), level(tree, page.id(), depth - 1)))
            .toList());
  }

  Html byLabel(MacroCall call) throws Failed {
    LabelQuery query = LabelQuery.of(call, place.space().key());
    List<Html> items = new ArrayList<>();
    for (WikiSpace space : store.spaces().all()) {
      if (query.covers(space.key())) {
        Map<Long, Set<String>> labels = store.labels().in(space.id());
        for (WikiPage page : store.rights().visible(place.viewer(), space.id()).all()) {
          if (query.matches(labels.getOrDefault(page.id(), Set.of()))) {
            items.add(el("li", link(space, page)));
          }
        }
      }
    }
    return items.isEmpty()
        ? el("p", "There is no content with the specified labels")
        : el("ul.content-by-label", items.subList(0, Math.min(items.size(), query.most())));
  }

  Html attachments() {
    List<AttachedFile> files = store.files().of(place.page().id());
    if (files.isEmpty()) {
      return el("p", "No files are attached to this page.");
    }
    return el(
        "table.aui.attachments",
        el(
            "thead",
            el(
                "tr",
                el("th", at("scope", "col"), "File"),
                el("th", at("scope", "col"), "Size"),
                el("th", at("scope", "col"), "Version"))),
        el("tbody", files.stream().limit(MOST_PAGES).map(this::row).toList()));
  }

  private Html row(AttachedFile file) {
    return el(
        "tr",
        el(
            "td",
            el("a", at("href", place.addresses().file(file.pageId(), file.name())), file.name())),
        el("td", file.byteCount() + " bytes"),
        el("td", String.valueOf(file.version())));
  }

  private Html link(WikiSpace space, WikiPage page) {
    return el("a", at("href", place.addresses().page(space, page)), page.title());
  }
}
