package org.elc.benchlearning.app.membership;

import java.util.Objects;
import org.elc.benchlearning.app.port.StandingStore;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.MemberStatus;
import org.elc.benchlearning.core.membership.Standing;

/**
 * What a change of a member's facts does to its status at once. The calendar tells only what dates
 * bring: a certificate that somebody takes away because it was entered by mistake has not ended,
 * and its member is not told so.
 */
public final class StatusTurns {
  private final NetworkCalendar calendar;
  private final StandingStore standings;
  private final MembershipNews news;

  public StatusTurns(NetworkCalendar calendar, StandingStore standings, MembershipNews news) {
    this.calendar = Objects.requireNonNull(calendar);
    this.standings = Objects.requireNonNull(standings);
    this.news = Objects.requireNonNull(news);
  }

  NetworkCalendar calendar() {
    return calendar;
  }

  /** Somebody has changed the member; called inside the transaction that does. */
  void changed(Member before, Member after) {
    MemberStatus was = calendar.status(before);
    MemberStatus is = calendar.status(after);
    if (was == is) {
      return;
    }
    if (was == MemberStatus.LEFT || is == MemberStatus.LEFT) {
      news.consentsEnd(after);
    }
    standings
        .of(after.key())
        .ifPresent(
            told -> {
              if (told.status() != is) {
                news.turned(after, told.status(), is);
              }
              standings.save(new Standing(after.key(), is, told.warned()));
            });
  }
}
