package org.elc.benchlearning.confluence.macro;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Test;

/** Twelve participants are too few for a funnel: the reasons stand in its place. */
public class FunnelMacroTest {
  private final ChartWorld world = new ChartWorld();
  private final FunnelMacro macro = new FunnelMacro(world.frame(), world.results.comparisons());

  private Document shown(Map<String, String> parameters, String output) {
    return Jsoup.parse(html(parameters, output));
  }

  private String html(Map<String, String> parameters, String output) {
    return macro.execute(parameters, "", new FixedConversion(output, "SPACE"));
  }

  @Test
  public void aSmallGroupHasTheReasonInPlaceOfTheFunnel() {
    Document page = shown(Map.of(), "display");

    assertThat(page.select("h2").text(), is("More than chance? Member no-1: Round r25"));
    assertThat(page.select("svg.elc-picture, .elc-chart-keys li"), is(empty()));
    assertThat(
        page.select(".elc-card-sentence").eachText(),
        everyItem(containsString("at least 20 members")));
    assertThat(page.select("details td").eachText(), hasItem("Too few participants"));
    assertThat(page.select("details td").eachText(), hasItem("5.0"));
  }

  @Test
  public void documentsHaveTheWordsAndTheTable() {
    for (String output : List.of("pdf", "word", "email")) {
      Document page = shown(Map.of(), output);

      assertThat(page.select("svg, details, form, button, img"), is(empty()));
      assertThat(page.text(), containsString("Too few participants"));
    }
  }

  @Test
  public void whateverCannotBeShownLooksTheSame() {
    String nothing = html(Map.of("round", "no-such-round"), "display");

    assertThat(Jsoup.parse(nothing).text(), is("There is nothing to show here."));
    for (Map<String, String> parameters : ChartWorld.INVISIBLE) {
      assertThat(html(parameters, "display"), is(nothing));
      assertThat(html(parameters, "word"), is(nothing));
    }
    for (String user : List.of("late", "stranger")) {
      world.wiki.signIn(user);
      assertThat(html(Map.of(), "display"), is(nothing));
    }
    world.wiki.signOut();
    assertThat(html(Map.of(), "display"), is(nothing));
  }

  @Test
  public void hostileParametersNeverReachThePage() {
    for (String name : List.of("round", "member", "unit", "group", "principle", "indicator")) {
      assertThat(html(Map.of(name, ChartWorld.ATTACK), "display"), not(containsString("onerror")));
    }
  }

  @Test
  public void everyLanguageSaysEverything() {
    for (String tag : ChartWorld.LANGUAGES) {
      world.wiki.speak(Locale.forLanguageTag(tag));
      for (String output : List.of("display", "pdf")) {
        assertThat(html(Map.of(), output), not(containsString("???")));
      }
    }
  }
}
