package org.elc.benchlearning.app.notice;

import static org.elc.benchlearning.app.round.RoundWorld.COORDINATOR_NO;
import static org.elc.benchlearning.app.round.RoundWorld.MEMBER_NO_1;
import static org.elc.benchlearning.app.round.RoundWorld.OFFICE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Setting;
import org.elc.benchlearning.app.Settings;
import org.elc.benchlearning.core.notice.About;
import org.elc.benchlearning.core.notice.Audience;
import org.elc.benchlearning.core.notice.Delivery.Mail;
import org.elc.benchlearning.core.notice.MailForm;
import org.elc.benchlearning.core.notice.Notice;
import org.elc.benchlearning.core.notice.NoticeKind;
import org.elc.benchlearning.core.notice.Timing;
import org.elc.benchlearning.core.notice.Topic;
import org.elc.benchlearning.core.notice.Wishes;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.benchlearning.core.round.Round;
import org.junit.Test;

/** Who is told what, when, and how often. */
public class TellingTest {
  private static final ParticipantId NO_1 = ParticipantId.whole("no-1");

  private final NoticeWorld world = new NoticeWorld();

  @Test
  public void aRoundThatOpensIsToldToEverybodyInItOnce() {
    world.network.open("r");

    world.tell();
    world.tell();

    assertThat(
        world.post.letters(),
        containsInAnyOrder(
            "kari@example.org ROUND_OPENED",
            "knut@example.org ROUND_OPENED",
            "siri@example.org ROUND_OPENED"));
    assertThat(world.deliveries.count(Mail.QUEUED), is(3));
  }

  @Test
  public void whatOthersReadIsToldWhoseFiguresItIsMadeOfUnlessItWasTakenBack() {
    opened();
    world.network.shows("r", Round.Readers.EVERYBODY);
    world.tell();
    assertThat(world.post.letters(), hasItem("siri@example.org SHOWN_TO_EVERYBODY"));
    int before = world.post.letters().size();

    world.network.shows("r", Round.Readers.PARTICIPANTS);
    world.network.shows("r", Round.Readers.EVERYBODY);
    world.network.shows("r", Round.Readers.PARTICIPANTS);
    world.tell();

    assertThat(world.post.letters().size(), is(before));
  }

  @Test
  public void nobodyIsToldWhatHeDidHimself() {
    opened();
    announce(notice(NoticeKind.RETURNED, Audience.people("no-1")).by(Optional.of("kari")));
    world.network.becomes("r", "no-1", ParticipantState.RETURNED);

    world.tell();

    assertThat(world.post.letters(), contains("knut@example.org RETURNED"));
  }

  @Test
  public void whoWasRemovedMeanwhileGetsNothing() {
    opened();
    announce(notice(NoticeKind.EXTENDED, Audience.people("no-1")));
    world.post.isClosed = true;
    world.tell();
    world.people.remove("no-1", "kari");
    world.post.isClosed = false;

    world.tell();

    assertThat(world.post.letters(), contains("knut@example.org EXTENDED"));
    assertThat(world.mine().list(Actor.member("kari", Map.of())), is(empty()));
  }

  @Test
  public void whoIsDeactivatedGetsNothing() {
    opened();
    world.gone.add("kari");
    announce(notice(NoticeKind.EXTENDED, Audience.people("no-1")));

    world.tell();

    assertThat(world.post.letters(), contains("knut@example.org EXTENDED"));
  }

  @Test
  public void whatIsNotTrueAnyMoreIsNotMailed() {
    opened();
    announce(notice(NoticeKind.REMINDER, Audience.editors("no-1")));
    world.network.becomes("r", "no-1", ParticipantState.SUBMITTED);

    world.tell();

    assertThat(world.post.letters(), is(empty()));
    assertThat(world.deliveries.count(Mail.VOID), is(1));
  }

  @Test
  public void oneFailingRecipientStopsNobody() {
    world.post.refused.add("kari@example.org");
    world.network.open("r");

    Account account = world.tell();

    assertThat(
        world.post.letters(),
        containsInAnyOrder("knut@example.org ROUND_OPENED", "siri@example.org ROUND_OPENED"));
    assertThat(account.failed(), is(1));
    assertThat(account.failures().get(0).failure().getMessage(), is("queue is full"));
  }

  @Test
  public void aRefusedMailIsTriedAgainWithLongerAndLongerPauses() {
    world.post.refused.add("kari@example.org");
    world.network.open("r");
    world.tell();

    world.network.clock.set("2026-03-01T10:09:00Z");
    assertThat(world.tell().failed(), is(0));
    world.network.clock.set("2026-03-01T10:10:00Z");
    assertThat(world.tell().failed(), is(1));
    world.network.clock.set("2026-03-01T10:29:00Z");
    assertThat(world.tell().failed(), is(0));
    world.post.refused.clear();
    world.network.clock.set("2026-03-01T10:30:00Z");
    world.tell();

    assertThat(world.post.letters(), hasItem("kari@example.org ROUND_OPENED"));
  }

  @Test
  public void afterSixAttemptsItIsGivenUpAndTheReasonKept() {
    world.post.refused.add("kari@example.org");
    world.network.open("r");

    for (int day = 2; day <= 9; day++) {
      world.network.clock.set("2026-03-0" + day + "T10:00:00Z");
      world.tell();
    }

    assertThat(world.deliveries.of("kari", 1).get(0).mail(), is(Mail.FAILED));
    assertThat(world.deliveries.of("kari", 1).get(0).attempts(), is(6));
    assertThat(world.deliveries.of("kari", 1).get(0).problem(), is("refused"));
  }

  @Test
  public void whoHasNoUsableAddressReadsItInTheWiki() {
    world.addresses.put("kari", "");
    world.addresses.put("knut", "knut@example.org\nBcc: all@example.org");
    world.network.open("r");

    Account account = world.tell();

    assertThat(world.post.letters(), contains("siri@example.org ROUND_OPENED"));
    assertThat(account.unreachable(), is(2));
    assertThat(world.deliveries.of("kari", 1).get(0).problem(), is("unreachable"));
    assertThat(world.mine().unread(MEMBER_NO_1), hasSize(1));
  }

  @Test
  public void whatADyingNodeHeldIsNotMailedAgain() {
    world.post.isClosed = true;
    world.network.open("r");
    world.tell();
    world.post.isClosed = false;
    String kari = world.deliveries.of("kari", 1).get(0).id();
    world.deliveries.claim(List.of(kari), world.network.clock.instant());

    assertThat(world.tell().interrupted(), is(0));
    world.network.clock.set("2026-03-01T10:31:00Z");
    assertThat(world.tell().interrupted(), is(1));

    assertThat(world.post.letters(), not(hasItem("kari@example.org ROUND_OPENED")));
    assertThat(world.deliveries.of("kari", 1).get(0).problem(), is("interrupted"));
    assertThat(world.mine().unread(MEMBER_NO_1), hasSize(1));
  }

  @Test
  public void anotherNodeAtItLeavesEverythingToIt() {
    world.network.open("r");
    world.network.locks.heldElsewhere("notices");

    assertThat(world.telling().run(), is(Optional.empty()));
    assertThat(world.post.letters(), is(empty()));
  }

  @Test
  public void aDigestGathersADay() {
    world.wishes.save("kari", new Wishes(Map.of(Topic.ROUNDS, Timing.DAILY), MailForm.PLAIN));
    world.network.open("r1");
    world.network.open("r2");
    world.tell();
    assertThat(world.post.letters(), not(hasItem("kari@example.org ROUND_OPENED")));

    world.network.clock.set("2026-03-02T05:59:59Z");
    assertThat(world.tell().queued(), is(0));
    world.network.clock.set("2026-03-02T06:00:00Z");
    world.tell();

    assertThat(world.post.letters(), hasItem("kari@example.org ROUND_OPENED+ROUND_OPENED"));
    assertThat(world.post.taken.get(world.post.taken.size() - 1).form(), is(MailForm.PLAIN));
  }

  @Test
  public void aDigestIsOneMailHoweverMuchIsDue() {
    world.wishes.save("kari", new Wishes(Map.of(Topic.ROUNDS, Timing.DAILY), MailForm.PLAIN));
    world.network.open("r");
    for (int i = 0; i < 450; i++) {
      world.network.notices.announce(
          Notice.of(NoticeKind.ROUND_OPENED, Audience.person("kari"), About.round("r")));
    }
    world.tell();

    world.network.clock.set("2026-03-02T06:00:00Z");
    world.tell();

    List<String> toKari = world.post.letters().stream().filter(l -> l.startsWith("kari@")).toList();
    assertThat(toKari, hasSize(1));
    assertThat(toKari.get(0).split("\\+").length, is(451));
  }

  @Test
  public void whoWantsNoMailsReadsInTheWiki() {
    world.wishes.save("kari", new Wishes(Map.of(Topic.ROUNDS, Timing.OFF), MailForm.HTML));
    world.network.open("r");

    world.tell();

    assertThat(world.post.letters(), not(hasItem("kari@example.org ROUND_OPENED")));
    assertThat(world.mine().unread(MEMBER_NO_1), hasSize(1));
  }

  @Test
  public void whoStopsMailsIsNotMailedWhatWaitedForTheDigest() {
    world.wishes.save("kari", new Wishes(Map.of(Topic.ROUNDS, Timing.DAILY), MailForm.HTML));
    world.network.open("r");
    world.tell();
    world.mine().wish(MEMBER_NO_1, new Wishes(Map.of(Topic.ROUNDS, Timing.OFF), MailForm.HTML));

    world.network.clock.set("2026-03-02T07:00:00Z");
    world.tell();

    assertThat(world.post.letters(), not(hasItem("kari@example.org ROUND_OPENED")));
  }

  @Test
  public void whatCostsADateIsMailedWhateverIsWished() {
    opened();
    world.wishes.save("kari", new Wishes(Map.of(Topic.OWN_FIGURES, Timing.OFF), MailForm.HTML));
    world.network.becomes("r", "no-1", ParticipantState.RETURNED);
    announce(notice(NoticeKind.RETURNED, Audience.people("no-1")));
    announce(notice(NoticeKind.EXTENDED, Audience.people("no-1")));

    world.tell();

    assertThat(world.post.letters(), hasItem("kari@example.org RETURNED"));
    assertThat(world.post.letters(), not(hasItem("kari@example.org EXTENDED")));
  }

  @Test
  public void whatWaitsForACountryGoesToItsCoordinatorsElseToTheOffice() {
    opened();
    announce(notice(NoticeKind.CORRECTION_ASKED, Audience.coordinators("NO")));
    announce(
        Notice.of(
            NoticeKind.CORRECTION_ASKED,
            Audience.coordinators("SE"),
            About.participant("r", ParticipantId.whole("se-1"))));
    world.tell();
    world.network.clock.set("2026-03-02T07:00:00Z");

    world.tell();

    assertThat(
        world.post.letters(),
        containsInAnyOrder(
            "coordinator@example.org CORRECTION_ASKED",
            "office@example.org CORRECTION_ASKED",
            "chief@example.org CORRECTION_ASKED"));
  }

  @Test
  public void theDigestsHourIsOnTheNetworksCalendarWhateverTheClocksDo() {
    Settings brussels = Settings.of(Map.of(Setting.DIGEST_HOUR.key(), "2"));

    Instant beforeSpring = Instant.parse("2026-03-28T22:00:00Z");
    Instant beforeAutumn = Instant.parse("2026-10-24T22:00:00Z");

    // 02:00 is left out on 29 March, and comes twice on 25 October: the earlier one.
    assertThat(
        Dealing.nextDigest(brussels, beforeSpring), is(Instant.parse("2026-03-29T01:00:00Z")));
    assertThat(
        Dealing.nextDigest(brussels, beforeAutumn), is(Instant.parse("2026-10-25T00:00:00Z")));
    assertThat(
        Dealing.nextDigest(brussels, Instant.parse("2026-06-01T00:00:00Z")),
        is(Instant.parse("2026-06-02T00:00:00Z")));
  }

  @Test
  public void aDigestComesAtTheSameHourOnTheDayAfterTheClocksChange() {
    Settings atEight = Settings.of(Map.of(Setting.DIGEST_HOUR.key(), "8"));

    assertThat(
        "23 hours after the one before",
        Dealing.nextDigest(atEight, Instant.parse("2026-03-28T07:00:00Z")),
        is(Instant.parse("2026-03-29T06:00:00Z")));
    assertThat(
        "25 hours after the one before",
        Dealing.nextDigest(atEight, Instant.parse("2026-10-24T06:00:00Z")),
        is(Instant.parse("2026-10-25T07:00:00Z")));
  }

  @Test
  public void whatIsOldIsRemovedWithItsDeliveries() {
    world.network.open("r");
    world.tell();
    world.network.clock.set("2026-08-29T10:00:01Z");

    assertThat(world.tell().removed(), is(1));

    assertThat(world.deliveries.of("kari", 10), is(empty()));
  }

  @Test
  public void everybodyReadsAndMarksTheOwnOnly() {
    world.network.open("r");
    world.tell();
    String kari = world.mine().unread(MEMBER_NO_1).get(0).id();

    assertThrows(NotFound.class, () -> world.mine().readUpTo(OFFICE, kari));
    assertThat(world.mine().unread(MEMBER_NO_1), hasSize(1));
    world.mine().readUpTo(MEMBER_NO_1, kari);

    assertThat(world.mine().unread(MEMBER_NO_1), is(empty()));
    assertThat(world.mine().list(MEMBER_NO_1), hasSize(1));
    assertThat(world.mine().list(COORDINATOR_NO), is(empty()));
  }

  @Test
  public void aPersonIsForgotten() {
    world.network.open("r");
    world.tell();
    world.mine().wish(MEMBER_NO_1, new Wishes(Map.of(), MailForm.PLAIN));

    world.shelves().forgetPerson("kari");

    assertThat(world.deliveries.of("kari", 10), is(empty()));
    assertThat(world.wishes.of("kari"), is(Wishes.INITIAL));
    assertThat(world.deliveries.of("knut", 10), hasSize(1));
  }

  private void opened() {
    world.network.open("r");
    world.network.notices.take(world.network.notices.waiting(1).get(0).id());
  }

  private static Notice notice(NoticeKind kind, Audience audience) {
    return Notice.of(kind, audience, About.participant("r", NO_1));
  }

  private void announce(Notice notice) {
    world.network.notices.announce(notice);
  }
}
