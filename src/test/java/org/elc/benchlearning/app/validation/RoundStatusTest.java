package org.elc.benchlearning.app.validation;

import static org.elc.benchlearning.app.round.RoundWorld.COORDINATOR_NO;
import static org.elc.benchlearning.app.round.RoundWorld.MEMBER_NO_1;
import static org.elc.benchlearning.app.round.RoundWorld.OFFICE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;
import org.junit.Before;
import org.junit.Test;

/** Twelve members of one country: with the reader six have handed in, and six have not. */
public class RoundStatusTest {
  private final RoundWorld world = new RoundWorld();

  @Before
  public void halfOfTheMembersHaveHandedIn() {
    world.lives("se-1", "NO");
    world.lives("se-2", "NO");
    world.open("annual");
    for (int i = 1; i <= 6; i++) {
      world.enters("annual", "no-" + i, "20", ParticipantState.SUBMITTED);
    }
  }

  @Test
  public void aMemberOfManyUnitsDoesNotMoveTheShareByMoreThanOneMember() {
    List<Participant> units =
        IntStream.range(0, 30)
            .mapToObj(i -> Participant.invited(new ParticipantId("no-7", "unit-" + i)))
            .toList();
    world.rounds.removeParticipants("annual", List.of(ParticipantId.whole("no-7")));
    world.rounds.saveParticipants("annual", units);
    assertThat(share(MEMBER_NO_1), is(OptionalInt.of(50)));

    submit(units.subList(0, 29));
    assertThat("one unit is missing", share(MEMBER_NO_1), is(OptionalInt.of(50)));
    submit(units);
    assertThat(share(MEMBER_NO_1), is(OptionalInt.of(60)));
  }

  /** Who has answered takes itself off the number. */
  @Test
  public void theReadersOwnAnswerIsNoneOfTheFive() {
    assertThat("five others have", share(MEMBER_NO_1), is(OptionalInt.of(50)));

    world.becomes("annual", "no-6", ParticipantState.ENTERING);

    assertThat("four others have", share(MEMBER_NO_1), is(OptionalInt.empty()));
  }

  @Test
  public void whoSupervisesIsToldNoShareToTakeTheOwnCountryFrom() {
    assertThat(share(COORDINATOR_NO), is(OptionalInt.empty()));
    assertThat(share(OFFICE), is(OptionalInt.empty()));
  }

  @Test
  public void aCoordinatorAndAMemberElsewhereCannotTakeACountryOutOfIt() {
    world.lives("no-10", "NO");
    for (int i = 1; i <= 10; i++) {
      world.lives("se-" + i, "SE");
    }
    world.open("wide");
    for (int i = 1; i <= 6; i++) {
      world.enters("wide", "no-" + i, "20", ParticipantState.SUBMITTED);
    }
    for (int i = 1; i <= 4; i++) {
      world.enters("wide", "se-" + i, "20", ParticipantState.SUBMITTED);
    }
    assertThat("four Swedes have", share("wide", MEMBER_NO_1), is(OptionalInt.empty()));

    world.enters("wide", "se-5", "20", ParticipantState.SUBMITTED);
    assertThat(share("wide", MEMBER_NO_1), is(OptionalInt.of(50)));

    world.enters("wide", "se-6", "20", ParticipantState.SUBMITTED);
    assertThat("four Swedes have not", share("wide", MEMBER_NO_1), is(OptionalInt.empty()));
  }

  @Test
  public void aCountryOfFewAmongOthersIsNotShownThroughTheShare() {
    world.lives("se-1", "SE");

    assertThat(share(MEMBER_NO_1), is(OptionalInt.empty()));
  }

  private void submit(List<Participant> participants) {
    world.rounds.saveParticipants(
        "annual",
        participants.stream().map(p -> p.withState(ParticipantState.SUBMITTED, "")).toList());
  }

  private OptionalInt share(Actor actor) {
    return share("annual", actor);
  }

  private OptionalInt share(String round, Actor actor) {
    return world.status().of(actor, Optional.of(round)).share();
  }
}
