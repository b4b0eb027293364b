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
import org.elc.benchlearning.app.port.FixedGroups;
import org.elc.benchlearning.app.port.InMemoryPeopleStore;
import org.elc.benchlearning.app.results.ResultWorld;
import org.elc.benchlearning.confluence.host.BenchmarkTables;
import org.elc.benchlearning.confluence.host.RealTemplates;
import org.elc.benchlearning.confluence.host.SignedIn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Before;
import org.junit.Test;

public class BenchmarkTableMacroTest {
  private final ResultWorld results = new ResultWorld();
  private final SignedIn wiki = new SignedIn();
  private final InMemoryPeopleStore people = new InMemoryPeopleStore();
  private final FixedGroups groups = new FixedGroups();
  private BenchmarkTableMacro macro;

  @Before
  public void makeTheMacro() {
    people.assign("no-1", "kari", MemberRole.EDITOR);
    people.assign("no-9", "late", MemberRole.EDITOR);
    macro =
        new BenchmarkTableMacro(
            new Frames(wiki, people, groups).frame(results.world.members, new ArrayList<>()),
            new BenchmarkTables(results.comparisons(), RealTemplates.app(), mode -> "/confluence"));
    wiki.signIn("kari");
  }

  @Test
  public void theTableHasARowForEachIndicatorUnderItsPrinciple() {
    Document page = shown(Map.of(), "display");

    assertThat(
        page.select("tbody th[scope=row]").eachText(),
        contains("Title of A A %", "Title of B B %"));
    assertThat(page.select("th[scope=rowgroup]").eachText(), contains("Rights"));
    assertThat(
        page.select("thead th[scope=col]").eachText(),
        contains(
            "Indicator",
            "Own value",
            "Position",
            "Change since Round r24",
            "Values",
            "Lower quartile",
            "Median",
            "Upper quartile",
            "Best quarter"));
    assertThat(
        page.select("caption").text(),
        is("Compared with: All participants in the round (at most 12 values for each indicator)"));
  }

  @Test
  public void theOwnValueItsPositionItsBandAndItsChangeStandInWords() {
    Element row = shown(Map.of(), "display").select("tbody tr").get(1);

    assertThat(row.select(".elc-value").text(), is("5.0"));
    assertThat(row.select(".elc-mark-worst").text(), is("Among the weakest"));
    assertThat(row.select(".elc-mark-worst svg[aria-hidden=true]"), hasSize(1));
    assertThat(row.select(".elc-place").text(), is("12 of 12"));
    assertThat(row.select(".elc-change").text(), is("Up 1.0"));
    assertThat(row.text(), containsString("Lowest quarter"));
    assertThat(row.text(), containsString("or more"));
  }

  @Test
  public void whereAllAreEqualThereIsNoBandAndNoPlaceThatWouldSaySo() {
    Element row = shown(Map.of(), "display").select("tbody tr").get(2);

    assertThat(row.select(".elc-place").text(), is("Only the rough place is shown"));
    assertThat(row.select(".elc-mark"), is(empty()));
  }

  @Test
  public void aHiddenGroupSaysWhyAndShowsTheOwnValueOnly() {
    Document page = shown(Map.of("group", "country:SE"), "display");

    assertThat(
        page.select(".elc-suppressed").eachText(),
        contains("Too few participants", "Too few participants"));
    assertThat(page.select(".elc-benchmark-note").text(), containsString("The group is so small"));
    assertThat(page.select(".elc-place").eachText(), hasItem("Not in this group"));
    assertThat(page.select("td.elc-number-cell"), is(empty()));
  }

  @Test
  public void theReaderChoosesGroupPrincipleAndOrderWithoutAScript() {
    Element form = shown(Map.of("sort", "weakest"), "display").selectFirst("form");

    assertThat(form.attr("method"), is("get"));
    assertThat(form.attr("action"), is("/confluence/plugins/servlet/elc/benchmark"));
    assertThat(
        form.select("select[name=group] option").eachAttr("value"),
        contains("all", "service:housing", "size:M"));
    assertThat(
        form.select("select[name=sort] option[selected]").eachText(),
        contains("Most to learn first"));
    assertThat(form.select("input[name=round]").attr("value"), is("r25"));
    assertThat(form.select("input[name=member]").attr("value"), is("no-1"));
    assertThat(form.select("label").size(), is(form.select("select").size()));
  }

  @Test
  public void identifiersAreUniqueAndLabelsPointAtSomething() {
    Document page = shown(Map.of(), "display");

    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(new HashSet<>(ids).size(), is(ids.size()));
    assertThat(
        page.select("label").eachAttr("for").stream().filter(id -> !ids.contains(id)).toList(),
        is(empty()));
    assertThat(
        page.select("[aria-labelledby]").eachAttr("aria-labelledby").stream()
            .filter(id -> !ids.contains(id))
            .toList(),
        is(empty()));
  }

  @Test
  public void documentsHaveTheTableWithoutAnythingToClick() {
    for (String output : List.of("pdf", "word", "email")) {
      Document page = shown(Map.of(), output);

      assertThat(page.select("form, button, select, input, svg, script"), is(empty()));
      assertThat(page.select("table.confluenceTable tbody th[scope=row]"), hasSize(2));
      assertThat(page.text(), containsString("Among the weakest"));
      assertThat(page.text(), containsString("12 of 12"));
    }
  }

  @Test
  public void whateverCannotBeShownLooksTheSame() {
    String nothing = html(Map.of("round", "no-such-round"), "display");

    assertThat(Jsoup.parse(nothing).text(), is("There is nothing to show here."));
    assertThat(html(Map.of("member", "no-2"), "display"), is(nothing));
    assertThat(html(Map.of("member", "nobody"), "display"), is(nothing));
    assertThat(html(Map.of("group", "country:XX"), "display"), is(nothing));
    assertThat(html(Map.of("principle", "none"), "display"), is(nothing));
    assertThat(html(Map.of("member", "no-2"), "pdf"), is(nothing));
    wiki.signIn("late");
    assertThat(html(Map.of(), "display"), is(nothing));
    wiki.signIn("stranger");
    assertThat(html(Map.of(), "display"), is(nothing));
    wiki.signOut();
    assertThat(html(Map.of(), "display"), is(nothing));
  }

  @Test
  public void hostileParametersNeverReachThePage() {
    String attack = "\"><img src=x onerror=alert(1)>";

    for (String name : List.of("round", "member", "unit", "group", "principle", "sort")) {
      assertThat(html(Map.of(name, attack), "display"), not(containsString("onerror")));
    }
  }

  @Test
  public void aReaderWithoutAMemberSeesTheGroupOnly() {
    groups.with("office", "elc-office");
    wiki.signIn("office");

    Document page = shown(Map.of(), "display");

    assertThat(page.select("thead th"), hasSize(6));
    assertThat(page.select(".elc-own"), is(empty()));
    assertThat(page.select("td.elc-number-cell").first().text(), containsString("12"));
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
  public void numbersAreWrittenAsTheReaderWritesThem() {
    wiki.speak(Locale.forLanguageTag("lt"));

    Element row = shown(Map.of(), "display").select("tbody tr").get(1);

    assertThat(row.select(".elc-value").text(), is("5,0"));
    assertThat(row.select(".elc-place").text(), is("12 i\u0161 12"));
  }

  private Document shown(Map<String, String> parameters, String output) {
    return Jsoup.parse(html(parameters, output));
  }

  private String html(Map<String, String> parameters, String output) {
    return macro.execute(parameters, "", new FixedConversion(output, "SPACE"));
  }
}
