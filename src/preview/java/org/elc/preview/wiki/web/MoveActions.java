package org.elc.preview.wiki.web;

import static org.elc.preview.wiki.html.Html.at;
import static org.elc.preview.wiki.html.Html.el;

import java.util.Map;
import org.elc.preview.wiki.content.Moving;
import org.elc.preview.wiki.content.Unfit;
import org.elc.preview.wiki.html.Forms;
import org.elc.preview.wiki.html.Forms.Field;
import org.elc.preview.wiki.html.Html;
import org.elc.preview.wiki.store.WikiPage;
import org.elc.preview.wiki.store.WikiSpace;
import org.elc.preview.wiki.web.Answer.Redirect;
import org.elc.preview.wiki.web.Answer.View;

/** Moving a page, with all below it, and copying one. */
final class MoveActions {
  private final Site site;
  private final Moving moving;

  MoveActions(Site site) {
    this.site = site;
    this.moving = new Moving(site.store(), site.authoring());
  }

  void mount(Routes routes) {
    routes
        .get("/pages/movepage.action", ask -> form(ask, Map.of()))
        .post("/pages/domovepage.action", this::move)
        .post("/pages/docopypage.action", this::copy);
  }

  private View form(Ask ask, Map<String, String> errors) {
    WikiPage page = site.parts().visiblePage(ask, ask.number("pageId"));
    WikiSpace space = site.parts().spaceOf(page);
    String to = ask.has("spaceKey") ? ask.text("spaceKey") : space.key();
    Html body =
        Html.all(
            Parts.heading("Move or copy \u201C" + page.title() + "\u201D"),
            el("h2", "Move"),
            site.parts()
                .form(
                    ask,
                    "/pages/domovepage.action",
                    Forms.hidden("pageId", String.valueOf(page.id())),
                    Forms.text(new Field("spaceKey", "Key of the space", to).withError(errors)),
                    Forms.text(
                        new Field(
                                "parent",
                                "Title of the page above it; the home page if empty",
                                ask.text("parent"))
                            .withError(errors)),
                    Parts.buttons(
                        Parts.primary("Move"), Parts.cancel(ask.addresses().page(space, page)))),
            el("h2", "Copy"),
            site.parts()
                .form(
                    ask,
                    "/pages/docopypage.action",
                    Forms.hidden("pageId", String.valueOf(page.id())),
                    el(
                        "div.field-group",
                        el("label", at("for", "copyTo"), "Key of the space"),
                        el(
                            "input.text.long-field",
                            at("type", "text"),
                            at("id", "copyTo"),
                            at("name", "spaceKey"),
                            at("value", to))),
                    Forms.text(
                        new Field("title", "Title of the copy", "Copy of " + page.title())
                            .withError(errors)),
                    Parts.buttons(Parts.primary("Copy"))));
    return View.of("Move page", body).at(space, page);
  }

  private Answer move(Ask ask) {
    WikiPage page = site.parts().visiblePage(ask, ask.number("pageId"));
    try {
      WikiSpace to = site.parts().visibleSpace(ask, ask.text("spaceKey"));
      WikiPage moved = moving.move(ask.viewer(), page, to, ask.text("parent"));
      return new Redirect(ask.addresses().page(to, moved));
    } catch (Unfit unfit) {
      return form(ask, Map.of(unfit.field(), unfit.getMessage())).status(400);
    }
  }

  private Answer copy(Ask ask) {
    WikiPage page = site.parts().visiblePage(ask, ask.number("pageId"));
    try {
      WikiSpace to = site.parts().visibleSpace(ask, ask.text("spaceKey"));
      WikiPage copy = moving.copy(ask.viewer(), page, to, ask.text("title"));
      return new Redirect(ask.addresses().page(to, copy));
    } catch (Unfit unfit) {
      return form(ask, Map.of(unfit.field(), unfit.getMessage())).status(400);
    }
  }
}
