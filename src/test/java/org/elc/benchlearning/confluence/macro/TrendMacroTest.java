package org.elc.benchlearning.confluence.macro;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Test;

public class TrendMacroTest {
  private final ChartWorld world = new ChartWorld();
  private final TrendMacro macro = new TrendMacro(world.frame(), world.results.trends());

  private Document shown(Map<String, String> parameters, String output) {
    return Jsoup.parse(html(parameters, output));
  }

  private String html(Map<String, String> parameters, String output) {
    return macro.execute(parameters, "", new FixedConversion(output, "SPACE"));
  }

  @Test
  public void withoutBeingToldItShowsTheOwnValuesOverAllRounds() {
    Document page = shown(Map.of(), "display");

    assertThat(page.select("h2").text(), is("Trend of Member no-1"));
    assertThat(
        page.select(".elc-chart-period").first().text(), is("2 rounds: Round r24 to Round r25"));
    assertThat(
        page.select(".elc-card-name").eachText(), contains("Title of A A %", "Title of B B %"));
    assertThat(world.required, contains("org.elc.benchlearning:charts"));
  }

  @Test
  public void withoutBeingToldItShowsTheRoundsThatAreasForLearningRestOn() {
    for (int year = 2019; year <= 2023; year++) {
      world.results.collect("r" + year % 100, year, 0);
    }
    world.results.world.clock.set("2026-03-01T10:00:00Z");
    world.results.world.roundClock().advance();

    assertThat(
        shown(Map.of(), "display").select(".elc-chart-period").first().text(),
        is("5 rounds: Round r21 to Round r25"));
    assertThat(
        shown(Map.of("rounds", "12"), "display").select(".elc-chart-period").first().text(),
        is("7 rounds: Round r19 to Round r25"));
  }

  @Test
  public void aCurveHasTwoDotsABandAndWords() {
    Element card = shown(Map.of("indicator", "A"), "display").selectFirst(".elc-card");

    assertThat(card.select("svg svg .elc-ink-own"), hasSize(2));
    assertThat(card.select(".elc-ink-peers"), hasSize(1));
    assertThat(card.select("svg.elc-picture > text").eachText(), hasItem("2025"));
    assertThat(card.select("svg.elc-picture > title").text(), is("Title of A"));
    assertThat(
        card.select(".elc-card-sentence").text(), containsString("From 4.0 in Round r24 to 5.0"));
    assertThat(card.select(".elc-hint").eachText(), hasItem("Own percentile: from 4 to 4"));
  }

  @Test
  public void theSameNumbersStandInATable() {
    Document page = shown(Map.of("indicator", "A"), "display");

    assertThat(
        page.select("details tbody tr").get(2).select("th, td").eachText(),
        contains("Round r25", "5.0", "4", "12", "18.8", "32.5", "51.3"));
  }

  @Test
  public void onPaperThereArePicturesAndInMailNone() {
    assertThat(shown(Map.of(), "pdf").select("img[alt~=.]"), hasSize(2));
    assertThat(shown(Map.of(), "word").select("svg, details, form"), is(empty()));
    assertThat(shown(Map.of(), "email").select("img"), is(empty()));
    assertThat(shown(Map.of(), "email").select("table tbody tr"), hasSize(6));
  }

  @Test
  public void onPaperEachMarkStandsBeforeWhatItMeans() {
    Document page = shown(Map.of(), "pdf");

    assertThat(
        page.select("div:has(> img[alt=''])").eachText(),
        contains(
            "Own value",
            "Median of the group",
            "Middle half of the group, from the lower to the upper quartile"));
    assertThat(page.select("table[style]").attr("style"), containsString("table-layout: fixed"));
  }

  @Test
  public void aHiddenGroupShowsTheOwnCurveAndTheReason() {
    Document page = shown(Map.of("group", "country:SE", "indicator", "A"), "display");

    assertThat(page.select(".elc-ink-peers, .elc-ink-peers-median"), is(empty()));
    assertThat(page.select("details td").eachText(), hasItem("Too few participants"));
  }

  @Test
  public void whateverCannotBeShownLooksTheSame() {
    String nothing = html(Map.of("round", "no-such-round"), "display");

    assertThat(Jsoup.parse(nothing).text(), is("There is nothing to show here."));
    for (Map<String, String> parameters : ChartWorld.INVISIBLE) {
      assertThat(html(parameters, "display"), is(nothing));
      assertThat(html(parameters, "pdf"), is(nothing));
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
    for (String name :
        List.of("round", "member", "unit", "group", "principle", "indicator", "rounds")) {
      assertThat(html(Map.of(name, ChartWorld.ATTACK), "display"), not(containsString("onerror")));
    }
  }

  @Test
  public void everyLanguageSaysEverything() {
    for (String tag : ChartWorld.LANGUAGES) {
      world.wiki.speak(Locale.forLanguageTag(tag));
      for (String output : List.of("display", "pdf")) {
        assertThat(html(Map.of(), output), not(containsString("???")));
        assertThat(html(Map.of("group", "country:SE"), output), not(containsString("???")));
      }
    }
  }

  @Test
  public void aReaderWithoutAMemberSeesTheGroupOnly() {
    world.groups.with("office", "elc-office");
    world.wiki.signIn("office");

    Document page = shown(Map.of(), "display");

    assertThat(page.select("h2").text(), is("Trend over the rounds"));
    assertThat(page.select(".elc-ink-own, .elc-key-line"), is(empty()));
    assertThat(page.select(".elc-ink-peers"), hasSize(2));
  }
}
