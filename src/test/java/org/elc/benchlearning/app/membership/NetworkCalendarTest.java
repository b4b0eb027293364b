package org.elc.benchlearning.app.membership;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import org.elc.benchlearning.app.SetClock;
import org.elc.benchlearning.app.port.InMemorySettingStore;
import org.elc.benchlearning.core.membership.AMember;
import org.elc.benchlearning.core.membership.CertificateLevel;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberStatus;
import org.junit.Test;

/** Midnight in Brussels is 23:00 UTC in winter and 22:00 UTC in summer. */
public class NetworkCalendarTest {
  private final SetClock clock = new SetClock("2026-01-01T00:00:00Z");
  private final NetworkCalendar calendar = new NetworkCalendar(clock, new InMemorySettingStore());

  private LocalDate dayAt(String instant) {
    clock.set(instant);
    return calendar.today();
  }

  @Test
  public void aDayBeginsAtMidnightOfTheNetworksZone() {
    assertThat(dayAt("2026-01-15T22:59:59Z"), is(LocalDate.of(2026, 1, 15)));
    assertThat(dayAt("2026-01-15T23:00:00Z"), is(LocalDate.of(2026, 1, 16)));
    assertThat(dayAt("2026-07-15T21:59:59Z"), is(LocalDate.of(2026, 7, 15)));
    assertThat(dayAt("2026-07-15T22:00:00Z"), is(LocalDate.of(2026, 7, 16)));
  }

  @Test
  public void theDaysOfTheChangesOfTimeHave23And25Hours() {
    assertThat(dayAt("2026-03-28T23:00:00Z"), is(LocalDate.of(2026, 3, 29)));
    assertThat(dayAt("2026-03-29T21:59:59Z"), is(LocalDate.of(2026, 3, 29)));
    assertThat(dayAt("2026-03-29T22:00:00Z"), is(LocalDate.of(2026, 3, 30)));
    assertThat(dayAt("2026-10-24T22:00:00Z"), is(LocalDate.of(2026, 10, 25)));
    assertThat(dayAt("2026-10-25T22:59:59Z"), is(LocalDate.of(2026, 10, 25)));
    assertThat(dayAt("2026-10-25T23:00:00Z"), is(LocalDate.of(2026, 10, 26)));
  }

  @Test
  public void aCertificateThatEndsOnSuchADayEndsAtItsMidnight() {
    Member member =
        AMember.called("lt-1")
            .in("LT")
            .admitted("2020-01-01")
            .certificate(CertificateLevel.ASSURANCE, "2023-03-29", "2026-03-29")
            .build();

    clock.set("2026-03-29T21:59:59Z");
    assertThat(calendar.status(member), is(MemberStatus.CERTIFIED));
    clock.set("2026-03-29T22:00:00Z");
    assertThat(calendar.status(member), is(MemberStatus.LAPSED));
  }
}
