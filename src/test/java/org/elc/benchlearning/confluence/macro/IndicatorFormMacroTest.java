package org.elc.benchlearning.confluence.macro;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.entry.EntryWorld;
import org.elc.benchlearning.app.port.FixedGroups;
import org.elc.benchlearning.app.port.InMemoryPeopleStore;
import org.elc.benchlearning.confluence.host.EntryFormHtml;
import org.elc.benchlearning.confluence.host.RealTemplates;
import org.elc.benchlearning.confluence.host.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Test;

public class IndicatorFormMacroTest {
  private final EntryWorld world = new EntryWorld();
  private final SignedIn wiki = new SignedIn();
  private final InMemoryPeopleStore people = new InMemoryPeopleStore();
  private final List<String> required = new ArrayList<>();
  private final IndicatorFormMacro macro = macro();

  @Before
  public void aMembersEditorReads() {
    people.assign("no-1", "key-kari", MemberRole.EDITOR);
    wiki.signIn("key-kari");
  }

  @Test
  public void withoutBeingToldItShowsTheReadersOwnFormAndItsScripts() {
    Document page = page(Map.of(), "display", "ANY");

    assertThat(page.select("section.elc-entry").attr("data-member"), is("no-1"));
    assertThat(page.select("section.elc-entry").attr("data-round"), is("round-2026"));
    assertThat(page.select("fieldset"), hasSize(4));
    assertThat(required, contains("org.elc.benchlearning:entry-form"));
  }

  @Test
  public void parametersChooseRoundMemberUnitAndPrinciple() {
    people.assign("no-2", "key-kari", MemberRole.READER);

    Document page =
        page(
            Map.of("round", "round-2025", "member", "no-2", "unit", "south", "principle", "rights"),
            "display",
            "ANY");

    assertThat(page.select("section.elc-entry").attr("data-round"), is("round-2025"));
    assertThat(page.select("section.elc-entry").attr("data-unit"), is("south"));
    assertThat(page.select("section.elc-entry").attr("data-principle"), is("rights"));
  }

  @Test
  public void theSpaceHelpsTheOfficeAndChangesNothingForAMember() {
    wiki.signIn("key-office");
    assertThat(
        page(Map.of(), "display", "NO1").select("section.elc-entry").attr("data-member"),
        is("no-1"));

    people.assign("se-1", "key-sven", MemberRole.EDITOR);
    wiki.signIn("key-sven");
    assertThat(
        page(Map.of(), "display", "NO1").select("section.elc-entry").attr("data-member"),
        is("se-1"));
  }

  @Test
  public void whatIsUnknownOrHiddenLooksTheSameAndNeedsNoScripts() {
    String nothing = html(Map.of("round", "no-such-round"), "display", "ANY");

    assertThat(html(Map.of("member", "se-1"), "display", "ANY"), is(nothing));
    assertThat(html(Map.of("unit", "cellar"), "display", "ANY"), is(nothing));
    assertThat(html(Map.of("principle", "luck"), "display", "ANY"), is(nothing));
    wiki.signOut();
    assertThat(html(Map.of(), "display", "ANY"), is(nothing));
    assertThat(Jsoup.parse(nothing).text(), is("There is nothing to show here."));
    assertThat(required, is(empty()));
  }

  @Test
  public void onPaperThereIsATable() {
    for (String output : List.of("pdf", "word", "email", "html_export")) {
      Document page = page(Map.of(), output, "ANY");

      assertThat(output, page.select("table.confluenceTable"), hasSize(1));
      assertThat(output, page.select("form, input, button"), is(empty()));
    }
    assertThat(page(Map.of(), "preview", "ANY").select("form"), hasSize(1));
  }

  private Document page(Map<String, String> parameters, String output, String space) {
    return Jsoup.parse(html(parameters, output, space));
  }

  private String html(Map<String, String> parameters, String output, String space) {
    return macro.execute(parameters, "", new FixedConversion(output, space));
  }

  private IndicatorFormMacro macro() {
    return new IndicatorFormMacro(
        new Frames(wiki, people, new FixedGroups().with("key-office", "elc-office"))
            .frame(world.members, required),
        world.entry,
        new EntryFormHtml(RealTemplates.app(), mode -> "/confluence"));
  }
}
