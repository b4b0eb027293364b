package org.elc.preview.wiki.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.elc.preview.wiki.fake.Browser;
import org.elc.preview.wiki.fake.Browser.Seen;
import org.elc.preview.wiki.fake.WikiPreview;
import org.junit.ClassRule;
import org.junit.Test;

public class BlueprintsTest {
  @ClassRule public static final WikiPreview WIKI = new WikiPreview();

  private static final String TEAM = "org.example.words:team-space";
  private static final String NOTE = "org.example.words:note";

  @Test
  public void dialogOffersBlankAndTheAppsBlueprints() {
    Seen dialog = WIKI.as("office").get("/createspace.action");

    assertThat(
        dialog.page().select(".wiki-option label").eachText(),
        hasItems("Blank space", "Team space"));
    assertThat(dialog.page().select(".wiki-option").text(), containsString("A space for a team."));
  }

  @Test
  public void spaceFromABlueprintHasItsPagesFilledAndItsCreatorAsAdministrator() {
    Browser office = WIKI.as("office");

    Seen home = create(office, "TEAM", "Our team space", TEAM);

    assertThat(home.page().select("h1#title-text").text(), is("Our team space Home"));
    assertThat(home.page().select("#main-content h1").text(), is("Our team"));
    assertThat(home.page().select("p.who").text(), is("Ann & Bo"));
    assertThat(home.page().select("#main-content li").text(), is("TEAM"));
    assertThat(
        home.page().select(".greeting").text(),
        is("Hello, office in display (TEAM) of Our team space Home body"));
    assertThat(office.get("/display/TEAM/Diary").page().select("p.said").text(), is("Dear diary"));
    assertThat(office.get("/spaces/spacepermissions.action?key=TEAM").status(), is(200));
  }

  @Test
  public void templatesSpeakTheCreatorsLanguage() {
    Browser member = WIKI.as("member-se-1");

    create(member, "GRUPP", "Gruppen", TEAM);

    assertThat(
        member.get("/display/GRUPP/Dagbok").page().select("p.said").text(), is("K\u00e4ra dagbok"));
  }

  @Test
  public void keyThatIsTakenLeavesWhatWasTyped() {
    Browser office = WIKI.as("office");
    create(office, "ONCE", "Once", "");

    Seen refused = create(office, "once", "Twice", TEAM);

    assertThat(refused.status(), is(400));
    assertThat(refused.page().select("#spaceKey-error").size(), is(1));
    assertThat(refused.page().select("#name").val(), is("Twice"));
    assertThat(refused.page().select("input[checked]").val(), is(TEAM));
  }

  @Test
  public void pageFromABlueprintGetsItsLabelAndAnIndexPageOnce() {
    Browser office = WIKI.as("office");
    create(office, "NOTES", "Notes", "");
    Seen dialog = office.get("/create.action?spaceKey=NOTES");
    Seen editor = office.submit(dialog, "main form", "blueprint", NOTE);
    assertThat(editor.page().select("#body").val(), containsString("Dear diary"));

    Seen first = office.submit(editor, "#editor-form", "title", "First note", "do", "save");
    office.submit(editor, "#editor-form", "title", "Second note", "do", "save");

    assertThat(first.page().select(".label-list a").text(), is("note"));
    assertThat(first.page().select(".wiki-breadcrumb a").eachText(), hasItems("All notes"));
    Seen index = office.get("/display/NOTES/All+notes");
    assertThat(
        index.page().select(".content-by-label a").eachText(),
        is(List.of("First note", "Second note")));
    assertThat(
        index.page().select(".create-from-template-button").attr("href"), containsString(NOTE));
  }

  @Test
  public void anonymousReadersAreAskedToLogIn() {
    assertThat(
        WIKI.anonymous().get("/createspace.action").address().getPath(),
        is("/confluence/login.action"));
  }

  private static Seen create(Browser browser, String key, String name, String blueprint) {
    return browser.submit(
        browser.get("/createspace.action"),
        "main form",
        "spaceKey",
        key,
        "name",
        name,
        "blueprint",
        blueprint);
  }
}
