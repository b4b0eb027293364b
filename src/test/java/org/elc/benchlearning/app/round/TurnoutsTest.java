package org.elc.benchlearning.app.round;

import static org.elc.benchlearning.app.round.RoundWorld.COORDINATOR_NO;
import static org.elc.benchlearning.app.round.RoundWorld.FACILITATOR;
import static org.elc.benchlearning.app.round.RoundWorld.MEMBER_NO_1;
import static org.elc.benchlearning.app.round.RoundWorld.OFFICE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Actor.MemberRole;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.Turnout;
import org.junit.Before;
import org.junit.Test;

/** Who is counted in the list of rounds: those whose figures the reader may read, once each. */
public class TurnoutsTest {
  private final RoundWorld world = new RoundWorld();

  @Before
  public void anOpenRound() {
    world.lives("se-1", "SE");
    world.open("r26");
    world.becomes("r26", "no-1", ParticipantState.SUBMITTED);
    world.becomes("r26", "se-1", ParticipantState.VALIDATED);
  }

  @Test
  public void everybodyIsCountedWhomTheReaderMayRead() {
    int all = world.rounds.participants("r26").size();
    int norwegian =
        (int)
            world.rounds.participants("r26").stream()
                .filter(p -> p.id().member().startsWith("no-"))
                .count();

    assertThat(turnout(OFFICE), is(new Turnout(all, 2)));
    assertThat(turnout(COORDINATOR_NO), is(new Turnout(norwegian, 1)));
    assertThat(turnout(MEMBER_NO_1), is(new Turnout(1, 1)));
    assertThat(turnout(FACILITATOR), is(Turnout.NOBODY));
  }

  @Test
  public void whoCoordinatesItsOwnMembersCountryCountsThemOnce() {
    Turnout country = turnout(COORDINATOR_NO);

    assertThat(turnout(coordinatorOf("NO", "no-1")), is(country));
    assertThat(turnout(coordinatorOf("NO", "se-1")), is(country.plus(new Turnout(1, 1))));
  }

  private static Actor coordinatorOf(String country, String member) {
    TreeMap<String, MemberRole> own = new TreeMap<>();
    own.put(member, MemberRole.READER);
    return new Actor(Optional.of("nora"), own, Set.of(country), false, false);
  }

  private Turnout turnout(Actor actor) {
    Round round = world.stored("r26");
    return world.participants().turnouts(actor, List.of(round)).getOrDefault("r26", Turnout.NOBODY);
  }
}
