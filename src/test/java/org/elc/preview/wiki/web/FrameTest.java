package org.elc.preview.wiki.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import org.elc.preview.wiki.fake.Browser;
import org.elc.preview.wiki.fake.Browser.Seen;
import org.elc.preview.wiki.fake.WikiPreview;
import org.junit.ClassRule;
import org.junit.Test;

public class FrameTest {
  @ClassRule public static final WikiPreview WIKI = new WikiPreview();

  @Test
  public void pagesOfTheAppStandInTheWikisFrame() {
    Seen seen = WIKI.anonymous().get("/plugins/servlet/words/general");

    assertThat(seen.page().title(), containsString("Words & more"));
    assertThat(seen.page().select("main #inside").text(), is("hello"));
    assertThat(seen.page().select("meta[name=own]").attr("content"), is("kept"));
    assertThat(seen.page().select("meta[name=decorator]").size(), is(0));
    assertThat(seen.page().select("header").text(), containsString("Preview, not Confluence"));
  }

  @Test
  public void administrationPagesHaveTheAdministrationsMenu() {
    Seen seen = WIKI.as("admin").get("/plugins/servlet/words/admin");

    assertThat(
        seen.page().select("nav[aria-label=Administration] a").eachText(),
        hasItems("Words settings"));
  }

  @Test
  public void menusSpeakTheReadersLanguage() {
    Seen english = WIKI.as("office").get("/");
    Seen swedish = WIKI.as("member-se-1").get("/");

    assertThat(english.page().select(".wiki-nav a").eachText(), hasItems("Words"));
    assertThat(swedish.page().select(".wiki-nav a").eachText(), hasItems("Ord"));
    assertThat(
        swedish.page().select(".wiki-nav a:contains(Ord)").attr("href"),
        is("/confluence/plugins/servlet/words/general"));
  }

  @Test
  public void administrationIsNotThereForOthers() {
    assertThat(WIKI.as("office").get("/admin/console.action").status(), is(404));
    assertThat(
        WIKI.as("admin").get("/admin/console.action").page().select("main a").eachText(),
        hasItems("Words settings"));
  }

  @Test
  public void scriptsFindWhatTheyReadInTheProduct() {
    WIKI.setUp().space("office", "META", "Meta", "");

    Seen seen = WIKI.as("office").get("/display/META");

    assertThat(meta(seen, "context-path"), is("/confluence"));
    assertThat(meta(seen, "base-url"), is(WIKI.preview().baseUrl()));
    assertThat(meta(seen, "remote-user"), is("office"));
    assertThat(meta(seen, "space-key"), is("META"));
    assertThat(meta(seen, "page-id"), is(String.valueOf(WIKI.setUp().homeId("META"))));
    assertThat(meta(seen, "atl-token").length() > 20, is(true));
  }

  @Test
  public void themeIsKeptWithoutScripts() {
    Browser browser = WIKI.anonymous();
    Seen start = browser.get("/");
    assertThat(start.page().select("html").hasAttr("data-color-mode-auto"), is(true));

    Seen dark = browser.submit(start, "form[action$=theme.action]", "theme", "dark");

    assertThat(dark.page().select("html").attr("data-color-mode"), is("dark"));
  }

  @Test
  public void noPageCarriesInlineScriptsOrStyles() {
    Browser office = WIKI.as("office");
    for (String path : new String[] {"/", "/createspace.action", "/login.action"}) {
      Seen seen = office.get(path);

      assertThat(path, seen.page().select("script:not([src]), style, [style]").size(), is(0));
      assertThat(path, seen.header("Content-Security-Policy"), containsString("'self'"));
    }
  }

  private static String meta(Seen seen, String name) {
    return seen.page().select("meta[name=ajs-" + name + "]").attr("content");
  }
}
