package org.elc.benchlearning.confluence.host;

import static org.elc.benchlearning.app.entry.EntryWorld.KARI;
import static org.elc.benchlearning.app.entry.EntryWorld.NO_1;
import static org.elc.benchlearning.app.entry.EntryWorld.PER;
import static org.elc.benchlearning.app.entry.EntryWorld.editor;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.entry.EntryForm;
import org.elc.benchlearning.app.entry.EntryWorld;
import org.elc.benchlearning.app.entry.FormRequest;
import org.elc.benchlearning.core.catalogue.Principle;
import org.elc.benchlearning.core.entry.AFigure;
import org.elc.benchlearning.core.entry.Missing;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.entry.FormPage;
import org.elc.benchlearning.view.entry.FormView;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Test;

/** The templates of the entry form through the real Velocity. */
public class EntryFormHtmlTest {
  private static final String ID = "elc-round-2026-no-1";

  private final EntryWorld world = new EntryWorld();
  private final EntryFormHtml html =
      new EntryFormHtml(new AppTemplates(new RealVelocity()), mode -> "/confluence");

  @Test
  public void eachIndicatorIsAGroupOfLabelledFields() {
    Document page = page(KARI, Language.EN);

    assertThat(
        page.select("fieldset > legend .elc-field-title").eachText(),
        contains("Title of PLAN", "Title of STAF", "Title of TIME", "Title of ADOP"));
    for (Element field : page.select("input, select, textarea")) {
      assertThat(field.id(), page.select("label[for=" + field.id() + "]"), hasSize(1));
    }
    assertThat(
        page.select("#" + ID + "-plan label").eachText().subList(0, 3),
        contains("Numerator Persons with a plan", "Denominator Persons served", "Answer"));
  }

  @Test
  public void whatDescribesAFieldIsThere() {
    for (Element field : page(KARI, Language.EN).select("[aria-describedby]")) {
      for (String id : field.attr("aria-describedby").split(" ")) {
        assertThat(id, page(KARI, Language.EN).select("#" + id), hasSize(1));
      }
    }
  }

  @Test
  public void identifiersAreUnique() {
    List<String> ids = page(KARI, Language.EN).select("[id]").eachAttr("id");

    assertThat(List.copyOf(new LinkedHashSet<>(ids)), is(ids));
  }

  @Test
  public void numbersStandInTheFieldsAsTheReaderWritesThem() {
    world.stored("round-2026", AFigure.of("TIME").value("1234.5").denominator("20"));

    assertThat(value("time-value", Language.EN), is("1234.5"));
    assertThat(value("time-value", Language.LT), is("1234,5"));
    assertThat(text("#" + ID + "-time-result .elc-result-text", Language.EN), is("1,235 %"));
  }

  @Test
  public void untilTheScriptWakesThemFieldsCannotBeChangedAndThePageSaysWhy() {
    Document page = page(KARI, Language.EN);

    assertThat(page.select("input:not([disabled]), select:not([disabled])"), is(empty()));
    assertThat(page.select("button:not([disabled])"), is(empty()));
    assertThat(page.select(".elc-entry-no-script").text(), containsString("JavaScript"));
  }

  @Test
  public void earlierResultsStandBesideTheField() {
    world.stored("round-2025", AFigure.of("PLAN").ratio("30", "40"));

    assertThat(
        page(KARI, Language.EN).select("#" + ID + "-plan .elc-earlier > div").eachText(),
        contains("Round 2025 75.0% 30 of 40", "Round 2024 Nothing reported"));
  }

  @Test
  public void findingsAreSaidAtTheFieldAndInTheReview() {
    world.stored("round-2026", AFigure.of("STAF").ratio("7", "10"));
    Document page = page(KARI, Language.EN);

    assertThat(
        page.select("#" + ID + "-staf-findings li").text(),
        startsWith("Needs a comment: The result is 70; more than 60 is unusual."));
    Element link = page.selectFirst(".elc-review-findings a");
    assertThat(link.attr("href"), is("#" + ID + "-staf-numerator"));
    assertThat(link.text(), is("Title of STAF"));
  }

  @Test
  public void whatPeopleTypedIsTextAndNeverMarkup() {
    world.stored(
        "round-2026",
        AFigure.of("PLAN")
            .ratio("31", "40")
            .note("</textarea><script>alert(1)</script>")
            .evidence("javascript:alert(1)"));

    Document form = page(KARI, Language.EN);
    Document table = page(PER, Language.EN);

    assertThat(form.select("script, a[href^=javascript]"), is(empty()));
    assertThat(
        form.selectFirst("#" + ID + "-plan-note").text(),
        is("</textarea><script>alert(1)</script>"));
    assertThat(table.select("script, a[href^=javascript]"), is(empty()));
  }

  @Test
  public void whoMayOnlyReadGetsATableAndTheReason() {
    world.stored("round-2026", AFigure.of("PLAN").ratio("31", "40").evidence("/display/NO1/Plan"));
    world.stored("round-2026", AFigure.of("TIME").missing(Missing.NOT_APPLICABLE).note("no queue"));
    Document page = page(PER, Language.EN);

    assertThat(page.select("form, input, button"), is(empty()));
    assertThat(page.select(".elc-entry-notice").text(), containsString("Ask an editor"));
    assertThat(
        page.select("tbody tr:has(th[scope=row])").eachText(),
        hasItem(
            "Title of PLAN PLAN 31 of 40 77.5% Nothing reported Nothing reported"
                + " Link to evidence"));
    assertThat(
        page.select("tbody tr:has(th[scope=row])").eachText(),
        hasItem(startsWith("Title of TIME TIME Not applicable Not applicable")));
    assertThat(page.select("tbody a").attr("href"), is("/display/NO1/Plan"));
  }

  @Test
  public void tablesHaveHeadingsWithScope() {
    Document page = page(PER, Language.EN);

    assertThat(page.select("thead th:not([scope=col])"), is(empty()));
    assertThat(page.select("tbody th:not([scope])"), is(empty()));
    assertThat(page.select("caption").text(), is("Saved figures: 0 of 4 answered"));
    assertThat(
        page.select("thead th").size(),
        is(Integer.parseInt(page.select("th[scope=rowgroup]").attr("colspan"))));
  }

  @Test
  public void aDocumentHasNothingToClickButLinks() {
    FormView view = new FormPage(world.form(KARI), Language.EN).view(Optional.empty());

    Document page = Jsoup.parse(html.document(view, Language.EN));

    assertThat(page.select("form, input, select, button"), is(empty()));
    assertThat(page.select("table"), hasSize(1));
  }

  @Test
  public void onPaperACommentHasTheWholeWidth() {
    world.stored("round-2026", AFigure.of("PLAN").ratio("31", "40").note("Two new posts."));

    FormView view = new FormPage(world.form(KARI), Language.EN).view(Optional.empty());
    Document page = Jsoup.parse(html.document(view, Language.EN));

    assertThat(
        page.select("td[colspan]").eachText(), hasItem(containsString("Comment: Two new posts.")));
    assertThat(
        page.select("td[colspan]").attr("colspan"),
        is(String.valueOf(page.select("thead th").size())));
  }

  @Test
  public void aSubmissionShowsItsReceiptAndTheWayBack() {
    world.stored("round-2026", AFigure.of("PLAN").ratio("31", "40"));
    world.entry.submit(KARI, "round-2026", NO_1);

    Document own = page(KARI, Language.EN);
    Document readers = page(PER, Language.EN);

    assertThat(own.select(".elc-receipt-number").text(), startsWith("ROUND-2026.NO-1.1-"));
    assertThat(own.select(".elc-receipt dd").eachText(), hasItem("1 of 4 answered"));
    assertThat(own.select(".elc-receipt dd").eachText(), hasItem("Kari Vik"));
    assertThat(own.select("button.elc-withdraw"), hasSize(1));
    assertThat(readers.select("button.elc-withdraw"), is(empty()));
    assertThat(own.select("form"), is(empty()));
  }

  @Test
  public void unitsCanBeChosenWhereThereAreSeveral() {
    EntryForm form = world.entry.form(editor("anne", "no-2"), FormRequest.NEWEST);

    Document page = render(form, Language.EN, Optional.empty());

    assertThat(
        page.select(".elc-entry-units option").eachText(), contains("Unit north", "Unit south"));
    assertThat(page.select(".elc-entry-units option[selected]").val(), is("north"));
    assertThat(page(KARI, Language.EN).select(".elc-entry-units"), is(empty()));
  }

  @Test
  public void onePrincipleShowsItsOwnIndicatorsOnly() {
    assertThat(
        render(world.form(KARI), Language.EN, Optional.of(Principle.RIGHTS)).select("fieldset"),
        hasSize(4));
    assertThat(
        render(world.form(KARI), Language.EN, Optional.of(Principle.ETHICS)).select("fieldset"),
        is(empty()));
  }

  @Test
  public void everyLanguageSaysEverything() {
    world.stored("round-2026", AFigure.of("STAF").ratio("7", "10"));
    for (Language language : Language.values()) {
      Document page = page(KARI, language);

      assertThat(language.tag(), page.text(), not(containsString("???")));
      assertThat(language.tag(), page.text(), not(containsString("{")));
      assertThat(page.select("section.elc-entry").attr("lang"), is(language.tag()));
    }
  }

  private Document page(Actor actor, Language language) {
    return render(world.form(actor), language, Optional.empty());
  }

  private Document render(EntryForm form, Language language, Optional<Principle> only) {
    return Jsoup.parse(html.form(new FormPage(form, language).view(only), language));
  }

  private String value(String id, Language language) {
    return page(KARI, language).select("#" + ID + "-" + id).attr("value");
  }

  private String text(String selector, Language language) {
    return page(KARI, language).select(selector).text();
  }
}
