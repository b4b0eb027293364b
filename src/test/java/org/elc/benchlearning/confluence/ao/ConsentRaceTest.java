package org.elc.benchlearning.confluence.ao;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.elc.benchlearning.app.Acting;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.SetClock;
import org.elc.benchlearning.app.membership.Consents;
import org.elc.benchlearning.app.membership.NetworkCalendar;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.AuditTrail.Filter;
import org.elc.benchlearning.app.port.InMemoryEditionStore;
import org.elc.benchlearning.app.port.InMemorySettingStore;
import org.elc.benchlearning.app.port.Transactions;
import org.elc.benchlearning.confluence.host.WikiTransactions;
import org.elc.benchlearning.core.catalogue.AnIndicator;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.membership.AMember;
import org.elc.benchlearning.core.membership.Consent;
import org.elc.benchlearning.core.notice.About;
import org.elc.benchlearning.core.notice.Audience;
import org.elc.benchlearning.core.notice.Notice;
import org.elc.benchlearning.core.notice.NoticeKind;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Editors who save the consents of one member in the same moment: threads here are nodes there. */
@RunWith(Parameterized.class)
public class ConsentRaceTest {
  private static final int EDITORS = 4;

  @Rule public final AoDatabase database;
  private final ActiveObjects ao;
  private final AoConsentStore store;
  private final Consents consents;
  private final Transactions transactions;
  private final ExecutorService editors = Executors.newFixedThreadPool(EDITORS);

  @Parameters(name = "{0}")
  public static AoDatabase.Engine[] engines() {
    return AoDatabase.Engine.values();
  }

  public ConsentRaceTest(AoDatabase.Engine engine) {
    database = new AoDatabase(engine);
    ao = database.activeObjects();
    store = new AoConsentStore(ao);
    SetClock clock = new SetClock("2026-06-01T10:00:00Z");
    InMemoryEditionStore editions = new InMemoryEditionStore();
    editions.save(
        new Edition(
            "e1",
            Optional.empty(),
            List.of(AnIndicator.called("A").build(), AnIndicator.called("B").build())));
    transactions =
        new WikiTransactions(
            new TransactionTemplate() {
              @Override
              public <T> T execute(TransactionCallback<T> action) {
                return database.database().inTransaction(connection -> action.doInTransaction());
              }
            });
    consents =
        new Consents(
            store,
            new AoMemberStore(ao),
            editions,
            new NetworkCalendar(clock, new InMemorySettingStore()),
            new Logbook(transactions, new AoAuditTrail(ao), clock));
  }

  @Before
  public void aMember() {
    new AoMemberStore(ao).save(List.of(AMember.called("no-1").admitted("2026-01-01").build()));
  }

  @After
  public void stop() {
    editors.shutdownNow();
  }

  private void together(Callable<?> work) throws Exception {
    CyclicBarrier start = new CyclicBarrier(EDITORS);
    List<Future<?>> done = new ArrayList<>();
    for (int i = 0; i < EDITORS; i++) {
      done.add(
          editors.submit(
              () -> {
                start.await(20, TimeUnit.SECONDS);
                return work.call();
              }));
    }
    for (Future<?> each : done) {
      each.get(20, TimeUnit.SECONDS);
    }
  }

  private List<?> set(Optional<Consent.Audience> audience) {
    return consents.set(Acting.editorOf("no-1"), "no-1", Consents.ALL, audience);
  }

  @Test
  public void theSecondOneFindsItDone() throws Exception {
    for (int i = 1; i <= 5; i++) {
      together(() -> set(Optional.of(Consent.Audience.NETWORK)));
      assertThat(store.of("no-1"), hasSize(2));
      together(() -> set(Optional.empty()));
      assertThat(store.of("no-1"), hasSize(0));

      assertThat(
          "two lines for giving, two for withdrawing, each time",
          new AoAuditTrail(ao).newest(Filter.ALL, Long.MAX_VALUE, 100),
          hasSize(4 * i));
    }
  }

  @Test
  public void ofGivingAndWithdrawingAtOnceTheTrailSaysWhichCameLast() throws Exception {
    for (int i = 0; i < 5; i++) {
      AtomicInteger number = new AtomicInteger();
      together(
          () ->
              set(
                  Optional.of(Consent.Audience.NETWORK)
                      .filter(a -> number.getAndIncrement() % 2 == 0)));

      AuditKind last =
          new AoAuditTrail(ao).newest(Filter.ALL, Long.MAX_VALUE, 1).get(0).event().kind();
      assertThat(store.of("no-1"), hasSize(last == AuditKind.CONSENT_GIVEN ? 2 : 0));
    }
  }

  @Test
  public void whoHoldsTheMemberAnnouncesWhatOthersHaveNot() throws Exception {
    AoNoticeStore notices = new AoNoticeStore(ao, new SetClock("2026-06-01T10:00:00Z"));
    AoMemberStore members = new AoMemberStore(ao);
    for (int i = 1; i <= 5; i++) {
      Notice notice =
          Notice.of(NoticeKind.CONTACT_ASKED, Audience.office(), About.member("no-1"))
              .once("contact " + i);
      together(
          () ->
              transactions.in(
                  () -> {
                    members.lock("no-1");
                    notices.announce(notice);
                    return true;
                  }));

      assertThat(notices.waiting(100), hasSize(i));
    }
  }
}
