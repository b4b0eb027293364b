package org.elc.benchlearning.confluence.rest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.Assert.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.elc.benchlearning.app.Acting;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Conflict;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.admin.Keys;
import org.elc.benchlearning.app.admin.PersonalData;
import org.elc.benchlearning.app.admin.SubjectNames;
import org.elc.benchlearning.app.membership.MembershipWorld;
import org.elc.benchlearning.app.notice.Shelves;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.AuditTrail;
import org.elc.benchlearning.app.port.DirectTransactions;
import org.elc.benchlearning.app.port.InMemoryAuditTrail;
import org.elc.benchlearning.app.port.InMemoryDeliveryStore;
import org.elc.benchlearning.app.port.InMemoryNoticeStore;
import org.elc.benchlearning.app.port.InMemoryRoundStore;
import org.elc.benchlearning.app.port.InMemoryTraceStore;
import org.elc.benchlearning.app.port.InMemoryWishStore;
import org.elc.benchlearning.app.port.TraceStore.Kind;
import org.elc.benchlearning.app.port.TraceStore.Role;
import org.elc.benchlearning.app.port.TraceStore.Subject;
import org.elc.benchlearning.confluence.host.AdministratorSession;
import org.elc.benchlearning.confluence.host.SaidPassword;
import org.elc.benchlearning.confluence.host.WikiPeople;
import org.elc.benchlearning.confluence.rest.RestServer.Answer;
import org.elc.benchlearning.core.membership.Application;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.SizeBand;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class AdminPersonResourceTest {
  @Rule public final RestServer rest = new RestServer();

  private final MembershipWorld world = new MembershipWorld();
  private final InMemoryAuditTrail trail = world.trail;
  private final SaidPassword password = new SaidPassword();
  private final InMemoryTraceStore traces =
      new InMemoryTraceStore()
          .with(
              "key-editor-no",
              Role.MEMBERS_PERSON,
              Map.of("MEMBER_KEY", "no-solvang"),
              new Subject(Kind.MEMBER, "no-solvang"))
          .with("gone-key", Role.CHANGED_FIGURE, Map.of("INDICATOR", "LEA1"));

  @Before
  public void data() {
    DirectTransactions transactions = new DirectTransactions();
    Logbook logbook = new Logbook(transactions, trail, Clock.systemUTC());
    Shelves shelves =
        new Shelves(
            new InMemoryNoticeStore(Clock.systemUTC()),
            new InMemoryDeliveryStore(),
            new InMemoryWishStore(),
            transactions);
    rest.serve(
            new PersonalData(
                new Keys("key-admin"::equals),
                traces,
                new PersonalData.Named(trail, shelves, world.applying),
                new WikiPeople(rest.wiki),
                world.lock))
        .serve(new SubjectNames(world.members, new InMemoryRoundStore(), world.calendar))
        .serve(new AdministratorSession(password));
    logbook.run(
        () ->
            logbook.note(
                Optional.of("key-editor-no"),
                AuditKind.FIGURE_SAVED,
                AuditEvent.Subject.of("x"),
                AuditEvent.Change.NONE,
                ""));
    rest.wiki.signIn("key-admin");
  }

  @Test
  public void aPersonIsFoundByNameAndByKey() {
    JsonNode eva = rest.get("admin/persons/editor-no").json();

    assertThat(eva.get("userKey").asText(), is("key-editor-no"));
    assertThat(eva.get("traces").get(0).get("role").asText(), is("MEMBERS_PERSON"));
    assertThat(
        rest.get("admin/persons/gone-key").json().get("traces").get(0).get("role").asText(),
        is("CHANGED_FIGURE"));
    assertThat(rest.get("admin/persons/stranger").json().get("traces").size(), is(0));
    assertThat(rest.get("admin/persons/nobody").status(), is(404));
  }

  @Test
  public void theFileSaysWhatTheKeysInItAreCalled() {
    world.members.save(
        List.of(
            new Member(
                "no-solvang",
                "Solvang",
                "NO",
                new TreeSet<>(List.of("housing")),
                SizeBand.M,
                List.of(),
                List.of(),
                world.calendar.today(),
                Optional.empty(),
                Optional.empty())));

    JsonNode names = rest.get("admin/persons/editor-no").json().get("names");

    assertThat(names.get("members").get("no-solvang").asText(), is("Solvang"));
    assertThat(names.get("rounds").size(), is(0));
  }

  @Test
  public void whatAnErasedPersonAppliedForIsTakenBack() {
    Actor applicant = Actor.member("key-editor-no", Map.of());
    Application sent = world.applying.send(applicant, MembershipWorld.input("A", "NO"));
    Application waiting = world.applying.send(applicant, MembershipWorld.input("B", "NO"));
    world.admissions.keepWaiting(Acting.OFFICE, waiting.id(), "");

    rest.post("admin/persons/editor-no/erasure", "{\"again\":\"editor-no\",\"reason\":\"asked\"}");

    assertThrows(
        Conflict.class,
        () -> world.admissions.accept(Acting.OFFICE, sent.id(), Application.Place.TAKEN, ""));
    assertThat(world.admissions.promoteAll(), is(0));
    assertThat(world.members.all().isEmpty(), is(true));
    assertThat(
        "nor does the line about it name the person",
        trail.events().toString(),
        not(containsString("key-editor-no")));
  }

  @Test
  public void anErasureLeavesATokenInTheAuditTrailAndSaysWhy() {
    Answer answer =
        rest.post(
            "admin/persons/editor-no/erasure",
            "{\"again\":\"editor-no\",\"reason\":\"asked for it\"}");

    assertThat(answer.json().get("token").asText(), is("erased-0001"));
    assertThat(rest.get("admin/persons/editor-no").json().get("traces").size(), is(0));
    List<AuditTrail.Line> lines = trail.newest(AuditTrail.Filter.ALL, Long.MAX_VALUE, 10);
    assertThat(
        lines.stream()
            .filter(l -> l.event().kind() != AuditKind.PERSONAL_DATA_EXPORTED)
            .toList()
            .toString(),
        not(containsString("key-editor-no")));
    assertThat(lines.toString(), containsString("asked for it"));
  }

  @Test
  public void theNameHasToBeTypedTwiceAndThereIsAReason() {
    Answer other =
        rest.post("admin/persons/editor-no/erasure", "{\"again\":\"eva\",\"reason\":\"x\"}");
    Answer mute =
        rest.post("admin/persons/editor-no/erasure", "{\"again\":\"editor-no\",\"reason\":\"\"}");

    assertThat(other.json().get("problems").get(0).get("field").asText(), is("again"));
    assertThat(mute.json().get("problems").get(0).get("field").asText(), is("reason"));
    assertThat(traces.of("key-editor-no").size(), is(1));
  }

  @Test
  public void nobodyElseReadsOrErasesAnybody() {
    for (String user : List.of("key-office", "key-coordinator-no", "key-editor-no")) {
      rest.wiki.signIn(user);
      assertThat(rest.get("admin/persons/editor-no").status(), is(404));
      assertThat(
          rest.post("admin/persons/editor-no/erasure", "{\"again\":\"editor-no\",\"reason\":\"x\"}")
              .status(),
          is(404));
    }
    rest.wiki.signIn("key-admin");
    password.forget();
    assertThat(rest.get("admin/persons/editor-no").status(), is(403));
  }
}
