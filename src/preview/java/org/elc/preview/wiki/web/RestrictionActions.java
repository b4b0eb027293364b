package org.elc.preview.wiki.web;

import static org.elc.preview.wiki.html.Html.el;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.elc.preview.wiki.content.Unfit;
import org.elc.preview.wiki.html.Forms;
import org.elc.preview.wiki.html.Forms.Field;
import org.elc.preview.wiki.html.Html;
import org.elc.preview.wiki.store.Rights.Restriction;
import org.elc.preview.wiki.store.Subject;
import org.elc.preview.wiki.store.WikiPage;
import org.elc.preview.wiki.store.WikiSpace;
import org.elc.preview.wiki.web.Answer.Redirect;
import org.elc.preview.wiki.web.Answer.View;

/** Who may view and who may edit a single page. */
final class RestrictionActions {
  private final Site site;
  private final SubjectFields fields;

  RestrictionActions(Site site) {
    this.site = site;
    this.fields = new SubjectFields(site.store());
  }

  void mount(Routes routes) {
    routes
        .get("/pages/pagepermissions.action", this::show)
        .post("/pages/dopagepermissions.action", this::save);
  }

  private View show(Ask ask) {
    WikiPage page = editable(ask);
    Set<Subject> view = site.store().rights().restricted(page.id(), Restriction.VIEW);
    Set<Subject> edit = site.store().rights().restricted(page.id(), Restriction.EDIT);
    return form(
        ask,
        page,
        Map.of(
            "viewPeople", fields.people(view),
            "viewGroups", fields.groups(view),
            "editPeople", fields.people(edit),
            "editGroups", fields.groups(edit)),
        Map.of());
  }

  private View form(
      Ask ask, WikiPage page, Map<String, String> values, Map<String, String> errors) {
    WikiSpace space = site.parts().spaceOf(page);
    Html body =
        Html.all(
            Parts.heading("Restrictions"),
            el(
                "p",
                "Who may view and edit ",
                el("strong", page.title()),
                ". Empty fields leave it to the space. What restricts viewing holds for the pages"
                    + " below too."),
            site.parts()
                .form(
                    ask,
                    "/pages/dopagepermissions.action",
                    Forms.hidden("pageId", String.valueOf(page.id())),
                    el("h2", "Viewing"),
                    line("viewPeople", "Only these people may view", values, errors),
                    line("viewGroups", "Only these groups may view", values, errors),
                    el("h2", "Editing"),
                    line("editPeople", "Only these people may edit", values, errors),
                    line("editGroups", "Only these groups may edit", values, errors),
                    el("p.wiki-hint", "User names or group names, separated by commas."),
                    Parts.buttons(
                        Parts.primary("Save"), Parts.cancel(ask.addresses().page(space, page)))));
    return View.of("Restrictions", body).at(space, page);
  }

  private static Html line(
      String name, String label, Map<String, String> values, Map<String, String> errors) {
    return Forms.text(new Field(name, label, values.getOrDefault(name, "")).withError(errors));
  }

  private Answer save(Ask ask) {
    WikiPage page = editable(ask);
    try {
      Set<Subject> view = including(ask, fields.read(ask, "viewPeople", "viewGroups"));
      Set<Subject> edit = including(ask, fields.read(ask, "editPeople", "editGroups"));
      site.store().rights().restrict(page.id(), Restriction.VIEW, view);
      site.store().rights().restrict(page.id(), Restriction.EDIT, edit);
    } catch (Unfit unfit) {
      Map<String, String> typed =
          Map.of(
              "viewPeople", ask.text("viewPeople"),
              "viewGroups", ask.text("viewGroups"),
              "editPeople", ask.text("editPeople"),
              "editGroups", ask.text("editGroups"));
      return form(ask, page, typed, Map.of(unfit.field(), unfit.getMessage())).status(400);
    }
    return new Redirect(ask.addresses().page(site.parts().spaceOf(page), page));
  }

  /** Nobody locks itself out: who restricts a page stays among those who may. */
  private static Set<Subject> including(Ask ask, Set<Subject> subjects) {
    if (subjects.isEmpty()) {
      return subjects;
    }
    Set<Subject> more = new LinkedHashSet<>(subjects);
    more.add(Subject.user(ask.viewer().userKey()));
    return more;
  }

  private WikiPage editable(Ask ask) {
    WikiPage page = site.parts().visiblePage(ask, ask.number("pageId"));
    site.authoring().mustEdit(ask.viewer(), page);
    return page;
  }
}
