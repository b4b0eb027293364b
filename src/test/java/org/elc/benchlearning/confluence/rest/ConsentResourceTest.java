package org.elc.benchlearning.confluence.rest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.membership.Consents;
import org.elc.benchlearning.app.port.FixedSpaces;
import org.elc.benchlearning.app.port.InMemoryConsentStore;
import org.elc.benchlearning.app.results.BestInClass;
import org.elc.benchlearning.app.results.ConsentedNames;
import org.elc.benchlearning.app.results.ContactRequests;
import org.elc.benchlearning.app.results.ResultWorld;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class ConsentResourceTest {
  @Rule public final RestServer rest = new RestServer();
  private final ResultWorld results = new ResultWorld();
  private final InMemoryConsentStore store = new InMemoryConsentStore();

  @Before
  public void serveConsents() {
    BestInClass best =
        results.bestInClass(
            new ConsentedNames(store, results.world.members, results.world.calendar()));
    rest.serve(
        new Consents(
            store,
            results.world.members,
            results.world.editions,
            results.world.calendar(),
            results.world.transactions()));
    rest.serve(best);
    rest.serve(results.world.spaces(new FixedSpaces()));
    rest.serve(
        new ContactRequests(
            best, results.world.members, results.world.transactions(), results.world.notices));
    rest.people.assign("no-1", "key-editor-no", MemberRole.EDITOR);
    rest.people.assign("no-1", "key-reader-no", MemberRole.READER);
    rest.wiki.signIn("key-editor-no");
  }

  private static String input(String scope, String audience) {
    return "{\"scope\": \"" + scope + "\", \"audience\": \"" + audience + "\"}";
  }

  @Test
  public void anEditorGivesAndWithdraws() {
    JsonNode given = rest.put("members/no-1/consents", input("all", "network")).json();
    assertThat(given.get("total").asInt(), is(2));
    assertThat(given.get("items").get(0).get("audience").asText(), is("NETWORK"));

    JsonNode left = rest.put("members/no-1/consents", input("A", "none")).json();
    assertThat(left.get("items").findValuesAsText("indicator"), is(List.of("B")));
    assertThat(rest.put("members/no-1/consents", input("A", "friends")).status(), is(400));
    assertThat(rest.put("members/no-1/consents", input("X", "public")).status(), is(400));
  }

  @Test
  public void othersDoNot() {
    rest.wiki.signIn("key-reader-no");
    assertThat(rest.get("members/no-1/consents").status(), is(200));
    assertThat(rest.put("members/no-1/consents", input("all", "public")).status(), is(403));

    rest.wiki.signIn("key-stranger");
    assertThat(rest.get("members/no-1/consents").status(), is(404));
    assertThat(rest.put("members/no-1/consents", input("all", "public")).status(), is(404));
    assertThat(rest.get("rounds/r25/best-in-class").status(), is(404));
    assertThat(
        rest.post("rounds/r25/best-in-class/contact", "{\"indicator\": \"A\"}").status(), is(404));
  }

  @Test
  public void theBestAreListedAndAskedFor() {
    JsonNode page = rest.get("rounds/r25/best-in-class").json();

    assertThat(page.get("items").get(0).get("indicator").asText(), is("A"));
    assertThat(page.get("items").get(0).get("named").size(), is(0));
    assertThat(rest.get("rounds/r25/best-in-class?group=service:housing").status(), is(404));
    assertThat(
        rest.post("rounds/r25/best-in-class/contact", "{\"indicator\": \"A\"}").status(), is(200));
    assertThat(
        rest.post("rounds/r25/best-in-class/contact", "{\"indicator\": \"X\"}").status(), is(404));
  }
}
