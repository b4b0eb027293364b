package org.elc.benchlearning.app.round.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elc.benchlearning.app.port.ResultStore;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.app.round.run.RoundClock.Result;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;
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
    ResultStore meddling =
        new DyingResults(world.results, Integer.MAX_VALUE) {
          @Override
          public void writePositions(
              String revision, Map<ParticipantId, List<Position>> positions) {
            world.becomes("r26", "no-1", ParticipantState.RETURNED);
            super.writePositions(revision, positions);
          }
        };

    RoundClock.Outcome outcome = world.roundClock(meddling).advance().get(0);

    assertThat(outcome.result(), is(Result.FAILED));
    assertThat(world.stored("r26").state(), is(RoundState.CLOSED));
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
    public void writePositions(String revision, Map<ParticipantId, List<Position>> positions) {
      positions.forEach((id, list) -> write(() -> real.writePositions(revision, Map.of(id, list))));
    }

    @Override
    public List<PeerGroup> groups(String revision) {
      return real.groups(revision);
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
  }
}
