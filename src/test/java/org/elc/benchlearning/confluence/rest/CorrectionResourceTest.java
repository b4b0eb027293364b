package org.elc.benchlearning.confluence.rest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.results.ResultWorld;
import org.elc.benchlearning.confluence.rest.RestServer.Answer;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Corrections of the published round r25 on the wire, and who may do what with them. */
public class CorrectionResourceTest {
  private static final String CORRECTIONS = "rounds/r25/corrections";
  private static final String REVISIONS = "rounds/r25/revisions";

  @Rule public final RestServer rest = new RestServer();

  private final ResultWorld world = new ResultWorld();

  @Before
  public void publishedRounds() {
    rest.serve(world.world.correcting());
    rest.serve(world.results());
    rest.serve(world.world.commands());
    rest.serve(world.world.readersChoice());
    rest.people.assign("no-1", "key-editor-no", MemberRole.EDITOR);
    rest.people.assign("no-1", "key-reader-no", MemberRole.READER);
    rest.wiki.signIn("key-editor-no");
  }

  @Test
  public void anEditorAsksACoordinatorApprovesAndTheOfficeWaitsForMore() {
    Answer asked = ask("no-1", "7", "100");
    assertThat(asked.status(), is(200));
    assertThat(asked.json().at("/before/numerator").asText(), is("5"));
    assertThat(asked.json().at("/after/numerator").asText(), is("7"));
    assertThat(asked.json().get("state").asText(), is("requested"));

    rest.wiki.signIn("key-coordinator-no");
    JsonNode waiting = rest.get(CORRECTIONS).json();
    assertThat(waiting.get("total").asInt(), is(1));
    Answer decided = decide(id(asked), "approved", "counted again");
    assertThat(decided.json().get("state").asText(), is("approved"));
    assertThat(decided.json().get("decision").asText(), is("counted again"));
    assertThat(decided.json().get("revision").asInt(), is(0));
    assertThat(decide(id(asked), "refused", "after all not").status(), is(409));
    assertThat(rest.post(REVISIONS, "{\"newest\": 1}").status(), is(403));

    rest.wiki.signIn("key-office");
    Answer tooFew = rest.post(REVISIONS, "{\"newest\": 1}");
    assertThat(tooFew.status(), is(403));
    assertThat(code(tooFew), is("corrections-too-few"));
  }

  @Test
  public void theOfficeMakesTheNextRevisionAndEverybodyReadsHowManyWereCorrected() {
    rest.wiki.signIn("key-office");
    for (int i = 1; i <= 5; i++) {
      decide(id(ask("no-" + i, "9" + i, "100")), "approved", "counted again");
    }

    JsonNode round = rest.post(REVISIONS, "{\"newest\": 1}").json();
    assertThat(round.get("state").asText(), is("PUBLISHED"));
    assertThat(rest.post(REVISIONS, "{\"newest\": 1}").status(), is(409));
    rest.wiki.signIn("key-facilitator");
    assertThat(
        rest.get(REVISIONS).json().get("items").findValuesAsText("members"), contains("0", "5"));
    assertThat(rest.get(CORRECTIONS).json().get("total").asInt(), is(0));
  }

  @Test
  public void numbersAreReadAsStrictlyAsInTheForm() {
    String swedish =
        body("no-1", "7,0", "100").replace("\"reason\"", "\"language\": \"sv\", \"reason\"");
    assertThat(codes(rest.post(CORRECTIONS, body("no-1", "7,5", "100"))), hasItems("number-plain"));
    Answer fraction = rest.post(CORRECTIONS, swedish);
    assertThat(fraction.json().at("/after/numerator").asText(), startsWith("7"));

    Answer two = rest.post(CORRECTIONS, swedish.replace("7,0", "1.234").replace("100", "2000"));
    assertThat(codes(two), hasItems("number-ambiguous"));
    assertThat(two.json().at("/problems/0/field").asText(), is("numerator"));
    assertThat(two.json().at("/problems/0/message").asText(), containsString("1,2340"));
    assertThat(codes(ask("no-1", "101", "100")), hasItems("figure-over-denominator"));
    Answer half = rest.post(CORRECTIONS, body("no-1", "7", ""));
    assertThat(codes(half), hasItems("figure-part-missing"));
    assertThat(half.json().at("/problems/0/field").asText(), is("denominator"));
    assertThat(
        codes(rest.post(CORRECTIONS, body("no-1", "", ""))), hasItems("figure-part-missing"));
    assertThat(codes(ask("no-1", "5", "100")), hasItems("correction-same"));
    assertThat(
        codes(rest.post(CORRECTIONS, body("no-1", "7", "100").replace("miscounted", " "))),
        hasItems("reason-missing"));
  }

  @Test
  public void whoMayNotAskOrDecideIsToldSoOrFindsNothing() {
    String asked = id(ask("no-1", "7", "100"));
    assertThat(decide(asked, "approved", "mine").status(), is(403));
    String nothing = rest.get("rounds/nowhere/corrections").body();
    assertThat(ask("no-2", "7", "100").body(), is(nothing));

    rest.wiki.signIn("key-reader-no");
    assertThat(ask("no-1", "8", "100").status(), is(403));
    assertThat(rest.get(CORRECTIONS).json().get("total").asInt(), is(1));
    rest.wiki.signIn("key-facilitator");
    assertThat(decide(asked, "approved", "no role").body(), is(nothing));
    rest.wiki.signIn("key-stranger");
    assertThat(rest.get(CORRECTIONS).body(), is(nothing));
    assertThat(rest.get(REVISIONS).body(), is(nothing));
    assertThat(decide(asked, "approved", "no role").body(), is(nothing));
    assertThat(ask("no-1", "8", "100").body(), is(nothing));
    assertThat(rest.post(REVISIONS, "{\"newest\": 1}").body(), is(nothing));
  }

  @Test
  public void whatTheVerdictMayBeIsNamed() {
    String asked = id(ask("no-1", "7", "100"));
    rest.wiki.signIn("key-office");

    Answer odd = decide(asked, "perhaps", "who knows");

    assertThat(odd.status(), is(400));
    assertThat(odd.json().get("message").asText(), containsString("approved, refused"));
    assertThat(rest.get(CORRECTIONS).json().at("/items/0/state").asText(), is("requested"));
    assertThat(rest.get(CORRECTIONS).body(), not(containsString("key-editor-no")));
  }

  private Answer ask(String member, String numerator, String denominator) {
    return rest.post(CORRECTIONS, body(member, numerator, denominator));
  }

  private static String body(String member, String numerator, String denominator) {
    return """
        {"member": "%s", "indicator": "A", "numerator": "%s", "denominator": "%s", "version": 1,
         "reason": "miscounted"}
        """
        .formatted(member, numerator, denominator);
  }

  private Answer decide(String id, String state, String reason) {
    return rest.put(
        CORRECTIONS + "/" + id + "/state",
        "{\"state\": \"%s\", \"reason\": \"%s\"}".formatted(state, reason));
  }

  private static String id(Answer asked) {
    return asked.json().get("id").asText();
  }

  private static String code(Answer refused) {
    return codes(refused).iterator().next();
  }

  private static java.util.List<String> codes(Answer refused) {
    return refused.json().findValuesAsText("code");
  }
}
