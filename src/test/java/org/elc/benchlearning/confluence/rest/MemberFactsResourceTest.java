package org.elc.benchlearning.confluence.rest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.Logbooks;
import org.elc.benchlearning.app.membership.MemberFacts;
import org.elc.benchlearning.app.membership.Members;
import org.elc.benchlearning.app.membership.MembershipWorld;
import org.elc.benchlearning.app.membership.Turns;
import org.elc.benchlearning.core.membership.AMember;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class MemberFactsResourceTest {
  private static final String CERTIFICATE =
      "{\"level\": \"excellence\", \"from\": \"2026-01-01\", \"to\": \"2028-12-31\"}";

  @Rule public final RestServer rest = new RestServer();
  private final MembershipWorld world = new MembershipWorld();

  @Before
  public void oneMember() {
    world.members.save(List.of(AMember.called("no-1").admitted("2020-01-01").build()));
    rest.serve(new MemberFacts(world.members, world.turns, world.lock, world.news));
    rest.serve(
        new Members(
            world.members,
            rest.people,
            Logbooks.at(world.clock),
            world.locks,
            Turns.by(world.calendar)));
    rest.people.assign("no-1", "key-editor-no", MemberRole.EDITOR);
    rest.wiki.signIn("key-coordinator-no");
  }

  @Test
  public void theCoordinatorKeepsTheCertificates() {
    JsonNode member = rest.put("members/no-1/certificates", CERTIFICATE).json();
    assertThat(member.get("status").asText(), is("CERTIFIED"));

    JsonNode without = rest.delete("members/no-1/certificates/excellence/2026-01-01").json();
    assertThat(without.get("status").asText(), is("LAPSED"));
    assertThat(rest.delete("members/no-1/certificates/gold/2026-01-01").status(), is(400));
    assertThat(
        rest.put(
                "members/no-1/certificates", "{\"level\": \"gold\", \"from\": \"x\", \"to\": \"\"}")
            .status(),
        is(400));
  }

  @Test
  public void theCoordinatorSaysThatAMemberLeaves() {
    JsonNode left =
        rest.put("members/no-1/leaving", "{\"left\": \"2026-06-01\", \"reason\": \"merged\"}")
            .json();

    assertThat(left.get("status").asText(), is("LEFT"));
    assertThat(rest.put("members/no-1/leaving", "{\"reason\": \"\"}").status(), is(400));
  }

  @Test
  public void othersDoNot() {
    rest.wiki.signIn("key-editor-no");
    assertThat(rest.put("members/no-1/certificates", CERTIFICATE).status(), is(403));
    assertThat(rest.put("members/no-1/leaving", "{\"reason\": \"x\"}").status(), is(403));

    rest.wiki.signIn("key-stranger");
    assertThat(rest.put("members/no-1/certificates", CERTIFICATE).status(), is(404));
    assertThat(rest.put("members/no-1/leaving", "{\"reason\": \"x\"}").status(), is(404));
    assertThat(rest.delete("members/no-1/certificates/excellence/2026-01-01").status(), is(404));
  }
}
