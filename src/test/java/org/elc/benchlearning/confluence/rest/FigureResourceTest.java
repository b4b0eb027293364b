package org.elc.benchlearning.confluence.rest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.Logbooks;
import org.elc.benchlearning.app.SetClock;
import org.elc.benchlearning.app.entry.EntryWorld;
import org.elc.benchlearning.app.entry.FigureExport;
import org.elc.benchlearning.app.entry.RoundFigures;
import org.elc.benchlearning.app.port.InMemoryPeopleStore;
import org.elc.benchlearning.confluence.host.AppTemplates;
import org.elc.benchlearning.confluence.host.EntryFormHtml;
import org.elc.benchlearning.confluence.host.RealVelocity;
import org.elc.benchlearning.confluence.rest.RestServer.Answer;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class FigureResourceTest {
  private static final String FIGURES = "rounds/round-2026/figures";
  private static final String SUBMISSION = "rounds/round-2026/submission";

  @Rule public final RestServer rest = new RestServer();

  private final EntryWorld world = new EntryWorld();

  @Before
  public void serve() {
    rest.people.assign("no-1", "key-editor-no", MemberRole.EDITOR);
    rest.people.assign("no-1", "key-reader-no", MemberRole.READER);
    rest.serve(world.entry)
        .serve(
            new FigureExport(
                new RoundFigures(
                    world.rounds,
                    world.members,
                    world.editions,
                    world.figures,
                    new InMemoryPeopleStore()),
                Logbooks.at(new SetClock("2026-03-01T10:00:00Z"))))
        .serve(new EntryFormHtml(new AppTemplates(new RealVelocity()), mode -> "/confluence"));
    rest.wiki.signIn("key-editor-no");
  }

  @Test
  public void aSavedRowComesBackWithItsResultAndTheProgress() {
    Answer answer = put("PLAN", "\"numerator\":\"31\",\"denominator\":\"40\",\"version\":0");

    assertThat(answer.status(), is(200));
    JsonNode row = answer.json().get("fields").get(0);
    assertThat(row.get("code").asText(), is("PLAN"));
    assertThat(row.get("version").asInt(), is(1));
    assertThat(row.get("result").asText(), is("77.5%"));
    assertThat(row.get("stage").asText(), is("answered"));
    assertThat(answer.json().get("progress").get("text").asText(), is("1 of 4 answered"));
    assertThat(answer.json().get("editable").asBoolean(), is(true));
  }

  @Test
  public void rowsWithFindingsComeAlong() {
    put("STAF", "\"numerator\":\"7\",\"denominator\":\"10\",\"version\":0");

    Answer answer = put("ADOP", "\"value\":\"2\",\"version\":0");

    assertThat(answer.json().get("fields").size(), is(2));
    JsonNode finding = answer.json().get("fields").get(0).get("findings").get(0);
    assertThat(finding.get("kind").asText(), is("warning"));
    assertThat(finding.get("part").asText(), is("numerator"));
    assertThat(answer.json().get("review").get("findings").size(), is(1));
  }

  @Test
  public void numbersAreReadInTheLanguageThatIsNamed() {
    rest.wiki.speak(Locale.forLanguageTag("lt"));

    Answer answer =
        put("TIME", "\"value\":\"12,5\",\"denominator\":\"20\",\"version\":0,\"language\":\"lt\"");

    assertThat(answer.json().get("fields").get(0).get("value").asText(), is("12,5"));
    assertThat(answer.json().get("fields").get(0).get("result").asText(), startsWith("13 "));
  }

  @Test
  public void aProgramWritesPlainNumbersAndIsNeverAsked() {
    Answer answer = put("TIME", "\"value\":\"1.234\",\"denominator\":\"20\",\"version\":0");

    assertThat(answer.status(), is(200));
    assertThat(
        rest.get(FIGURES).json().get("items").get(0).get("value").decimalValue().toPlainString(),
        is("1.234"));
    assertRefused(
        put("PLAN", "\"numerator\":\"1 000\",\"version\":0"), "number-plain", "numerator");
  }

  @Test
  public void aNumberWithTwoMeaningsIsAskedAboutWithBothTexts() {
    Answer answer = put("TIME", "\"value\":\"1,234\",\"version\":0,\"language\":\"en\"");

    assertThat(answer.status(), is(400));
    assertThat(answer.json().get("code").asText(), is("number-ambiguous"));
    assertThat(answer.json().get("choices").get(0).asText(), is("1.2340"));
    assertThat(answer.json().get("choices").get(1).asText(), is("1234"));
    assertThat(answer.json().get("problems").get(0).get("field").asText(), is("value"));
  }

  @Test
  public void aStaleSaveIsAConflictWithWhatIsStoredNow() {
    put("PLAN", "\"numerator\":\"31\",\"denominator\":\"40\",\"version\":0");

    Answer answer = put("PLAN", "\"numerator\":\"32\",\"denominator\":\"40\",\"version\":0");

    assertThat(answer.status(), is(409));
    assertThat(answer.json().get("code").asText(), is("figure-stale-unknown"));
    assertThat(answer.json().get("message").asText(), containsString("31 of 40"));
    assertThat(answer.json().get("current").get("numerator").asText(), is("31"));
    assertThat(answer.json().get("current").get("version").asInt(), is(1));
  }

  @Test
  public void whatIsRefusedNamesItsField() {
    assertRefused(
        put("PLAN", "\"numerator\":\"41\",\"denominator\":\"40\",\"version\":0"),
        "figure-over-denominator",
        "numerator");
    assertRefused(put("PLAN", "\"version\":0,\"missing\":\"perhaps\""), "choice", "missing");
    assertRefused(put("PLAN", "\"version\":0,\"language\":\"xx\""), "choice", "language");
    assertRefused(put("PLAN", "\"numerator\":\"31\""), "body-field-missing", "version");
  }

  @Test
  public void readersAreRefusedAndStrangersFindNothing() {
    rest.wiki.signIn("key-reader-no");
    assertThat(put("PLAN", "\"numerator\":\"31\",\"version\":0").status(), is(403));
    assertThat(rest.get(FIGURES + "/form?member=no-1").status(), is(200));

    rest.wiki.signIn("key-stranger");
    Answer hidden = put("PLAN", "\"numerator\":\"31\",\"version\":0");
    Answer absent = rest.get("rounds/no-such-round/figures/form?member=no-1");

    assertThat(hidden.status(), is(404));
    assertThat(absent.status(), is(404));
    assertThat(absent.body(), is(hidden.body()));
    assertThat(rest.get(FIGURES).status(), is(404));
  }

  @Test
  public void theListHoldsWhatTheReaderMayRead() {
    put("PLAN", "\"numerator\":\"31\",\"denominator\":\"40\",\"version\":0");
    put("TIME", "\"missing\":\"not_applicable\",\"note\":\"no queue\",\"version\":0");

    JsonNode all = rest.get(FIGURES + "?limit=1").json();

    assertThat(all.get("total").asInt(), is(2));
    assertThat(all.get("items").size(), is(1));
    assertThat(all.get("items").get(0).get("member").asText(), is("no-1"));
    assertThat(all.get("items").get(0).get("numerator").asInt(), is(31));
    assertThat(all.get("items").get(0).get("value").isNull(), is(true));
    assertThat(rest.get(FIGURES + "?member=se-1").json().get("total").asInt(), is(0));
    rest.wiki.signIn("key-coordinator-no");
    assertThat(rest.get(FIGURES + "?member=no-1").json().get("total").asInt(), is(2));
  }

  @Test
  public void theFormComesAsStateAndAsMarkup() {
    Answer state = rest.get(FIGURES + "/form?member=no-1");
    Answer page = rest.getAs(FIGURES + "/form?member=no-1&principle=rights", "text/html");

    assertThat(state.json().get("fields").size(), is(4));
    assertThat(page.header("Content-Type"), startsWith("text/html"));
    assertThat(page.body(), containsString("<fieldset class=\"elc-field\""));
    assertThat(
        rest.getAs(FIGURES + "/form?member=no-1&principle=luck", "text/html").status(), is(404));
  }

  @Test
  public void submittingGivesAReceiptAndTakingBackOpensAgain() {
    put("PLAN", "\"numerator\":\"31\",\"denominator\":\"40\",\"version\":0");

    Answer receipt = rest.post(SUBMISSION, "{\"member\":\"no-1\"}");
    assertThat(receipt.status(), is(200));
    assertThat(receipt.json().get("receipt").asText(), startsWith("ROUND-2026.NO-1.1-"));
    assertThat(receipt.json().get("answered").asInt(), is(1));

    Answer locked = put("PLAN", "\"numerator\":\"32\",\"denominator\":\"40\",\"version\":1");
    assertThat(locked.status(), is(403));
    assertThat(locked.json().get("message").asText(), containsString("31 Mar 2026, 23:59"));

    Answer open = rest.delete(SUBMISSION + "?member=no-1");
    assertThat(open.json().get("editable").asBoolean(), is(true));
  }

  @Test
  public void aSubmissionThatIsNotReadyNamesEveryField() {
    put("PLAN", "\"numerator\":\"31\",\"version\":0");

    Answer answer = rest.post(SUBMISSION, "{\"member\":\"no-1\"}");

    assertThat(answer.status(), is(400));
    assertThat(answer.json().get("problems").get(0).get("field").asText(), is("PLAN.denominator"));
  }

  private Answer put(String indicator, String rest) {
    return this.rest.put(
        FIGURES, "{\"member\":\"no-1\",\"indicator\":\"" + indicator + "\"," + rest + "}");
  }

  private static void assertRefused(Answer answer, String code, String field) {
    assertThat(answer.body(), answer.status(), is(400));
    assertThat(answer.json().get("code").asText(), is(code));
    assertThat(answer.json().get("problems").get(0).get("field").asText(), is(field));
  }
}
