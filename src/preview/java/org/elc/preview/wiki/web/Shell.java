package org.elc.preview.wiki.web;

import static org.elc.preview.wiki.html.Html.at;
import static org.elc.preview.wiki.html.Html.el;
import static org.elc.preview.wiki.html.Html.raw;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.elc.preview.host.DecoratedPage;
import org.elc.preview.host.Decorator;
import org.elc.preview.host.HostContext;
import org.elc.preview.wiki.api.Readers;
import org.elc.preview.wiki.html.Html;
import org.elc.preview.wiki.store.WikiUser;
import org.elc.preview.wiki.web.Answer.View;

/** The frame around every page: the wiki's own and those of the app's servlets. */
final class Shell implements Decorator {
  private final HostContext host;
  private final Readers readers;
  private final SiteHeader header;
  private final Sidebar sidebar;
  private final AdminMenu adminMenu;

  Shell(HostContext host, Readers readers, SiteHeader header, Sidebar sidebar) {
    this.host = host;
    this.readers = readers;
    this.header = header;
    this.sidebar = sidebar;
    this.adminMenu = new AdminMenu(host);
  }

  /** The whole document of a page of the wiki. */
  String document(Ask ask, View view) {
    Html beside = view.space().map(space -> sidebar.of(ask, space, view.page())).orElse(Html.NONE);
    String title =
        view.space().map(space -> view.title() + " - " + space.name()).orElse(view.title());
    return document(ask, new Frame(title, "", beside, view.body(), view.contexts(), view.metas()));
  }

  @Override
  public String decorate(HttpServletRequest request, DecoratedPage page) {
    Ask ask = new Ask(request, readers.user(), readers.viewer(), readers.locale());
    boolean admin = page.layout().equals("atl.admin");
    Html beside = admin ? adminMenu.of(ask) : Html.NONE;
    Html body = el("div.wiki-decorated", raw(page.bodyHtml()));
    Set<String> contexts = admin ? Set.of("atl.admin") : Set.of("atl.general");
    return document(
        ask, new Frame(page.title(), page.headHtml(), beside, body, contexts, Map.of()));
  }

  private record Frame(
      String title,
      String headHtml,
      Html beside,
      Html body,
      Set<String> contexts,
      Map<String, String> metas) {}

  private String document(Ask ask, Frame frame) {
    // The body has been rendered by now, so the macros have asked for what they need.
    host.webResources().requireResource(Assets.WIKI);
    String tags = host.webResources().tagsHtml(frame.contexts(), ask.locale());
    Html page =
        el(
            "html",
            at("lang", "en"),
            Theme.of(ask.request()).attributes(),
            el(
                "head",
                el("meta", at("charset", "utf-8")),
                el(
                    "meta",
                    at("name", "viewport"),
                    at("content", "width=device-width, initial-scale=1")),
                el("title", frame.title() + " - Preview wiki"),
                el("link", at("rel", "icon"), at("href", ask.addresses().of(Assets.ICON))),
                metas(ask, frame.metas()),
                raw(tags),
                raw(frame.headHtml())),
            el(
                "body.wiki-body",
                el("a.wiki-skip", at("href", "#main"), "Skip to content"),
                header.of(ask, Optional.ofNullable(frame.metas().get("space-key"))),
                el(
                    "div",
                    at("class", frame.beside() == Html.NONE ? "wiki-frame" : "wiki-frame has-side"),
                    frame.beside(),
                    el("main.wiki-main", at("id", "main"), at("tabindex", "-1"), frame.body())),
                footer()));
    return "<!DOCTYPE html>\n" + page.markup();
  }

  private static Html footer() {
    return el(
        "footer.wiki-footer",
        el(
            "p",
            "A preview of the app in a small wiki of its own. It is not Confluence, and what it"
                + " keeps is not safe here."));
  }

  /** What scripts read with {@code AJS.Meta.get("...")}; the product's names. */
  private List<Html> metas(Ask ask, Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("context-path", ask.request().getContextPath());
    all.put("base-url", host.baseUrl());
    all.put("atl-token", host.xsrf().token(ask.request()));
    all.put("remote-user", ask.user().map(WikiUser::name).orElse(""));
    all.put("remote-user-key", ask.user().map(WikiUser::key).orElse(""));
    all.put("user-locale", ask.locale().toString());
    all.putAll(more);
    return all.entrySet().stream()
        .map(meta -> el("meta", at("name", "ajs-" + meta.getKey()), at("content", meta.getValue())))
        .toList();
  }
}
