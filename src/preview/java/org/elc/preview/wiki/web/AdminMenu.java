package org.elc.preview.wiki.web;

import static org.elc.preview.wiki.html.Html.at;
import static org.elc.preview.wiki.html.Html.el;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.elc.preview.host.HostContext;
import org.elc.preview.host.WebItems;
import org.elc.preview.host.WebItems.WebSection;
import org.elc.preview.wiki.html.Html;

/** The links of the administration, by section. */
final class AdminMenu {
  private static final String LOCATION = "system.admin";

  private final HostContext host;

  AdminMenu(HostContext host) {
    this.host = host;
  }

  Html of(Ask ask) {
    return el(
        "nav.wiki-side",
        at("aria-label", "Administration"),
        el(
            "div.wiki-side-head",
            el(
                "a.wiki-side-name",
                at("href", ask.addresses().of("/admin/console.action")),
                "Administration")),
        el("div", at("id", "wiki-side-body"), links(ask)));
  }

  /** The sections with their items; the product's own section comes with it. */
  List<Html> links(Ask ask) {
    Map<String, Object> context = WebItems.noContext(ask.request());
    Html users =
        el(
            "li",
            el("a", at("href", ask.addresses().of("/admin/users/browseusers.action")), "Users"));
    Html jobs =
        el(
            "li",
            el(
                "a",
                at("href", ask.addresses().of("/admin/scheduledjobs.action")),
                "Scheduled jobs"));
    Html outbox =
        el("li", el("a", at("href", ask.addresses().of("/admin/outbox.action")), "Outbox"));
    Html log =
        el("li", el("a", at("href", ask.addresses().of("/admin/auditlog.action")), "Audit log"));
    List<Html> found = new ArrayList<>(List.of(el("ul.wiki-side-links", users, jobs, outbox, log)));
    found.addAll(section(ask.locale(), "configuration", "Configuration", context));
    for (WebSection section : host.webItems().sections(LOCATION, ask.locale(), context)) {
      String key = section.completeKey().substring(section.completeKey().indexOf(':') + 1);
      found.addAll(section(ask.locale(), key, section.label(), context));
    }
    return found;
  }

  private List<Html> section(Locale locale, String key, String label, Map<String, Object> context) {
    List<Html> items =
        host.webItems().in(LOCATION + "/" + key, locale, context).stream()
            .map(item -> el("li", el("a", at("href", item.url()), item.label())))
            .toList();
    return items.isEmpty()
        ? List.of()
        : List.of(el("h2.wiki-side-title", label), el("ul.wiki-side-links", items));
  }
}
