package org.elc.benchlearning.confluence.rest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.Logbooks;
import org.elc.benchlearning.app.membership.MemberLock;
import org.elc.benchlearning.app.membership.MemberSpaces;
import org.elc.benchlearning.app.membership.Members;
import org.elc.benchlearning.app.membership.NetworkCalendar;
import org.elc.benchlearning.app.membership.Turns;
import org.elc.benchlearning.app.port.FixedSpaces;
import org.elc.benchlearning.app.port.FreeLocks;
import org.elc.benchlearning.app.port.InMemoryMemberStore;
import org.elc.benchlearning.app.port.InMemorySettingStore;
import org.elc.benchlearning.confluence.rest.RestServer.Answer;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class MemberResourceTest {
  private static final String CSV =
      """
      key,name,country,services,size_band,status,certificate_level,certificate_number,certificate_from,certificate_to
      no-solvang,Solvang,NO,elderly-care;housing,M,,ASSURANCE,A-1,2025-01-01,2027-12-31
      pt-largo,Largo,PT,,S,,,,,
      """;

  @Rule public final RestServer rest = new RestServer();

  @Before
  public void twoMembers() {
    InMemoryMemberStore store = new InMemoryMemberStore();
    Logbook logbook = Logbooks.at(Clock.systemUTC());
    rest.serve(
        new MemberSpaces(
            store,
            new FixedSpaces().with("SOL", "X"),
            logbook,
            new MemberLock(new FreeLocks(), logbook)));
    rest.serve(
        new Members(
            store,
            rest.people,
            Logbooks.at(Clock.systemUTC()),
            new FreeLocks(),
            Turns.by(
                new NetworkCalendar(
                    Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC),
                    new InMemorySettingStore()))));
    rest.wiki.signIn("key-office");
    assertThat(rest.postCsv("members/import", CSV).json().get("created").asInt(), is(2));
    rest.people.assign("no-solvang", "key-editor-no", MemberRole.EDITOR);
    rest.people.assign("no-solvang", "key-reader-no", MemberRole.READER);
  }

  @Test
  public void aRecordHasItsDerivedStatus() {
    JsonNode solvang = rest.get("members/no-solvang").json();

    assertThat(solvang.get("name").asText(), is("Solvang"));
    assertThat(solvang.get("status").asText(), is("CERTIFIED"));
    assertThat(solvang.get("services").get(1).asText(), is("housing"));
    assertThat(solvang.get("certificates").get(0).get("to").asText(), is("2027-12-31"));
    assertThat(solvang.get("left").isNull(), is(true));
    assertThat(solvang.get("space").isNull(), is(true));
  }

  @Test
  public void everybodyListsTheOwnOnes() {
    assertThat(rest.get("members").json().get("total").asInt(), is(2));
    rest.wiki.signIn("key-coordinator-no");
    assertThat(rest.get("members").json().get("total").asInt(), is(1));
    assertThat(rest.get("members/pt-largo").status(), is(404));
    rest.wiki.signIn("key-stranger");
    assertThat(rest.get("members").json().get("total").asInt(), is(0));
    assertThat(rest.get("members/pt-largo").body(), is(rest.get("members/nobody").body()));
  }

  @Test
  public void membersAndUnitsGoInAndOutAsFiles() {
    assertThat(rest.get("members/export").body(), containsString("no-solvang,Solvang,NO"));
    assertThat(
        rest.postCsv("members/units/import", "member,unit,name,services\nno-solvang,n,North,\n")
            .json()
            .get("changed")
            .asInt(),
        is(1));
    assertThat(
        rest.get("members/units/export?form=local").body(), containsString("no-solvang;n;North"));
    assertThat(
        rest.get("members/no-solvang").json().get("units").get(0).get("name").asText(),
        is("North"));
    assertThat(
        rest.postCsv("members/import?dryRun=true", CSV).json().get("unchanged").asInt(), is(2));
  }

  @Test
  public void supervisorsSayWhoActsForAMember() {
    rest.wiki.signIn("key-coordinator-no");
    JsonNode people = rest.get("members/no-solvang/people").json();
    assertThat(people.get("items").get(0).get("user").asText(), is("editor-no"));
    assertThat(people.get("items").get(0).get("name").asText(), is("Eva Editor"));
    assertThat(people.get("items").get(0).get("role").asText(), is("EDITOR"));

    Answer put = rest.put("members/no-solvang/people/stranger", "{\"role\": \"reader\"}");
    assertThat(put.json().get("total").asInt(), is(3));
    assertThat(
        rest.delete("members/no-solvang/people/stranger").json().get("total").asInt(), is(2));
    assertThat(rest.delete("members/no-solvang/people/stranger").status(), is(404));

    Answer unknown = rest.put("members/no-solvang/people/nobody", "{\"role\": \"reader\"}");
    assertThat(unknown.json().get("code").asText(), is("user-unknown"));
    assertThat(
        rest.put("members/no-solvang/people/stranger", "{\"role\": \"king\"}")
            .json()
            .get("message")
            .asText(),
        containsString("reader, editor"));
  }

  @Test
  public void somebodyWhoLeftTheWikiCanStillBeTakenAway() {
    rest.people.assign("no-solvang", "key-gone", MemberRole.READER);

    JsonNode people = rest.get("members/no-solvang/people").json();
    assertThat(
        people.toString(),
        containsString("{\"user\":\"key-gone\",\"name\":\"\",\"role\":\"READER\"}"));
    assertThat(
        rest.delete("members/no-solvang/people/key-gone").json().get("total").asInt(), is(2));
  }

  @Test
  public void othersNeitherSeeNorChangeThePeople() {
    rest.wiki.signIn("key-editor-no");
    assertThat(rest.get("members/no-solvang/people").status(), is(403));
    assertThat(
        rest.put("members/no-solvang/people/stranger", "{\"role\": \"reader\"}").status(), is(403));
    rest.wiki.signIn("key-stranger");
    assertThat(rest.get("members/no-solvang/people").status(), is(404));
    assertThat(rest.delete("members/no-solvang/people/editor-no").status(), is(404));
  }

  @Test
  public void editorsLinkTheSpace() {
    rest.wiki.signIn("key-editor-no");
    assertThat(
        rest.put("members/no-solvang/space", "{\"space\": \"SOL\"}").json().get("space").asText(),
        is("SOL"));
    assertThat(rest.put("members/no-solvang/space", "{}").json().get("space").isNull(), is(true));
    assertThat(
        rest.put("members/no-solvang/space", "{\"room\": \"SOL\"}").json().get("code").asText(),
        is("body-field-unknown"));
    assertThat(
        rest.put("members/no-solvang/space", "{\"space\": \"<b>\"}").json().get("code").asText(),
        is("space-key"));
    rest.wiki.signIn("key-reader-no");
    assertThat(rest.put("members/no-solvang/space", "{\"space\": \"X\"}").status(), is(403));
  }

  @Test
  public void hostileTextIsOnlyText() {
    String script = "<script>alert(1)</script>";
    String row = "no-x,\"" + script + "\",NO,,S,,,,,\n";
    assertThat(rest.postCsv("members/import", CSV + row).status(), is(200));
    assertThat(rest.get("members/no-x").json().get("name").asText(), is(script));
    Answer refused = rest.postCsv("members/import", CSV.replace(",NO,", "," + script + ","));
    assertThat(refused.status(), is(400));
    assertThat(refused.header("Content-Type"), containsString("application/json"));
    assertThat(refused.body(), not(containsString("Exception")));
  }
}
