package org.elc.preview.wiki.web;

import static org.elc.preview.wiki.html.Html.at;
import static org.elc.preview.wiki.html.Html.el;

import java.util.LinkedHashMap;
import java.util.Map;
import org.elc.preview.wiki.content.Moving;
import org.elc.preview.wiki.content.Unfit;
import org.elc.preview.wiki.html.Forms;
import org.elc.preview.wiki.html.Forms.Field;
import org.elc.preview.wiki.html.Html;
import org.elc.preview.wiki.store.WikiSpace;
import org.elc.preview.wiki.web.Answer.Redirect;
import org.elc.preview.wiki.web.Answer.View;

/** Renaming, archiving, copying and removing a space; for its administrators. */
final class SpaceLifeActions {
  private static final String ARCHIVED = "archived";

  private final Site site;
  private final Moving moving;

  SpaceLifeActions(Site site) {
    this.site = site;
    this.moving = new Moving(site.store(), site.authoring());
  }

  void mount(Routes routes) {
    routes
        .get("/spaces/editspace.action", ask -> show(ask, Map.of()))
        .post("/spaces/doeditspace.action", this::describe)
        .post("/spaces/docopyspace.action", this::copy)
        .post("/spaces/doremovespace.action", this::remove);
  }

  private WikiSpace administered(Ask ask) {
    WikiSpace space = site.parts().visibleSpace(ask, ask.text("key"));
    moving.mustAdminister(ask.viewer(), space);
    return space;
  }

  private View show(Ask ask, Map<String, String> errors) {
    WikiSpace space = administered(ask);
    Map<String, String> standings = new LinkedHashMap<>();
    standings.put("current", "Current");
    standings.put(ARCHIVED, "Archived");
    Html key = Forms.hidden("key", space.key());
    Html body =
        Html.all(
            Parts.heading("Space details"),
            site.parts()
                .form(
                    ask,
                    "/spaces/doeditspace.action",
                    key,
                    Forms.text(new Field("name", "Name", space.name()).withError(errors)),
                    Forms.select(
                        new Field("status", "Status", space.archived() ? ARCHIVED : "current"),
                        standings),
                    Parts.buttons(Parts.primary("Save"))),
            el("h2", "Copy the space"),
            site.parts()
                .form(
                    ask,
                    "/spaces/docopyspace.action",
                    key,
                    Forms.text(
                        new Field("spaceKey", "Key of the copy", ask.text("spaceKey"))
                            .withError(errors)),
                    Forms.text(
                        new Field("copyName", "Name of the copy", "Copy of " + space.name())
                            .withError(errors)),
                    Parts.buttons(Parts.primary("Copy"))),
            el("h2", "Delete the space"),
            el("p", "All its pages are gone for ever; there is no trash for spaces."),
            site.parts()
                .form(
                    ask,
                    "/spaces/doremovespace.action",
                    key,
                    Parts.buttons(
                        el("button.aui-button", at("type", "submit"), "Delete the space"))));
    return View.of("Space details", body).in(space);
  }

  private Answer describe(Ask ask) {
    WikiSpace space = administered(ask);
    try {
      boolean archived = ask.text("status").equals(ARCHIVED);
      moving.describe(ask.viewer(), space, ask.text("name"), archived);
      return new Redirect(ask.addresses().space(space));
    } catch (Unfit unfit) {
      return show(ask, Map.of(unfit.field(), unfit.getMessage())).status(400);
    }
  }

  private Answer copy(Ask ask) {
    WikiSpace space = administered(ask);
    try {
      WikiSpace copy =
          moving.copySpace(ask.viewer(), space, ask.text("spaceKey"), ask.text("copyName"));
      return new Redirect(ask.addresses().space(copy));
    } catch (Unfit unfit) {
      String field = unfit.field().equals("name") ? "copyName" : unfit.field();
      return show(ask, Map.of(field, unfit.getMessage())).status(400);
    }
  }

  private Answer remove(Ask ask) {
    moving.removeSpace(ask.viewer(), administered(ask));
    return new Redirect(ask.addresses().of("/dashboard.action"));
  }
}
