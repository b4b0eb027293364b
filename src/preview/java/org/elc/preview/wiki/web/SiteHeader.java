package org.elc.preview.wiki.web;

import static org.elc.preview.wiki.html.Html.at;
import static org.elc.preview.wiki.html.Html.el;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.elc.preview.host.HostContext;
import org.elc.preview.host.WebItems;
import org.elc.preview.host.WebItems.WebItem;
import org.elc.preview.host.Xsrf;
import org.elc.preview.wiki.html.Forms;
import org.elc.preview.wiki.html.Html;
import org.elc.preview.wiki.store.WikiUser;

/** The bar at the top: where to go, what to create, who is logged in, light or dark. */
final class SiteHeader {
  private final HostContext host;

  SiteHeader(HostContext host) {
    this.host = host;
  }

  /** The bar; in a space the create dialog begins with that space. */
  Html of(Ask ask, Optional<String> spaceKey) {
    return el(
        "header.wiki-header",
        el(
            "p.wiki-banner",
            el("strong", "Preview, not Confluence."),
            " ",
            "For trying the app out; everybody at this machine can log in."),
        el(
            "nav.wiki-bar",
            at("aria-label", "Site"),
            el("a.wiki-logo", at("href", ask.addresses().of("/dashboard.action")), "Wiki"),
            el("ul.wiki-nav", primary(ask, spaceKey)),
            el(
                "div.wiki-bar-end",
                themes(ask),
                ask.user().map(u -> userMenu(ask, u)).orElseGet(() -> logIn(ask)))));
  }

  private List<Html> primary(Ask ask, Optional<String> spaceKey) {
    Stream<Html> own = Stream.of(link(ask.addresses().of("/spacedirectory/view.action"), "Spaces"));
    Stream<Html> apps =
        items(ask, "system.header/left").stream().map(item -> link(item.url(), item.label()));
    Stream<Html> create =
        ask.user().isPresent()
            ? Stream.of(
                el(
                    "li",
                    el(
                        "a.aui-button.aui-button-primary",
                        at("id", "create-page-button"),
                        at("href", createAddress(ask, spaceKey)),
                        "Create")))
            : Stream.of();
    return Stream.of(own, apps, create).flatMap(s -> s).toList();
  }

  private static String createAddress(Ask ask, Optional<String> spaceKey) {
    return ask.addresses()
        .of("/create.action" + spaceKey.map(key -> "?spaceKey=" + key).orElse(""));
  }

  private List<WebItem> items(Ask ask, String section) {
    return host.webItems().in(section, ask.locale(), WebItems.noContext(ask.request()));
  }

  private static Html link(String address, String label) {
    return el("li", el("a", at("href", address), label));
  }

  private Html themes(Ask ask) {
    Theme chosen = Theme.of(ask.request());
    return el(
        "details.wiki-menu",
        el("summary", at("aria-label", "Theme"), "\u25d0"),
        el(
            "form.wiki-menu-content",
            at("method", "post"),
            at("action", ask.addresses().of("/preview/theme.action")),
            Forms.hidden(Xsrf.FIELD, host.xsrf().token(ask.request())),
            Stream.of(Theme.values())
                .map(
                    theme ->
                        el(
                            "button.wiki-menu-item",
                            at("name", "theme"),
                            at("value", theme.code()),
                            theme.checked(chosen),
                            theme.label()))
                .toList()));
  }

  private static Html logIn(Ask ask) {
    return el(
        "a.wiki-login", at("id", "login-link"), at("href", Problems.logInAddress(ask)), "Log in");
  }

  private Html userMenu(Ask ask, WikiUser user) {
    Optional<Html> admin =
        ask.viewer().isAdministrator()
            ? Optional.of(link(ask.addresses().of("/admin/console.action"), "Administration"))
            : Optional.empty();
    return el(
        "details.wiki-menu",
        at("id", "user-menu"),
        el(
            "summary",
            el("span.wiki-avatar", at("aria-hidden", "true"), initials(user.fullName())),
            el("span.wiki-user-name", user.fullName())),
        el(
            "div.wiki-menu-content",
            el(
                "ul",
                link(ask.addresses().user(user.name()), "Profile"),
                link(ask.addresses().of("/users/viewmysettings.action"), "Settings and language"),
                link(
                    ask.addresses().of("/plugins/personalaccesstokens/usertokens.action"),
                    "Personal access tokens"),
                items(ask, "system.user/user-preferences").stream()
                    .map(item -> link(item.url(), item.label()))
                    .toList(),
                admin),
            el(
                "form",
                at("method", "post"),
                at("action", ask.addresses().of("/logout.action")),
                Forms.hidden(Xsrf.FIELD, host.xsrf().token(ask.request())),
                el("button.wiki-menu-item", at("id", "logout-link"), "Log out"))));
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.strip().split("\\s+")) {
      if (initials.length() < 2 && !word.isEmpty()) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    return initials.toString();
  }
}
