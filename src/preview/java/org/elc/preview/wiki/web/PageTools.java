package org.elc.preview.wiki.web;

import static org.elc.preview.wiki.html.Html.at;
import static org.elc.preview.wiki.html.Html.el;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.elc.preview.host.WebItems;
import org.elc.preview.wiki.api.PageView;
import org.elc.preview.wiki.html.Html;
import org.elc.preview.wiki.store.Addresses;
import org.elc.preview.wiki.store.WikiPage;
import org.elc.preview.wiki.store.WikiSpace;

/** What can be done with a page: a button to edit and a menu for the rest. */
final class PageTools {
  private static final String LOCATION = "system.content.action";
  private static final List<String> PRODUCT_SECTIONS =
      List.of("primary", "marker", "secondary", "modify");

  private final Site site;

  PageTools(Site site) {
    this.site = site;
  }

  Html of(Ask ask, WikiSpace space, WikiPage page) {
    Addresses addresses = ask.addresses();
    boolean edits =
        !ask.viewer().isAnonymous() && site.store().rights().mayEdit(ask.viewer(), page);
    List<Html> items = new ArrayList<>();
    items.add(item(addresses.onPage("viewpageattachments", page.id()), "Attachments"));
    items.add(item(addresses.onPage("viewpreviousversions", page.id()), "Page history"));
    if (edits) {
      items.add(item(addresses.onPage("pagepermissions", page.id()), "Restrictions"));
    }
    items.add(item(addresses.onPage("viewsource", page.id()), "View source"));
    items.add(
        item(
            addresses.of("/spaces/flyingpdf/pdfpageexport.action?pageId=" + page.id()),
            "Export to PDF"));
    items.add(item(addresses.of("/exportword?pageId=" + page.id()), "Export to Word"));
    appItems(ask, space, page).forEach(items::add);
    if (edits && page.id() != space.homeId()) {
      items.add(item(addresses.onPage("movepage", page.id()), "Move or copy"));
      items.add(item(addresses.onPage("removepage", page.id()), "Delete"));
    }
    return Html.all(
        edits
            ? el(
                "a.aui-button",
                at("id", "editPageLink"),
                at("href", addresses.onPage("editpage", page.id())),
                "Edit")
            : Html.NONE,
        el(
            "details.wiki-menu.wiki-page-menu",
            at("id", "action-menu"),
            el("summary.aui-button", "More"),
            el("div.wiki-menu-content", el("ul", items))));
  }

  private List<Html> appItems(Ask ask, WikiSpace space, WikiPage page) {
    Map<String, Object> context = new HashMap<>(WebItems.noContext(ask.request()));
    context.put("page", new PageView(site.store(), space, page));
    List<Html> found = new ArrayList<>();
    List<String> sections = new ArrayList<>(PRODUCT_SECTIONS);
    site.host()
        .webItems()
        .sections(LOCATION, ask.locale(), context)
        .forEach(
            section ->
                sections.add(
                    section.completeKey().substring(section.completeKey().indexOf(':') + 1)));
    for (String section : sections) {
      site.host()
          .webItems()
          .in(LOCATION + "/" + section, ask.locale(), context)
          .forEach(item -> found.add(item(item.url(), item.label())));
    }
    return found;
  }

  private static Html item(String address, String label) {
    return el("li", el("a", at("href", address), label));
  }
}
