package org.elc.benchlearning.app.round;

import static org.elc.benchlearning.app.round.RoundWorld.COORDINATOR_NO;
import static org.elc.benchlearning.app.round.RoundWorld.FACILITATOR;
import static org.elc.benchlearning.app.round.RoundWorld.MEMBER_NO_1;
import static org.elc.benchlearning.app.round.RoundWorld.OFFICE;
import static org.elc.benchlearning.app.round.RoundWorld.draft;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.app.Acting;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditEvent.Words;
import org.elc.benchlearning.app.round.run.RoundCommand;
import org.elc.benchlearning.core.notice.About;
import org.elc.benchlearning.core.notice.Audience;
import org.elc.benchlearning.core.notice.Notice;
import org.elc.benchlearning.core.notice.NoticeKind;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.Round.Readers;
import org.elc.benchlearning.core.round.RoundState;
import org.junit.Test;

/** Who reads the group statistics of a round, and who says so. */
public class RoundReadersTest {
  private final RoundWorld world = new RoundWorld();
  private final Rounds rounds = world.rounds();
  private final ReadersChoice choice = world.readersChoice();

  @Test
  public void theOfficeAloneSaysWhoReadsTheStatistics() {
    rounds.create(COORDINATOR_NO, draft("no26", "NO"));

    for (Actor actor : List.of(COORDINATOR_NO, MEMBER_NO_1, FACILITATOR)) {
      assertThat(
          assertThrows(
                  NotAllowed.class,
                  () -> choice.choose(actor, "no26", Readers.EVERYBODY, "asked for"))
              .problem()
              .code(),
          is("round-readers-office-only"));
    }
    for (Actor actor : List.of(Acting.STRANGER, Actor.ANONYMOUS)) {
      assertThrows(
          NotFound.class, () -> choice.choose(actor, "no26", Readers.EVERYBODY, "asked for"));
    }
    assertThat(world.stored("no26").readers(), is(Readers.PARTICIPANTS));

    choice.choose(OFFICE, "no26", Readers.EVERYBODY, "asked for");

    assertThat(world.stored("no26").readers(), is(Readers.EVERYBODY));
  }

  @Test
  public void whoReadsTheStatisticsIsSaidWithAReasonAndAudited() {
    rounds.create(OFFICE, draft("r26"));
    assertThrows(Invalid.class, () -> choice.choose(OFFICE, "r26", Readers.EVERYBODY, " "));
    int before = world.trail.events().size();

    choice.choose(OFFICE, "r26", Readers.EVERYBODY, " the board has agreed ");
    choice.choose(OFFICE, "r26", Readers.EVERYBODY, "again, which changes nothing");

    List<AuditEvent> lines = world.trail.events().subList(before, world.trail.events().size());
    assertThat(lines.size(), is(1));
    assertThat(lines.get(0).who(), is(OFFICE.userKey()));
    assertThat(lines.get(0).change(), is(new Words("readers", "PARTICIPANTS", "EVERYBODY")));
    assertThat(lines.get(0).why(), is("the board has agreed"));
  }

  @Test
  public void changingADraftLeavesWhoReadsTheStatistics() {
    rounds.create(OFFICE, draft("r26"));
    choice.choose(OFFICE, "r26", Readers.EVERYBODY, "agreed");

    rounds.update(OFFICE, "r26", draft("r26"));

    assertThat(world.stored("r26").readers(), is(Readers.EVERYBODY));
  }

  /** What is made of their figures can be read by others than they thought. */
  @Test
  public void whoTakesPartIsToldThatEverybodyReads() {
    Notice told =
        Notice.of(NoticeKind.SHOWN_TO_EVERYBODY, Audience.participants("r26"), About.round("r26"));
    world.open("r26");
    int before = world.notices.announced().size();

    choice.choose(OFFICE, "r26", Readers.PARTICIPANTS, "nothing changes");
    choice.choose(OFFICE, "r26", Readers.EVERYBODY, "agreed");
    choice.choose(OFFICE, "r26", Readers.EVERYBODY, "again, which changes nothing");
    choice.choose(OFFICE, "r26", Readers.PARTICIPANTS, "taken back");

    List<Notice> since = world.notices.announced();
    assertThat(since.subList(before, since.size()), contains(told.by(OFFICE.userKey())));
  }

  @Test
  public void whatWasChosenForADraftIsToldWhenItOpens() {
    rounds.create(OFFICE, draft("r26"));
    choice.choose(OFFICE, "r26", Readers.EVERYBODY, "agreed");
    assertThat("nobody takes part yet", world.notices.announced(), is(empty()));

    world.commands().run(OFFICE, "r26", RoundCommand.OPEN);

    assertThat(
        world.notices.announced().stream().map(Notice::kind).toList(),
        contains(NoticeKind.ROUND_OPENED, NoticeKind.SHOWN_TO_EVERYBODY));
  }

  @Test
  public void aRoundForEverybodyIsKnownToThemOnceItIsPublished() {
    world.rounds.save(world.open("r26").withReaders(Readers.EVERYBODY));
    rounds.create(OFFICE, draft("r27"));
    for (RoundState state : RoundState.values()) {
      world.rounds.save(world.stored("r26").withState(state));
      if (state == RoundState.PUBLISHED) {
        assertThat(keys(rounds.known(Acting.STRANGER)), contains("r26"));
        assertThat(rounds.known(Acting.STRANGER, "r26").key(), is("r26"));
      } else {
        assertThat(rounds.known(Acting.STRANGER), is(empty()));
        assertThrows(NotFound.class, () -> rounds.known(Acting.STRANGER, "r26"));
      }
      assertThat(rounds.list(Acting.STRANGER), is(empty()));
      assertThat(rounds.known(Actor.ANONYMOUS), is(empty()));
      assertThrows(NotFound.class, () -> rounds.known(Actor.ANONYMOUS, "r26"));
      assertThrows(NotFound.class, () -> rounds.round(Acting.STRANGER, "r26"));
      assertThat(keys(rounds.known(MEMBER_NO_1)), containsInAnyOrder("r26", "r27"));
    }
    assertThrows(NotFound.class, () -> world.participants().list(Acting.STRANGER, "r26"));
    assertThrows(NotFound.class, () -> world.status().of(Acting.STRANGER, Optional.empty()));
    assertThrows(NotFound.class, () -> world.commands().correct(Acting.STRANGER, "r26", 1));
  }

  private static List<String> keys(List<Round> rounds) {
    return rounds.stream().map(Round::key).toList();
  }
}
