package org.elc.benchlearning.confluence.macro;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.port.FigureStore.Change;
import org.elc.benchlearning.app.port.FixedGroups;
import org.elc.benchlearning.app.port.InMemoryPeopleStore;
import org.elc.benchlearning.app.results.ResultWorld;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.confluence.host.LearningLists;
import org.elc.benchlearning.confluence.host.RealTemplates;
import org.elc.benchlearning.confluence.host.SignedIn;
import org.elc.benchlearning.core.round.ParticipantId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Before;
import org.junit.Test;

public class LearningAreasMacroTest {
  private final ResultWorld results = new ResultWorld();
  private final SignedIn wiki = new SignedIn();
  private final InMemoryPeopleStore people = new InMemoryPeopleStore();
  private final FixedGroups groups = new FixedGroups();
  private final List<String> required = new ArrayList<>();
  private LearningAreasMacro macro;

  @Before
  public void makeTheMacro() {
    people.assign("no-1", "kari", MemberRole.EDITOR);
    people.assign("no-5", "mari", MemberRole.READER);
    people.assign("no-9", "late", MemberRole.EDITOR);
    macro =
        new LearningAreasMacro(
            new Frames(wiki, people, groups).frame(results.world.members, required),
            new LearningLists(results.learningAreas(), RealTemplates.app()));
    wiki.signIn("kari");
  }

  @Test
  public void eachAreaSaysWhyAndWhatToDoNext() {
    Document page = shown(Map.of(), "display");

    assertThat(page.select("h2").text(), is("Areas for learning of Member no-1: Round r25"));
    assertThat(page.select("h3").eachText(), contains("Areas for learning", "Strengths"));
    Element area = page.selectFirst(".elc-finding-area");
    assertThat(area.selectFirst("h4").text(), is("Title of A A"));
    assertThat(area.select(".elc-finding-principle").text(), is("Rights"));
    assertThat(area.select("dt").eachText(), contains("Own value", "Median", "Best quarter"));
    assertThat(area.select("dd").first().text(), is("5.0%"));
    assertThat(area.text(), containsString("The value is in the weakest quarter of the group."));
    assertThat(area.text(), containsString("the 95% confidence interval is 2.2 to 11.2."));
    assertThat(area.select(".elc-finding-next").text(), containsString("What to do next:"));
    assertThat(page.select(".elc-finding-strength"), is(empty()));
    assertThat(page.text(), containsString("Nothing stands out here as a strength."));
  }

  @Test
  public void theTextRemindsOfTheOwnVision() {
    assertThat(
        shown(Map.of(), "display").select(".elc-learning-vision").text(),
        containsString("your own vision before you act"));
  }

  @Test
  public void aTrendIsToldWithItsRounds() {
    results.world.figures.saveAll(
        "r24",
        Map.of(ParticipantId.whole("no-1"), List.of(RoundWorld.ratio("A", "50", "100"))),
        new Change("office", results.world.clock.instant()));

    assertThat(
        shown(Map.of(), "display").selectFirst(".elc-finding-area").text(),
        containsString("The value got worse: from 50.0 (Round r24) to 5.0."));
  }

  @Test
  public void whatSpeaksForTheOtherSideIsToldToo() {
    groups.with("office", "elc-office");
    wiki.signIn("office");
    results.world.figures.saveAll(
        "r24",
        Map.of(ParticipantId.whole("se-1"), List.of(RoundWorld.ratio("A", "95", "100"))),
        new Change("office", results.world.clock.instant()));

    Document page = shown(Map.of("member", "se-1"), "display");

    assertThat(
        page.selectFirst(".elc-finding-area").text(),
        containsString("On the other hand: The value is in the best quarter of the group."));
    assertThat(
        page.selectFirst(".elc-finding-strength").text(),
        containsString("On the other hand: The value got worse: from 95.0 (Round r24) to 60.0."));
  }

  @Test
  public void inTheMiddleNothingStandsOut() {
    wiki.signIn("mari");

    Document page = shown(Map.of(), "display");

    assertThat(page.select(".elc-finding"), is(empty()));
    assertThat(page.text(), containsString("Nothing stands out here as an area for learning."));
  }

  @Test
  public void aHiddenGroupSaysWhyInWords() {
    groups.with("office", "elc-office");
    wiki.signIn("office");

    Document page = shown(Map.of("member", "se-1", "group", "country"), "display");

    assertThat(page.select("h3").eachText(), hasItem("What could not be compared"));
    assertThat(page.text(), containsString("Too few participants: The group is so small"));
    assertThat(page.select(".elc-learning-unjudged li").eachText(), hasItem("Title of A"));
    assertThat(page.text(), not(containsString("Median")));
  }

  @Test
  public void thePrincipleAndTheNumberCanBeChosen() {
    assertThat(shown(Map.of("number", "1"), "display").select(".elc-finding"), hasSize(1));
    assertThat(shown(Map.of("principle", "staff"), "display").select(".elc-finding"), is(empty()));
    assertThat(shown(Map.of("principle", "rights"), "display").select(".elc-finding"), hasSize(1));
    assertThat(shown(Map.of("number", "many"), "display").select(".elc-finding"), hasSize(1));
  }

  @Test
  public void aBrowserGetsTheStyleAndPaperNothingToClick() {
    shown(Map.of(), "display");
    assertThat(required, contains(LearningLists.RESOURCES));
    required.clear();

    for (String output : List.of("pdf", "word", "email")) {
      Document page = shown(Map.of(), output);
      assertThat(page.select("form, button, select, input, svg, script, a"), is(empty()));
      assertThat(page.select("table.confluenceTable tbody th[scope=row]"), hasSize(1));
      assertThat(page.text(), containsString("weakest quarter"));
      assertThat(page.text(), containsString("your own vision before you act"));
      assertThat(page.text(), containsString("What to do next:"));
    }
    assertThat(required, is(empty()));
  }

  @Test
  public void whateverCannotBeShownLooksTheSame() {
    String nothing = html(Map.of("round", "no-such-round"), "display");

    assertThat(Jsoup.parse(nothing).text(), is("There is nothing to show here."));
    assertThat(html(Map.of("member", "no-2"), "display"), is(nothing));
    assertThat(html(Map.of("member", "nobody"), "display"), is(nothing));
    assertThat(html(Map.of("group", "country:XX"), "display"), is(nothing));
    assertThat(html(Map.of("principle", "none"), "display"), is(nothing));
    wiki.signIn("late");
    assertThat(html(Map.of(), "display"), is(nothing));
    wiki.signIn("stranger");
    assertThat(html(Map.of("member", "no-1"), "display"), is(nothing));
    wiki.signOut();
    assertThat(html(Map.of(), "display"), is(nothing));
  }

  @Test
  public void hostileParametersNeverReachThePage() {
    String attack = "\"><img src=x onerror=alert(1)>";

    for (String name : List.of("round", "member", "unit", "group", "principle", "number")) {
      assertThat(html(Map.of(name, attack), "display"), not(containsString("onerror")));
    }
  }

  @Test
  public void identifiersAreUniqueAndLabelsPointAtSomething() {
    Document page = shown(Map.of(), "display");

    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(new HashSet<>(ids).size(), is(ids.size()));
    assertThat(ids, hasItem(page.selectFirst("section").attr("aria-labelledby")));
  }

  @Test
  public void everyLanguageSaysEverything() {
    groups.with("office", "elc-office");
    wiki.signIn("office");
    for (String tag : List.of("en", "sv", "nb", "pt-PT", "et", "lt")) {
      wiki.speak(Locale.forLanguageTag(tag));
      for (String member : List.of("no-1", "se-1", "no-9")) {
        for (String group : List.of("all", "country")) {
          for (String output : List.of("display", "pdf")) {
            String html = html(Map.of("member", member, "group", group), output);
            assertThat(html, not(containsString("???")));
            assertThat(html, not(containsString("{0")));
          }
        }
      }
    }
  }

  private Document shown(Map<String, String> parameters, String output) {
    return Jsoup.parse(html(parameters, output));
  }

  private String html(Map<String, String> parameters, String output) {
    return macro.execute(parameters, "", new FixedConversion(output, "SPACE"));
  }
}
