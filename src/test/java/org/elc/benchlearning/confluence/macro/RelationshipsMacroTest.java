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
import org.elc.benchlearning.core.benchmark.Relationships.Measured;
import org.elc.benchlearning.core.benchmark.Relationships.Pair;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.Test;

public class RelationshipsMacroTest {
  private final ChartWorld world = new ChartWorld();
  private final RelationshipsMacro macro =
      new RelationshipsMacro(world.frame(), world.results.relations());

  @Before
  public void aRelationship() {
    world.results.relate("r25", "all", Pair.of("A", "B", new Measured(24, -0.62, 0.001, 0.004, 2)));
    world.results.relate("r25", "country:SE", Pair.hidden("A", "B", Suppression.TOO_FEW));
  }

  private Document shown(Map<String, String> parameters, String output) {
    return Jsoup.parse(html(parameters, output));
  }

  private String html(Map<String, String> parameters, String output) {
    return macro.execute(parameters, "", new FixedConversion(output, "SPACE"));
  }

  @Test
  public void aPairHasABarItsStarsAndASentence() {
    Document page = shown(Map.of("show", "strongest"), "display");

    assertThat(page.select("h2").text(), is("What goes together: Round r25"));
    assertThat(page.select("h3").eachText(), contains("The strongest"));
    assertThat(
        page.select(".elc-card-sentence").text(),
        is("Where one is high, the other tends to be low: -0.62**, 24 participants."));
    assertThat(page.select("svg.elc-picture text").eachText(), hasItem("-0.62**"));
    assertThat(page.select(".elc-ink-opposite"), hasSize(1));
  }

  @Test
  public void thatItIsNotACauseStandsBesideIt() {
    Document page = shown(Map.of(), "display");

    assertThat(page.text(), containsString("A correlation is not a cause"));
    assertThat(page.select(".elc-card .elc-hint").eachText(), hasItem("Not a cause"));
    assertThat(shown(Map.of(), "pdf").text(), containsString("A correlation is not a cause"));
  }

  @Test
  public void aMatrixHasTheNumbersTheStarsAndTheCodes() {
    Document page = shown(Map.of("show", "matrix"), "display");

    assertThat(page.select("h3").eachText(), contains("By principle"));
    assertThat(page.select("svg.elc-picture text").eachText(), contains("A", "-0.62", "**", "B"));
  }

  @Test
  public void theSameNumbersStandInATable() {
    Document page = shown(Map.of("show", "matrix"), "display");

    assertThat(
        page.select("details tbody tr").get(1).select("th, td").eachText(),
        contains("Title of A \u2013 Title of B (A, B)", "-0.62**", "24", "0.001", "0.004"));
  }

  @Test
  public void hiddenPairsSayWhy() {
    Document page = shown(Map.of("group", "country:SE"), "display");

    assertThat(page.select("details td").eachText(), hasItem("Too few participants"));
    assertThat(page.select(".elc-chart-summary").text(), containsString("1 are not shown"));
    assertThat(page.select("svg text").eachText(), hasItem("\u2013"));
    assertThat(page.select(".elc-ink-opposite, .elc-ink-together"), is(empty()));
  }

  @Test
  public void onPaperThereArePicturesAndInMailNone() {
    assertThat(shown(Map.of(), "pdf").select("img[alt~=.]"), hasSize(2));
    assertThat(shown(Map.of(), "word").select("svg, details, form"), is(empty()));
    assertThat(shown(Map.of(), "email").select("img"), is(empty()));
  }

  @Test
  public void whateverCannotBeShownLooksTheSame() {
    String nothing = html(Map.of("round", "no-such-round"), "display");

    assertThat(Jsoup.parse(nothing).text(), is("There is nothing to show here."));
    for (Map<String, String> parameters :
        List.of(
            Map.of("member", "no-2"),
            Map.of("group", "country:XX"),
            Map.of("group", "service:housing"),
            Map.of("principle", "none"),
            Map.of("indicator", "NO9"))) {
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
        List.of("round", "member", "unit", "group", "principle", "indicator", "number", "show")) {
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
}
