package org.elc.benchlearning.confluence.rest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.Locale;
import org.elc.benchlearning.app.Logbooks;
import org.elc.benchlearning.app.catalogue.Catalogue;
import org.elc.benchlearning.app.catalogue.ShippedCatalogue;
import org.elc.benchlearning.app.port.DirectTransactions;
import org.elc.benchlearning.app.port.FreeLocks;
import org.elc.benchlearning.app.port.InMemoryEditionStore;
import org.elc.benchlearning.confluence.rest.RestServer.Answer;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class IndicatorResourceTest {
  @Rule public final RestServer rest = new RestServer();

  @Before
  public void aCatalogue() {
    InMemoryEditionStore editions = new InMemoryEditionStore();
    new ShippedCatalogue(editions, new DirectTransactions(), new FreeLocks()).install();
    rest.serve(new Catalogue(editions, Logbooks.at(Clock.systemUTC())));
    rest.wiki.signIn("key-office");
  }

  @Test
  public void theNewestEditionIsListedInTheReadersLanguage() {
    rest.wiki.speak(Locale.forLanguageTag("nb"));

    JsonNode page = rest.get("indicators?limit=2&start=1").json();

    assertThat(page.get("total").asInt(), is(44));
    assertThat(page.get("start").asInt(), is(1));
    assertThat(page.get("limit").asInt(), is(2));
    assertThat(page.get("items").size(), is(2));
    JsonNode first = page.get("items").get(0);
    assertThat(first.get("code").asText(), is("LEA2"));
    assertThat(first.get("kind").asText(), is("PERCENTAGE"));
    assertThat(first.get("factor").decimalValue().intValueExact(), is(100));
    assertThat(first.get("hard").get("high").asInt(), is(100));
    assertThat(first.get("soft").get("high").isNull(), is(true));
    assertThat(first.get("title").asText(), containsString("Medarbeidere"));
  }

  @Test
  public void pagesHaveAnUpperBound() {
    for (String wrong : new String[] {"limit=0", "limit=501", "limit=x", "start=-1", "start="}) {
      Answer answer = rest.get("indicators?" + wrong);
      assertThat(wrong, answer.status(), is(400));
      assertThat(answer.json().get("code").asText(), is("paging"));
      assertThat(
          answer.json().get("problems").get(0).get("field").asText(), is(wrong.split("=")[0]));
    }
    assertThat(rest.get("indicators?limit=x&start=y").json().get("problems").size(), is(2));
    assertThat(rest.get("indicators?start=1000").json().get("items").size(), is(0));
  }

  @Test
  public void oneIsFoundByItsCode() {
    assertThat(rest.get("indicators/LEA1").json().get("principle").asText(), is("LEADERSHIP"));
    assertThat(rest.get("indicators/NOPE").status(), is(404));
    assertThat(rest.get("indicators/LEA1?edition=nope").status(), is(404));
  }

  @Test
  public void editionsAreListed() {
    JsonNode edition = rest.get("indicators/editions").json().get("items").get(0);

    assertThat(edition.get("key").asText(), is("elc-1"));
    assertThat(edition.get("frozen").asBoolean(), is(false));
    assertThat(edition.get("indicators").asInt(), is(44));
  }

  @Test
  public void theExportIsAFileThatCanBeImported() {
    Answer file = rest.get("indicators/export?form=local");
    assertThat(file.status(), is(200));
    assertThat(file.header("Content-Type"), startsWith("text/csv"));
    assertThat(
        file.header("Content-Disposition"), is("attachment; filename=\"indicators-elc-1.csv\""));

    Answer report = rest.postCsv("indicators/import?edition=two&dryRun=true", file.body());
    assertThat(report.json().get("dryRun").asBoolean(), is(true));
    assertThat(report.json().get("created").asInt(), is(44));
    assertThat(rest.get("indicators?edition=two").status(), is(404));

    assertThat(rest.postCsv("indicators/import?edition=two", file.body()).status(), is(200));
    assertThat(rest.get("indicators?edition=two").json().get("total").asInt(), is(44));
  }

  @Test
  public void aFileWithProblemsNamesLineColumnAndValue() {
    String csv = rest.get("indicators/export").body().replace("LEA2,LEADERSHIP", "LEA2,CHESS");

    JsonNode dry = rest.postCsv("indicators/import?edition=elc-1&dryRun=true", csv).json();
    Answer refused = rest.postCsv("indicators/import?edition=elc-1", csv);

    JsonNode problem = dry.get("problems").get(0);
    assertThat(problem.get("line").asInt(), is(3));
    assertThat(problem.get("field").asText(), is("principle"));
    assertThat(problem.get("message").asText(), containsString("CHESS"));
    assertThat(refused.status(), is(400));
    assertThat(refused.json().get("problems").get(0), is(problem));
  }

  @Test
  public void parametersThatAreNoChoiceAreRefused() {
    assertThat(rest.get("indicators/export?form=excel").json().get("code").asText(), is("choice"));
    assertThat(
        rest.postCsv("indicators/import?edition=elc-1&dryRun=perhaps", "x")
            .json()
            .get("code")
            .asText(),
        is("choice"));
  }

  @Test
  public void whoMayNotSeeItFindsNothingAndWhoMayNotChangeItIsRefused() {
    rest.wiki.signIn("key-stranger");
    assertThat(rest.get("indicators").status(), is(404));
    assertThat(rest.get("indicators").body(), is(rest.get("nowhere").body()));
    rest.wiki.signIn("key-coordinator-no");
    assertThat(rest.get("indicators").status(), is(200));
    assertThat(rest.postCsv("indicators/import?edition=elc-1", "x").status(), is(403));
    rest.wiki.signOut();
    assertThat(rest.get("indicators").status(), is(404));
  }

  @Test
  public void formsOfABrowserCannotPost() {
    for (String type : new String[] {"text/plain", "application/x-www-form-urlencoded"}) {
      assertThat(rest.send("POST", "indicators/import?edition=elc-1", type, "x").status(), is(415));
    }
  }
}
