package org.elc.benchlearning.confluence.ao;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.core.membership.CertificateLevel;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.SizeBand;
import org.elc.benchlearning.core.membership.Traits;
import org.elc.benchlearning.core.round.Answers;
import org.elc.benchlearning.core.round.Extension;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundSchedule;
import org.elc.benchlearning.core.round.RoundState;
import org.elc.benchlearning.core.round.Submission;
import org.elc.benchlearning.core.round.Turnout;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What every {@link RoundStore} does. */
@RunWith(Parameterized.class)
public class RoundStoreTest {
  private static final ParticipantId FJORD = ParticipantId.whole("fjord");
  private static final ParticipantId NORTH = new ParticipantId("abbey", "north");
  private static final ParticipantId EAST = new ParticipantId("abbey", "east");
  private static final Traits TRAITS =
      new Traits(
          "SE",
          new TreeSet<>(List.of("day-care", "work-inclusion")),
          SizeBand.XL,
          Optional.of(CertificateLevel.EXCELLENCE));

  @Rule public final Stores stores;
  private final RoundStore rounds;

  @Parameters(name = "{0}")
  public static Stores.Kind[] kinds() {
    return Stores.Kind.values();
  }

  public RoundStoreTest(Stores.Kind kind) {
    stores = new Stores(kind);
    rounds = stores.rounds();
  }

  @Test
  public void everyPartOfARoundComesBack() {
    Round full =
        new Round(
            "no-2025",
            "Måling 2025 «pilot»",
            new TreeSet<>(List.of("NO", "SE")),
            "edition-1",
            new RoundSchedule(
                LocalDate.parse("2025-01-01"),
                LocalDate.parse("2025-12-31"),
                ZoneId.of("Europe/Oslo"),
                Optional.of(LocalDateTime.parse("2026-01-10T08:00")),
                LocalDateTime.parse("2026-03-29T02:30:15.123456789"),
                LocalDateTime.parse("2026-04-30T23:59:59")),
            RoundState.COMPUTED,
            Round.Invitation.LISTED,
            new TreeSet<>(List.of("country:NO+size:M", "service:housing+size:L")),
            Optional.of("no-2025.1"),
            Optional.of(7),
            Round.Readers.EVERYBODY,
            Optional.of(Instant.parse("2026-05-01T08:00:00.123Z")));

    rounds.save(full);

    assertThat(rounds.find("no-2025"), is(Optional.of(full)));
    assertThat(rounds.all(), contains(full));
  }

  @Test
  public void savingAgainReplaces() {
    rounds.save(round("2025", "2025-12-31").withRevision("2025.1"));
    Round changed =
        round("2025", "2026-06-30")
            .published(Instant.parse("2026-11-01T08:00:00.001Z"))
            .withReaders(Round.Readers.EVERYBODY);

    rounds.save(changed);

    assertThat(rounds.all(), contains(changed));
    assertThat(rounds.find("2024"), is(Optional.empty()));
  }

  @Test
  public void whetherARoundIsShownToEverybodyIsKnownAfterEveryChange() {
    Round shown = round("2025", "2025-12-31").withReaders(Round.Readers.EVERYBODY);
    assertThat(rounds.showsAnyToEverybody(), is(false));

    rounds.save(round("2024", "2024-12-31").withState(RoundState.PUBLISHED));
    rounds.save(shown.withState(RoundState.COMPUTED));
    assertThat(rounds.showsAnyToEverybody(), is(false));

    rounds.save(shown.withState(RoundState.PUBLISHED));
    assertThat(rounds.showsAnyToEverybody(), is(true));

    rounds.save(shown.withState(RoundState.PUBLISHED).withReaders(Round.Readers.PARTICIPANTS));
    assertThat(rounds.showsAnyToEverybody(), is(false));
  }

  @Test
  public void whoTakesPartIsCountedByTheCountryThatAMemberIsOfNow() {
    stores.members().save(List.of(member("fjord", "NO"), member("abbey", "SE")));
    rounds.saveParticipants(
        "2025",
        List.of(
            Participant.invited(FJORD).withState(ParticipantState.SUBMITTED, ""),
            Participant.invited(NORTH).withState(ParticipantState.RETURNED, ""),
            Participant.invited(EAST).withState(ParticipantState.VALIDATED, "")));
    rounds.saveParticipants("2024", List.of(Participant.invited(FJORD)));

    assertThat(rounds.turnout("2025"), is(new Turnout(3, 2)));
    assertThat(rounds.turnout("2025", Set.of("SE")), is(new Turnout(2, 1)));
    assertThat(rounds.turnout("2025", Set.of("NO", "SE")), is(new Turnout(3, 2)));
    assertThat(rounds.turnout("2025", Set.of("PT")), is(Turnout.NOBODY));
    assertThat(rounds.turnout("2025", Set.of()), is(Turnout.NOBODY));
    assertThat(rounds.turnout("no such\0"), is(Turnout.NOBODY));

    stores.members().save(List.of(member("fjord", "SE")));
    assertThat(rounds.turnout("2025", Set.of("SE")), is(new Turnout(3, 2)));
  }

  private static Member member(String key, String country) {
    return new Member(
        key,
        key,
        country,
        new TreeSet<>(),
        SizeBand.M,
        List.of(),
        List.of(),
        LocalDate.parse("2024-01-01"),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  public void theNewestPeriodComesFirst() {
    rounds.save(round("b", "2024-12-31"));
    rounds.save(round("a", "2024-12-31"));
    rounds.save(round("c", "2023-12-31"));
    rounds.save(round("a-z", "2025-12-31"));

    assertThat(rounds.all().stream().map(Round::key).toList(), contains("a-z", "b", "a", "c"));
  }

  @Test
  public void everyPartOfAParticipantComesBack() {
    Participant full =
        new Participant(
            NORTH,
            ParticipantState.RETURNED,
            "STA1 är större än\nSTA2",
            Optional.of(new Extension(LocalDateTime.parse("2026-04-01T12:00"), "sjukdom")),
            Optional.of(new Submission(Instant.parse("2026-02-03T04:05:06.789Z"), "eva", "R-0001")),
            Optional.of(new Answers(44, 36)),
            Optional.of(TRAITS),
            3,
            Optional.of(Instant.parse("2026-02-05T06:07:08.901Z")));

    rounds.saveParticipants("2025", List.of(full, Participant.invited(FJORD)));

    assertThat(rounds.participant("2025", NORTH), is(Optional.of(full)));
    assertThat(rounds.participant("2025", FJORD), is(Optional.of(Participant.invited(FJORD))));
    assertThat(rounds.participant("2025", EAST), is(Optional.empty()));
    assertThat(rounds.participant("2024", NORTH), is(Optional.empty()));
  }

  @Test
  public void participationsOfSeveralMembersComeTogether() {
    rounds.saveParticipants(
        "2024", List.of(Participant.invited(FJORD), Participant.invited(NORTH)));
    rounds.saveParticipants("2025", List.of(Participant.invited(EAST)));

    Map<String, List<Participant>> found =
        rounds.participationsOf(List.of(FJORD.member(), NORTH.member()));

    assertThat(found.get("2024"), hasSize(2));
    assertThat(found.get("2025"), contains(Participant.invited(EAST)));
    assertThat(rounds.participationsOf(List.of()), is(Map.of()));
  }

  @Test
  public void answersAreCountedOnARowThatIsThere() {
    rounds.saveParticipants("2025", List.of(Participant.invited(FJORD)));

    Participant counted = Participant.invited(FJORD).withAnswers(new Answers(44, 0));
    rounds.saveParticipants("2025", List.of(counted));

    assertThat(rounds.participants("2025"), contains(counted));
  }

  @Test
  public void traitsComeToARowThatIsThereAndMayBeFew() {
    Traits few = new Traits("NO", new TreeSet<>(), SizeBand.S, Optional.empty());
    rounds.saveParticipants("2025", List.of(Participant.invited(FJORD)));

    rounds.saveParticipants("2025", List.of(Participant.invited(FJORD).withTraits(TRAITS)));
    rounds.saveParticipants("2024", List.of(Participant.invited(FJORD).withTraits(few)));

    assertThat(rounds.participant("2025", FJORD).orElseThrow().traits(), is(Optional.of(TRAITS)));
    assertThat(rounds.participant("2024", FJORD).orElseThrow().traits(), is(Optional.of(few)));
  }

  @Test
  public void instantsOfSubmissionsAreKeptToTheMillisecond() {
    rounds.saveParticipants("2025", List.of(submitted(FJORD, "2026-02-03T04:05:06.789999Z")));

    assertThat(
        rounds.participant("2025", FJORD),
        is(Optional.of(submitted(FJORD, "2026-02-03T04:05:06.789Z"))));
  }

  @Test
  public void savingAParticipantAgainReplacesIt() {
    rounds.saveParticipants("2025", List.of(submitted(FJORD, "2026-02-03T04:05:06Z")));

    rounds.saveParticipants("2025", List.of(Participant.invited(FJORD)));

    assertThat(rounds.participants("2025"), contains(Participant.invited(FJORD)));
  }

  @Test
  public void participantsAreInTheOrderOfTheirKeys() {
    rounds.saveParticipants(
        "2025",
        List.of(
            Participant.invited(FJORD),
            Participant.invited(NORTH),
            Participant.invited(ParticipantId.whole("abbey-hill")),
            Participant.invited(EAST)));

    assertThat(
        rounds.participants("2025").stream().map(p -> p.id().key()).toList(),
        contains("abbey-hill", "abbey/east", "abbey/north", "fjord"));
    assertThat(rounds.participants("2024"), is(empty()));
  }

  @Test
  public void participationsOfAMemberAreItsUnitsInAllRounds() {
    rounds.saveParticipants("2025", List.of(Participant.invited(FJORD)));
    rounds.saveParticipants("2025", List.of(Participant.invited(NORTH), Participant.invited(EAST)));
    rounds.saveParticipants("2024", List.of(Participant.invited(ParticipantId.whole("abbey"))));

    assertThat(
        rounds.participationsOf("abbey"),
        is(
            Map.of(
                "2025", List.of(Participant.invited(EAST), Participant.invited(NORTH)),
                "2024", List.of(Participant.invited(ParticipantId.whole("abbey"))))));
    assertThat(rounds.participationsOf("abb"), is(anEmptyMap()));
  }

  @Test
  public void whoIsRemovedTakesPartNoMore() {
    rounds.saveParticipants("2025", List.of(Participant.invited(FJORD), Participant.invited(EAST)));
    rounds.saveParticipants("2024", List.of(Participant.invited(FJORD)));

    rounds.removeParticipants("2025", List.of(FJORD, NORTH));

    assertThat(rounds.participants("2025"), contains(Participant.invited(EAST)));
    assertThat(rounds.participants("2024"), contains(Participant.invited(FJORD)));
  }

  @Test
  public void thoseWhoAreLockedAreReadInTheOrderOfTheirKeys() {
    Participant submitted = submitted(FJORD, "2026-02-03T04:05:06Z");
    rounds.saveParticipants(
        "2025", List.of(submitted, Participant.invited(NORTH), Participant.invited(EAST)));

    assertThat(
        rounds.lockParticipants("2025", List.of(FJORD, ParticipantId.whole("nobody"), EAST)),
        contains(Participant.invited(EAST), submitted));
    assertThat(rounds.lockParticipants("2024", List.of(FJORD)), is(empty()));
  }

  @Test
  public void moreParticipantsThanAStatementTakesKeysAreSaved() {
    List<Participant> many =
        IntStream.range(1000, 2201)
            .mapToObj(i -> Participant.invited(ParticipantId.whole("m" + i)))
            .toList();
    rounds.saveParticipants("2025", many);

    rounds.saveParticipants("2025", many);

    assertThat(rounds.participants("2025"), is(many));
  }

  private static Participant submitted(ParticipantId id, String at) {
    return Participant.invited(id)
        .withState(ParticipantState.SUBMITTED, "")
        .withSubmission(new Submission(Instant.parse(at), "eva", "R-1"));
  }

  private static Round round(String key, String periodTo) {
    LocalDate to = LocalDate.parse(periodTo);
    return new Round(
        key,
        "Round " + key,
        new TreeSet<>(),
        "edition-1",
        new RoundSchedule(
            to.minusYears(1).plusDays(1),
            to,
            ZoneId.of("UTC"),
            Optional.empty(),
            to.plusMonths(3).atTime(12, 0),
            to.plusMonths(4).atTime(12, 0)),
        RoundState.DRAFT,
        Round.Invitation.ALL,
        Optional.empty());
  }
}
