package org.elc.benchlearning.confluence.job;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.status.RunOutcome;
import java.util.List;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.benchlearning.core.round.RoundState;
import org.elc.benchlearning.view.Language;
import org.elc.benchlearning.view.Texts;
import org.junit.Test;

public class RoundJobTest {
  private final RoundWorld world = new RoundWorld();

  @Test
  public void aRunTellsWhichRoundsItMoved() {
    world.rounds().create(RoundWorld.OFFICE, RoundWorld.draft("r26"));

    JobRunnerResponse response = Now.run(new RoundJob(world.roundClock(), world.leaversFigures()));

    assertThat(response.getRunOutcome(), is(RunOutcome.SUCCESS));
    assertThat(response.getMessage(), is("r26"));
  }

  @Test
  public void aRoundThatIsHeldIsToldInWordsAndFailsNothing() {
    world.rounds().create(RoundWorld.OFFICE, RoundWorld.draft("a-nobody", "PT"));
    world.rounds().create(RoundWorld.OFFICE, RoundWorld.draft("b-good"));

    JobRunnerResponse response = Now.run(new RoundJob(world.roundClock(), world.leaversFigures()));

    assertThat(response.getRunOutcome(), is(RunOutcome.SUCCESS));
    assertThat(response.getMessage(), containsString("a-nobody: "));
    assertThat(
        response.getMessage(),
        containsString(
            Texts.in(Language.EN).problem(Problem.of("round-without-participants", "a-nobody"))));
    assertThat(world.stored("b-good").state(), is(RoundState.OPEN));
  }

  @Test
  public void aRunLetsNodesForgetWhatWasDeletedJustNow() {
    ParticipantId id = ParticipantId.whole("no-1");
    world.open("r26");
    world.enters("r26", "no-1", "10", ParticipantState.SUBMITTED);
    world.deletions.delete("r26", List.of(id), List.of(), world.clock.instant());

    Now.run(new RoundJob(world.roundClock(), world.leaversFigures()));

    assertThat(world.deletions.forgotten(), is(1));
  }

  @Test
  public void aRoundThatFailedMakesTheRunFailWithItsReason() {
    world.open("r26");
    world.allSubmit("r26");
    world.clock.set("2026-05-02T10:00:00Z");
    world.rounds.saveParticipants(
        "r26", List.of(Participant.invited(ParticipantId.whole("forgotten"))));
    world.becomes("r26", "forgotten", ParticipantState.SUBMITTED);

    JobRunnerResponse response = Now.run(new RoundJob(world.roundClock(), world.leaversFigures()));

    assertThat(response.getRunOutcome(), is(RunOutcome.FAILED));
    assertThat(response.getMessage(), containsString("r26: participant without a member"));
  }
}
