package org.elc.benchlearning.confluence.rest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.audit.Trail;
import org.elc.benchlearning.app.audit.TrailExport;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditEvent.Change;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.confluence.host.WikiPeople;
import org.elc.benchlearning.core.entry.Figure;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class AuditResourceTest {
  @Rule public final RestServer rest = new RestServer();
  private final RoundWorld world = new RoundWorld();

  @Before
  public void threeLines() {
    Trail trail = new Trail(world.trail, world.members, key -> false, world.settings);
    rest.serve(trail);
    rest.serve(new TrailExport(trail, new WikiPeople(rest.wiki), world.transactions()));
    rest.people.assign("no-1", "key-reader-no", MemberRole.READER);
    note("no-1", "NO", "=cmd()");
    note("no-2", "NO", "");
    note("se-1", "SE", "");
    rest.wiki.signIn("key-office");
  }

  private void note(String member, String country, String why) {
    Figure before = Figure.empty("A");
    Figure after =
        new Figure(
            "A",
            Optional.of(new BigDecimal("30")),
            Optional.of(new BigDecimal("40.0")),
            Optional.empty(),
            Optional.empty(),
            "a note",
            "");
    world.trail.record(
        new AuditEvent(
            Instant.parse("2026-05-01T12:00:00Z"),
            Optional.of("key-editor-no"),
            AuditKind.FIGURE_SAVED,
            new Subject("r26", member, country, member, Optional.empty()),
            Change.of(before, after),
            why));
  }

  @Test
  public void aLineSaysWhoWhatAndFromWhatToWhat() {
    JsonNode line = rest.get("audit?member=no-1").json().get("items").get(0);

    assertThat(line.get("at").asText(), is("2026-05-01T12:00:00Z"));
    assertThat(line.get("who").asText(), is("editor-no"));
    assertThat(line.get("kind").asText(), is("figure-saved"));
    assertThat(line.get("field").asText(), is("A"));
    assertThat(line.get("before").asText(), is(""));
    assertThat(line.get("after").asText(), is("numerator=30; denominator=40.0; note=a note"));
    assertThat(line.get("why").asText(), is("=cmd()"));
  }

  @Test
  public void pagesAreFollowedByTheLastLine() {
    JsonNode first = rest.get("audit?limit=2").json();
    JsonNode second = rest.get("audit?limit=2&before=" + first.get("before").asText()).json();

    assertThat(first.get("items").get(0).get("member").asText(), is("se-1"));
    assertThat(second.get("items").size(), is(1));
    assertThat(second.get("before").asText(), is(""));
  }

  @Test
  public void theFileGuardsAgainstFormulasAndIsALineItself() {
    RestServer.Answer file = rest.get("audit/export?member=no-1");

    assertThat(file.header("Content-Disposition"), containsString("audit.csv"));
    assertThat(file.body(), containsString("figure-saved"));
    assertThat(file.body(), not(containsString(",=cmd()")));
    assertThat(
        rest.get("audit?kind=export-made").json().get("items").get(0).get("subject").asText(),
        is("audit"));
  }

  @Test
  public void othersReadTheirOwnOrNothing() {
    rest.wiki.signIn("key-reader-no");
    assertThat(rest.get("audit").json().get("items").size(), is(1));
    assertThat(rest.get("audit?member=no-2").body(), is(rest.get("audit?member=no-99").body()));

    rest.wiki.signIn("key-stranger");
    assertThat(rest.get("audit").status(), is(404));
    assertThat(rest.get("audit/export").status(), is(404));
  }

  @Test
  public void whatCannotBeUnderstoodIsSaid() {
    RestServer.Answer refused = rest.get("audit?kind=x&from=soon");

    assertThat(refused.status(), is(400));
    assertThat(refused.json().get("problems").size(), is(2));
    assertThat(rest.get("audit?limit=0").status(), is(400));
  }
}
