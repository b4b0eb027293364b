package org.elc.preview.wiki.web;

import static org.elc.preview.wiki.html.Html.at;
import static org.elc.preview.wiki.html.Html.el;
import static org.elc.preview.wiki.html.Html.raw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elc.preview.wiki.api.PageConversion.Output;
import org.elc.preview.wiki.content.Missing;
import org.elc.preview.wiki.html.Html;
import org.elc.preview.wiki.render.Place;
import org.elc.preview.wiki.storage.StorageFormatException;
import org.elc.preview.wiki.store.PageVersion;
import org.elc.preview.wiki.store.Rights.Restriction;
import org.elc.preview.wiki.store.WikiPage;
import org.elc.preview.wiki.store.WikiSpace;
import org.elc.preview.wiki.web.Answer.Redirect;
import org.elc.preview.wiki.web.Answer.View;

/** Reading pages: as they are, as they were, and their source. */
final class PageActions {
  private final Site site;
  private final PageTools tools;

  PageActions(Site site) {
    this.site = site;
    this.tools = new PageTools(site);
  }

  void mount(Routes routes) {
    routes
        .get("/display/*", this::display)
        .get("/pages/viewpage.action", this::byNumber)
        .get("/pages/viewpreviousversions.action", this::history)
        .get("/pages/viewsource.action", this::source);
  }

  private Answer display(Ask ask) {
    List<String> steps = ask.steps();
    if (steps.isEmpty() || steps.size() > 2) {
      throw new Missing();
    }
    if (steps.size() == 1 && steps.get(0).startsWith("~")) {
      return new ProfileActions(site).profile(ask, steps.get(0).substring(1));
    }
    WikiSpace space = site.parts().visibleSpace(ask, steps.get(0));
    if (steps.size() == 1) {
      return home(ask, space);
    }
    WikiPage page =
        site.store().pages().byTitle(space.id(), steps.get(1)).orElseThrow(Missing::new);
    return view(ask, site.parts().visiblePage(ask, page.id()));
  }

  /** A space whose home page the reader may not see is still a space that it sees. */
  private Answer home(Ask ask, WikiSpace space) {
    return site.store()
        .pages()
        .byId(space.homeId())
        .filter(page -> site.store().rights().mayView(ask.viewer(), page))
        .<Answer>map(page -> view(ask, page))
        .orElseGet(() -> View.of(space.name(), Parts.heading(space.name())).in(space));
  }

  private Answer byNumber(Ask ask) {
    if (ask.has("spaceKey") && !ask.has("pageId")) {
      WikiSpace space = site.parts().visibleSpace(ask, ask.text("spaceKey"));
      WikiPage page =
          site.store().pages().byTitle(space.id(), ask.text("title")).orElseThrow(Missing::new);
      return new Redirect(ask.addresses().page(space, site.parts().visiblePage(ask, page.id())));
    }
    WikiPage page = site.parts().visiblePage(ask, ask.number("pageId"));
    long version = ask.number("version", page.version());
    return version == page.version() ? view(ask, page) : old(ask, page, (int) version);
  }

  private View view(Ask ask, WikiPage page) {
    WikiSpace space = site.parts().spaceOf(page);
    PageVersion current = site.store().pages().current(page);
    Html body =
        Html.all(
            breadcrumb(ask, space, page),
            Parts.heading(page.title(), tools.of(ask, space, page)),
            byline(page, current),
            content(ask, space, page, current.body()),
            new LabelActions(site).section(ask, page));
    return View.of(page.title(), body)
        .contexts("page", "viewcontent", "atl.general")
        .at(space, page);
  }

  private View old(Ask ask, WikiPage page, int number) {
    WikiSpace space = site.parts().spaceOf(page);
    PageVersion version = site.store().pages().version(page, number).orElseThrow(Missing::new);
    Html body =
        Html.all(
            breadcrumb(ask, space, page),
            Parts.message(
                Parts.Tone.WARNING,
                el(
                    "p",
                    "You are viewing version %d of this page, saved by %s on "
                        .formatted(number, site.parts().nameOf(version.authorKey())),
                    Parts.when(version.saved()),
                    ". ",
                    el(
                        "a",
                        at("href", ask.addresses().page(space, page)),
                        "View the current version"),
                    " or ",
                    el(
                        "a",
                        at("href", ask.addresses().onPage("viewpreviousversions", page.id())),
                        "all versions"),
                    ".")),
            Parts.heading(version.title()),
            content(ask, space, page, version.body()));
    return View.of(version.title(), body)
        .contexts("page", "viewcontent", "atl.general")
        .at(space, page);
  }

  private Html content(Ask ask, WikiSpace space, WikiPage page, String storage) {
    Place place = new Place(ask.viewer(), space, page, ask.addresses());
    Html html;
    try {
      html = raw(site.rendering().html(place, storage, Output.DISPLAY));
    } catch (StorageFormatException broken) {
      // Saving checks this, so only content that came another way can be broken.
      html =
          Parts.message(Parts.Tone.ERROR, el("p", "The source of this page is not well-formed."));
    }
    return el(
        "div.wiki-content",
        at("id", "main-content"),
        at("lang", ask.locale().toLanguageTag()),
        html);
  }

  private Html byline(WikiPage page, PageVersion current) {
    List<Object> parts = new ArrayList<>();
    parts.add("Created by " + site.parts().nameOf(page.creatorKey()));
    parts.add(
        current.number() == 1
            ? " on "
            : ", last changed by " + site.parts().nameOf(current.authorKey()) + " on ");
    parts.add(Parts.when(current.saved()));
    boolean restricted =
        !site.store().rights().restricted(page.id(), Restriction.VIEW).isEmpty()
            || !site.store().rights().restricted(page.id(), Restriction.EDIT).isEmpty();
    if (restricted) {
      parts.add(el("span.aui-lozenge.wiki-restricted", "Restricted"));
    }
    return el("p.wiki-byline", parts);
  }

  private Html breadcrumb(Ask ask, WikiSpace space, WikiPage page) {
    List<Html> steps = new ArrayList<>();
    steps.add(el("li", el("a", at("href", ask.addresses().space(space)), space.name())));
    for (WikiPage above : site.store().rights().visible(ask.viewer(), space.id()).above(page)) {
      if (above.id() != space.homeId()) {
        steps.add(el("li", el("a", at("href", ask.addresses().page(space, above)), above.title())));
      }
    }
    return el("nav", at("aria-label", "Breadcrumb"), el("ol.wiki-breadcrumb", steps));
  }

  private Answer history(Ask ask) {
    WikiPage page = site.parts().visiblePage(ask, ask.number("pageId"));
    WikiSpace space = site.parts().spaceOf(page);
    List<Html> rows =
        site.store().pages().versions(page).stream()
            .map(version -> row(ask, page, version))
            .toList();
    Html body =
        Html.all(
            breadcrumb(ask, space, page),
            Parts.heading("Page history"),
            el("p", el("a", at("href", ask.addresses().page(space, page)), page.title())),
            el(
                "div.wiki-scroll",
                at("tabindex", "0"),
                at("role", "region"),
                at("aria-label", "Versions"),
                el(
                    "table.aui",
                    el(
                        "thead",
                        el(
                            "tr",
                            head("Version"),
                            head("Saved"),
                            head("By"),
                            head("What changed"),
                            head("Actions"))),
                    el("tbody", rows))));
    return View.of("Page history: " + page.title(), body).at(space, page);
  }

  private Html row(Ask ask, WikiPage page, PageVersion version) {
    boolean current = version.number() == page.version();
    String view = ask.addresses().onPage("viewpage", page.id()) + "&version=" + version.number();
    Optional<Html> restore =
        !current && site.store().rights().mayEdit(ask.viewer(), page)
            ? Optional.of(
                el(
                    "a",
                    at(
                        "href",
                        ask.addresses().onPage("editpage", page.id())
                            + "&fromVersion="
                            + version.number()),
                    at("aria-label", "Edit from version " + version.number()),
                    "Edit from here"))
            : Optional.empty();
    return el(
        "tr",
        el("td", el("a", at("href", view), "v. " + version.number()), current ? " (current)" : ""),
        el("td", Parts.when(version.saved())),
        el("td", site.parts().nameOf(version.authorKey())),
        el("td", version.note()),
        el("td", restore));
  }

  private static Html head(String label) {
    return el("th", at("scope", "col"), label);
  }

  private Answer source(Ask ask) {
    WikiPage page = site.parts().visiblePage(ask, ask.number("pageId"));
    WikiSpace space = site.parts().spaceOf(page);
    Html body =
        Html.all(
            breadcrumb(ask, space, page),
            Parts.heading("Source of " + page.title()),
            el("pre.wiki-source", at("tabindex", "0"), site.store().pages().current(page).body()));
    return View.of("Source of " + page.title(), body).at(space, page);
  }
}
