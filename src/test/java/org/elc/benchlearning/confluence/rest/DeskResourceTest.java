package org.elc.benchlearning.confluence.rest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.port.FigureStore.Change;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.app.validation.DeskExport;
import org.elc.benchlearning.confluence.rest.RestServer.Answer;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.benchlearning.core.round.ReceiptNumber;
import org.elc.benchlearning.core.round.Submission;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class DeskResourceTest {
  @Rule public final RestServer rest = new RestServer();

  private final RoundWorld world = new RoundWorld();

  @Before
  public void openRound() {
    rest.serve(world.desk())
        .serve(world.checks())
        .serve(new DeskExport(world.desk(), world.transactions()))
        .serve(world.reminders())
        .serve(world.supervision());
    rest.people.assign("no-1", "key-editor-no", MemberRole.EDITOR);
    world.people.assign("no-1", "key-editor-no", MemberRole.EDITOR);
    world.open("annual");
    rest.wiki.signIn("key-coordinator-no");
  }

  @Test
  public void theDeskSaysWhomToCallFirstAndWhatIsOdd() {
    world.figures.saveAll(
        "annual",
        Map.of(ParticipantId.whole("no-2"), List.of(RoundWorld.ratio("A", "3", "100"))),
        new Change("kari", world.clock.instant()));
    submits("no-2");

    JsonNode all = rest.get("rounds/annual/desk").json();
    JsonNode last = all.get("items").get(10);

    assertThat(all.get("total").asInt(), is(11));
    assertThat(all.at("/items/0/concern").asText(), is("NO_EDITOR"));
    assertThat(all.at("/items/0/deadline").asText(), is("2026-03-31T21:59:00Z"));
    assertThat(last.at("/participant/member").asText(), is("no-2"));
    assertThat(last.get("concern").asText(), is("TO_VALIDATE"));
    assertThat(last.get("lastActivity").asText(), is("2026-03-01T10:00:00Z"));
    assertThat(last.get("onTime").asBoolean(), is(true));
    assertThat(rest.get("rounds/annual/desk?start=10&limit=1").json().at("/items/0"), is(last));
    JsonNode rates = rest.get("rounds/annual/desk/rates").json().get("items");
    assertThat(rates.findValuesAsText("country"), contains("", "NO"));
    assertThat(rates.at("/0/handedIn").asInt(), is(1));
  }

  @Test
  public void remindersGoToNonSubmittersAndNotTwice() {
    submits("no-2");
    String three = "{\"participants\": [\"no-1\", \"no-2\", \"no-units/north\"]}";

    JsonNode sent = rest.post("rounds/annual/participants/remind", three).json();
    assertThat(texts(sent.get("reminded")), contains("no-1", "no-units/north"));
    assertThat(sent.at("/skipped/0/participant").asText(), is("no-2"));
    assertThat(sent.at("/skipped/0/reason").asText(), is("HANDED_IN"));
    JsonNode second = rest.post("rounds/annual/participants/remind", three).json();
    assertThat(second.get("reminded").size(), is(0));
    String again = three.replace("]}", "], \"again\": \"yes\"}");
    assertThat(
        rest.post("rounds/annual/participants/remind", again).json().get("reminded").size(), is(2));
    assertThat(
        rest.post("rounds/annual/participants/remind", again.replace("yes", "maybe")).status(),
        is(400));
    assertThat(
        rest.post("rounds/annual/participants/remind", "{\"participants\": []}").status(), is(400));
  }

  @Test
  public void manyAreValidatedByTheirReceiptsAllOrNone() {
    String one = submits("no-1");
    String two = submits("no-2");

    Answer stale =
        validate(two, new ReceiptNumber("annual", ParticipantId.whole("no-1"), 7).text());
    assertThat(stale.status(), is(409));
    assertThat(stale.json().get("message").asText(), containsString("no-1"));
    assertThat(state("no-2"), is(ParticipantState.SUBMITTED));
    assertThat(validate(one, "ANNUAL.NO-1.1-00").status(), is(400));
    assertThat(texts(validate(one, two).json().get("participants")), contains("no-1", "no-2"));
    assertThat(state("no-1"), is(ParticipantState.VALIDATED));
  }

  @Test
  public void theFileIsADownload() {
    Answer file = rest.get("rounds/annual/desk/export?form=local");

    assertThat(file.status(), is(200));
    assertThat(file.header("Content-Disposition"), containsString("desk-annual.csv"));
    assertThat(file.body(), startsWith("\uFEFFmember;unit;name;"));
    assertThat(file.body(), not(containsString("se-1")));
  }

  @Test
  public void toMembersAndFacilitatorsThereIsNoDesk() {
    String nothing = rest.get("rounds/nowhere/desk").body();
    for (String user : List.of("key-editor-no", "key-facilitator", "key-stranger")) {
      rest.wiki.signIn(user);
      for (String path : List.of("desk", "desk/rates", "desk/export")) {
        assertThat(rest.get("rounds/annual/" + path).body(), is(nothing));
      }
      String other = "{\"participants\": [\"no-2\"]}";
      assertThat(rest.post("rounds/annual/participants/remind", other).body(), is(nothing));
    }
    rest.wiki.signIn("key-editor-no");
    assertThat(
        rest.post("rounds/annual/participants/remind", "{\"participants\": [\"no-1\"]}").status(),
        is(403));
  }

  private Answer validate(String... receipts) {
    return rest.post(
        "rounds/annual/participants/validate-many",
        "{\"receipts\": [\"" + String.join("\", \"", receipts) + "\"]}");
  }

  /** Hands in; answers with the receipt. */
  private String submits(String member) {
    String receipt = new ReceiptNumber("annual", ParticipantId.whole(member), 1).text();
    world.rounds.saveParticipants(
        "annual",
        List.of(
            world
                .participant("annual", member)
                .withState(ParticipantState.SUBMITTED, "")
                .withSubmission(new Submission(world.clock.instant(), "kari", receipt))));
    return receipt;
  }

  private ParticipantState state(String member) {
    return world.participant("annual", member).state();
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(t -> texts.add(t.asText()));
    return texts;
  }
}
