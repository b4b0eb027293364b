package org.elc.preview.wiki.web;

import static org.elc.preview.wiki.html.Html.at;
import static org.elc.preview.wiki.html.Html.el;

import java.util.List;
import org.elc.preview.wiki.content.Missing;
import org.elc.preview.wiki.html.Html;
import org.elc.preview.wiki.store.Rights.Grant;
import org.elc.preview.wiki.store.WikiSpace;
import org.elc.preview.wiki.web.Answer.View;

/** The start page and the list of spaces. */
final class SpaceActions {
  private final Site site;

  SpaceActions(Site site) {
    this.site = site;
  }

  void mount(Routes routes) {
    routes
        .get("", this::dashboard)
        .get("/dashboard.action", this::dashboard)
        .get("/spacedirectory/view.action", this::directory)
        .get("/admin/console.action", this::administration);
  }

  private View dashboard(Ask ask) {
    Html welcome =
        ask.user()
            .map(user -> el("p", "Welcome, " + user.fullName() + "."))
            .orElseGet(
                () ->
                    el(
                        "p",
                        "Welcome. ",
                        el("a", at("href", Problems.logInAddress(ask)), "Log in"),
                        " to see more."));
    Html body = Html.all(Parts.heading("Dashboard", createButton(ask)), welcome, spaces(ask));
    return View.of("Dashboard", body).contexts("atl.dashboard", "atl.general");
  }

  private View directory(Ask ask) {
    return View.of("Spaces", Html.all(Parts.heading("Spaces", createButton(ask)), spaces(ask)));
  }

  private static Html createButton(Ask ask) {
    return ask.viewer().mayCreateSpaces()
        ? el(
            "a.aui-button",
            at("id", "addSpaceLink"),
            at("href", ask.addresses().of("/createspace.action")),
            "Create space")
        : Html.NONE;
  }

  private Html spaces(Ask ask) {
    List<WikiSpace> visible =
        site.store().spaces().all().stream()
            .filter(space -> !space.archived())
            .filter(space -> site.store().rights().may(ask.viewer(), Grant.VIEW, space.id()))
            .toList();
    if (visible.isEmpty()) {
      return el("p.wiki-hint", "There are no spaces that you may see.");
    }
    return el(
        "section",
        el("h2", "Spaces"),
        el(
            "ul.wiki-spaces",
            visible.stream()
                .map(
                    space ->
                        el(
                            "li",
                            el("a", at("href", ask.addresses().space(space)), space.name()),
                            el("span.wiki-space-key", space.key())))
                .toList()));
  }

  /**
   * Where the administration pages of apps are linked; for administrators, as if not there else.
   */
  private View administration(Ask ask) {
    if (!ask.viewer().isAdministrator()) {
      throw new Missing();
    }
    Html body = Html.all(Parts.heading("Administration"), new AdminMenu(site.host()).links(ask));
    return View.of("Administration", body).contexts("atl.admin");
  }
}
