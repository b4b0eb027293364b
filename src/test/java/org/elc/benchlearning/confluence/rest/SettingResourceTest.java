package org.elc.benchlearning.confluence.rest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.admin.Keys;
import org.elc.benchlearning.app.admin.SettingsDesk;
import org.elc.benchlearning.app.port.AuditTrail;
import org.elc.benchlearning.app.port.DirectTransactions;
import org.elc.benchlearning.app.port.FixedGroups;
import org.elc.benchlearning.app.port.FreeLocks;
import org.elc.benchlearning.app.port.InMemoryAuditTrail;
import org.elc.benchlearning.confluence.host.AdministratorSession;
import org.elc.benchlearning.confluence.host.SaidPassword;
import org.elc.benchlearning.confluence.rest.RestServer.Answer;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class SettingResourceTest {
  @Rule public final RestServer rest = new RestServer();

  private final InMemoryAuditTrail trail = new InMemoryAuditTrail();
  private final SaidPassword password = new SaidPassword();

  @Before
  public void desk() {
    rest.serve(
            new SettingsDesk(
                rest.settings,
                new Keys("key-admin"::equals),
                new FixedGroups().with("key-office", "elc-office", "our-office"),
                new FreeLocks(),
                new Logbook(new DirectTransactions(), trail, Clock.systemUTC())))
        .serve(new AdministratorSession(password));
    rest.wiki.signIn("key-office");
  }

  @Test
  public void theOfficeReadsWhatItKeepsWithASentenceEach() {
    JsonNode items = rest.get("settings").json().get("items");

    assertThat(items.get(0).get("key").asText(), is("smallest-group"));
    assertThat(items.get(0).get("value").asText(), is("5"));
    assertThat(items.get(0).get("hint").asText(), containsString("At least 3"));
    assertThat(items.findValuesAsText("key").contains("office-group"), is(false));
  }

  @Test
  public void whatIsSetIsAuditedWithOldAndNewAndWhy() {
    Answer answer = set("smallest-group", " 07 ", "5");

    assertThat(answer.body(), answer.status(), is(200));
    assertThat(rest.settings.settings().smallestGroup(), is(7));
    List<AuditTrail.Line> lines = trail.newest(AuditTrail.Filter.ALL, Long.MAX_VALUE, 10);
    assertThat(lines.size(), is(1));
    assertThat(lines.get(0).event().why(), is("agreed"));
    assertThat(lines.get(0).event().change().toString(), containsString("before=5, after=7"));
  }

  @Test
  public void aWrongValueIsToldAtItsFieldAndNothingIsSet() {
    Answer answer =
        rest.put(
            "settings",
            """
            {"settings":[{"key":"candidate-years","value":"3"},
             {"key":"smallest-group","value":"2"}],"reason":"more to see"}""");

    assertThat(answer.status(), is(400));
    JsonNode problem = answer.json().get("problems").get(0);
    assertThat(problem.get("field").asText(), is("settings.smallest-group"));
    assertThat(problem.get("message").asText(), is("Write a whole number from 3 to 20."));
    assertThat(rest.settings.stored(), is(anEmptyMap()));
  }

  @Test
  public void whoeverWasFasterIsNotOverwritten() {
    set("smallest-group", "7", "5");

    Answer late = set("smallest-group", "6", "5");

    assertThat(late.status(), is(409));
    assertThat(late.json().get("message").asText(), containsString("“7”"));
    assertThat(rest.settings.settings().smallestGroup(), is(7));
  }

  @Test
  public void aReasonIsNeeded() {
    Answer answer =
        rest.put(
            "settings",
            "{\"settings\":[{\"key\":\"smallest-group\",\"value\":\"7\"}],\"reason\":\" \"}");

    assertThat(answer.json().get("problems").get(0).get("field").asText(), is("reason"));
  }

  @Test
  public void toOthersThereAreNoSettings() {
    for (String user : List.of("key-coordinator-no", "key-stranger", "key-facilitator")) {
      rest.wiki.signIn(user);
      assertThat(rest.get("settings").status(), is(404));
      assertThat(set("smallest-group", "7", "5").status(), is(404));
      assertThat(rest.get("admin/settings").status(), is(404));
    }
    rest.wiki.signIn("key-admin");
    assertThat(rest.get("settings").status(), is(404));
    assertThat(rest.settings.stored(), is(anEmptyMap()));
  }

  @Test
  public void theAdministratorSetsGroupsThatAreThere() {
    rest.wiki.signIn("key-admin");

    assertThat(adminSets("office-group", "no-such-group").status(), is(400));
    assertThat(adminSets("coordinators-groups", "NO=no-such-group").status(), is(400));
    assertThat(adminSets("smallest-group", "3").status(), is(400));
    assertThat(adminSets("office-group", "Our-Office").status(), is(200));
    assertThat(rest.settings.stored(), is(Map.of("office-group", "our-office")));
  }

  @Test
  public void withoutThePasswordSaidAgainNothingIsAdministrated() {
    rest.wiki.signIn("key-admin");
    password.forget();

    assertThat(rest.get("admin/settings").status(), is(403));
    assertThat(adminSets("language", "lt").json().get("code").asText(), is("admin-session"));
    assertThat(rest.settings.stored(), is(anEmptyMap()));
  }

  private Answer set(String key, String value, String before) {
    return rest.put(
        "settings",
        "{\"settings\":[{\"key\":\"%s\",\"value\":\"%s\",\"before\":\"%s\"}],\"reason\":\"agreed\"}"
            .formatted(key, value, before));
  }

  private Answer adminSets(String key, String value) {
    return rest.put(
        "admin/settings",
        "{\"settings\":[{\"key\":\"%s\",\"value\":\"%s\"}],\"reason\":\"agreed\"}"
            .formatted(key, value));
  }
}
