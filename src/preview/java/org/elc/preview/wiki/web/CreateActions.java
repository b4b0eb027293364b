package org.elc.preview.wiki.web;

import static org.elc.preview.wiki.html.Html.at;
import static org.elc.preview.wiki.html.Html.el;
import static org.elc.preview.wiki.html.Html.flag;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.elc.preview.host.WebItems;
import org.elc.preview.wiki.blueprint.Offer;
import org.elc.preview.wiki.blueprint.Offers;
import org.elc.preview.wiki.blueprint.PageBlueprints;
import org.elc.preview.wiki.blueprint.SpaceCreation;
import org.elc.preview.wiki.content.Authoring.Draft;
import org.elc.preview.wiki.content.Refused;
import org.elc.preview.wiki.content.Unfit;
import org.elc.preview.wiki.html.Forms;
import org.elc.preview.wiki.html.Forms.Field;
import org.elc.preview.wiki.html.Html;
import org.elc.preview.wiki.store.Rights.Grant;
import org.elc.preview.wiki.store.WikiPage;
import org.elc.preview.wiki.store.WikiSpace;
import org.elc.preview.wiki.web.Answer.Redirect;
import org.elc.preview.wiki.web.Answer.View;

/** The two create dialogs, as pages: a space, or a page, blank or from a blueprint of the app. */
final class CreateActions {
  private final Site site;
  private final SpaceCreation spaces;
  private final PageBlueprints pages;

  CreateActions(Site site, SpaceCreation spaces, PageBlueprints pages) {
    this.site = site;
    this.spaces = spaces;
    this.pages = pages;
  }

  void mount(Routes routes) {
    routes
        .get("/createspace.action", ask -> spaceDialog(ask, Map.of()))
        .post("/docreatespace.action", this::createSpace)
        .get("/create.action", this::pageDialog)
        .post("/docreate.action", this::choosePage);
  }

  private View spaceDialog(Ask ask, Map<String, String> errors) {
    if (!ask.viewer().mayCreateSpaces()) {
      throw new Refused("You may not create spaces.");
    }
    List<Offer> offers = new ArrayList<>();
    offers.add(new Offer("", "", "Blank space", "An empty space with a home page."));
    offers.addAll(offers(ask, Offers.SPACES));
    Html body =
        el(
            "section.wiki-card",
            Parts.heading("Create space"),
            site.parts()
                .form(
                    ask,
                    "/docreatespace.action",
                    at("class", "aui top-label"),
                    choice(offers, ask.text("blueprint")),
                    Forms.text(
                        new Field("name", "Space name", ask.text("name")).withError(errors),
                        at("maxlength", "200")),
                    Forms.text(
                        new Field("spaceKey", "Space key", ask.text("spaceKey")).withError(errors),
                        at("maxlength", "60"),
                        at("autocapitalize", "characters")),
                    el("p.wiki-hint", "Letters and digits; it becomes part of every address."),
                    Parts.buttons(
                        Parts.primary("Create"),
                        Parts.cancel(ask.addresses().of("/dashboard.action")))));
    return View.of("Create space", body).contexts("atl.general", "create-space");
  }

  private Answer createSpace(Ask ask) {
    try {
      WikiSpace space =
          spaces.create(
              ask.viewer(),
              new SpaceCreation.Wish(ask.text("spaceKey"), ask.text("name"), ask.text("blueprint")),
              ask.locale());
      return new Redirect(ask.addresses().space(space));
    } catch (Unfit unfit) {
      return spaceDialog(ask, Map.of(unfit.field(), unfit.getMessage())).status(400);
    }
  }

  private View pageDialog(Ask ask) {
    Map<String, String> writable = new LinkedHashMap<>();
    for (WikiSpace space : site.store().spaces().all()) {
      if (!ask.viewer().isAnonymous()
          && site.store().rights().may(ask.viewer(), Grant.EDIT, space.id())) {
        writable.put(space.key(), space.name());
      }
    }
    if (writable.isEmpty()) {
      throw new Refused("You may not create pages in any space.");
    }
    List<Offer> offers = new ArrayList<>();
    offers.add(new Offer("", "", "Blank page", "Start with nothing."));
    offers.addAll(offers(ask, Offers.PAGES));
    Html body =
        el(
            "section.wiki-card",
            Parts.heading("Create"),
            site.parts()
                .form(
                    ask,
                    "/docreate.action",
                    at("class", "aui top-label"),
                    Forms.select(new Field("spaceKey", "Space", ask.text("spaceKey")), writable),
                    Forms.hidden("parentId", ask.text("parentId")),
                    choice(offers, ask.text("blueprint")),
                    Parts.buttons(
                        Parts.primary("Create"),
                        Parts.cancel(ask.addresses().of("/dashboard.action")))));
    return View.of("Create", body);
  }

  /** Most blueprints go on in the editor; some want their page at once. */
  private Answer choosePage(Ask ask) {
    WikiSpace space = site.parts().visibleSpace(ask, ask.text("spaceKey"));
    String blueprint = ask.text("blueprint");
    if (!blueprint.isEmpty() && pages.skipsEditor(blueprint)) {
      var filled = pages.begin(blueprint, space, ask.locale());
      WikiPage page =
          pages.create(
              ask.viewer(),
              space,
              ask.number("parentId", 0),
              new Draft(filled.title(), filled.body(), ""),
              new PageBlueprints.Origin(blueprint, ask.locale()));
      return new Redirect(ask.addresses().page(space, page));
    }
    return new Redirect(
        ask.addresses()
            .of(
                "/pages/createpage.action?spaceKey="
                    + space.key()
                    + "&parentId="
                    + URLEncoder.encode(ask.text("parentId"), StandardCharsets.UTF_8)
                    + "&blueprint="
                    + URLEncoder.encode(blueprint, StandardCharsets.UTF_8)));
  }

  private List<Offer> offers(Ask ask, String section) {
    return new Offers(site.host().plugin(), site.host().webItems())
        .in(section, ask.locale(), WebItems.noContext(ask.request()));
  }

  private static Html choice(List<Offer> offers, String chosen) {
    boolean known = offers.stream().anyMatch(offer -> offer.completeKey().equals(chosen));
    return el(
        "fieldset.group.wiki-choice",
        el("legend", el("span", "What to create")),
        offers.stream().map(offer -> option(offer, known ? chosen : "")).toList());
  }

  private static Html option(Offer offer, String chosen) {
    String id = "blueprint-" + (offer.moduleKey().isEmpty() ? "blank" : offer.moduleKey());
    return el(
        "div.wiki-option",
        el(
            "input",
            at("type", "radio"),
            at("id", id),
            at("name", "blueprint"),
            at("value", offer.completeKey()),
            flag("checked", offer.completeKey().equals(chosen)),
            at("aria-describedby", id + "-about")),
        el("label", at("for", id), offer.label()),
        el("p", at("id", id + "-about"), offer.description()));
  }
}
