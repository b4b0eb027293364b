package org.elc.preview.wiki.web;

import static org.elc.preview.wiki.html.Html.at;
import static org.elc.preview.wiki.html.Html.el;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.elc.preview.wiki.content.Missing;
import org.elc.preview.wiki.content.Unfit;
import org.elc.preview.wiki.html.Forms;
import org.elc.preview.wiki.html.Forms.Field;
import org.elc.preview.wiki.html.Html;
import org.elc.preview.wiki.store.Labels;
import org.elc.preview.wiki.store.WikiPage;
import org.elc.preview.wiki.store.WikiSpace;
import org.elc.preview.wiki.web.Answer.Redirect;
import org.elc.preview.wiki.web.Answer.View;

/** The labels of a page, and the pages of a label. */
final class LabelActions {
  private final Site site;

  LabelActions(Site site) {
    this.site = site;
  }

  void mount(Routes routes) {
    routes.get("/label/*", this::labelled).post("/pages/dolabels.action", this::save);
  }

  /** The labels below a page, with a form for who may change them. */
  Html section(Ask ask, WikiPage page) {
    List<String> labels = site.store().labels().of(page.id());
    WikiSpace space = site.parts().spaceOf(page);
    Html list =
        labels.isEmpty()
            ? el("p.wiki-hint", "No labels")
            : el(
                "ul.label-list",
                labels.stream()
                    .map(
                        label ->
                            el(
                                "li.aui-label",
                                el(
                                    "a",
                                    at(
                                        "href",
                                        ask.addresses().of("/label/" + space.key() + "/" + label)),
                                    label)))
                    .toList());
    return el(
        "section.wiki-labels",
        at("aria-label", "Labels"),
        list,
        site.store().rights().mayEdit(ask.viewer(), page) && !ask.viewer().isAnonymous()
            ? form(ask, page, labels)
            : Html.NONE);
  }

  private Html form(Ask ask, WikiPage page, List<String> labels) {
    return el(
        "details",
        el("summary", "Edit labels"),
        site.parts()
            .form(
                ask,
                "/pages/dolabels.action",
                Forms.hidden("pageId", String.valueOf(page.id())),
                Forms.text(
                    new Field("labels", "Labels, separated by spaces", String.join(" ", labels))),
                Parts.buttons(Parts.primary("Save labels"))));
  }

  private Answer save(Ask ask) {
    WikiPage page = site.parts().visiblePage(ask, ask.number("pageId"));
    site.authoring().mustEdit(ask.viewer(), page);
    site.store().labels().set(page.id(), parsed(ask.text("labels")));
    return new Redirect(ask.addresses().page(site.parts().spaceOf(page), page));
  }

  /** The labels in a line of text. */
  static List<String> parsed(String line) {
    List<String> labels =
        Stream.of(line.toLowerCase(Locale.ROOT).strip().split("[\\s,]+"))
            .filter(label -> !label.isEmpty())
            .distinct()
            .toList();
    for (String label : labels) {
      if (!Labels.isLabel(label)) {
        throw new Unfit(
            "labels",
            "'" + label + "' cannot be a label: use letters, digits, hyphens and underscores.");
      }
    }
    return labels;
  }

  private Answer labelled(Ask ask) {
    List<String> steps = ask.steps();
    if (steps.size() != 2) {
      throw new Missing();
    }
    WikiSpace space = site.parts().visibleSpace(ask, steps.get(0));
    Map<Long, Set<String>> labels = site.store().labels().in(space.id());
    List<Html> items = new ArrayList<>();
    for (WikiPage page : site.store().rights().visible(ask.viewer(), space.id()).all()) {
      if (labels.getOrDefault(page.id(), Set.of()).contains(steps.get(1))) {
        items.add(el("li", el("a", at("href", ask.addresses().page(space, page)), page.title())));
      }
    }
    Html body =
        Html.all(
            Parts.heading("Label: " + steps.get(1)),
            items.isEmpty() ? el("p", "No page has this label.") : el("ul", items));
    return View.of("Label: " + steps.get(1), body).in(space);
  }
}
