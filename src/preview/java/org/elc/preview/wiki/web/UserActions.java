package org.elc.preview.wiki.web;

import static org.elc.preview.wiki.html.Html.at;
import static org.elc.preview.wiki.html.Html.el;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.elc.preview.wiki.content.Missing;
import org.elc.preview.wiki.html.Forms;
import org.elc.preview.wiki.html.Html;
import org.elc.preview.wiki.store.Users;
import org.elc.preview.wiki.store.WikiUser;
import org.elc.preview.wiki.web.Answer.Redirect;
import org.elc.preview.wiki.web.Answer.View;

/** The wiki's users: renaming, deactivating and removing; for the wiki's administrators. */
final class UserActions {
  private static final String LIST = "/admin/users/browseusers.action";

  private final Site site;

  UserActions(Site site) {
    this.site = site;
  }

  void mount(Routes routes) {
    routes
        .get(LIST, ask -> list(ask, Optional.empty()))
        .post("/admin/users/dorenameuser.action", this::rename)
        .post("/admin/users/dodeactivateuser.action", ask -> change(ask, users()::deactivate))
        .post("/admin/users/doactivateuser.action", ask -> change(ask, users()::activate))
        .post("/admin/users/doremoveuser.action", ask -> change(ask, users()::remove));
  }

  private Users users() {
    return site.store().users();
  }

  private View list(Ask ask, Optional<String> error) {
    requireAdministrator(ask);
    List<Html> rows = users().all().stream().map(user -> row(ask, user)).toList();
    Html body =
        Html.all(
            Parts.heading("Users"),
            Parts.error(error),
            el(
                "div.wiki-scroll",
                at("tabindex", "0"),
                at("role", "region"),
                at("aria-label", "Users"),
                el(
                    "table.aui",
                    el("thead", el("tr", head("User"), head("Rename"), head("Actions"))),
                    el("tbody", rows))));
    return View.of("Users", body).contexts("atl.admin");
  }

  private static Html head(String label) {
    return el("th", at("scope", "col"), label);
  }

  private Html row(Ask ask, WikiUser user) {
    boolean inactive = users().isDeactivated(user);
    Html key = Forms.hidden("userKey", user.key());
    return el(
        "tr",
        el("th", at("scope", "row"), user.name(), inactive ? " (deactivated)" : ""),
        el(
            "td",
            site.parts()
                .form(
                    ask,
                    "/admin/users/dorenameuser.action",
                    key,
                    input("userName", "User name of " + user.name(), user.name()),
                    input("fullName", "Full name of " + user.name(), user.fullName()),
                    button("Rename", user))),
        el(
            "td",
            site.parts()
                .form(
                    ask,
                    inactive
                        ? "/admin/users/doactivateuser.action"
                        : "/admin/users/dodeactivateuser.action",
                    key,
                    button(inactive ? "Activate" : "Deactivate", user)),
            site.parts()
                .form(ask, "/admin/users/doremoveuser.action", key, button("Remove", user))));
  }

  private static Html input(String name, String label, String value) {
    return el(
        "input.text",
        at("type", "text"),
        at("name", name),
        at("aria-label", label),
        at("value", value));
  }

  private static Html button(String label, WikiUser user) {
    return el(
        "button.aui-button",
        at("type", "submit"),
        at("aria-label", label + " " + user.name()),
        label);
  }

  private Answer rename(Ask ask) {
    WikiUser user = named(ask);
    String name = ask.text("userName").strip();
    if (!name.matches("[A-Za-z0-9._@-]{1,80}")
        || users().byName(name).filter(other -> !other.key().equals(user.key())).isPresent()) {
      return list(ask, Optional.of("This user name cannot be taken.")).status(400);
    }
    users().rename(user, name, ask.text("fullName").strip());
    return new Redirect(ask.addresses().of(LIST));
  }

  private Answer change(Ask ask, Consumer<WikiUser> change) {
    WikiUser user = named(ask);
    if (user.key().equals(ask.viewer().userKey())) {
      return list(ask, Optional.of("You cannot do that to yourself.")).status(400);
    }
    change.accept(user);
    return new Redirect(ask.addresses().of(LIST));
  }

  private WikiUser named(Ask ask) {
    requireAdministrator(ask);
    return users().byKey(ask.text("userKey")).orElseThrow(Missing::new);
  }

  private static void requireAdministrator(Ask ask) {
    if (!ask.viewer().isAdministrator()) {
      throw new Missing();
    }
  }
}
