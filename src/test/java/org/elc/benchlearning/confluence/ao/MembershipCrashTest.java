package org.elc.benchlearning.confluence.ao;

import static org.elc.benchlearning.core.membership.CertificateLevel.ASSURANCE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.List;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.SetClock;
import org.elc.benchlearning.app.membership.MembershipClock;
import org.elc.benchlearning.app.membership.MembershipNews;
import org.elc.benchlearning.app.membership.NetworkCalendar;
import org.elc.benchlearning.app.port.AuditTrail.Filter;
import org.elc.benchlearning.app.port.FreeLocks;
import org.elc.benchlearning.app.port.InMemorySettingStore;
import org.elc.benchlearning.app.port.Notices;
import org.elc.benchlearning.app.port.Transactions;
import org.elc.benchlearning.confluence.host.WikiTransactions;
import org.elc.benchlearning.core.membership.AMember;
import org.elc.benchlearning.core.notice.Notice;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** A run of the membership job that dies at any notice is finished by the next one, in full. */
@RunWith(Parameterized.class)
public class MembershipCrashTest {
  @Rule public final AoDatabase database;
  private final ActiveObjects ao;
  private final SetClock clock = new SetClock("2026-09-01T06:00:00Z");
  private final Transactions transactions;
  private final AoNoticeStore notices;
  private int untilCrash = Integer.MAX_VALUE;

  @Parameters(name = "{0}")
  public static AoDatabase.Engine[] engines() {
    return AoDatabase.Engine.values();
  }

  public MembershipCrashTest(AoDatabase.Engine engine) {
    database = new AoDatabase(engine);
    ao = database.activeObjects();
    notices = new AoNoticeStore(ao, clock);
    transactions =
        new WikiTransactions(
            new TransactionTemplate() {
              @Override
              public <T> T execute(TransactionCallback<T> action) {
                return database.database().inTransaction(connection -> action.doInTransaction());
              }
            });
  }

  @Before
  public void threeMembersWhoseCertificatesEnd() {
    for (String key : List.of("no-1", "no-2", "no-3")) {
      new AoMemberStore(ao)
          .save(
              List.of(
                  AMember.called(key)
                      .admitted("2020-01-01")
                      .certificate(ASSURANCE, "2023-10-01", "2026-09-30")
                      .build()));
    }
  }

  /** What a new node would run. */
  private MembershipClock job() {
    Notices failing =
        (List<Notice> notice) -> {
          if (untilCrash-- == 0) {
            throw new IllegalStateException("the node dies here");
          }
          notices.announce(notice);
        };
    Logbook logbook = new Logbook(transactions, new AoAuditTrail(ao), clock);
    return new MembershipClock(
        new AoMemberStore(ao),
        new AoStandingStore(ao),
        new NetworkCalendar(clock, new InMemorySettingStore()),
        new FreeLocks(),
        new MembershipNews(logbook, failing, new AoConsentStore(ao)));
  }

  @Test
  public void whereverItDiesNothingIsLostOrDoubled() {
    for (int crash = 0; crash < 6; crash++) {
      untilCrash = crash;
      job().advance();
      untilCrash = Integer.MAX_VALUE;
      job().advance();
    }
    assertThat("a warning to each member and its coordinator", notices.waiting(100), hasSize(6));

    clock.set("2026-10-01T06:00:00Z");
    untilCrash = 3;
    assertThat(job().advance().orElseThrow().failed().size(), is(1));
    job().advance();
    job().advance();

    assertThat(notices.waiting(100), hasSize(12));
    assertThat(new AoAuditTrail(ao).newest(Filter.ALL, Long.MAX_VALUE, 100), hasSize(3));
  }
}
