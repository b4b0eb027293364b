package org.elc.benchlearning.confluence.rest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.entry.FigureExport;
import org.elc.benchlearning.app.entry.FigureImport;
import org.elc.benchlearning.app.entry.RoundFigures;
import org.elc.benchlearning.app.port.InMemoryPeopleStore;
import org.elc.benchlearning.app.round.RoundWorld;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class FigureFileResourceTest {
  private static final String HEADER =
      "member,unit,indicator,numerator,denominator,value,missing,note\n";

  @Rule public final RestServer rest = new RestServer();

  private final RoundWorld world = new RoundWorld();

  @Before
  public void anOpenRound() {
    world.open("annual");
    RoundFigures figures =
        new RoundFigures(
            world.rounds, world.members, world.editions, world.figures, new InMemoryPeopleStore());
    rest.serve(new FigureImport(figures, world.lock(), world.transactions()));
    rest.serve(new FigureExport(figures, world.transactions()));
    rest.people.assign("no-1", "key-editor-no", MemberRole.EDITOR);
    rest.wiki.signIn("key-office");
  }

  @Test
  public void aFileIsTriedImportedAndExported() {
    String csv = HEADER + "no-1,,A,10,20,,,\nse-1,,B,,,,not_reported,\n";

    assertThat(
        rest.postCsv("rounds/annual/figures?dryRun=true", csv).json().get("created").asInt(),
        is(2));
    assertThat(rest.get("rounds/annual/figures/export").body().lines().count(), is(1L));
    assertThat(rest.postCsv("rounds/annual/figures", csv).json().get("created").asInt(), is(2));
    assertThat(rest.postCsv("rounds/annual/figures", csv).json().get("unchanged").asInt(), is(2));
    assertThat(
        rest.get("rounds/annual/figures/export?form=local").body(),
        containsString("no-1;;A;10;20;;;;"));
  }

  @Test
  public void aFigureOfFewPersonsIsReadBackByTheMemberOnly() {
    rest.postCsv("rounds/annual/figures", HEADER + "no-1,,A,1,2,,,\n");

    String export = rest.get("rounds/annual/figures/export").body();
    assertThat(export, containsString("no-1,,A,,,,suppressed,,"));
    rest.wiki.signIn("key-editor-no");
    assertThat(rest.get("rounds/annual/figures/export").body(), containsString("no-1,,A,1,2,,,,"));
    rest.wiki.signIn("key-office");
    assertThat(
        rest.postCsv("rounds/annual/figures", export).json().get("unchanged").asInt(), is(1));
    rest.wiki.signIn("key-editor-no");
    assertThat(rest.get("rounds/annual/figures/export").body(), containsString("no-1,,A,1,2,,,,"));
  }

  @Test
  public void aFileWithProblemsIsRefusedAsAWhole() {
    JsonNode refused =
        rest.postCsv("rounds/annual/figures", HEADER + "no-1,,A,1,2,,,\nno-2,,A,3,2,,,\n").json();

    assertThat(refused.get("code").asText(), is("figure-over-denominator"));
    assertThat(refused.get("problems").get(0).get("line").asInt(), is(3));
    assertThat(refused.get("problems").get(0).get("field").asText(), is("numerator"));
    assertThat(rest.get("rounds/annual/figures/export").body().lines().count(), is(1L));
  }

  @Test
  public void otherPeopleFindNothingOrAreRefused() {
    rest.wiki.signIn("key-stranger");
    assertThat(rest.get("rounds/annual/figures/export").status(), is(404));
    assertThat(rest.postCsv("rounds/annual/figures", HEADER).status(), is(404));
    rest.wiki.signIn("key-facilitator");
    assertThat(rest.postCsv("rounds/annual/figures", HEADER).status(), is(403));
  }
}
