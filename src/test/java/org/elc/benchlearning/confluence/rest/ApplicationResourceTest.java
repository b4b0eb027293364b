package org.elc.benchlearning.confluence.rest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.elc.benchlearning.app.membership.MembershipWorld;
import org.elc.benchlearning.app.port.PeoplePicker;
import org.elc.benchlearning.app.port.UserDirectory;
import org.elc.benchlearning.confluence.host.WikiPeople;
import org.elc.benchlearning.confluence.rest.RestServer.Answer;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class ApplicationResourceTest {
  private static final String SOLVANG =
      """
      {"organisation": "Solvang", "country": "NO", "services": ["housing"], "sizeBand": "M",
       "letter": "We want to learn.", "contact": "reader-no"}
      """;

  @Rule public final RestServer rest = new RestServer();
  private final MembershipWorld world = new MembershipWorld();
  private String address = "";
  private boolean mayLook = true;

  @Before
  public void somebodyApplies() {
    rest.serve(world.applying);
    rest.serve(world.admissions);
    UserDirectory people = new WikiPeople(rest.wiki);
    rest.serve(
        (PeoplePicker) (by, name) -> people.keyOf(name).filter(k -> mayLook || k.equals(by)));
    rest.wiki.signIn("key-stranger");
    Answer sent = rest.post("applications", SOLVANG);
    assertThat(sent.status(), is(200));
    address = "applications/" + sent.json().get("id").asText();
  }

  private Answer decide(String body) {
    return rest.post(address + "/decision", body);
  }

  @Test
  public void theApplicantSeesHowItStands() {
    JsonNode page = rest.get("applications").json();
    JsonNode one = rest.get(address).json();

    assertThat(page.get("total").asInt(), is(1));
    assertThat(page.get("items").get(0), is(one));
    assertThat(one.get("applicant").asText(), is("stranger"));
    assertThat(one.get("contact").asText(), is("reader-no"));
    assertThat(one.get("state").asText(), is("SENT"));
    assertThat(one.get("member").isNull(), is(true));
    assertThat(rest.get("applications?limit=0").status(), is(400));
  }

  @Test
  public void sentAgainItIsTheSameOne() {
    Answer again = rest.post("applications", SOLVANG);

    assertThat("applications/" + again.json().get("id").asText(), is(address));
    assertThat(rest.get("applications").json().get("total").asInt(), is(1));
  }

  @Test
  public void everythingThatIsWrongHasItsField() {
    JsonNode problems =
        rest.post("applications", "{\"contact\": \"ghost\"}").json().get("problems");

    assertThat(
        problems.findValuesAsText("field"),
        is(
            java.util.List.of(
                "organisation", "country", "services", "sizeBand", "contact", "letter")));
  }

  @Test
  public void whoMayNotLookPeopleUpLearnsNotWhoThereIs() {
    mayLook = false;
    List<String> answers =
        Stream.of("ghost", "reader-no")
            .map(name -> SOLVANG.replace("Solvang", "Other").replace("reader-no", name))
            .map(body -> rest.post("applications", body).body().replaceAll("ghost|reader-no", "?"))
            .distinct()
            .toList();

    assertThat(answers.size(), is(1));
    assertThat(answers.get(0), containsString("contact-not-found"));
    String own = SOLVANG.replace("Solvang", "Other").replace("reader-no", "stranger");
    assertThat(rest.post("applications", own).status(), is(200));
  }

  @Test
  public void toOthersItDoesNotExist() {
    String absent = rest.get("applications/99").body();

    rest.wiki.signIn("key-editor-no");
    assertThat(rest.get(address).status(), is(404));
    assertThat(rest.get(address).body(), is(absent));
    assertThat(rest.delete(address).status(), is(404));
    assertThat(decide("{\"decision\": \"accept\"}").status(), is(404));
    assertThat(rest.get("places").json().get("total").asInt(), is(0));
    assertThat(rest.put("places/NO/regular", "{\"places\": \"3\"}").status(), is(404));
  }

  @Test
  public void theCoordinatorDecides() {
    assertThat("not the applicant", decide("{\"decision\": \"accept\"}").status(), is(403));

    rest.wiki.signIn("key-coordinator-no");
    assertThat(decide("{\"decision\": \"perhaps\"}").status(), is(400));
    assertThat(decide("{\"decision\": \"refuse\"}").status(), is(400));
    Answer accepted = decide("{\"decision\": \"accept\", \"place\": \"not_needed\"}");

    assertThat(accepted.status(), is(200));
    assertThat(accepted.json().get("member").asText(), is("no-solvang"));
    assertThat(accepted.json().get("place").asText(), is("NOT_NEEDED"));
    assertThat(decide("{\"decision\": \"accept\"}").status(), is(409));
  }

  @Test
  public void placesAreSetAndCounted() {
    rest.wiki.signIn("key-coordinator-no");

    JsonNode none = rest.put("places/NO/regular", "{\"places\": \"0\"}").json();
    assertThat(none.get("limit").asInt(), is(0));
    assertThat(decide("{\"decision\": \"accept\"}").status(), is(409));
    decide("{\"decision\": \"wait\"}");
    assertThat(rest.get("places").json().get("items").get(0).get("waiting").asInt(), is(1));
    JsonNode free = rest.put("places/NO/regular", "{}").json();

    assertThat(free.get("limit").isNull(), is(true));
    assertThat(free.get("taken").asInt(), is(1));
    assertThat(rest.put("places/NO/regular", "{\"places\": \"many\"}").status(), is(400));
    assertThat(rest.put("places/NO/half", "{\"places\": \"1\"}").status(), is(400));
    assertThat(rest.put("places/SE/regular", "{\"places\": \"1\"}").status(), is(404));
  }

  @Test
  public void theApplicantTakesItBack() {
    assertThat(rest.delete(address).json().get("state").asText(), is("WITHDRAWN"));
    assertThat(rest.delete(address).status(), is(409));
  }
}
