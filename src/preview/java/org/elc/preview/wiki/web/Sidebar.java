package org.elc.preview.wiki.web;

import static org.elc.preview.wiki.html.Html.at;
import static org.elc.preview.wiki.html.Html.el;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elc.preview.host.HostContext;
import org.elc.preview.wiki.api.WikiContentApi;
import org.elc.preview.wiki.html.Html;
import org.elc.preview.wiki.store.Rights.Grant;
import org.elc.preview.wiki.store.Tree;
import org.elc.preview.wiki.store.WikiPage;
import org.elc.preview.wiki.store.WikiSpace;
import org.elc.preview.wiki.store.WikiStore;

/** A space beside its pages: its name, its links and the tree of pages that the reader may see. */
final class Sidebar {
  private final HostContext host;
  private final WikiStore store;

  Sidebar(HostContext host, WikiStore store) {
    this.host = host;
    this.store = store;
  }

  Html of(Ask ask, WikiSpace space, Optional<WikiPage> here) {
    Tree tree = store.rights().visible(ask.viewer(), space.id());
    Set<Long> open = new HashSet<>();
    here.ifPresent(
        page -> {
          open.add(page.id());
          tree.above(page).forEach(above -> open.add(above.id()));
        });
    open.add(space.homeId());
    return el(
        "nav.wiki-side",
        at("aria-label", "Space"),
        el(
            "div.wiki-side-head",
            el("a.wiki-side-name", at("href", ask.addresses().space(space)), space.name()),
            el(
                "button.aui-button.aui-button-subtle.wiki-side-toggle",
                at("type", "button"),
                at("aria-expanded", "true"),
                at("aria-controls", "wiki-side-body"),
                "Pages")),
        el(
            "div",
            at("id", "wiki-side-body"),
            links(ask, space),
            el("h2.wiki-side-title", "Page tree"),
            level(ask, space, tree, 0, open, here),
            admin(ask, space)));
  }

  private Html links(Ask ask, WikiSpace space) {
    Map<String, Object> context = new HashMap<>();
    context.put("request", ask.request());
    context.put("space", new WikiContentApi(store).getSpace(space.key()));
    List<Html> items =
        host.webItems().in("system.space.sidebar/main-links", ask.locale(), context).stream()
            .map(item -> el("li", el("a", at("href", item.url()), item.label())))
            .toList();
    return items.isEmpty() ? Html.NONE : el("ul.wiki-side-links", items);
  }

  /** Open are the pages on the way to where the reader is; the others show no children. */
  private static Html level(
      Ask ask, WikiSpace space, Tree tree, long parent, Set<Long> open, Optional<WikiPage> here) {
    List<WikiPage> pages = tree.below(parent);
    if (pages.isEmpty()) {
      return Html.NONE;
    }
    return el(
        "ul.wiki-tree",
        pages.stream()
            .map(
                page ->
                    el(
                        "li",
                        el(
                            "a",
                            at("href", ask.addresses().page(space, page)),
                            here.filter(h -> h.id() == page.id())
                                .map(h -> at("aria-current", "page")),
                            page.title()),
                        open.contains(page.id())
                            ? level(ask, space, tree, page.id(), open, here)
                            : more(tree, page)))
            .toList());
  }

  private static Html more(Tree tree, WikiPage page) {
    return tree.below(page.id()).isEmpty()
        ? Html.NONE
        : el("span.wiki-tree-more", at("aria-hidden", "true"), "\u2026");
  }

  private Html admin(Ask ask, WikiSpace space) {
    if (!store.rights().may(ask.viewer(), Grant.ADMIN, space.id())) {
      return Html.NONE;
    }
    return Html.all(
        el("h2.wiki-side-title", "Space tools"),
        el(
            "ul.wiki-side-links",
            el(
                "li",
                el(
                    "a",
                    at(
                        "href",
                        ask.addresses().of("/spaces/spacepermissions.action?key=" + space.key())),
                    "Permissions")),
            el(
                "li",
                el(
                    "a",
                    at("href", ask.addresses().of("/spaces/editspace.action?key=" + space.key())),
                    "Details")),
            el(
                "li",
                el(
                    "a",
                    at("href", ask.addresses().of("/pages/viewtrash.action?key=" + space.key())),
                    "Trash"))));
  }
}
