package org.elc.benchlearning.confluence.ao;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.elc.benchlearning.app.port.DeliveryStore;
import org.elc.benchlearning.app.port.WishStore;
import org.elc.benchlearning.core.notice.Delivery;
import org.elc.benchlearning.core.notice.Delivery.Mail;
import org.elc.benchlearning.core.notice.MailForm;
import org.elc.benchlearning.core.notice.Timing;
import org.elc.benchlearning.core.notice.Topic;
import org.elc.benchlearning.core.notice.Wishes;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What every {@link DeliveryStore} and every {@link WishStore} does. */
@RunWith(Parameterized.class)
public class DeliveryStoreTest {
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123Z");
  private static final Instant LATER = NOON.plusSeconds(60);

  @Rule public final Stores stores;
  private final DeliveryStore deliveries;
  private final WishStore wishes;

  @Parameters(name = "{0}")
  public static Stores.Kind[] kinds() {
    return Stores.Kind.values();
  }

  public DeliveryStoreTest(Stores.Kind kind) {
    stores = new Stores(kind);
    deliveries = stores.deliveries();
    wishes = stores.wishes();
  }

  @Test
  public void everyPartOfADeliveryComesBack() {
    deliveries.add(List.of(Delivery.to("eva", "7", Timing.DAILY, NOON)));

    Delivery stored = deliveries.of("eva", 10).get(0);

    assertThat(stored, is(Delivery.to("eva", "7", Timing.DAILY, NOON).withId(stored.id())));
  }

  @Test
  public void aNoticeGoesToAPersonOnce() {
    deliveries.add(List.of(Delivery.to("eva", "7", Timing.AT_ONCE, NOON)));
    deliveries.add(
        List.of(
            Delivery.to("eva", "7", Timing.AT_ONCE, LATER),
            Delivery.to("jon", "7", Timing.AT_ONCE, NOON)));

    assertThat(users(deliveries.due(LATER, 10)), contains("eva", "jon"));
  }

  @Test
  public void theEarliestIsDueFirstAndNothingBeforeItsTime() {
    deliveries.add(
        List.of(
            Delivery.to("eva", "7", Timing.AT_ONCE, LATER),
            Delivery.to("jon", "8", Timing.AT_ONCE, NOON),
            Delivery.to("ola", "9", Timing.OFF, NOON)));

    assertThat(users(deliveries.due(NOON.minusMillis(1), 10)), is(empty()));
    assertThat(users(deliveries.due(NOON, 10)), contains("jon"));
    assertThat(users(deliveries.due(LATER, 10)), contains("jon", "eva"));
    assertThat(users(deliveries.due(LATER, 1)), contains("jon"));
  }

  @Test
  public void aDigestHasAllThatIsDueDailyAndNothingElse() {
    deliveries.add(
        List.of(
            Delivery.to("eva", "1", Timing.DAILY, NOON),
            Delivery.to("eva", "2", Timing.AT_ONCE, NOON),
            Delivery.to("eva", "3", Timing.DAILY, LATER),
            Delivery.to("jon", "4", Timing.DAILY, NOON),
            Delivery.to("eva", "5", Timing.DAILY, NOON)));

    assertThat(notices(deliveries.digest("eva", NOON)), contains("1", "5"));

    deliveries.claim(List.of(deliveries.digest("eva", NOON).get(0).id()), NOON);
    assertThat(notices(deliveries.digest("eva", LATER)), contains("3", "5"));
  }

  private static List<String> notices(List<Delivery> found) {
    return found.stream().map(Delivery::notice).toList();
  }

  @Test
  public void allOrNoneAreClaimedAndOnceOnly() {
    deliveries.add(
        List.of(
            Delivery.to("eva", "7", Timing.AT_ONCE, NOON),
            Delivery.to("jon", "7", Timing.AT_ONCE, NOON)));
    String eva = deliveries.of("eva", 1).get(0).id();
    String jon = deliveries.of("jon", 1).get(0).id();

    assertThat(deliveries.claim(List.of(eva), NOON), is(true));
    assertThat(deliveries.claim(List.of(eva, jon), NOON), is(false));
    assertThat(deliveries.claim(List.of(jon, "999999"), NOON), is(false));
    assertThat(deliveries.claim(List.of("no number"), NOON), is(false));

    assertThat(users(deliveries.due(LATER, 10)), contains("jon"));
    assertThat(deliveries.count(Mail.CLAIMED), is(1));
  }

  @Test
  public void whatWasClaimedAndNeverSettledIsFound() {
    deliveries.add(List.of(Delivery.to("eva", "7", Timing.AT_ONCE, NOON)));
    Delivery eva = deliveries.of("eva", 1).get(0);
    deliveries.claim(List.of(eva.id()), NOON);

    assertThat(deliveries.interrupted(NOON), is(empty()));
    assertThat(users(deliveries.interrupted(LATER)), contains("eva"));

    deliveries.settle(Mail.CLAIMED, List.of(eva.mailed()));
    assertThat(deliveries.interrupted(LATER), is(empty()));
    assertThat(deliveries.count(Mail.QUEUED), is(1));
  }

  @Test
  public void whatFailedIsTriedAgainInItsTime() {
    deliveries.add(List.of(Delivery.to("eva", "7", Timing.AT_ONCE, NOON)));
    Delivery eva = deliveries.of("eva", 1).get(0);

    deliveries.settle(Mail.WAITING, List.of(eva.again(LATER, "refused")));

    assertThat(deliveries.due(NOON, 10), is(empty()));
    assertThat(deliveries.due(LATER, 10), contains(eva.again(LATER, "refused")));
  }

  @Test
  public void onlyWhatIsAsExpectedIsSettled() {
    deliveries.add(List.of(Delivery.to("eva", "7", Timing.AT_ONCE, NOON)));
    Delivery eva = deliveries.of("eva", 1).get(0);
    deliveries.claim(List.of(eva.id()), NOON);
    deliveries.settle(Mail.CLAIMED, List.of(eva.mailed()));

    deliveries.settle(Mail.WAITING, List.of(eva.again(LATER, "late")));
    deliveries.settle(Mail.CLAIMED, List.of(eva.again(LATER, "late")));

    assertThat(deliveries.of("eva", 1).get(0).mail(), is(Mail.QUEUED));
  }

  @Test
  public void aPersonReadsItsOwnOnly() {
    deliveries.add(
        List.of(
            Delivery.to("eva", "7", Timing.AT_ONCE, NOON),
            Delivery.to("jon", "7", Timing.AT_ONCE, NOON)));
    String eva = deliveries.of("eva", 1).get(0).id();
    String jon = deliveries.of("jon", 1).get(0).id();

    deliveries.read("eva", List.of(eva, jon, "x"));

    assertThat(deliveries.of("eva", 1).get(0).isRead(), is(true));
    assertThat(deliveries.of("jon", 1).get(0).isRead(), is(false));
  }

  @Test
  public void theNewestOfAPersonComeFirst() {
    deliveries.add(List.of(Delivery.to("eva", "7", Timing.AT_ONCE, NOON)));
    deliveries.add(List.of(Delivery.to("eva", "8", Timing.AT_ONCE, NOON)));

    assertThat(
        deliveries.of("eva", 10).stream().map(Delivery::notice).toList(), contains("8", "7"));
    assertThat(deliveries.of("eva", 1).get(0).notice(), is("8"));
  }

  @Test
  public void peopleAndOldNoticesAreForgotten() {
    deliveries.add(
        List.of(
            Delivery.to("eva", "7", Timing.AT_ONCE, NOON),
            Delivery.to("jon", "7", Timing.AT_ONCE, NOON),
            Delivery.to("jon", "8", Timing.AT_ONCE, NOON)));

    deliveries.forgetPerson("eva");
    deliveries.removeOf(List.of("7"));

    assertThat(deliveries.of("eva", 10), is(empty()));
    assertThat(deliveries.of("jon", 10).stream().map(Delivery::notice).toList(), contains("8"));
  }

  @Test
  public void wishesAreKeptAndForgotten() {
    Wishes quiet = new Wishes(Map.of(Topic.ROUNDS, Timing.OFF), MailForm.PLAIN);
    assertThat(wishes.of("eva"), is(Wishes.INITIAL));

    wishes.save("eva", Wishes.INITIAL);
    wishes.save("eva", quiet);

    assertThat(wishes.of("eva"), is(quiet));
    assertThat(wishes.of("jon"), is(Wishes.INITIAL));
    assertThat(wishes.of(List.of("jon", "eva")), is(Map.of("eva", quiet)));
    wishes.forgetPerson("eva");
    assertThat(wishes.of("eva"), is(Wishes.INITIAL));
  }

  private static List<String> users(List<Delivery> deliveries) {
    return deliveries.stream().map(Delivery::userKey).toList();
  }
}
