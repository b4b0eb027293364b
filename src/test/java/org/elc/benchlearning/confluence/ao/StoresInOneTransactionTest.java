package org.elc.benchlearning.confluence.ao;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditEvent.Change;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.AuditTrail;
import org.elc.benchlearning.app.port.AuditTrail.Filter;
import org.elc.benchlearning.app.port.Transactions;
import org.elc.benchlearning.confluence.host.WikiTransactions;
import org.elc.benchlearning.core.catalogue.Edition;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** The stores' own transactions join the one that a use case opens. */
@RunWith(Parameterized.class)
public class StoresInOneTransactionTest {
  private static final Edition EDITION = new Edition("elc-1", Optional.empty(), List.of());

  @Rule public final AoDatabase database;
  private final ActiveObjects ao;
  private final Transactions transactions;

  @Parameters(name = "{0}")
  public static AoDatabase.Engine[] engines() {
    return AoDatabase.Engine.values();
  }

  public StoresInOneTransactionTest(AoDatabase.Engine engine) {
    database = new AoDatabase(engine);
    ao = database.activeObjects();
    transactions =
        new WikiTransactions(
            new TransactionTemplate() {
              @Override
              public <T> T execute(TransactionCallback<T> action) {
                return database.database().inTransaction(connection -> action.doInTransaction());
              }
            });
  }

  @Test
  public void whatIsDoneTogetherIsKeptTogether() {
    transactions.run(this::writeToEveryStore);

    assertThat(
        new AoEditionStore(ao, database.nothingRemembered()).find("elc-1"),
        is(Optional.of(EDITION)));
    assertThat(
        new AoPeopleStore(ao, database.nothingRemembered()).peopleOf("fjord").keySet(), hasSize(1));
    assertThat(new AoRoundStore(ao, database.nothingRemembered()).participants("2025"), hasSize(1));
    assertThat(lines(), hasSize(1));
  }

  @Test
  public void anExceptionUndoesTheWritesOfAllStores() {
    assertThrows(
        IllegalStateException.class,
        () ->
            transactions.run(
                () -> {
                  writeToEveryStore();
                  throw new IllegalStateException();
                }));

    assertThat(
        new AoEditionStore(ao, database.nothingRemembered()).find("elc-1"), is(Optional.empty()));
    assertThat(
        new AoPeopleStore(ao, database.nothingRemembered()).peopleOf("fjord"), is(anEmptyMap()));
    assertThat(new AoRoundStore(ao, database.nothingRemembered()).participants("2025"), hasSize(0));
    assertThat("the line about it goes with the change", lines(), hasSize(0));
  }

  @Test
  public void nestedTransactionsEndWithTheOutermost() {
    assertThrows(
        IllegalStateException.class,
        () ->
            transactions.run(
                () -> {
                  transactions.run(this::writeToEveryStore);
                  assertThat(
                      new AoEditionStore(ao, database.nothingRemembered()).find("elc-1"),
                      is(Optional.of(EDITION)));
                  throw new IllegalStateException();
                }));

    assertThat(
        new AoEditionStore(ao, database.nothingRemembered()).find("elc-1"), is(Optional.empty()));
  }

  private List<AuditTrail.Line> lines() {
    return new AoAuditTrail(ao).newest(Filter.ALL, Long.MAX_VALUE, 10);
  }

  private void writeToEveryStore() {
    new AoEditionStore(ao, database.nothingRemembered()).save(EDITION);
    new AoPeopleStore(ao, database.nothingRemembered()).assign("fjord", "eva", MemberRole.EDITOR);
    new AoRoundStore(ao, database.nothingRemembered())
        .saveParticipants("2025", List.of(Participant.invited(ParticipantId.whole("fjord"))));
    new AoAuditTrail(ao)
        .record(
            new AuditEvent(
                Instant.EPOCH,
                Optional.of("eva"),
                AuditKind.PERSON_ASSIGNED,
                Subject.SITE,
                Change.NONE,
                ""));
  }
}
