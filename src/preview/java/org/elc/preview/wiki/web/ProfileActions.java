package org.elc.preview.wiki.web;

import static org.elc.preview.wiki.html.Html.at;
import static org.elc.preview.wiki.html.Html.el;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elc.preview.wiki.content.Missing;
import org.elc.preview.wiki.content.Refused;
import org.elc.preview.wiki.content.Unfit;
import org.elc.preview.wiki.html.Forms;
import org.elc.preview.wiki.html.Forms.Field;
import org.elc.preview.wiki.html.Html;
import org.elc.preview.wiki.store.Languages;
import org.elc.preview.wiki.store.Tokens.Token;
import org.elc.preview.wiki.store.WikiUser;
import org.elc.preview.wiki.web.Answer.Redirect;
import org.elc.preview.wiki.web.Answer.View;

/** A user's own pages: profile, language, personal access tokens. */
final class ProfileActions {
  private static final String SETTINGS = "/users/viewmysettings.action";
  private static final String TOKENS = "/plugins/personalaccesstokens/usertokens.action";
  private static final int LONGEST_NAME = 100;
  private static final int MOST_DAYS = 365;

  private final Site site;

  ProfileActions(Site site) {
    this.site = site;
  }

  void mount(Routes routes) {
    routes
        .get(SETTINGS, this::settings)
        .post("/users/dosettings.action", this::saveSettings)
        .get(TOKENS, ask -> tokens(ask, Optional.empty()))
        .post("/plugins/personalaccesstokens/create.action", this::createToken)
        .post("/plugins/personalaccesstokens/revoke.action", this::revokeToken);
  }

  /** A person as others see it; only for who is logged in. */
  View profile(Ask ask, String name) {
    WikiUser user =
        site.store()
            .users()
            .byName(name)
            .filter(found -> !ask.viewer().isAnonymous())
            .orElseThrow(Missing::new);
    return View.of(
        user.fullName(),
        Html.all(Parts.heading(user.fullName()), el("p", "User name: ", el("code", user.name()))));
  }

  private View settings(Ask ask) {
    WikiUser user = self(ask);
    Map<String, String> choices = new LinkedHashMap<>();
    choices.put("", "As the browser says");
    choices.putAll(Languages.NAMES);
    Html body =
        Html.all(
            Parts.heading("Settings"),
            ask.has("saved")
                ? Parts.message(Parts.Tone.SUCCESS, el("p", "Your settings were saved."))
                : Html.NONE,
            site.parts()
                .form(
                    ask,
                    "/users/dosettings.action",
                    Forms.select(new Field("locale", "Language", user.locale()), choices),
                    el(
                        "p.wiki-hint",
                        "The app follows this language. The wiki around it speaks English."),
                    Parts.buttons(Parts.primary("Save"))));
    return View.of("Settings", body);
  }

  private Answer saveSettings(Ask ask) {
    String locale = ask.text("locale");
    if (!locale.isEmpty() && !Languages.CODES.contains(locale)) {
      throw new Unfit("locale", "The wiki does not offer this language.");
    }
    site.store().users().speak(self(ask), locale);
    return new Redirect(ask.addresses().of(SETTINGS + "?saved=1"));
  }

  private View tokens(Ask ask, Optional<String> secret) {
    WikiUser user = self(ask);
    List<Html> rows =
        site.store().tokens().of(user).stream().map(token -> row(ask, token)).toList();
    Html body =
        Html.all(
            Parts.heading("Personal access tokens"),
            secret.map(ProfileActions::shown).orElse(Html.NONE),
            rows.isEmpty()
                ? el("p", "You have no tokens.")
                : el(
                    "table.aui",
                    el(
                        "thead",
                        el(
                            "tr",
                            el("th", at("scope", "col"), "Name"),
                            el("th", at("scope", "col"), "Expires"),
                            el("th", at("scope", "col"), "Actions"))),
                    el("tbody", rows)),
            el("h2", "Create a token"),
            site.parts()
                .form(
                    ask,
                    "/plugins/personalaccesstokens/create.action",
                    Forms.text(new Field("tokenName", "Name", ""), at("required", "")),
                    Forms.text(
                        new Field("days", "Valid for days", "90"), at("inputmode", "numeric")),
                    Parts.buttons(Parts.primary("Create"))));
    return View.of("Personal access tokens", body);
  }

  private static Html shown(String secret) {
    return Parts.message(
        Parts.Tone.SUCCESS,
        el("p", "This is your new token. Copy it now: it is not shown again."),
        el("p", el("code.wiki-token", at("id", "new-token"), secret)));
  }

  private Html row(Ask ask, Token token) {
    return el(
        "tr",
        el("td", token.name()),
        el("td", Parts.when(token.expires())),
        el(
            "td",
            site.parts()
                .form(
                    ask,
                    "/plugins/personalaccesstokens/revoke.action",
                    Forms.hidden("id", String.valueOf(token.id())),
                    el(
                        "button.aui-button",
                        at("type", "submit"),
                        at("aria-label", "Revoke " + token.name()),
                        "Revoke"))));
  }

  private Answer createToken(Ask ask) {
    String name = ask.text("tokenName").strip();
    String days = ask.text("days").strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new Unfit("tokenName", "Give the token a name of at most 100 characters.");
    }
    if (!days.matches("[1-9][0-9]{0,2}") || Integer.parseInt(days) > MOST_DAYS) {
      throw new Unfit("days", "A token is valid for 1 to 365 days.");
    }
    Duration length = Duration.ofDays(Integer.parseInt(days));
    return tokens(ask, Optional.of(site.store().tokens().create(self(ask), name, length)));
  }

  private Answer revokeToken(Ask ask) {
    site.store().tokens().revoke(self(ask), ask.number("id"));
    return new Redirect(ask.addresses().of(TOKENS));
  }

  private static WikiUser self(Ask ask) {
    return ask.user().orElseThrow(() -> new Refused("Log in to see your own settings."));
  }
}
