package org.elc.benchlearning.confluence.rest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.results.ResultWorld;
import org.elc.benchlearning.core.benchmark.Relationships.Measured;
import org.elc.benchlearning.core.benchmark.Relationships.Pair;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class ResultResourceTest {
  @Rule public final RestServer rest = new RestServer();

  private final ResultWorld world = new ResultWorld();

  @Before
  public void publishedRounds() {
    rest.serve(world.results());
    rest.serve(world.relations());
    rest.people.assign("no-1", "key-editor-no", MemberRole.EDITOR);
    rest.wiki.signIn("key-editor-no");
  }

  @Test
  public void statisticsHaveFullPrecision() {
    JsonNode page = rest.get("rounds/r25/statistics").json();
    JsonNode first = page.get("items").get(0);

    assertThat(page.get("total").asInt(), is(2));
    assertThat(first.get("indicator").asText(), is("A"));
    assertThat(first.get("group").asText(), is("all"));
    assertThat(first.get("n").asInt(), is(12));
    assertThat(first.get("median").asDouble(), is(32.5));
    assertThat(first.get("p10").isNull(), is(true));
    assertThat(first.get("suppressed").isNull(), is(true));
  }

  @Test
  public void partsThatAreHiddenSayWhy() {
    JsonNode withheld =
        rest.get("rounds/r25/statistics").json().get("items").get(0).get("withheld");

    assertThat(withheld.findValuesAsText("part"), hasItem("TAILS"));
    assertThat(withheld.get(0).get("why").get("reason").asText(), is("TOO_FEW"));
    assertThat(withheld.get(0).get("why").get("message").asText(), is(not("")));
  }

  @Test
  public void aPlaceThatIsNotToldSaysWhy() {
    JsonNode told = rest.get("rounds/r25/positions?member=no-1").json().get("items").get(0);
    JsonNode small =
        rest.get("rounds/r25/positions?member=no-1&group=country:NO").json().get("items").get(0);

    assertThat(told.get("withheld").isNull(), is(true));
    assertThat(small.get("rank").isNull(), is(true));
    assertThat(small.get("withheld").get("reason").asText(), is("DIFFERENCE"));
  }

  @Test
  public void oneIndicatorAndAnotherGroupCanBeAskedFor() {
    JsonNode hidden =
        rest.get("rounds/r25/statistics?group=country:SE&indicator=A").json().get("items").get(0);

    assertThat(hidden.get("suppressed").get("reason").asText(), is("TOO_FEW"));
    assertThat(
        hidden.get("suppressed").get("message").asText(), startsWith("The group is so small"));
    for (String number : List.of("n", "p10", "q1", "median", "q3", "p90")) {
      assertThat(hidden.get(number).isNull(), is(true));
    }
    assertThat(rest.get("rounds/r25/statistics?indicator=X").status(), is(404));
    assertThat(rest.get("rounds/r25/statistics?group=country:XX").status(), is(404));
    assertThat(
        rest.get("rounds/r25/statistics?group=%3Cscript%3E").json().get("code").asText(),
        is("peer-group"));
  }

  @Test
  public void aGroupsKeyMayComeWithAPlusOrASpace() {
    assertThat(
        rest.get("rounds/r25/statistics?group=country:NO+service:housing").status(), is(200));
    assertThat(
        rest.get("rounds/r25/statistics?group=country:NO%2Bservice:housing").status(), is(200));
    assertThat(
        rest.get("rounds/r25/groups").json().get("items").findValuesAsText("key"),
        is(
            List.of(
                "all",
                "country:NO",
                "country:NO+service:housing",
                "country:SE",
                "country:SE+service:housing",
                "service:housing",
                "size:M")));
  }

  @Test
  public void onesOwnPositionIsThere() {
    JsonNode first = rest.get("rounds/r25/positions?member=no-1").json().get("items").get(0);

    assertThat(first.get("value").asDouble(), is(5.0));
    assertThat(first.get("rank").asInt(), is(12));
    assertThat(first.get("of").asInt(), is(12));
    assertThat(first.get("percentile").asDouble(), is(0.5 / 12));
    assertThat(first.get("quartile").asInt(), is(1));
    assertThat(first.get("band").asText(), is("WORST"));
  }

  @Test
  public void nobodyElsesPositionIsThere() {
    String nothing = rest.get("rounds/r25/positions?member=nobody").body();

    assertThat(rest.get("rounds/r25/positions?member=no-2").body(), is(nothing));
    assertThat(rest.get("rounds/r99/positions?member=no-1").body(), is(nothing));
    assertThat(
        rest.get("rounds/r25/positions").json().get("code").asText(), is("parameter-missing"));
  }

  @Test
  public void whoMayNotReadResultsFindsNothing() {
    rest.wiki.signIn("key-stranger");

    assertThat(rest.get("rounds/r25/statistics").status(), is(404));
    assertThat(rest.get("rounds/r25/groups").status(), is(404));
  }

  @Test
  public void relationshipsAreTheGroupsOwnAndHiddenOnesSayWhy() {
    world.relate("r25", "all", Pair.of("A", "B", new Measured(24, -0.62, 0.001, 0.004, 2)));
    world.relate("r25", "country:SE", Pair.hidden("A", "B", Suppression.TOO_FEW));

    JsonNode told = rest.get("rounds/r25/relationships").json();
    JsonNode hidden =
        rest.get("rounds/r25/relationships?group=country:SE").json().get("items").get(0);

    assertThat(told.get("total").asInt(), is(1));
    assertThat(told.get("items").get(0).get("rho").asDouble(), is(-0.62));
    assertThat(told.get("items").get(0).get("n").asInt(), is(24));
    assertThat(told.get("items").get(0).get("q").asDouble(), is(0.004));
    assertThat(told.get("items").get(0).get("stars").asInt(), is(2));
    assertThat(told.get("items").get(0).get("suppressed").isNull(), is(true));
    for (String number : List.of("n", "rho", "p", "q", "stars")) {
      assertThat(number, hidden.get(number).isNull(), is(true));
    }
    assertThat(hidden.get("suppressed").get("reason").asText(), is("TOO_FEW"));
  }

  @Test
  public void relationshipsAreForThoseWhoMayReadStatistics() {
    world.relate("r25", "all", Pair.of("A", "B", new Measured(24, -0.62, 0.001, 0.004, 2)));
    String unknown = rest.get("rounds/no-such-round/relationships").json().get("code").asText();

    assertThat(rest.get("rounds/r25/relationships?group=service:housing").status(), is(404));
    rest.people.assign("no-9", "key-late", MemberRole.EDITOR);
    rest.wiki.signIn("key-late");
    assertThat(rest.get("rounds/r25/relationships").status(), is(404));
    assertThat(rest.get("rounds/r25/relationships").json().get("code").asText(), is(unknown));
  }
}
