package org.elc.benchlearning.app.round;

import static org.elc.benchlearning.app.round.RoundWorld.COORDINATOR_NO;
import static org.elc.benchlearning.app.round.RoundWorld.OFFICE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.entry.Corrections;
import org.elc.benchlearning.app.entry.FieldInput;
import org.elc.benchlearning.app.round.run.RoundCommand;
import org.elc.benchlearning.core.entry.Correction;
import org.elc.benchlearning.core.entry.NumberReader;
import org.elc.benchlearning.core.notice.About;
import org.elc.benchlearning.core.notice.Audience;
import org.elc.benchlearning.core.notice.Notice;
import org.elc.benchlearning.core.notice.NoticeKind;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.benchlearning.core.round.RoundState;
import org.elc.benchlearning.view.Language;
import org.junit.Assert;
import org.junit.Test;

/** What people are told about rounds and their own figures. */
public class AnnouncingTest {
  private static final ParticipantId NO_1 = ParticipantId.whole("no-1");
  private static final Instant DUE = Instant.parse("2026-03-31T21:59:00Z");

  private final RoundWorld world = new RoundWorld();

  @Test
  public void aRoundThatOpensIsAnnouncedToItsParticipants() {
    world.open("r");

    assertThat(
        world.notices.announced(),
        contains(
            Notice.of(NoticeKind.ROUND_OPENED, Audience.participants("r"), About.round("r"))
                .until(DUE)));
  }

  @Test
  public void aRoundOfThePastAsksNobody() {
    world.rounds().create(OFFICE, withoutOpens("r"));
    world.clock.set("2026-06-01T10:00:00Z");

    world.commands().run(OFFICE, "r", RoundCommand.OPEN);

    assertThat(world.stored("r").state(), is(RoundState.OPEN));
    assertThat(world.notices.announced(), is(empty()));
  }

  @Test
  public void publishedResultsAreAnnouncedOnce() {
    world.open("r");
    world.allSubmit("r");
    world.clock.set("2026-05-01T10:00:00Z");

    world.roundClock().advance();
    world.roundClock().advance();

    assertThat(kinds(), contains(NoticeKind.ROUND_OPENED, NoticeKind.PUBLISHED));
  }

  @Test
  public void whatACoordinatorDecidesIsToldToTheMembersPeople() {
    world.open("r");
    world.enters("r", "no-1", "10", ParticipantState.SUBMITTED);

    world.supervision().sendBack(COORDINATOR_NO, "r", NO_1, Optional.empty(), "look again");

    assertThat(
        world.notices.announced().get(1),
        is(
            Notice.of(NoticeKind.RETURNED, Audience.people("no-1"), About.participant("r", NO_1))
                .until(Instant.parse("2026-04-30T10:00:00Z"))
                .by(Optional.of("coordinator"))));
  }

  @Test
  public void moreTimeIsToldWithItsEnd() {
    world.open("r");

    world.supervision().extend(COORDINATOR_NO, "r", NO_1, "2026-04-10T12:00", "ill");

    assertThat(
        world.notices.announced().get(1),
        is(
            Notice.of(NoticeKind.EXTENDED, Audience.people("no-1"), About.participant("r", NO_1))
                .until(Instant.parse("2026-04-10T10:00:00Z"))
                .by(Optional.of("coordinator"))));
  }

  @Test
  public void whatIsRefusedIsToldToNobody() {
    world.open("r");

    Assert.assertThrows(
        NotAllowed.class,
        () -> world.supervision().validate(COORDINATOR_NO, "r", NO_1, Optional.empty()));

    assertThat(kinds(), contains(NoticeKind.ROUND_OPENED));
  }

  @Test
  public void aCorrectionIsToldToWhoDecidesAndThenToTheMember() {
    world.open("r");
    world.allSubmit("r");
    world.clock.set("2026-05-01T10:00:00Z");
    world.roundClock().advance();
    Corrections corrections = world.correcting();
    FieldInput input = new FieldInput("A", "12", "100", "", Optional.empty(), "", "", 1);
    Correction asked =
        corrections.request(
            RoundWorld.MEMBER_NO_1, "r", NO_1, input, NumberReader.in(Language.EN.notation()), "x");

    corrections.decide(COORDINATOR_NO, "r", asked.id(), Correction.State.APPROVED, "yes");

    About figure = About.participant("r", NO_1).withIndicator("A");
    List<Notice> told = world.notices.announced();
    assertThat(
        told.subList(2, 4),
        contains(
            Notice.of(NoticeKind.CORRECTION_ASKED, Audience.coordinators("NO"), figure)
                .by(Optional.of("kari")),
            Notice.of(NoticeKind.CORRECTION_APPROVED, Audience.people("no-1"), figure)
                .by(Optional.of("coordinator"))));
  }

  private static RoundDraft withoutOpens(String key) {
    RoundDraft d = RoundWorld.draft(key);
    return new RoundDraft(
        d.key(),
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

  private List<NoticeKind> kinds() {
    return world.notices.announced().stream().map(Notice::kind).toList();
  }
}
