package org.elc.preview.wiki.web;

import static org.elc.preview.wiki.html.Html.at;
import static org.elc.preview.wiki.html.Html.el;

import java.util.Optional;
import org.elc.preview.host.web.SiteRequest;
import org.elc.preview.wiki.html.Forms;
import org.elc.preview.wiki.html.Forms.Field;
import org.elc.preview.wiki.html.Html;
import org.elc.preview.wiki.store.WikiUser;
import org.elc.preview.wiki.web.Answer.Redirect;
import org.elc.preview.wiki.web.Answer.View;

/** Logging in and out, and the choice between light and dark. */
final class SessionActions {
  private static final int A_YEAR = 365 * 24 * 60 * 60;

  private final Site site;

  SessionActions(Site site) {
    this.site = site;
  }

  void mount(Routes routes) {
    routes
        .get("/login.action", ask -> form(ask, Optional.empty()))
        .post("/dologin.action", this::logIn)
        .post("/logout.action", this::logOut)
        .post("/preview/theme.action", this::theme);
  }

  private View form(Ask ask, Optional<String> problem) {
    Html form =
        el(
            "section.wiki-card",
            Parts.heading("Log in"),
            Parts.error(problem),
            site.parts()
                .form(
                    ask,
                    "/dologin.action",
                    at("id", "loginform"),
                    Forms.hidden("os_destination", ask.text("os_destination")),
                    Forms.text(
                        new Field("os_username", "User name", ask.text("os_username")),
                        at("autocomplete", "username"),
                        at("required", "")),
                    Forms.group(
                        new Field("os_password", "Password", ""),
                        el(
                            "input.text.long-field",
                            at("type", "password"),
                            at("id", "os_password"),
                            at("name", "os_password"),
                            at("autocomplete", "current-password"),
                            at("required", ""))),
                    Parts.buttons(
                        el(
                            "button.aui-button.aui-button-primary",
                            at("type", "submit"),
                            at("id", "loginButton"),
                            "Log in"))),
            el(
                "p.wiki-hint",
                "In the preview the password of every user is the user's name, for example ",
                el("code", "office"),
                ", ",
                el("code", "coordinator-no"),
                " or ",
                el("code", "member-no-1"),
                "."));
    return View.of("Log in", form).status(problem.isPresent() ? 401 : 200);
  }

  private Answer logIn(Ask ask) {
    Optional<WikiUser> user =
        site.store().users().authenticate(ask.text("os_username"), ask.text("os_password"));
    if (user.isEmpty()) {
      return form(ask, Optional.of("The user name or the password is wrong."));
    }
    ReaderFilter.session(ask.request()).ifPresent(site.store().sessions()::end);
    // A session that began before the log-in must not be known to whoever planted it.
    ask.request().changeSessionId();
    String destination =
        SiteRequest.safeDestination(
            Optional.of(ask.text("os_destination")).filter(path -> !path.isEmpty()));
    return new Redirect(ask.addresses().of(destination))
        .with(
            ReaderFilter.cookie(
                ask.request(), ReaderFilter.COOKIE, site.store().sessions().begin(user.get()), -1));
  }

  private Answer logOut(Ask ask) {
    ReaderFilter.session(ask.request()).ifPresent(site.store().sessions()::end);
    ask.request().getSession().invalidate();
    return new Redirect(ask.addresses().of("/"))
        .with(ReaderFilter.cookie(ask.request(), ReaderFilter.COOKIE, "", 0));
  }

  private Answer theme(Ask ask) {
    String back = Optional.ofNullable(ask.request().getHeader("Referer")).orElse("");
    String base = site.host().baseUrl();
    String path = back.startsWith(base + "/") ? back.substring(base.length()) : "/";
    return new Redirect(ask.addresses().of(SiteRequest.safeDestination(Optional.of(path))))
        .with(
            ReaderFilter.cookie(
                ask.request(), Theme.COOKIE, Theme.of(ask.text("theme")).code(), A_YEAR));
  }
}
