package org.elc.preview.wiki.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.net.URI;
import java.net.http.HttpRequest;
import org.elc.preview.wiki.fake.Browser;
import org.elc.preview.wiki.fake.Browser.FilledForm;
import org.elc.preview.wiki.fake.Browser.Seen;
import org.elc.preview.wiki.fake.WikiPreview;
import org.junit.ClassRule;
import org.junit.Test;

public class LogInTest {
  @ClassRule public static final WikiPreview WIKI = new WikiPreview();

  @Test
  public void everyPageSaysThatItIsAPreview() {
    for (String path : new String[] {"/", "/login.action", "/display/NOWHERE"}) {
      Seen seen = WIKI.anonymous().get(path);

      assertThat(seen.page().select("header").text(), containsString("Preview, not Confluence"));
    }
  }

  @Test
  public void rightPasswordLogsInAndTheCookieIsOutOfScriptsReach() {
    Browser browser = WIKI.anonymous();

    Seen seen = browser.logIn("office", "office");

    assertThat(seen.page().select("#user-menu").text(), containsString("International Office"));
    Seen again = browser.get("/dashboard.action");
    assertThat(again.page().select("meta[name=ajs-remote-user]").attr("content"), is("office"));
  }

  @Test
  public void wrongPasswordIsRefusedWithoutSayingWhatWasWrong() {
    Seen wrongPassword = WIKI.anonymous().logIn("office", "no");
    Seen unknownName = WIKI.anonymous().logIn("nobody", "no");

    assertThat(wrongPassword.status(), is(401));
    assertThat(
        wrongPassword.page().select("[role=alert]").text(),
        is(unknownName.page().select("[role=alert]").text()));
  }

  @Test
  public void logInWithoutTheFormsTokenIsRefused() {
    Browser browser = WIKI.anonymous();
    FilledForm form =
        browser
            .get("/login.action")
            .form("#loginform")
            .with("os_username", "office")
            .with("os_password", "office");

    Seen seen = browser.post(form.without("atl_token"));

    assertThat(seen.status(), is(403));
    assertThat(browser.get("/").page().select("#login-link").size(), is(1));
  }

  @Test
  public void tokenOfAnotherSessionIsWorthNothing() {
    String theirs = WIKI.anonymous().get("/login.action").form("#loginform").value("atl_token");
    Browser browser = WIKI.as("office");
    FilledForm form = browser.get("/").form("#user-menu form").with("atl_token", theirs);

    assertThat(browser.post(form).status(), is(403));
    assertThat(browser.get("/").page().select("#login-link").size(), is(0));
  }

  @Test
  public void logOutEndsTheSessionOnTheServer() {
    Browser browser = WIKI.as("office");
    Seen page = browser.get("/");

    Seen after = browser.submit(page, "#user-menu form");

    assertThat(after.page().select("#login-link").size(), is(1));
  }

  @Test
  public void logInLeadsBackButNeverToAnotherSite() {
    Browser browser = WIKI.anonymous();
    Seen form = browser.get("/login.action?os_destination=%2F%2Fevil.example%2F");

    Seen seen =
        browser.submit(form, "#loginform", "os_username", "office", "os_password", "office");

    assertThat(seen.address().getHost(), is("localhost"));
    assertThat(seen.status(), is(200));
  }

  @Test
  public void changesAreNotMadeByLinks() {
    Seen seen = WIKI.as("office").get("/logout.action");

    assertThat(seen.status(), is(405));
  }

  @Test
  public void languageOfTheProfileIsSaved() {
    Browser browser = WIKI.as("reader");
    Seen settings = browser.get("/users/viewmysettings.action");

    Seen saved = browser.submit(settings, "main form", "locale", "lt_LT");

    assertThat(saved.page().select("option[selected]").attr("value"), is("lt_LT"));
    assertThat(saved.page().select("meta[name=ajs-user-locale]").attr("content"), is("lt_LT"));
  }

  @Test
  public void anonymousReadersGetTheirBrowsersLanguage() {
    String base = WIKI.preview().baseUrl();
    Seen seen =
        WIKI.anonymous()
            .send(
                HttpRequest.newBuilder(URI.create(base + "/"))
                    .header("Accept-Language", "de, nb;q=0.8"));

    assertThat(seen.page().select("meta[name=ajs-user-locale]").attr("content"), is("no_NO"));
  }

  @Test
  public void tokenIsShownOnceAndCanBeRevoked() {
    Browser browser = WIKI.as("facilitator");
    String path = "/plugins/personalaccesstokens/usertokens.action";

    Seen created =
        browser.submit(browser.get(path), "form[action$=create.action]", "tokenName", "import");
    String secret = created.page().select("#new-token").text();

    assertThat(secret.length() > 30, is(true));
    Seen list = browser.get(path);
    assertThat(list.text(), not(containsString(secret)));
    Seen after = browser.submit(list, "form[action$=revoke.action]");
    assertThat(after.page().select("main").text(), containsString("You have no tokens"));
  }
}
