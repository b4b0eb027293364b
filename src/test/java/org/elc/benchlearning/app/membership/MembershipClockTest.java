package org.elc.benchlearning.app.membership;

import static org.elc.benchlearning.core.membership.CertificateLevel.ASSURANCE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.app.Setting;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditEvent.Change;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.core.membership.AMember;
import org.elc.benchlearning.core.notice.Audience;
import org.elc.benchlearning.core.notice.Notice;
import org.elc.benchlearning.core.notice.Notice.Detail;
import org.elc.benchlearning.core.notice.NoticeKind;
import org.junit.Test;

public class MembershipClockTest {
  private final MembershipWorld world = new MembershipWorld();

  /** A member whose certificate ends with September 2026. */
  private void certified() {
    keep(
        AMember.called("no-1")
            .admitted("2020-01-01")
            .certificate(ASSURANCE, "2023-10-01", "2026-09-30"));
  }

  private void keep(AMember member) {
    world.members.save(List.of(member.build()));
  }

  private MembershipClock.Outcome runAt(String instant) {
    world.clock.set(instant);
    return world.dates.advance().orElseThrow();
  }

  private List<NoticeKind> toldTheMember() {
    return world.notices.announced().stream()
        .filter(n -> n.audience().kind() == Audience.Kind.PEOPLE)
        .map(Notice::kind)
        .toList();
  }

  @Test
  public void aMemberIsWarnedOnceAtEachTimeAndToldOfTheEnd() {
    certified();

    for (String day :
        List.of("06-01", "07-01", "07-02", "07-03", "08-31", "09-01", "09-29", "09-30", "10-01")) {
      runAt("2026-" + day + "T06:00:00Z");
      runAt("2026-" + day + "T18:00:00Z");
    }

    assertThat(
        toldTheMember(),
        contains(
            NoticeKind.CERTIFICATE_EXPIRING,
            NoticeKind.CERTIFICATE_EXPIRING,
            NoticeKind.CERTIFICATE_EXPIRING,
            NoticeKind.CERTIFICATE_LAPSED));
    assertThat(
        world.notices.announced().stream()
            .filter(n -> n.audience().kind() == Audience.Kind.COORDINATORS)
            .flatMap(n -> Optional.ofNullable(n.details().get(Detail.DAYS)).stream())
            .toList(),
        contains("90", "30", "0"));
  }

  @Test
  public void whatWasMissedIsToldLateAndOnlyTheMostUrgent() {
    certified();

    runAt("2026-09-20T06:00:00Z");
    runAt("2026-09-21T06:00:00Z");

    assertThat(toldTheMember(), contains(NoticeKind.CERTIFICATE_EXPIRING));
    Notice told = world.notices.announced().get(0);
    assertThat(told.details().get(Detail.DAYS), is("10"));
    assertThat(told.details().get(Detail.DAY), is("2026-09-30"));
  }

  @Test
  public void aChangeOfStatusIsWrittenDownOnTheDayAndOnce() {
    certified();
    runAt("2026-09-30T21:59:59Z");
    assertThat(world.trail.events(), is(empty()));

    MembershipClock.Outcome outcome = runAt("2026-09-30T22:00:00Z");
    runAt("2026-10-01T22:00:00Z");

    assertThat(outcome.turned(), contains("no-1"));
    assertThat(world.trail.events().size(), is(1));
    AuditEvent event = world.trail.events().get(0);
    assertThat(event.kind(), is(AuditKind.MEMBER_CHANGED));
    assertThat(event.who(), is(Optional.empty()));
    assertThat(event.change(), is(Change.of("status", "CERTIFIED", "LAPSED")));
  }

  @Test
  public void whoIsACandidateAfterItsCertificateIsToldSo() {
    keep(
        AMember.called("no-1")
            .admitted("2025-06-01")
            .certificate(ASSURANCE, "2025-10-01", "2026-09-30"));

    runAt("2026-09-01T06:00:00Z");
    runAt("2026-10-01T06:00:00Z");

    assertThat(
        toldTheMember(), contains(NoticeKind.CANDIDATE_AGAIN_SOON, NoticeKind.CANDIDATE_AGAIN));
    for (Notice told : world.notices.announced()) {
      assertThat(told.details().get(Detail.DAY), is("2026-09-30"));
      assertThat(told.details().get(Detail.CANDIDATE_UNTIL), is("2027-05-31"));
    }
    AuditEvent event = world.trail.events().get(0);
    assertThat(event.change(), is(Change.of("status", "CERTIFIED", "CANDIDATE")));
  }

  @Test
  public void whoseCandidateYearsEndWithTheCertificateLapses() {
    keep(
        AMember.called("no-1")
            .admitted("2024-10-01")
            .certificate(ASSURANCE, "2025-10-01", "2026-09-30"));

    runAt("2026-09-30T06:00:00Z");
    runAt("2026-10-01T06:00:00Z");

    assertThat(
        toldTheMember(), contains(NoticeKind.CERTIFICATE_EXPIRING, NoticeKind.CERTIFICATE_LAPSED));
  }

  @Test
  public void aCandidateIsToldOfTheEndOfItsTwoYears() {
    keep(AMember.called("no-1").admitted("2024-09-01"));

    runAt("2026-06-01T06:00:00Z");
    assertThat(toldTheMember(), is(empty()));
    runAt("2026-06-02T06:00:00Z");
    assertThat(toldTheMember(), contains(NoticeKind.CANDIDATE_ENDING));
    runAt("2026-09-01T06:00:00Z");

    assertThat(toldTheMember(), contains(NoticeKind.CANDIDATE_ENDING, NoticeKind.CANDIDATE_LAPSED));
    assertThat(world.notices.announced().get(3).details().get(Detail.DAY), is("2026-08-31"));
  }

  @Test
  public void aNewCertificateBeginsTheWarningsAnew() {
    certified();
    runAt("2026-09-15T06:00:00Z");
    keep(
        AMember.called("no-1")
            .admitted("2020-01-01")
            .certificate(ASSURANCE, "2023-10-01", "2026-09-30")
            .certificate(ASSURANCE, "2026-10-01", "2029-09-30"));

    runAt("2026-09-30T06:00:00Z");
    runAt("2026-10-01T06:00:00Z");
    assertThat(toldTheMember().size(), is(1));

    runAt("2029-07-02T06:00:00Z");
    assertThat(toldTheMember().size(), is(2));
    assertThat(world.trail.events(), is(empty()));
  }

  @Test
  public void whoLeavesIsWrittenDownAndNoMoreWarned() {
    certified();
    runAt("2026-06-01T06:00:00Z");
    keep(
        AMember.called("no-1")
            .admitted("2020-01-01")
            .certificate(ASSURANCE, "2023-10-01", "2026-09-30")
            .left("2026-07-10"));

    runAt("2026-07-09T06:00:00Z");
    assertThat(world.trail.events(), is(empty()));
    runAt("2026-07-10T06:00:00Z");
    runAt("2026-09-30T06:00:00Z");

    assertThat(world.trail.events().get(0).kind(), is(AuditKind.MEMBER_LEFT));
    assertThat(world.trail.events().size(), is(1));
    assertThat(toldTheMember(), is(empty()));
  }

  @Test
  public void theNetworkChoosesTheTimesOfItsWarnings() {
    world.settings.with(Setting.CERTIFICATE_WARNINGS, "120");
    certified();

    runAt("2026-06-02T06:00:00Z");
    assertThat(toldTheMember(), contains(NoticeKind.CERTIFICATE_EXPIRING));
    runAt("2026-09-30T06:00:00Z");

    assertThat(toldTheMember().size(), is(1));
  }

  @Test
  public void aSecondNodeStaysAway() {
    certified();
    world.locks.heldElsewhere("membership");

    assertThat(world.dates.advance(), is(Optional.empty()));
    assertThat(world.standings.all().isEmpty(), is(true));
  }
}
