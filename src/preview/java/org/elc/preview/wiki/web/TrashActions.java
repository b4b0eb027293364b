package org.elc.preview.wiki.web;

import static org.elc.preview.wiki.html.Html.at;
import static org.elc.preview.wiki.html.Html.el;

import java.util.List;
import org.elc.preview.wiki.content.Missing;
import org.elc.preview.wiki.html.Forms;
import org.elc.preview.wiki.html.Html;
import org.elc.preview.wiki.store.Rights.Grant;
import org.elc.preview.wiki.store.WikiPage;
import org.elc.preview.wiki.store.WikiSpace;
import org.elc.preview.wiki.web.Answer.Redirect;
import org.elc.preview.wiki.web.Answer.View;

/** Deleting pages into the space's trash, and taking them out again. */
final class TrashActions {
  private final Site site;

  TrashActions(Site site) {
    this.site = site;
  }

  void mount(Routes routes) {
    routes
        .get("/pages/removepage.action", this::confirm)
        .post("/pages/doremovepage.action", this::remove)
        .get("/pages/viewtrash.action", this::trash)
        .post("/pages/dorestorepage.action", this::restore);
  }

  private View confirm(Ask ask) {
    WikiPage page = site.parts().visiblePage(ask, ask.number("pageId"));
    site.authoring().mustEdit(ask.viewer(), page);
    WikiSpace space = site.parts().spaceOf(page);
    Html body =
        Html.all(
            Parts.heading("Delete page"),
            el("p", "Move ", el("strong", page.title()), " to the trash? Pages below it stay."),
            site.parts()
                .form(
                    ask,
                    "/pages/doremovepage.action",
                    Forms.hidden("pageId", String.valueOf(page.id())),
                    Parts.buttons(
                        Parts.primary("Delete"), Parts.cancel(ask.addresses().page(space, page)))));
    return View.of("Delete page", body).at(space, page);
  }

  private Answer remove(Ask ask) {
    WikiPage page = site.parts().visiblePage(ask, ask.number("pageId"));
    site.authoring().trash(ask.viewer(), page);
    return new Redirect(ask.addresses().space(site.parts().spaceOf(page)));
  }

  private View trash(Ask ask) {
    WikiSpace space = site.parts().visibleSpace(ask, ask.text("key"));
    if (!site.store().rights().may(ask.viewer(), Grant.ADMIN, space.id())) {
      throw new Missing();
    }
    List<WikiPage> pages = site.store().pages().trash(space.id());
    Html list =
        pages.isEmpty()
            ? el("p", "The trash is empty.")
            : el(
                "table.aui",
                el(
                    "thead",
                    el(
                        "tr",
                        el("th", at("scope", "col"), "Title"),
                        el("th", at("scope", "col"), "Actions"))),
                el("tbody", pages.stream().map(page -> row(ask, page)).toList()));
    return View.of("Trash", Html.all(Parts.heading("Trash"), list)).in(space);
  }

  private Html row(Ask ask, WikiPage page) {
    return el(
        "tr",
        el("td", page.title()),
        el(
            "td",
            site.parts()
                .form(
                    ask,
                    "/pages/dorestorepage.action",
                    Forms.hidden("pageId", String.valueOf(page.id())),
                    el(
                        "button.aui-button",
                        at("type", "submit"),
                        at("aria-label", "Restore " + page.title()),
                        "Restore"))));
  }

  private Answer restore(Ask ask) {
    WikiPage page = site.store().pages().byId(ask.number("pageId")).orElseThrow(Missing::new);
    WikiPage restored = site.authoring().restore(ask.viewer(), page);
    return new Redirect(ask.addresses().page(site.parts().spaceOf(restored), restored));
  }
}
