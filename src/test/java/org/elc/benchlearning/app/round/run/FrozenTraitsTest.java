package org.elc.benchlearning.app.round.run;

import static org.elc.benchlearning.app.round.RoundWorld.OFFICE;
import static org.elc.benchlearning.app.round.RoundWorld.draft;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.elc.benchlearning.app.round.RoundDraft;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.membership.Certificate;
import org.elc.benchlearning.core.membership.CertificateLevel;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.SizeBand;
import org.elc.benchlearning.core.membership.Traits;
import org.elc.benchlearning.core.membership.Unit;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.junit.Test;

/** Which groups somebody is in is decided on the day on which the round opens. */
public class FrozenTraitsTest {
  private static final ParticipantId NO_1 = ParticipantId.whole("no-1");
  private static final LocalDate OPENED = LocalDate.parse("2026-03-01");

  private final RoundWorld world = new RoundWorld();

  @Test
  public void theTraitsOfTheOpeningDayAreKept() {
    world.members.save(List.of(moved("no-1", OPENED, OPENED)));

    world.open("r26");

    assertThat(
        world.participant("r26", "no-1").traits(),
        is(
            Optional.of(
                new Traits(
                    "SE",
                    new TreeSet<>(List.of("elderly-care")),
                    SizeBand.XL,
                    Optional.of(CertificateLevel.ASSURANCE)))));
  }

  @Test
  public void aCertificateThatEndedBeforeTheOpeningDayDoesNotCount() {
    world.members.save(List.of(moved("no-1", OPENED.minusYears(2), OPENED.minusDays(1))));

    world.open("r26");

    assertThat(
        world.participant("r26", "no-1").traits().orElseThrow().certificate(),
        is(Optional.empty()));
  }

  @Test
  public void aRoundOfThePastCountsTheCertificatesOfItsLastDay() {
    LocalDate end = LocalDate.parse("2025-12-31");
    world.members.save(List.of(moved("no-1", end.minusDays(1), end.plusDays(1))));
    world.clock.set("2026-04-01T10:00:00Z");
    world.rounds().create(OFFICE, openedByHand("r26"));

    world.commands().run(OFFICE, "r26", RoundCommand.OPEN);

    assertThat(
        world.participant("r26", "no-1").traits().orElseThrow().certificate(),
        is(Optional.of(CertificateLevel.ASSURANCE)));
  }

  @Test
  public void whoChangesAfterTheOpeningStaysInItsGroups() {
    world.open("r26");
    world.allSubmit("r26");
    world.members.save(List.of(moved("no-1", OPENED, OPENED.plusYears(2))));

    computes();

    assertThat(
        groups(NO_1),
        contains("all", "country:NO", "country:NO+service:housing", "service:housing", "size:M"));
  }

  @Test
  public void handingInKeepsTheTraits() {
    world.open("r26");
    Optional<Traits> before = world.participant("r26", "no-1").traits();

    world.allSubmit("r26");
    world.extended("r26", "no-1", "2026-04-01T12:00");

    assertThat(world.participant("r26", "no-1").traits(), is(before));
  }

  @Test
  public void aRoundThatOpenedBeforeTraitsWereKeptFreezesThemWhenItIsComputed() {
    world.open("r26");
    world.allSubmit("r26");
    Participant now = world.participant("r26", "no-1");
    world.rounds.saveParticipants(
        "r26", List.of(Participant.invited(NO_1).withState(now.state(), "")));
    world.members.save(List.of(moved("no-1", OPENED, OPENED)));

    computes();

    assertThat(groups(NO_1), hasItems("country:SE", "size:XL", "service:elderly-care"));
    assertThat(groups(NO_1), not(hasItems("certificate:ASSURANCE")));
    assertThat(world.participant("r26", "no-1").traits().orElseThrow().country(), is("SE"));
  }

  @Test
  public void aMemberThatWasInvitedAsAWholeReportsByItsUnitsAndNeverBoth() {
    RoundDraft d = draft("r26");
    world
        .rounds()
        .create(
            OFFICE,
            new RoundDraft(
                "r26",
                d.name(),
                d.countries(),
                d.edition(),
                d.periodFrom(),
                d.periodTo(),
                d.timeZone(),
                d.opens(),
                d.due(),
                d.closes(),
                "listed"));
    world.invitations().invite(OFFICE, "r26", List.of("no-1", "no-2"));
    world.members.save(
        List.of(
            world
                .members
                .find("no-1")
                .orElseThrow()
                .withUnits(List.of(new Unit("east", "East", new TreeSet<>())))));

    world.roundClock().advance();

    assertThat(
        world.rounds.participants("r26").stream().map(p -> p.id().key()).toList(),
        contains("no-1/east", "no-2"));
  }

  private static RoundDraft openedByHand(String key) {
    RoundDraft d = draft(key);
    return new RoundDraft(
        key,
        d.name(),
        d.countries(),
        d.edition(),
        d.periodFrom(),
        d.periodTo(),
        d.timeZone(),
        "",
        d.due(),
        d.closes(),
        "");
  }

  private void computes() {
    world.clock.set("2026-04-30T10:00:01Z");
    world.roundClock().advance();
  }

  private List<String> groups(ParticipantId id) {
    String revision = world.stored("r26").revision().orElseThrow();
    return world.results.positions(revision, List.of(id)).get(id).stream()
        .filter(p -> p.indicator().equals("A"))
        .map(Position::group)
        .map(PeerGroup::key)
        .toList();
  }

  /** A large Swedish provider of elderly care, with a certificate for a time. */
  private static Member moved(String key, LocalDate certifiedFrom, LocalDate certifiedTo) {
    return new Member(
        key,
        "Moved",
        "SE",
        new TreeSet<>(List.of("elderly-care")),
        SizeBand.XL,
        List.of(new Certificate(CertificateLevel.ASSURANCE, "", "", certifiedFrom, certifiedTo)),
        List.of(),
        LocalDate.parse("2025-01-01"),
        Optional.empty(),
        Optional.empty());
  }
}
