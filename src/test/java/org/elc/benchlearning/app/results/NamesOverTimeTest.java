package org.elc.benchlearning.app.results;

import static org.elc.benchlearning.app.results.ResultWorld.NO_1;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elc.benchlearning.app.Conflict;
import org.elc.benchlearning.app.membership.Consents;
import org.elc.benchlearning.app.port.InMemoryConsentStore;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.membership.Consent;
import org.elc.benchlearning.core.membership.Consent.Audience;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundSchedule;
import org.junit.Test;

/** That names which are remembered are no more than one choice holds. */
public class NamesOverTimeTest {
  private static final String NORWAY = NamedRound.NORWAY.key();

  private final NamedRound round = new NamedRound();

  private void becomes(String revision) {
    Round now = round.results.world.rounds.find("r23").orElseThrow();
    round.results.world.rounds.save(now.withRevision(revision));
  }

  private void closes(String key, int daysLater) {
    isAbout(key, 0, daysLater);
  }

  private void isAbout(String key, int monthsLater, int daysLater) {
    Round now = round.results.world.rounds.find(key).orElseThrow();
    RoundSchedule s = now.schedule();
    round.results.world.rounds.save(
        now.withSchedule(
            new RoundSchedule(
                s.periodFrom().plusMonths(monthsLater),
                s.periodTo().plusMonths(monthsLater),
                s.zone(),
                s.opens(),
                s.due(),
                s.closes().plusDays(daysLater))));
  }

  @Test
  public void whoAgreesLaterTakesNobodysPlace() {
    for (List<String> order : List.of(List.of("no-b8", "no-b9"), List.of("no-b9", "no-b8"))) {
      InMemoryConsentStore fresh = new InMemoryConsentStore();
      order.forEach(
          member -> {
            round.anHourLater();
            fresh.give(
                List.of(
                    new Consent(
                        member, "A", Audience.PUBLIC, "eva", round.results.world.clock.instant())));
          });

      assertThat(namedFrom(fresh, "all"), is(List.of(order.get(0))));
    }
  }

  /** Its own people know their figures from the end of the period on; only before it is by lot. */
  @Test
  public void whoAgreesAfterThePeriodComesInTheOrderOfTimeBeforeTheRoundClosesToo() {
    for (List<String> order : List.of(List.of("no-b8", "no-b9"), List.of("no-b9", "no-b8"))) {
      InMemoryConsentStore fresh = new InMemoryConsentStore();
      for (int day = 0; day < order.size(); day++) {
        Instant agreed = Instant.parse("2025-01-01T10:00:00Z").plus(Duration.ofDays(day));
        fresh.give(List.of(new Consent(order.get(day), "A", Audience.PUBLIC, "eva", agreed)));
      }

      assertThat(namedFrom(fresh, "all"), is(List.of(order.get(0))));
    }
  }

  private List<String> namedFrom(InMemoryConsentStore from, String group) {
    ConsentedNames names =
        new ConsentedNames(from, round.results.world.members, round.results.world.calendar());
    return round
        .results
        .bestInClass(names)
        .report(NO_1, NamedRound.asking(group))
        .entries()
        .stream()
        .flatMap(e -> e.named().stream())
        .map(n -> n.member().key())
        .toList();
  }

  @Test
  public void aPlaceThatIsWithdrawnStaysEmpty() {
    round.allAgree("no-b8");
    round.anHourLater();
    round.allAgree("no-b9");
    assertThat(round.named(NO_1, "all"), contains("no-b8"));

    round.consents.set(NamedRound.NO_B8, "no-b8", "A", Optional.empty());
    assertThat("no-b8 is remembered", round.named(NO_1, "all"), is(empty()));

    round.anHourLater();
    round.agree(NamedRound.NO_B8, "no-b8", Audience.NETWORK);
    assertThat(round.named(NO_1, "all"), contains("no-b8"));
  }

  @Test
  public void thePlaceOfOneThatLeavesStaysEmpty() {
    round.allAgree("no-b8");
    round.anHourLater();
    round.allAgree("no-b9");
    Member member = round.results.world.members.find("no-b8").orElseThrow();

    round.results.world.members.save(
        List.of(member.withLeft(Optional.of(LocalDate.parse("2026-03-01")))));
    round.store.withdrawAll("no-b8");

    assertThat(round.named(NO_1, "all"), is(empty()));
  }

  @Test
  public void namesOfTwoRevisionsDoNotAddUp() {
    round.allAgree("no-b8");
    round.anHourLater();
    round.allAgree("no-b9", "no-b7");
    assertThat(round.named(NO_1, "all"), contains("no-b8"));

    round.write(
        "r23.2", Set.of("no-b7", "no-b9", "no-units", "se-1", "se-2"), NamedRound.BEST_OF_NORWAY);
    becomes("r23.2");
    assertThat("one that was not named by the first", round.named(NO_1, "all"), is(empty()));

    round.write("r23.3", NamedRound.BEST_OF_ALL, NamedRound.BEST_OF_NORWAY);
    becomes("r23.3");
    assertThat(round.named(NO_1, "all"), is(empty()));
  }

  /** no-b9 is among the best by both revisions, but the first has room for one name only. */
  @Test
  public void aRevisionNamesNobodyInThePlaceOfOneWhoIsRemembered() {
    round.allAgree("no-b8");
    round.anHourLater();
    round.allAgree("no-b9");
    assertThat(round.named(NO_1, "all"), contains("no-b8"));

    round.write(
        "r23.2", Set.of("no-b6", "no-b9", "no-units", "se-1", "se-2"), NamedRound.BEST_OF_NORWAY);
    becomes("r23.2");

    assertThat(round.named(NO_1, "all"), is(empty()));
  }

  /** Of twelve nobody is named: both who were would leave one of the three best. */
  @Test
  public void aSmallerGroupOfARevisionNamesFewer() {
    round.allAgree("no-b7", "no-b8");
    assertThat(round.named(NO_1, NORWAY), containsInAnyOrder("no-b7", "no-b8"));

    round.write("r23.2", NamedRound.BEST_OF_ALL, NamedRound.BEST_OF_NORWAY);
    round.writeSize("r23.2", NamedRound.NORWAY, 12);
    becomes("r23.2");

    assertThat(round.named(NO_1, NORWAY), is(empty()));
  }

  /** no-b8 has no place any more because of Norway, but was named before, and one is the limit. */
  @Test
  public void whoWasNamedByTheRevisionBeforeCountsWhereItHasNoPlaceLeft() {
    round.writeSize("r23.1", PeerGroup.ALL, 28);
    round.allAgree("no-b8");
    round.anHourLater();
    round.allAgree("no-b9");
    assertThat(round.named(NO_1, "all"), containsInAnyOrder("no-b8", "no-b9"));

    round.write("r23.2", NamedRound.BEST_OF_ALL, Set.of("no-b5", "no-b8", "no-units"));
    round.writeSize("r23.2", NamedRound.NORWAY, 12);
    becomes("r23.2");

    assertThat(round.named(NO_1, "all"), is(empty()));
  }

  @Test
  public void whatForbadeNamesInOneRevisionForbidsThemInTheNext() {
    round.allAgree("no-b8");
    round.writeMedian("r23.1", 0.04);
    round.write("r23.2", NamedRound.BEST_OF_ALL, NamedRound.BEST_OF_NORWAY);
    becomes("r23.2");

    assertThat(round.named(NO_1, "all"), is(empty()));
  }

  @Test
  public void whoIsNamedByBothRevisionsStaysNamed() {
    round.allAgree("no-b8", "no-b9");
    List<String> before = round.named(NO_1, "all");
    round.write("r23.2", NamedRound.BEST_OF_ALL, NamedRound.BEST_OF_NORWAY);
    becomes("r23.2");

    assertThat(before, hasSize(1));
    assertThat(round.named(NO_1, "all"), is(before));
  }

  /** Their figures may be the same, and the best who are named by either are known together. */
  @Test
  public void namesOfTwoRoundsAboutTheSameDaysDoNotAddUp() {
    round.allAgree("no-b8");
    round.anHourLater();
    round.allAgree("no-b9");
    assertThat(round.named(NO_1, "all"), contains("no-b8"));

    publishAgain();
    round.write(
        "again.1", Set.of("no-b6", "no-b9", "no-units", "se-1", "se-2"), NamedRound.BEST_OF_NORWAY);

    assertThat(round.namedIn("again", NO_1, "all"), is(empty()));
    assertThat("no-b8 is none of those there", round.named(NO_1, "all"), contains("no-b8"));

    round.write("again.1", NamedRound.BEST_OF_ALL, NamedRound.BEST_OF_NORWAY);
    assertThat(round.namedIn("again", NO_1, "all"), contains("no-b8"));
  }

  /** A second round about the same days. */
  private void publishAgain() {
    round.results.collect("again", 2023, 0);
    round.results.world.clock.set("2026-03-01T20:00:00Z");
    round.results.world.roundClock().advance();
  }

  private void nameEightWhereNineIsNotTheBest() {
    round.write(
        "r23.1",
        Set.of("no-b6", "no-b8", "no-units", "se-1", "se-2"),
        Set.of("no-b5", "no-b6", "no-b7", "no-b8", "no-units"));
    round.allAgree("no-b9");
    round.anHourLater();
    round.allAgree("no-b8");
    assertThat(round.named(NO_1, "all"), contains("no-b8"));
  }

  /** no-b9 agreed first, but is none of the best of the round that was published first. */
  @Test
  public void whoWasNamedBeforeTakesAPlaceOfTheNextRoundAboutTheSameDays() {
    nameEightWhereNineIsNotTheBest();

    publishAgain();
    closes("again", 1);
    round.write("again.1", NamedRound.BEST_OF_ALL, NamedRound.BEST_OF_NORWAY);

    assertThat(round.namedIn("again", NO_1, "all"), contains("no-b8"));
    assertThat(round.named(NO_1, "all"), contains("no-b8"));
  }

  /** The first round is about none of the days of the third, but decides whom the second names. */
  @Test
  public void whatTwoRoundsHaveToldCountsInAThirdThatSharesDaysWithOneOfThem() {
    Set<String> withoutNine = Set.of("no-b6", "no-b8", "no-units", "se-1", "se-2");
    Set<String> withoutEight = Set.of("no-b6", "no-b9", "no-units", "se-1", "se-2");
    round.write("r23.1", withoutNine, withoutNine);
    round.allAgree("no-b9");
    round.anHourLater();
    round.allAgree("no-b8");
    round.results.collect("half", 2023, 0);
    round.results.world.clock.set("2026-03-01T20:00:00Z");
    round.results.world.roundClock().advance();
    isAbout("half", 6, 0);
    round.results.collect("next", 2024, 0);
    round.results.world.clock.set("2026-03-01T21:00:00Z");
    round.results.world.roundClock().advance();
    round.write("half.1", NamedRound.BEST_OF_ALL, NamedRound.BEST_OF_NORWAY);
    round.write("next.1", withoutEight, withoutEight);

    assertThat(round.namedIn("half", NO_1, "all"), contains("no-b8"));
    assertThat(round.namedIn("next", NO_1, "all"), is(empty()));
  }

  /** The other way round: what closed first was published last, and its names are the new ones. */
  @Test
  public void whoWasNamedBeforeTakesAPlaceOfARoundThatClosedEarlierToo() {
    nameEightWhereNineIsNotTheBest();

    round.results.collect("again", 2023, 0);
    closes("r23", 1);
    round.results.world.clock.set("2026-03-01T20:00:00Z");
    round.results.world.roundClock().advance();
    round.write("again.1", NamedRound.BEST_OF_ALL, NamedRound.BEST_OF_NORWAY);

    assertThat(round.namedIn("again", NO_1, "all"), contains("no-b8"));
    assertThat(round.named(NO_1, "all"), contains("no-b8"));
  }

  /** The second round names no-b9 already when no-b8, one of the best of both, agrees. */
  @Test
  public void whoAgreesAfterBothRoundsTakesNobodysPlaceInEither() {
    round.write(
        "r23.1",
        Set.of("no-b6", "no-b8", "no-units", "se-1", "se-2"),
        Set.of("no-b5", "no-b6", "no-b7", "no-b8", "no-units"));
    round.allAgree("no-b9");
    publishAgain();
    closes("again", 1);
    round.write("again.1", NamedRound.BEST_OF_ALL, NamedRound.BEST_OF_NORWAY);
    assertThat(round.namedIn("again", NO_1, "all"), contains("no-b9"));

    round.anHourLater();
    round.allAgree("no-b8");

    assertThat(round.namedIn("again", NO_1, "all"), contains("no-b9"));
    assertThat("one of the best of the second, too", round.named(NO_1, "all"), is(empty()));
  }

  /** no-b8 was named by both rounds, until the first was revised. */
  @Test
  public void whoARevisionNamesNoMoreIsRememberedByTheNextRound() {
    Set<String> without = Set.of("no-b5", "no-b6", "no-units", "se-1", "se-2");
    round.write(
        "r23.1",
        Set.of("no-b6", "no-b8", "no-units", "se-1", "se-2"),
        Set.of("no-b5", "no-b6", "no-b7", "no-b8", "no-units"));
    round.allAgree("no-b9");
    round.anHourLater();
    round.allAgree("no-b8");
    publishAgain();
    closes("again", 1);
    round.write("again.1", NamedRound.BEST_OF_ALL, NamedRound.BEST_OF_NORWAY);
    assertThat(round.namedIn("again", NO_1, "all"), contains("no-b8"));

    round.write("r23.2", without, without);
    becomes("r23.2");

    assertThat(round.namedIn("again", NO_1, "all"), is(empty()));
  }

  /** Half of the other round are known to be at the worst end of the scale, or next to it. */
  @Test
  public void whatForbidsNamesInOneRoundForbidsThemInTheOther() {
    round.allAgree("no-b8");
    publishAgain();
    round.write("again.1", NamedRound.BEST_OF_ALL, NamedRound.BEST_OF_NORWAY);
    assertThat(round.named(NO_1, "all"), contains("no-b8"));

    round.writeMedian("again.1", 0.04);

    assertThat(round.named(NO_1, "all"), is(empty()));
  }

  @Test
  public void aRoundAboutOtherDaysNamesItsOwn() {
    round.allAgree("no-b8");
    round.anHourLater();
    round.allAgree("no-b7");

    round.results.collect("later", 2022, 0);
    round.results.world.clock.set("2026-03-01T20:00:00Z");
    round.results.world.roundClock().advance();
    round.write("later.1", Set.of("no-b7"), Set.of("no-b7"));

    assertThat(round.namedIn("later", NO_1, "all"), contains("no-b7"));
  }

  @Test
  public void whoHasLeftGivesNoConsent() {
    Member member = round.results.world.members.find("no-b8").orElseThrow();
    round.agree(NamedRound.NO_B8, "no-b8", Audience.PUBLIC);
    round.results.world.members.save(
        List.of(member.withLeft(Optional.of(LocalDate.parse("2026-03-01")))));

    assertThrows(Conflict.class, () -> round.agree(NamedRound.NO_B8, "no-b8", Audience.NETWORK));
    round.consents.set(NamedRound.NO_B8, "no-b8", Consents.ALL, Optional.empty());
    assertThat(round.store.of("no-b8"), is(empty()));
  }
}
