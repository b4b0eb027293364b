package org.elc.benchlearning.app.membership;

import static org.elc.benchlearning.app.Acting.OFFICE;
import static org.elc.benchlearning.app.Acting.coordinator;
import static org.elc.benchlearning.app.Acting.editorOf;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.csv.ImportMode;
import org.elc.benchlearning.app.membership.MemberFacts.CertificateInput;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditEvent.Change;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.core.membership.AMember;
import org.elc.benchlearning.core.membership.Consent;
import org.elc.benchlearning.core.membership.Consent.Audience;
import org.elc.benchlearning.core.membership.MemberStatus;
import org.junit.Before;
import org.junit.Test;

public class MemberFactsTest {
  private static final Actor NORWAY = coordinator("NO");
  private static final CertificateInput THREE_YEARS =
      new CertificateInput("assurance", "2018", "A-7", "2026-06-01", "2029-05-31");

  private static final String FILE =
      "key,name,country,services,size_band,status,certificate_level,certificate_number,"
          + "certificate_from,certificate_to,left\nno-1,no-1,NO,elderly-care,M,,,,,,";

  private final MembershipWorld world = new MembershipWorld();
  private final MemberFacts facts =
      new MemberFacts(world.members, world.turns, world.lock, world.news);

  @Before
  public void aCandidate() {
    world.members.save(List.of(AMember.called("no-1").admitted("2025-06-01").build()));
    world.consents.give(
        List.of(new Consent("no-1", "STA1", Audience.PUBLIC, "eva", Instant.EPOCH)));
  }

  private MemberStatus status() {
    return world.calendar.status(world.members.find("no-1").orElseThrow());
  }

  private List<AuditKind> written() {
    return world.trail.events().stream().map(AuditEvent::kind).toList();
  }

  @Test
  public void aCertificateMakesACandidateCertified() {
    assertThat(status(), is(MemberStatus.CANDIDATE));

    facts.certify(NORWAY, "no-1", THREE_YEARS);
    facts.certify(NORWAY, "no-1", THREE_YEARS);

    assertThat(status(), is(MemberStatus.CERTIFIED));
    assertThat(written(), contains(AuditKind.CERTIFICATE_CHANGED));
  }

  @Test
  public void theSameLevelAndFirstDayIsTheSameCertificate() {
    facts.certify(NORWAY, "no-1", THREE_YEARS);
    facts.certify(
        NORWAY, "no-1", new CertificateInput("ASSURANCE", "", "", "2026-06-01", "2026-06-01"));

    assertThat(world.members.find("no-1").orElseThrow().certificates(), hasSize(1));
    facts.uncertify(OFFICE, "no-1", "ASSURANCE", "2026-06-01");
    assertThat(status(), is(MemberStatus.CANDIDATE));
    assertThrows(NotFound.class, () -> facts.uncertify(OFFICE, "no-1", "ASSURANCE", "2026-06-01"));
  }

  @Test
  public void everythingThatIsWrongIsSaidAtOnce() {
    CertificateInput bad = new CertificateInput("GOLD", "x".repeat(61), "\u0000", "soon", "");

    List<Problem> problems =
        assertThrows(Invalid.class, () -> facts.certify(NORWAY, "no-1", bad)).problems();

    assertThat(
        problems.stream().map(Problem::field).toList(),
        contains("level", "from", "to", "edition", "number"));
    assertThrows(
        Invalid.class,
        () ->
            facts.certify(
                NORWAY,
                "no-1",
                new CertificateInput("ASSURANCE", "", "", "2026-06-02", "2026-06-01")));
    assertThrows(Invalid.class, () -> facts.leave(NORWAY, "no-1", "2025-05-31", "x"));
    assertThrows(Invalid.class, () -> facts.leave(NORWAY, "no-1", "31 May", "x"));
    assertThrows(Invalid.class, () -> facts.leave(NORWAY, "no-1", "", ""));
  }

  @Test
  public void daysInTheWrongOrderAreBothNamed() {
    LocalDate first = LocalDate.of(2026, 6, 2);
    LocalDate last = LocalDate.of(2026, 6, 1);
    CertificateInput ends =
        new CertificateInput("ASSURANCE", "", "", first.toString(), last.toString());
    LocalDate left = LocalDate.of(2025, 5, 31);

    assertThat(
        assertThrows(Invalid.class, () -> facts.certify(NORWAY, "no-1", ends)).problems(),
        contains(Problem.of("csv-certificate-dates", last, first).inField("to")));
    assertThat(
        assertThrows(Invalid.class, () -> facts.leave(NORWAY, "no-1", left.toString(), "x"))
            .problems(),
        contains(
            Problem.of("csv-left-before-admitted", left, LocalDate.of(2025, 6, 1))
                .inField("left")));
  }

  @Test
  public void whoLeavesTodayLosesItsConsentsAtOnce() {
    facts.leave(NORWAY, "no-1", "2026-06-01", "merged");

    assertThat(status(), is(MemberStatus.LEFT));
    assertThat(world.consents.of("no-1"), is(empty()));
    assertThat(written(), contains(AuditKind.MEMBER_LEFT));
    assertThat(world.trail.events().get(0).why(), is("merged"));
  }

  @Test
  public void whoLeavesLaterKeepsThemUntilThatDay() {
    facts.leave(NORWAY, "no-1", "2026-06-10", "closing");
    world.dates.advance();
    assertThat(world.consents.of("no-1"), hasSize(1));

    world.clock.set("2026-06-10T06:00:00Z");
    world.dates.advance();

    assertThat(world.consents.of("no-1"), is(empty()));
    facts.leave(NORWAY, "no-1", "", "stays after all");
    assertThat(status(), is(MemberStatus.CANDIDATE));
    assertThat(world.consents.of("no-1"), is(empty()));
  }

  @Test
  public void whoComesBackBeforeTheCalendarIsReadHasNoConsents() {
    facts.leave(NORWAY, "no-1", "2026-06-10", "closing");
    world.clock.set("2026-06-10T06:00:00Z");

    facts.leave(NORWAY, "no-1", "", "stays after all");

    assertThat(status(), is(MemberStatus.CANDIDATE));
    assertThat(world.consents.of("no-1"), is(empty()));
  }

  @Test
  public void whoComesBackByAFileHasNoConsents() {
    for (String left : List.of("2026-06-01", "")) {
      world.consents.give(
          List.of(new Consent("no-1", "STA1", Audience.PUBLIC, "eva", Instant.EPOCH)));

      world.records.importMembers(OFFICE, FILE + left + "\n", ImportMode.APPLY);

      assertThat(world.consents.of("no-1"), is(empty()));
    }
    assertThat(status(), is(MemberStatus.CANDIDATE));
  }

  @Test
  public void aCertificateThatIsTakenAwayHasNotEnded() {
    facts.certify(
        NORWAY, "no-1", new CertificateInput("ASSURANCE", "", "", "2022-01-01", "2024-12-31"));
    facts.certify(NORWAY, "no-1", THREE_YEARS);
    world.dates.advance();

    facts.uncertify(NORWAY, "no-1", "ASSURANCE", "2026-06-01");
    world.dates.advance();

    assertThat(status(), is(MemberStatus.CANDIDATE));
    assertThat(world.told(), is(empty()));
    AuditEvent turned = world.trail.events().get(world.trail.events().size() - 1);
    assertThat(turned.change(), is(Change.of("status", "CERTIFIED", "CANDIDATE")));
  }

  @Test
  public void onlyWhoSupervisesChangesThem() {
    assertThrows(NotAllowed.class, () -> facts.certify(editorOf("no-1"), "no-1", THREE_YEARS));
    assertThrows(NotAllowed.class, () -> facts.leave(editorOf("no-1"), "no-1", "", "x"));
    assertThrows(NotFound.class, () -> facts.certify(coordinator("SE"), "no-1", THREE_YEARS));
    assertThrows(NotFound.class, () -> facts.leave(coordinator("SE"), "no-1", "", "x"));
  }
}
