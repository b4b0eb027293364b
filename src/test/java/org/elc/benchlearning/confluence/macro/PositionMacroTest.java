package org.elc.benchlearning.confluence.macro;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.port.FixedGroups;
import org.elc.benchlearning.app.port.InMemoryPeopleStore;
import org.elc.benchlearning.app.results.ResultWorld;
import org.elc.benchlearning.confluence.host.KeptFiles;
import org.elc.benchlearning.confluence.host.PictureFiles;
import org.elc.benchlearning.confluence.host.PositionCharts;
import org.elc.benchlearning.confluence.host.RealTemplates;
import org.elc.benchlearning.confluence.host.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Before;
import org.junit.Test;

public class PositionMacroTest {
  private final ResultWorld results = new ResultWorld();
  private final SignedIn wiki = new SignedIn();
  private final InMemoryPeopleStore people = new InMemoryPeopleStore();
  private final FixedGroups groups = new FixedGroups();
  private final KeptFiles files = new KeptFiles();
  private final List<String> required = new ArrayList<>();
  private final PositionMacro macro =
      new PositionMacro(
          new Frames(wiki, people, groups).frame(results.world.members, required),
          new PositionCharts(
              results.comparisons(),
              RealTemplates.app(),
              new PictureFiles(type -> Optional.of(files))));

  @Before
  public void aMemberReads() {
    people.assign("no-1", "kari", MemberRole.EDITOR);
    people.assign("no-9", "late", MemberRole.EDITOR);
    wiki.signIn("kari");
  }

  private Document shown(Map<String, String> parameters, String output) {
    return Jsoup.parse(html(parameters, output));
  }

  private String html(Map<String, String> parameters, String output) {
    return macro.execute(parameters, "", new FixedConversion(output, "SPACE"));
  }

  @Test
  public void withoutBeingToldItShowsTheOwnMemberInTheNewestRoundByPrinciple() {
    Document page = shown(Map.of(), "display");

    assertThat(page.select("h2").text(), is("Position of Member no-1: Round r25"));
    assertThat(page.select("h3").eachText(), contains("Rights"));
    assertThat(
        page.select(".elc-strip-name").eachText(), contains("Title of A A %", "Title of B B %"));
    assertThat(required, contains("org.elc.benchlearning:charts"));
  }

  @Test
  public void eachIndicatorHasAStripWithWordsForThoseWhoDoNotSeeIt() {
    Element strip = shown(Map.of(), "display").select(".elc-strip").first();

    Element svg = strip.selectFirst("svg.elc-picture");
    assertThat(svg.attr("role"), is("img"));
    assertThat(strip.select("#" + svg.attr("aria-labelledby")).text(), is("Title of A"));
    assertThat(
        strip.select("#" + svg.attr("aria-describedby")).text(),
        is(
            "A strip on which the median of the group is marked at 32.5."
                + " The middle half of the group lies between 18.8 and 51.3."
                + " A pin marks the own value 5.0."));
    assertThat(svg.select(".elc-ink-own"), hasSize(2));
    assertThat(svg.select(".elc-ink-whisker"), is(empty()));
  }

  @Test
  public void thePlaceIsSaidInWordsAndABandByColourSignAndWord() {
    Element strip = shown(Map.of(), "display").select(".elc-strip").first();

    assertThat(strip.select(".elc-value").text(), is("5.0"));
    assertThat(strip.select(".elc-mark-worst").text(), is("Among the weakest"));
    assertThat(strip.select(".elc-mark-worst svg[aria-hidden=true]"), hasSize(1));
    assertThat(
        strip.select(".elc-strip-sentence").text(),
        is(
            "With 5.0, the own value is among the weakest, where there is most to learn; the"
                + " median of the group is 32.5."));
    assertThat(strip.select(".elc-hint").eachText(), contains("Higher is better"));
  }

  @Test
  public void theSameNumbersStandInATable() {
    Document page = shown(Map.of(), "display");
    Element row = page.select("details table tbody tr").get(1);

    assertThat(
        page.select("details thead th").eachText(),
        contains(
            "Indicator",
            "Own value",
            "Position",
            "Values",
            "Lower quartile",
            "Median",
            "Upper quartile"));
    assertThat(row.select("td").eachText(), hasItem("5.0"));
    assertThat(row.select("td.elc-number-cell").eachText(), contains("12", "18.8", "32.5", "51.3"));
    assertThat(page.select("details > summary").text(), is("Same data as a table"));
  }

  @Test
  public void oneIndicatorOrOnePrincipleCanBeChosen() {
    assertThat(
        shown(Map.of("indicator", "b"), "display").select(".elc-strip-name").eachText(),
        contains("Title of B B %"));
    assertThat(shown(Map.of("principle", "rights"), "display").select(".elc-strip"), hasSize(2));
  }

  @Test
  public void aHiddenGroupHasTheReasonInPlaceOfTheStrip() {
    Document page = shown(Map.of("group", "country:SE"), "display");

    assertThat(page.select("svg.elc-picture"), is(empty()));
    assertThat(
        page.select(".elc-strip-sentence").first().text(),
        is(
            "The numbers of this group are not shown: The group is so small that a number would"
                + " show the results of single organisations."));
    assertThat(page.select(".elc-value").first().text(), is("5.0"));
    assertThat(page.select(".elc-chart-keys li"), is(empty()));
  }

  @Test
  public void aReaderWithoutAMemberSeesTheGroupOnly() {
    groups.with("office", "elc-office");
    wiki.signIn("office");

    Document page = shown(Map.of(), "display");

    assertThat(page.select("h2").text(), is("Position: Round r25"));
    assertThat(page.select(".elc-ink-own, .elc-value, .elc-key-own"), is(empty()));
    assertThat(page.select("svg.elc-picture"), hasSize(2));
    assertThat(
        page.select(".elc-strip-sentence").first().text(), is("The median of the group is 32.5."));
  }

  @Test
  public void documentsHaveTheTableAndTheSentencesAndNothingToClick() {
    for (String output : List.of("pdf", "word", "email")) {
      Document page = shown(Map.of(), output);

      assertThat(page.select("form, button, details, svg, script"), is(empty()));
      assertThat(page.select("table.confluenceTable tbody th[scope=row]"), hasSize(2));
      assertThat(page.text(), containsString("Among the weakest"));
      assertThat(page.text(), containsString("the median of the group is 32.5."));
    }
  }

  @Test
  public void onPaperTheStripsArePicturesWithWordsInTheirPlace() throws IOException {
    for (String output : List.of("pdf", "word")) {
      Document page = shown(Map.of(), output);

      assertThat(page.select("img[alt~=.]"), hasSize(2));
      assertThat(page.select("div > img[alt='']").size(), is(page.select("div > img").size()));
      Element image = page.selectFirst("img[alt~=.]");
      assertThat(image.attr("alt"), containsString("A pin marks the own value 5.0."));
      BufferedImage picture = ImageIO.read(new ByteArrayInputStream(files.at(image.attr("src"))));
      assertThat(picture.getWidth(), is(2 * Integer.parseInt(image.attr("width"))));
      assertThat(picture.getHeight(), is(2 * Integer.parseInt(image.attr("height"))));
    }
    assertThat(shown(Map.of(), "email").select("img"), is(empty()));
    assertThat(shown(Map.of("group", "country:SE"), "pdf").select("img"), is(empty()));
  }

  @Test
  public void identifiersAreUniqueAndWhatIsReferredToIsThere() {
    Document page = shown(Map.of(), "display");

    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(new HashSet<>(ids).size(), is(ids.size()));
    List<String> meant =
        new ArrayList<>(page.select("[aria-labelledby]").eachAttr("aria-labelledby"));
    meant.addAll(page.select("[aria-describedby]").eachAttr("aria-describedby"));
    meant.removeAll(ids);
    assertThat(meant, is(empty()));
  }

  @Test
  public void whateverCannotBeShownLooksTheSame() {
    String nothing = html(Map.of("round", "no-such-round"), "display");

    assertThat(Jsoup.parse(nothing).text(), is("There is nothing to show here."));
    for (Map<String, String> parameters :
        List.of(
            Map.of("member", "no-2"),
            Map.of("member", "nobody"),
            Map.of("group", "country:XX"),
            Map.of("principle", "none"),
            Map.of("principle", "staff"),
            Map.of("indicator", "NO9"))) {
      assertThat(html(parameters, "display"), is(nothing));
      assertThat(html(parameters, "pdf"), is(nothing));
    }
    for (String user : List.of("late", "stranger")) {
      wiki.signIn(user);
      assertThat(html(Map.of(), "display"), is(nothing));
    }
    wiki.signOut();
    assertThat(html(Map.of(), "display"), is(nothing));
    assertThat(required, is(empty()));
  }

  @Test
  public void hostileParametersNeverReachThePage() {
    String attack = "\"><img src=x onerror=alert(1)>";

    for (String name : List.of("round", "member", "unit", "group", "principle", "indicator")) {
      assertThat(html(Map.of(name, attack), "display"), not(containsString("onerror")));
    }
  }

  @Test
  public void everyLanguageSaysEverything() {
    for (String tag : List.of("en", "sv", "nb", "pt-PT", "et", "lt")) {
      wiki.speak(Locale.forLanguageTag(tag));

      for (String group : List.of("all", "country:SE")) {
        for (String output : List.of("display", "pdf")) {
          assertThat(html(Map.of("group", group), output), not(containsString("???")));
        }
      }
    }
  }

  @Test
  public void numbersAreWrittenAsTheReaderWritesThemAlsoInThePicture() {
    wiki.speak(Locale.forLanguageTag("lt"));

    Element strip = shown(Map.of(), "display").select(".elc-strip").first();

    assertThat(strip.select("svg text").eachText(), hasItem("32,5"));
    assertThat(strip.select(".elc-value").text(), is("5,0"));
  }
}
