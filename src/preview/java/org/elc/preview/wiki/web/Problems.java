package org.elc.preview.wiki.web;

import static org.elc.preview.wiki.html.Html.at;
import static org.elc.preview.wiki.html.Html.el;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.elc.preview.wiki.content.Unfit;
import org.elc.preview.wiki.html.Html;
import org.elc.preview.wiki.web.Answer.View;

/** The pages for what goes wrong. */
final class Problems {
  /** What does not exist and what the reader may not see get this page, to the letter. */
  View missing(Ask ask) {
    return View.of(
            "Page not found",
            Html.all(
                Parts.heading("Page not found"),
                el("p", "There is nothing here, or nothing that you may see."),
                logIn(ask)))
        .status(404);
  }

  /** Who is not logged in may be somebody who may: it is asked to log in, and comes back. */
  Answer refused(Ask ask, String message) {
    if (ask.viewer().isAnonymous() && ask.request().getMethod().equals("GET")) {
      return new Answer.Redirect(logInAddress(ask));
    }
    return View.of(
            "Not permitted",
            Html.all(
                Parts.heading("Not permitted"),
                Parts.message(Parts.Tone.ERROR, el("p", message)),
                logIn(ask)))
        .status(ask.viewer().isAnonymous() ? 401 : 403);
  }

  View unfit(Unfit unfit) {
    return View.of(
            "That did not work",
            Html.all(
                Parts.heading("That did not work"),
                Parts.message(Parts.Tone.ERROR, el("p", unfit.getMessage())),
                el("p", "Go back with your browser: what you entered is still there.")))
        .status(400);
  }

  View notThisWay() {
    return View.of(
            "Method not allowed",
            Html.all(
                Parts.heading("Method not allowed"),
                el("p", "This address changes something, so it is not for links.")))
        .status(405);
  }

  /**
   * A form that came without its token. What was typed into the editor must not be lost with it.
   */
  View expired(Ask ask) {
    String typed = ask.text("body");
    return View.of(
            "Your session has expired",
            Html.all(
                Parts.heading("Your session has expired"),
                Parts.message(
                    Parts.Tone.ERROR,
                    el(
                        "p",
                        "Nothing was changed, because the form did not carry the token of your"
                            + " session. Log in, open the form again and repeat the change.")),
                typed.isEmpty()
                    ? Html.NONE
                    : el(
                        "div.aui",
                        el("label", at("for", "typed"), "What you had written, to copy:"),
                        el(
                            "textarea.textarea.full-width-field",
                            at("id", "typed"),
                            at("rows", "16"),
                            at("readonly", ""),
                            "\n" + typed)),
                logIn(ask)))
        .status(403);
  }

  private static Html logIn(Ask ask) {
    return ask.viewer().isAnonymous()
        ? el("p", el("a", at("href", logInAddress(ask)), "Log in"), " to see more.")
        : Html.NONE;
  }

  /** The log-in page, from which the reader comes back to where it is now. */
  static String logInAddress(Ask ask) {
    String query = ask.request().getQueryString();
    String here =
        ask.request().getRequestURI().substring(ask.request().getContextPath().length())
            + (query == null ? "" : "?" + query);
    boolean returnable =
        ask.request().getMethod().equals("GET") && !here.startsWith("/login.action");
    return ask.addresses()
        .of(
            "/login.action"
                + (returnable
                    ? "?os_destination=" + URLEncoder.encode(here, StandardCharsets.UTF_8)
                    : ""));
  }
}
