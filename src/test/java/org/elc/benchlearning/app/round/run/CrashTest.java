package org.elc.benchlearning.app.round.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elc.benchlearning.app.Conflict;
import org.elc.benchlearning.app.port.ResultStore;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.app.round.run.RoundClock.Result;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.Relationships;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;
import org.elc.benchlearning.core.round.Submission;
import org.junit.Test;

/** The run dies at its first, second, third, ... write of results. */
public class CrashTest {
  private static final String AFTER_CLOSE = "2026-04-30T10:00:00Z";

  @Test
  public void whereverARunDiesReadersSeeNothingAndTheNextRunFinishes() {
    RoundWorld undisturbed = closedWorld();
    undisturbed.roundClock().advance();

    int died = 0;
    for (int write = 0; write < 100; write++) {
      RoundWorld world = closedWorld();
      RoundClock.Outcome outcome =
          world.roundClock(new DyingResults(world.results, write)).advance().get(0);
      if (outcome.result() != Result.FAILED) {
        break;
      }
      died++;
      assertThat(world.stored("r26").state(), is(RoundState.CLOSED));
      assertThat(world.stored("r26").revision(), is(Optional.empty()));

      world.roundClock().advance();

      assertThat(published(world), is(published(undisturbed)));
    }
    assertThat("the test reached the writes", died, greaterThan(5));
  }

  @Test
  public void whatADeadRunLeftBehindIsGone() {
    RoundWorld world = closedWorld();
    PeerGroup stale = PeerGroup.of(PeerGroup.Trait.COUNTRY, "XX");
    world.results.writeGroups("r26.1", Map.of(stale, List.of()));

    world.roundClock().advance();

    assertThat(world.results.groups("r26.1").contains(stale), is(false));
  }

  @Test
  public void whoIsSentBackDuringComputingDoesNotCount() {
    RoundWorld world = closedWorld();

    RoundClock.Outcome outcome =
        world
            .roundClock(
                meddling(world, () -> world.becomes("r26", "no-1", ParticipantState.RETURNED)))
            .advance()
            .get(0);

    assertThat(outcome.result(), is(Result.BUSY));
    assertThat(world.stored("r26").state(), is(RoundState.CLOSED));
  }

  @Test
  public void whoTakesBackAndSubmitsAgainDuringComputingIsComputedAgain() {
    RoundWorld world = closedWorld();
    Submission second = new Submission(world.clock.instant(), "kari", "R26.NO-1.2-00");

    RoundClock.Outcome outcome =
        world
            .roundClock(
                meddling(
                    world,
                    () ->
                        world.rounds.saveParticipants(
                            "r26",
                            List.of(
                                world
                                    .participant("r26", "no-1")
                                    .withState(ParticipantState.SUBMITTED, "")
                                    .withSubmission(second)))))
            .advance()
            .get(0);

    assertThat(outcome.result(), is(Result.BUSY));
    assertThat(world.stored("r26").state(), is(RoundState.CLOSED));
  }

  @Test
  public void whoIsSentBackWhileFreezingWaitsForTheLockIsSeen() {
    RoundWorld world = closedWorld();
    world.rounds.beforeTheNextLock(() -> world.becomes("r26", "no-1", ParticipantState.RETURNED));

    world.roundClock().advance();

    assertThat(world.stored("r26").state(), is(RoundState.CLOSED));
  }

  @Test
  public void computingByHandWhichCrossesAnotherRunIsToldToTryAgain() {
    RoundWorld world = closedWorld();
    world.rounds.beforeTheNextLock(
        () -> world.rounds.save(world.stored("r26").withState(RoundState.COMPUTED)));

    Conflict busy =
        assertThrows(
            Conflict.class,
            () -> world.commands().run(RoundWorld.OFFICE, "r26", RoundCommand.COMPUTE));

    assertThat(busy.problem().code(), is("round-busy"));
  }

  /** A result store during whose writes something else happens. */
  private static ResultStore meddling(RoundWorld world, Runnable meanwhile) {
    return new DyingResults(world.results, Integer.MAX_VALUE) {
      @Override
      public void writePositions(String revision, Map<ParticipantId, List<Position>> positions) {
        meanwhile.run();
        super.writePositions(revision, positions);
      }
    };
  }

  private static RoundWorld closedWorld() {
    RoundWorld world = new RoundWorld();
    world.open("r26");
    world.allSubmit("r26");
    world.clock.set("2026-04-01T00:00:00Z");
    world.roundClock().advance();
    world.clock.set(AFTER_CLOSE);
    return world;
  }

  private static Object published(RoundWorld world) {
    Round round = world.stored("r26");
    String revision = round.revision().orElseThrow();
    List<PeerGroup> groups = world.results.groups(revision);
    List<ParticipantId> everybody =
        world.rounds.participants("r26").stream().map(p -> p.id()).toList();
    return List.of(
        round,
        groups,
        world.results.statistics(revision, groups),
        world.results.relationships(revision, groups),
        world.results.positions(revision, everybody));
  }

  /** Lets so many writes through; the next one dies. */
  private static class DyingResults implements ResultStore {
    private final ResultStore real;
    private int left;

    DyingResults(ResultStore real, int left) {
      this.real = real;
      this.left = left;
    }

    private void write(Runnable write) {
      if (left-- == 0) {
        throw new IllegalStateException("died");
      }
      write.run();
    }

    @Override
    public void clear(String revision) {
      write(() -> real.clear(revision));
    }

    @Override
    public void writeGroups(String revision, Map<PeerGroup, List<GroupStatistics>> statistics) {
      // One by one, so that a group may be there and the next not.
      statistics.forEach(
          (group, list) -> write(() -> real.writeGroups(revision, Map.of(group, list))));
    }

    @Override
    public void writeRelationships(String revision, Collection<Relationships> relationships) {
      write(() -> real.writeRelationships(revision, relationships));
    }

    @Override
    public Map<PeerGroup, Relationships> relationships(
        String revision, Collection<PeerGroup> groups) {
      return real.relationships(revision, groups);
    }

    @Override
    public void writePositions(String revision, Map<ParticipantId, List<Position>> positions) {
      positions.forEach((id, list) -> write(() -> real.writePositions(revision, Map.of(id, list))));
    }

    @Override
    public List<PeerGroup> groups(String revision) {
      return real.groups(revision);
    }

    @Override
    public List<PeerGroup> published(String revision) {
      return real.published(revision);
    }

    @Override
    public Map<PeerGroup, List<GroupStatistics>> statistics(
        String revision, Collection<PeerGroup> groups) {
      return real.statistics(revision, groups);
    }

    @Override
    public Map<ParticipantId, List<Position>> positions(
        String revision, Collection<ParticipantId> participants) {
      return real.positions(revision, participants);
    }

    @Override
    public Map<String, List<GroupStatistics>> statistics(
        Collection<String> revisions, PeerGroup group) {
      return real.statistics(revisions, group);
    }

    @Override
    public Map<String, List<Position>> positions(
        Collection<String> revisions, ParticipantId participant) {
      return real.positions(revisions, participant);
    }
  }
}
