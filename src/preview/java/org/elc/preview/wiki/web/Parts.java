package org.elc.preview.wiki.web;

import static org.elc.preview.wiki.html.Html.at;
import static org.elc.preview.wiki.html.Html.el;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.elc.preview.host.Xsrf;
import org.elc.preview.wiki.content.Missing;
import org.elc.preview.wiki.html.Forms;
import org.elc.preview.wiki.html.Html;
import org.elc.preview.wiki.store.Rights.Grant;
import org.elc.preview.wiki.store.WikiPage;
import org.elc.preview.wiki.store.WikiSpace;
import org.elc.preview.wiki.store.WikiStore;
import org.elc.preview.wiki.store.WikiUser;

/** Pieces that several pages have, and the look-ups that come before any of them. */
final class Parts {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH)
          .withZone(ZoneId.systemDefault());

  private final WikiStore store;
  private final Xsrf xsrf;

  Parts(WikiStore store, Xsrf xsrf) {
    this.store = store;
    this.xsrf = xsrf;
  }

  /** The page of that number, if the asker may see it and it is not in the trash. */
  WikiPage visiblePage(Ask ask, long id) {
    WikiPage page = store.pages().byId(id).orElseThrow(Missing::new);
    if (page.trashed() || !store.rights().mayView(ask.viewer(), page)) {
      throw new Missing();
    }
    return page;
  }

  WikiSpace spaceOf(WikiPage page) {
    return store.spaces().byId(page.spaceId()).orElseThrow(Missing::new);
  }

  WikiSpace visibleSpace(Ask ask, String key) {
    return store
        .spaces()
        .byKey(key)
        .filter(space -> store.rights().may(ask.viewer(), Grant.VIEW, space.id()))
        .orElseThrow(Missing::new);
  }

  /** A form that changes something: it posts, and it carries the token. */
  Html form(Ask ask, String path, Object... content) {
    return el(
        "form.aui",
        at("method", "post"),
        at("action", ask.addresses().of(path)),
        token(ask),
        List.of(content));
  }

  Html token(Ask ask) {
    return Forms.hidden(Xsrf.FIELD, xsrf.token(ask.request()));
  }

  /** A user's full name; somebody who is gone is called so. */
  String nameOf(String userKey) {
    return store.users().byKey(userKey).map(WikiUser::fullName).orElse("Unknown user");
  }

  static Html when(Instant instant) {
    return el("time", at("datetime", instant.toString()), WHEN.format(instant));
  }

  static Html primary(String label) {
    return el("button.aui-button.aui-button-primary", at("type", "submit"), label);
  }

  static Html cancel(String address) {
    return el("a.aui-button.aui-button-link", at("href", address), "Cancel");
  }

  static Html buttons(Object... buttons) {
    return el("div.buttons-container", el("div.buttons", List.of(buttons)));
  }

  /** The kinds of a message. */
  enum Tone {
    ERROR,
    WARNING,
    SUCCESS,
    INFO
  }

  static Html message(Tone tone, Object... content) {
    String name = tone.name().toLowerCase(Locale.ROOT);
    return el(
        "div",
        at("class", "aui-message aui-message-" + name + " " + name),
        at("role", tone == Tone.ERROR ? "alert" : "status"),
        List.of(content));
  }

  static Html error(Optional<String> message) {
    return message.map(text -> message(Tone.ERROR, el("p", text))).orElse(Html.NONE);
  }

  /** A title of a page with what can be done beside it. */
  static Html heading(String title, Object... actions) {
    return el(
        "header.aui-page-header",
        el(
            "div.aui-page-header-inner",
            el("div.aui-page-header-main", el("h1", at("id", "title-text"), title)),
            actions.length == 0
                ? Html.NONE
                : el("div.aui-page-header-actions", el("div.aui-buttons", List.of(actions)))));
  }
}
