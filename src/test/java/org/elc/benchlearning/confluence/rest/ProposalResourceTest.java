package org.elc.benchlearning.confluence.rest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import org.elc.benchlearning.app.Logbooks;
import org.elc.benchlearning.app.SetClock;
import org.elc.benchlearning.app.catalogue.Proposals;
import org.elc.benchlearning.app.catalogue.ShippedCatalogue;
import org.elc.benchlearning.app.port.DirectTransactions;
import org.elc.benchlearning.app.port.FreeLocks;
import org.elc.benchlearning.app.port.InMemoryEditionStore;
import org.elc.benchlearning.app.port.InMemoryNoticeStore;
import org.elc.benchlearning.app.port.InMemoryProposalStore;
import org.elc.benchlearning.confluence.rest.RestServer.Answer;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class ProposalResourceTest {
  private static final String PERSONS =
      """
      {"indicator": "LEA1", "change": "Count <b>persons</b>", "reason": "=nobody counts places"}
      """;

  @Rule public final RestServer rest = new RestServer();
  private String address = "";

  @Before
  public void aCoordinatorProposes() {
    SetClock clock = new SetClock("2026-06-01T10:00:00Z");
    InMemoryEditionStore editions = new InMemoryEditionStore();
    FreeLocks locks = new FreeLocks();
    new ShippedCatalogue(editions, new DirectTransactions(), locks).install();
    rest.serve(
        new Proposals(
            new InMemoryProposalStore(),
            editions,
            locks,
            Logbooks.at(clock),
            new InMemoryNoticeStore(clock)));
    rest.wiki.signIn("key-coordinator-no");
    Answer made = rest.post("proposals", PERSONS);
    assertThat(made.body(), made.status(), is(200));
    address = "proposals/" + made.json().get("id").asText();
  }

  private Answer answer(String body) {
    return rest.post(address + "/answer", body);
  }

  @Test
  public void theCountryReadsItAsItWasWritten() {
    JsonNode page = rest.get("proposals").json();
    JsonNode one = rest.get(address).json();

    assertThat(page.get("total").asInt(), is(1));
    assertThat(page.get("items").get(0), is(one));
    assertThat(one.get("country").asText(), is("NO"));
    assertThat(one.get("edition").asText(), is(ShippedCatalogue.KEY));
    assertThat(one.get("change").asText(), is("Count <b>persons</b>"));
    assertThat(one.get("proposer").asText(), is("coordinator-no"));
    assertThat(one.get("state").asText(), is("OPEN"));
    assertThat(one.get("answer").isNull(), is(true));
    assertThat(rest.get("proposals?limit=0").status(), is(400));
  }

  @Test
  public void aNewIndicatorHasNoCode() {
    Answer made =
        rest.post("proposals", "{\"indicator\": \"new\", \"change\": \"a\", \"reason\": \"b\"}");

    assertThat(made.json().get("indicator").isNull(), is(true));
    assertThat(rest.get("proposals").json().get("total").asInt(), is(2));
  }

  @Test
  public void sentAgainItIsTheSameOne() {
    assertThat(
        "proposals/" + rest.post("proposals", PERSONS).json().get("id").asText(), is(address));
  }

  @Test
  public void everythingThatIsWrongHasItsField() {
    JsonNode problems = rest.post("proposals", "{\"country\": \"SE\"}").json().get("problems");

    assertThat(
        problems.findValuesAsText("field"), contains("country", "indicator", "change", "reason"));
  }

  @Test
  public void toOthersItDoesNotExist() {
    String absent = rest.get("proposals/99").body();

    for (String other : new String[] {"key-editor-no", "key-stranger", "key-facilitator"}) {
      rest.wiki.signIn(other);
      assertThat(rest.get("proposals").status(), is(404));
      assertThat(rest.get(address).body(), is(absent));
      assertThat(rest.delete(address).status(), is(404));
      assertThat(answer("{\"state\": \"declined\", \"answer\": \"no\"}").body(), is(absent));
      assertThat(rest.post("proposals", PERSONS).status(), is(404));
    }
  }

  @Test
  public void theOfficeAnswers() {
    assertThat(
        "not the country",
        answer("{\"state\": \"taken_up\", \"answer\": \"yes\"}").status(),
        is(403));

    rest.wiki.signIn("key-office");
    assertThat(rest.post("proposals", PERSONS).status(), is(403));
    assertThat(rest.delete(address).status(), is(403));
    assertThat(answer("{\"state\": \"withdrawn\", \"answer\": \"x\"}").status(), is(400));
    assertThat(answer("{\"state\": \"taken_up\"}").body(), containsString("\"answer\""));
    Answer taken = answer("{\"state\": \"Taken_Up\", \"answer\": \"in 2027\"}");

    assertThat(taken.json().get("state").asText(), is("TAKEN_UP"));
    assertThat(taken.json().get("answer").asText(), is("in 2027"));
    assertThat(answer("{\"state\": \"declined\", \"answer\": \"no\"}").status(), is(409));
    rest.wiki.signIn("key-coordinator-no");
    assertThat(rest.get(address).json(), is(taken.json()));
    assertThat(rest.delete(address).status(), is(409));
  }

  @Test
  public void theCountryTakesItBack() {
    JsonNode withdrawn = rest.delete(address).json();

    assertThat(withdrawn.get("state").asText(), is("WITHDRAWN"));
    assertThat(withdrawn.get("endedAt").asText(), is("2026-06-01T10:00:00Z"));
    assertThat(withdrawn.get("answer").isNull(), is(true));
  }
}
