package org.elc.preview.wiki.web;

import static org.elc.preview.wiki.html.Html.el;
import static org.elc.preview.wiki.html.Html.raw;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.elc.preview.wiki.api.PageConversion.Output;
import org.elc.preview.wiki.blueprint.ContentTemplates.Filled;
import org.elc.preview.wiki.blueprint.PageBlueprints;
import org.elc.preview.wiki.content.Authoring.Draft;
import org.elc.preview.wiki.content.Authoring.Saved;
import org.elc.preview.wiki.content.Missing;
import org.elc.preview.wiki.content.Refused;
import org.elc.preview.wiki.content.Unfit;
import org.elc.preview.wiki.html.Html;
import org.elc.preview.wiki.render.Place;
import org.elc.preview.wiki.storage.StorageFormatException;
import org.elc.preview.wiki.store.PageVersion;
import org.elc.preview.wiki.store.Rights.Grant;
import org.elc.preview.wiki.store.WikiPage;
import org.elc.preview.wiki.store.WikiSpace;
import org.elc.preview.wiki.web.Answer.Redirect;
import org.elc.preview.wiki.web.Answer.View;

/** Writing pages. Whatever goes wrong, what was typed comes back in the form. */
final class EditorActions {
  private final Site site;
  private final PageBlueprints blueprints;
  private final EditorForm editor;

  EditorActions(Site site, PageBlueprints blueprints) {
    this.site = site;
    this.blueprints = blueprints;
    this.editor = new EditorForm(site);
  }

  void mount(Routes routes) {
    routes
        .get("/pages/editpage.action", this::edit)
        .post("/pages/doeditpage.action", this::save)
        .get("/pages/createpage.action", this::begin)
        .post("/pages/docreatepage.action", this::create);
  }

  private Answer edit(Ask ask) {
    WikiPage page = site.parts().visiblePage(ask, ask.number("pageId"));
    site.authoring().mustEdit(ask.viewer(), page);
    PageVersion from =
        site.store()
            .pages()
            .version(page, (int) ask.number("fromVersion", page.version()))
            .orElseThrow(Missing::new);
    return editing(ask, page, new Draft(from.title(), from.body(), ""), page.version(), Notes.NONE);
  }

  /** What the editor says besides the draft. */
  private record Notes(
      Map<String, String> errors, Optional<Html> preview, Optional<PageVersion> theirs) {
    static final Notes NONE = new Notes(Map.of(), Optional.empty(), Optional.empty());

    static Notes error(Unfit unfit) {
      return new Notes(
          Map.of(unfit.field(), unfit.getMessage()), Optional.empty(), Optional.empty());
    }

    static Notes preview(Html rendered) {
      return new Notes(Map.of(), Optional.of(rendered), Optional.empty());
    }
  }

  private Answer save(Ask ask) {
    WikiPage page = site.parts().visiblePage(ask, ask.number("pageId"));
    site.authoring().mustEdit(ask.viewer(), page);
    int readVersion = (int) ask.number("version");
    Draft draft = draft(ask);
    WikiSpace space = site.parts().spaceOf(page);
    if (ask.text("do").equals("preview")) {
      Html rendered = rendered(new Place(ask.viewer(), space, page, ask.addresses()), draft);
      return editing(ask, page, draft, readVersion, Notes.preview(rendered));
    }
    try {
      Saved saved = site.authoring().save(ask.viewer(), page, readVersion, draft);
      if (saved instanceof Saved.Overtaken overtaken) {
        Notes notes = new Notes(Map.of(), Optional.empty(), Optional.of(overtaken.theirs()));
        return editing(ask, overtaken.page(), draft, overtaken.page().version(), notes).status(409);
      }
      return new Redirect(ask.addresses().page(space, ((Saved.Done) saved).page()));
    } catch (Unfit unfit) {
      return editing(ask, page, draft, readVersion, Notes.error(unfit)).status(400);
    }
  }

  private View editing(Ask ask, WikiPage page, Draft draft, int readVersion, Notes notes) {
    WikiSpace space = site.parts().spaceOf(page);
    Map<String, String> hidden = new LinkedHashMap<>();
    hidden.put("pageId", String.valueOf(page.id()));
    hidden.put("version", String.valueOf(readVersion));
    Html body =
        editor.of(
            ask,
            new EditorForm.Content(
                "Edit page",
                "/pages/doeditpage.action",
                hidden,
                draft,
                notes.errors(),
                notes.preview(),
                notes.theirs(),
                ask.addresses().page(space, page)));
    return view("Edit: " + page.title(), body).at(space, page).wide();
  }

  private Answer begin(Ask ask) {
    WikiSpace space = writableSpace(ask);
    String blueprint = ask.text("blueprint");
    Draft draft = new Draft(ask.text("title"), "", "");
    if (!blueprint.isEmpty()) {
      Filled filled = blueprints.begin(blueprint, space, ask.locale());
      draft =
          new Draft(draft.title().isEmpty() ? filled.title() : draft.title(), filled.body(), "");
    }
    return creating(ask, space, draft, Notes.NONE);
  }

  private Answer create(Ask ask) {
    WikiSpace space = writableSpace(ask);
    Draft draft = draft(ask);
    if (ask.text("do").equals("preview")) {
      WikiPage unsaved =
          new WikiPage(
              0,
              space.id(),
              ask.number("parentId", 0),
              draft.title(),
              false,
              0,
              ask.viewer().userKey(),
              Instant.EPOCH);
      Html rendered = rendered(new Place(ask.viewer(), space, unsaved, ask.addresses()), draft);
      return creating(ask, space, draft, Notes.preview(rendered));
    }
    try {
      return new Redirect(ask.addresses().page(space, created(ask, space, draft)));
    } catch (Unfit unfit) {
      return creating(ask, space, draft, Notes.error(unfit)).status(400);
    }
  }

  private WikiPage created(Ask ask, WikiSpace space, Draft draft) {
    long parent = ask.number("parentId", 0);
    if (parent != 0 && site.parts().visiblePage(ask, parent).spaceId() != space.id()) {
      throw new Missing();
    }
    String blueprint = ask.text("blueprint");
    return blueprint.isEmpty()
        ? site.authoring().create(ask.viewer(), space, parent == 0 ? space.homeId() : parent, draft)
        : blueprints.create(
            ask.viewer(), space, parent, draft, new PageBlueprints.Origin(blueprint, ask.locale()));
  }

  private View creating(Ask ask, WikiSpace space, Draft draft, Notes notes) {
    Map<String, String> hidden = new LinkedHashMap<>();
    hidden.put("spaceKey", space.key());
    hidden.put("parentId", ask.text("parentId"));
    hidden.put("blueprint", ask.text("blueprint"));
    Html body =
        editor.of(
            ask,
            new EditorForm.Content(
                "Create page in " + space.name(),
                "/pages/docreatepage.action",
                hidden,
                draft,
                notes.errors(),
                notes.preview(),
                notes.theirs(),
                ask.addresses().space(space)));
    return view("Create page", body).in(space).wide();
  }

  private static View view(String title, Html body) {
    return View.of(title, body).contexts("editor", "page", "atl.general");
  }

  private WikiSpace writableSpace(Ask ask) {
    WikiSpace space = site.parts().visibleSpace(ask, ask.text("spaceKey"));
    if (ask.viewer().isAnonymous()
        || !site.store().rights().may(ask.viewer(), Grant.EDIT, space.id())) {
      throw new Refused("You may not create pages in this space.");
    }
    return space;
  }

  private static Draft draft(Ask ask) {
    return new Draft(ask.text("title"), ask.text("body"), ask.text("note"));
  }

  private Html rendered(Place place, Draft draft) {
    try {
      return raw(site.rendering().html(place, draft.body(), Output.PREVIEW));
    } catch (StorageFormatException broken) {
      return Parts.message(
          Parts.Tone.ERROR,
          el(
              "p",
              "The source is not well-formed: line %d, column %d: %s"
                  .formatted(broken.line(), broken.column(), broken.getMessage())));
    }
  }
}
