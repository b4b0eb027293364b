package org.elc.benchlearning.app.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.SetClock;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.DirectTransactions;
import org.elc.benchlearning.app.port.FreeLocks;
import org.elc.benchlearning.app.port.InMemoryApplicationStore;
import org.elc.benchlearning.app.port.InMemoryAuditTrail;
import org.elc.benchlearning.app.port.InMemoryConsentStore;
import org.elc.benchlearning.app.port.InMemoryMemberStore;
import org.elc.benchlearning.app.port.InMemoryNoticeStore;
import org.elc.benchlearning.app.port.InMemoryPeopleStore;
import org.elc.benchlearning.app.port.InMemorySettingStore;
import org.elc.benchlearning.app.port.InMemoryStandingStore;
import org.elc.benchlearning.core.notice.Notice;
import org.elc.benchlearning.core.notice.NoticeKind;

/** Everything about memberships, in memory, at ten o'clock of the first of June 2026. */
public final class MembershipWorld {
  public final SetClock clock = new SetClock("2026-06-01T10:00:00Z");
  public final InMemorySettingStore settings = new InMemorySettingStore();
  public final NetworkCalendar calendar = new NetworkCalendar(clock, settings);
  public final InMemoryMemberStore members = new InMemoryMemberStore();
  public final InMemoryPeopleStore people = new InMemoryPeopleStore();
  public final InMemoryStandingStore standings = new InMemoryStandingStore();
  public final InMemoryApplicationStore applications = new InMemoryApplicationStore();
  public final InMemoryAuditTrail trail = new InMemoryAuditTrail();
  public final InMemoryNoticeStore notices = new InMemoryNoticeStore(clock);
  public final InMemoryConsentStore consents = new InMemoryConsentStore();
  public final FreeLocks locks = new FreeLocks();

  /** What the wiki's own audit log is told. */
  public final List<AuditEvent> siteLog = new ArrayList<>();

  private final Logbook logbook = new Logbook(new DirectTransactions(), trail, clock, siteLog::add);
  public final MemberLock lock = new MemberLock(locks, logbook);
  public final MembershipNews news = new MembershipNews(logbook, notices, consents);
  public final StatusTurns turns = new StatusTurns(calendar, standings, news);
  public final Members records = new Members(members, people, logbook, locks, turns);
  public final Applying applying = new Applying(applications, calendar, locks, lock, news);
  public final Admissions admissions =
      new Admissions(
          applications,
          new Newcomers(members, people, calendar),
          new Places(applications, members, settings, calendar),
          lock,
          news);
  public final MembershipClock dates =
      new MembershipClock(members, standings, calendar, locks, news);

  public List<NoticeKind> told() {
    return notices.announced().stream().map(Notice::kind).toList();
  }

  /** Somebody's application that is in order. */
  public static JoiningInput input(String organisation, String country) {
    return new JoiningInput(
        organisation,
        country,
        List.of("elderly-care"),
        "M",
        "",
        Optional.empty(),
        "We want to learn.",
        "",
        false,
        false);
  }
}
