package org.elc.benchlearning.app.membership;

import java.time.Clock;
import org.elc.benchlearning.app.Logbooks;
import org.elc.benchlearning.app.port.InMemoryConsentStore;
import org.elc.benchlearning.app.port.InMemoryNoticeStore;
import org.elc.benchlearning.app.port.InMemoryStandingStore;

/** Changes of status for tests that are about something else. */
public final class Turns {
  private Turns() {}

  /** By that calendar, told to nobody. */
  public static StatusTurns by(NetworkCalendar calendar) {
    Clock clock = Clock.systemUTC();
    return new StatusTurns(
        calendar,
        new InMemoryStandingStore(),
        new MembershipNews(
            Logbooks.at(clock), new InMemoryNoticeStore(clock), new InMemoryConsentStore()));
  }
}
