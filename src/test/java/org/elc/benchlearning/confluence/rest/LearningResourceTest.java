package org.elc.benchlearning.confluence.rest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.results.ResultWorld;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class LearningResourceTest {
  @Rule public final RestServer rest = new RestServer();

  @Before
  public void publishedRounds() {
    rest.serve(new ResultWorld().learningAreas());
    rest.people.assign("no-1", "key-editor-no", MemberRole.EDITOR);
    rest.people.assign("se-1", "key-editor-se", MemberRole.EDITOR);
    rest.wiki.signIn("key-editor-no");
  }

  @Test
  public void anAreaSaysWhyAndWhatToDoNext() {
    JsonNode area = first("rounds/r25/learning-areas?member=no-1");

    assertThat(area.get("indicator").asText(), is("A"));
    assertThat(area.get("principle").asText(), is("RIGHTS"));
    assertThat(area.get("kind").asText(), is("AREA"));
    assertThat(area.get("value").asDouble(), is(5.0));
    assertThat(area.get("median").asDouble(), is(32.5));
    assertThat(area.get("gap").asDouble(), is(closeTo((32.5 - 5) / (51.3 - 18.8), 0.02)));
    assertThat(area.get("reasons").findValuesAsText("reason"), is(List.of("QUARTER", "INTERVAL")));
    assertThat(
        area.get("reasons").get(0).get("message").asText(),
        is("The value is in the weakest quarter of the group."));
    assertThat(area.get("next").asText(), is("ASK_THE_BEST"));
    assertThat(area.get("obstacle").isNull(), is(true));
  }

  @Test
  public void aStrengthIsNamedToo() {
    rest.wiki.signIn("key-editor-se");

    JsonNode strength = first("rounds/r25/learning-areas?member=se-1");

    assertThat(strength.get("kind").asText(), is("STRENGTH"));
    assertThat(strength.get("next").isNull(), is(true));
  }

  @Test
  public void whatIsHiddenSaysWhyAndCarriesNoNumber() {
    rest.wiki.signIn("key-editor-se");

    JsonNode hidden = first("rounds/r25/learning-areas?member=se-1&group=country:SE");

    assertThat(hidden.get("kind").asText(), is("NOT_COMPARED"));
    assertThat(hidden.get("obstacle").asText(), is("HIDDEN"));
    assertThat(hidden.get("median").isNull(), is(true));
    assertThat(hidden.get("gap").isNull(), is(true));
    assertThat(hidden.get("suppressed").get("reason").asText(), is("TOO_FEW"));
    assertThat(
        hidden.get("suppressed").get("message").asText(), startsWith("The group is so small"));
  }

  @Test
  public void theReasonsAreInTheReadersLanguage() {
    rest.wiki.speak(Locale.forLanguageTag("lt"));

    assertThat(
        first("rounds/r25/learning-areas?member=no-1")
            .get("reasons")
            .get(0)
            .get("message")
            .asText(),
        containsString("silpniausiame"));
  }

  @Test
  public void nobodyElsesAreasAreThere() {
    String nothing = rest.get("rounds/r25/learning-areas?member=nobody").body();

    assertThat(rest.get("rounds/r25/learning-areas?member=nobody").status(), is(404));
    assertThat(rest.get("rounds/r25/learning-areas?member=no-2").body(), is(nothing));
    assertThat(rest.get("rounds/r99/learning-areas?member=no-1").body(), is(nothing));
    assertThat(rest.get("rounds/r25/learning-areas?member=no-1&unit=north").body(), is(nothing));
    assertThat(
        rest.get("rounds/r25/learning-areas?member=no-1&group=country:XX").body(), is(nothing));
    rest.wiki.signIn("key-stranger");
    assertThat(rest.get("rounds/r25/learning-areas?member=no-1").body(), is(nothing));
  }

  @Test
  public void theMemberAndAWellFormedGroupAreNeeded() {
    assertThat(
        rest.get("rounds/r25/learning-areas").json().get("code").asText(), is("parameter-missing"));
    assertThat(
        rest.get("rounds/r25/learning-areas?member=no-1&group=%3Cscript%3E")
            .json()
            .get("code")
            .asText(),
        is("peer-group"));
  }

  private JsonNode first(String path) {
    return rest.get(path).json().get("items").get(0);
  }
}
