package org.elc.benchlearning.app.notice;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.app.port.DeliveryStore;
import org.elc.benchlearning.app.port.DirectTransactions;
import org.elc.benchlearning.app.port.FixedGroups;
import org.elc.benchlearning.app.port.InMemorySettingStore;
import org.elc.benchlearning.confluence.ao.AoDatabase;
import org.elc.benchlearning.confluence.ao.AoDeliveryStore;
import org.elc.benchlearning.confluence.ao.AoNoticeStore;
import org.elc.benchlearning.confluence.ao.AoPeopleStore;
import org.elc.benchlearning.confluence.ao.AoRoundStore;
import org.elc.benchlearning.confluence.ao.AoWishStore;
import org.elc.benchlearning.core.notice.About;
import org.elc.benchlearning.core.notice.Audience;
import org.elc.benchlearning.core.notice.Notice;
import org.elc.benchlearning.core.notice.NoticeKind;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** A notice to everybody who takes part in a large round. */
public class DealingStatementsTest {
  private static final int MANY = 2300;
  private static final Notice OPENED =
      Notice.of(NoticeKind.ROUND_OPENED, Audience.participants("2025"), About.round("2025"));

  @Rule public final AoDatabase database = new AoDatabase(AoDatabase.Engine.H2);

  private final ActiveObjects ao = database.activeObjects();
  private final Clock clock = Clock.systemUTC();
  private final AoNoticeStore notices = new AoNoticeStore(ao, clock);
  private final AoPeopleStore people = new AoPeopleStore(ao, database.nothingRemembered());
  private final AoRoundStore rounds = new AoRoundStore(ao, database.nothingRemembered());

  @Before
  public void everybodyHasAnEditor() {
    List<ParticipantId> ids =
        IntStream.range(0, MANY).mapToObj(i -> ParticipantId.whole("m" + i)).toList();
    rounds.saveParticipants("2025", ids.stream().map(Participant::invited).toList());
    ao.executeInTransaction(
        () -> {
          ids.forEach(id -> people.assign(id.member(), "ed-" + id.member(), MemberRole.EDITOR));
          return true;
        });
    notices.announce(OPENED);
    database.statements();
  }

  /** In portions of fifty keys: their wishes, whether they have it already; and the batches. */
  @Test
  public void itIsDealtOutWithFewStatements() {
    Account account = new Account();

    dealing(new AoDeliveryStore(ao)).run(account);

    int portions = 2 * (MANY / 50 + 3);
    assertThat(database.statements().size(), is(lessThanOrEqualTo(portions + 20)));
    assertThat(account.dealt(), is(1));
    assertThat(deliveries(), is(MANY));
  }

  @Test
  public void whatAFailureLeavesUndoneIsDoneInTheNextRunAndNothingTwice() {
    Account account = new Account();
    dealing(dyingOnce(new AoDeliveryStore(ao))).run(account);
    assertThat(account.failed(), is(1));
    assertThat(deliveries(), is(1000));
    assertThat(notices.waiting(9), hasSize(1));

    dealing(new AoDeliveryStore(ao)).run(new Account());

    assertThat(deliveries(), is(MANY));
    assertThat(notices.waiting(9), hasSize(0));
  }

  /** At the second portion. */
  private static DeliveryStore dyingOnce(DeliveryStore store) {
    int[] portions = {0};
    return (DeliveryStore)
        Proxy.newProxyInstance(
            DeliveryStore.class.getClassLoader(),
            new Class<?>[] {DeliveryStore.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("add") && ++portions[0] == 2) {
                throw new IllegalStateException("the node dies here");
              }
              return method.invoke(store, arguments);
            });
  }

  private int deliveries() {
    Instant ever = clock.instant().plus(Duration.ofDays(9));
    return new AoDeliveryStore(ao).due(ever, MANY + 1).size();
  }

  private Dealing dealing(DeliveryStore deliveries) {
    InMemorySettingStore settings = new InMemorySettingStore();
    return new Dealing(
        new Shelves(notices, deliveries, new AoWishStore(ao), new DirectTransactions()),
        new Recipients(people, new FixedGroups(), rounds, settings),
        settings,
        clock);
  }
}
