package org.elc.benchlearning.confluence.rest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.confluence.rest.RestServer.Answer;
import org.elc.benchlearning.core.round.ParticipantState;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class RoundResourceTest {
  private static final String DRAFT =
      """
      {"key": "annual", "name": "Annual 2025", "countries": [], "edition": "e1",
       "periodFrom": "2025-01-01", "periodTo": "2025-12-31", "timeZone": "Europe/Oslo",
       "due": "2026-03-31T23:59"}
      """;

  @Rule public final RestServer rest = new RestServer();

  private final RoundWorld world = new RoundWorld();

  @Before
  public void rounds() {
    rest.serve(world.rounds());
    rest.serve(world.commands());
    rest.serve(world.readersChoice());
    rest.serve(world.participants());
    rest.serve(world.supervision());
    rest.serve(world.invitations());
    rest.people.assign("no-1", "key-editor-no", MemberRole.EDITOR);
    rest.wiki.signIn("key-office");
  }

  @Test
  public void aDraftIsMadeReadAndReplaced() {
    Answer made = rest.post("rounds", DRAFT);
    assertThat(made.status(), is(201));
    assertThat(made.json().get("state").asText(), is("DRAFT"));
    assertThat(made.json().get("dueAt").asText(), is("2026-03-31T21:59:00Z"));
    assertThat(made.json().get("closes").asText(), is("2026-03-31T23:59"));
    assertThat(made.json().get("opens").isNull(), is(true));
    assertThat(rest.get("rounds/annual").json(), is(made.json()));

    String other = DRAFT.replace("Annual 2025", "Year 2025").replace("\"key\": \"annual\", ", "");
    assertThat(rest.put("rounds/annual", other).json().get("name").asText(), is("Year 2025"));
    assertThat(rest.get("rounds").json().get("items").get(0).get("name").asText(), is("Year 2025"));
  }

  @Test
  public void theOfficeAddsPeerGroups() {
    String grouped = DRAFT.replace("\"countries\": []", "\"addedGroups\": [\"size:M+country:NO\"]");

    Answer made = rest.post("rounds", grouped);
    JsonNode wrong =
        rest.put("rounds/annual", grouped.replace("size:M+", "")).json().get("problems").get(0);

    assertThat(made.json().get("addedGroups").get(0).asText(), is("country:NO+size:M"));
    assertThat(wrong.get("field").asText(), is("addedGroups"));
    assertThat(wrong.get("code").asText(), is("round-group-known"));
  }

  @Test
  public void everyFieldThatDoesNotFitIsNamed() {
    Answer refused =
        rest.post(
            "rounds",
            DRAFT
                .replace("Annual 2025", " ")
                .replace("Europe/Oslo", "Oslo")
                .replace("2026-03-31T23:59", "tomorrow"));

    assertThat(refused.status(), is(400));
    assertThat(
        refused.json().get("problems").findValuesAsText("field"),
        hasItems("name", "timeZone", "due"));
    Answer unknown = rest.post("rounds", DRAFT.replace("\"due\"", "\"deadline\""));
    assertThat(
        unknown.json().get("problems").findValuesAsText("code"),
        hasItems("body-field-unknown", "body-field-missing"));
    assertThat(rest.get("rounds").json().get("total").asInt(), is(0));
  }

  @Test
  public void aRoundIsWalkedThroughItsStates() {
    rest.post("rounds", DRAFT);
    assertThat(step("open").json().get("state").asText(), is("OPEN"));
    assertThat(
        rest.post("rounds/annual/due", "{\"due\": \"2026-04-02T12:00\"}")
            .json()
            .get("due")
            .asText(),
        is("2026-04-02T12:00"));
    world.allSubmit("annual");
    assertThat(step("close").json().get("state").asText(), is("CLOSED"));
    assertThat(step("compute").json().get("state").asText(), is("COMPUTED"));
    assertThat(step("publish").json().get("state").asText(), is("PUBLISHED"));

    Answer again = step("publish");
    assertThat(again.status(), is(403));
    assertThat(
        step("explode").json().get("message").asText(),
        containsString("open, close, compute, publish"));
  }

  @Test
  public void theOfficeShowsARoundToEverybody() {
    rest.post("rounds", DRAFT);
    assertThat(rest.get("rounds/annual").json().get("readers").asText(), is("PARTICIPANTS"));

    Answer shown =
        rest.post("rounds/annual/readers", "{\"readers\": \"everybody\", \"reason\": \"asked\"}");
    Answer wrong =
        rest.post("rounds/annual/readers", "{\"readers\": \"nobody\", \"reason\": \"asked\"}");
    Answer silent =
        rest.post("rounds/annual/readers", "{\"readers\": \"participants\", \"reason\": \"\"}");

    assertThat(shown.json().get("readers").asText(), is("EVERYBODY"));
    assertThat(wrong.status(), is(400));
    assertThat(wrong.json().toString(), containsString("participants, everybody"));
    assertThat(silent.status(), is(400));
    assertThat(rest.get("rounds/annual").json().get("readers").asText(), is("EVERYBODY"));
    rest.wiki.signIn("key-stranger");
    assertThat(rest.get("rounds").json().get("items").size(), is(0));
    assertThat(rest.get("rounds/annual").status(), is(404));
  }

  private Answer step(String command) {
    return rest.post("rounds/annual/state", "{\"command\": \"" + command + "\"}");
  }

  @Test
  public void participantsAreListedWithTheirProgress() {
    world.open("annual");
    world.enters("annual", "no-1", "20", ParticipantState.ENTERING);

    JsonNode all = rest.get("rounds/annual/participants").json();
    assertThat(all.get("total").asInt(), is(13));
    JsonNode first = all.get("items").get(0);
    assertThat(first.get("member").asText(), is("no-1"));
    assertThat(first.get("state").asText(), is("ENTERING"));
    assertThat(first.get("completeness").get("answered").asInt(), is(2));
    assertThat(first.get("entry").get("open").asBoolean(), is(true));
    assertThat(first.get("extension").isNull(), is(true));

    rest.wiki.signIn("key-editor-no");
    assertThat(rest.get("rounds/annual/participants").json().get("total").asInt(), is(1));
  }

  @Test
  public void aCoordinatorExtendsReturnsAndValidates() {
    world.open("annual");
    rest.wiki.signIn("key-coordinator-no");

    JsonNode extended =
        rest.post(
                "rounds/annual/participants/extend",
                """
                {"member": "no-units", "unit": "north", "until": "2026-04-10T12:00", "reason": "ill"}
                """)
            .json();
    assertThat(extended.get("extension").get("until").asText(), is("2026-04-10T12:00"));
    assertThat(extended.get("unitName").asText(), is("north"));

    world.enters("annual", "no-1", "20", ParticipantState.SUBMITTED);
    JsonNode back =
        rest.post(
                "rounds/annual/participants/return",
                "{\"member\": \"no-1\", \"reason\": \"B looks odd\"}")
            .json();
    assertThat(back.get("state").asText(), is("RETURNED"));
    assertThat(back.get("stateReason").asText(), is("B looks odd"));

    world.enters("annual", "no-1", "20", ParticipantState.SUBMITTED);
    assertThat(
        rest.post("rounds/annual/participants/validate", "{\"member\": \"no-1\"}")
            .json()
            .get("state")
            .asText(),
        is("VALIDATED"));
    assertThat(
        rest.post("rounds/annual/participants/validate", "{\"member\": \"se-1\"}").status(),
        is(404));
    world.enters("annual", "no-2", "20", ParticipantState.SUBMITTED);
    assertThat(
        rest.post(
                "rounds/annual/participants/validate",
                "{\"member\": \"no-2\", \"receipt\": \"ANNUAL.NO-2.1-00\"}")
            .status(),
        is(409));
    rest.wiki.signIn("key-editor-no");
    assertThat(
        rest.post("rounds/annual/participants/validate", "{\"member\": \"no-1\"}").status(),
        is(403));
  }

  @Test
  public void aPilotIsByInvitation() {
    rest.post("rounds", DRAFT.replace("\"due\"", "\"invitation\": \"listed\", \"due\""));

    String two = "{\"members\": [\"no-1\", \"se-1\"]}";
    assertThat(
        rest.post("rounds/annual/participants/invite", two).json().get("total").asInt(), is(2));
    assertThat(
        rest.post("rounds/annual/participants/uninvite", "{\"members\": [\"se-1\"]}")
            .json()
            .get("total")
            .asInt(),
        is(1));
    assertThat(
        rest.post("rounds/annual/participants/invite", "{\"members\": [\"nobody\"]}").status(),
        is(400));
  }

  @Test
  public void whoMayNotSeeRoundsFindsNothing() {
    world.open("annual");
    rest.wiki.signIn("key-stranger");

    assertThat(rest.get("rounds").json().get("total").asInt(), is(0));
    String nothing = rest.get("rounds/nowhere").body();
    assertThat(rest.get("rounds/annual").body(), is(nothing));
    assertThat(rest.get("rounds/annual/participants").body(), is(nothing));
    assertThat(rest.post("rounds", DRAFT).body(), is(nothing));
    assertThat(step("close").body(), is(nothing));
    rest.wiki.signIn("key-editor-no");
    assertThat(step("close").status(), is(403));
    assertThat(rest.post("rounds", DRAFT).status(), is(403));
  }
}
