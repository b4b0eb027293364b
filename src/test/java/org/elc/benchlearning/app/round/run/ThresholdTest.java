package org.elc.benchlearning.app.round.run;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.elc.benchlearning.app.Setting;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.junit.Test;

/** Which k a round of Norway's ten members is computed with. */
public class ThresholdTest {
  private final RoundWorld world = new RoundWorld();

  @Test
  public void aRoundIsComputedWithWhatIsSetWhenItIsComputed() {
    compute("strict", "10");

    assertThat(isHidden("strict"), is(true));
    assertThat(world.stored("strict").threshold(), is(Optional.of(10)));
  }

  @Test
  public void enoughMembersAreShown() {
    compute("usual", "5");

    assertThat(isHidden("usual"), is(false));
    assertThat(world.stored("usual").threshold(), is(Optional.of(5)));
  }

  @Test
  public void whatIsSetLaterMovesNoRoundThatWasComputed() {
    compute("usual", "5");

    world.settings.save(Setting.SMALLEST_GROUP, "10");
    world.roundClock().advance();

    assertThat(isHidden("usual"), is(false));
    assertThat(world.stored("usual").threshold(), is(Optional.of(5)));
  }

  private void compute(String round, String k) {
    world.rounds().create(RoundWorld.OFFICE, RoundWorld.draft(round, "NO"));
    world.roundClock().advance();
    world.allSubmit(round);
    world.settings.save(Setting.SMALLEST_GROUP, k);
    world.clock.set("2026-04-30T10:00:00Z");
    world.roundClock().advance();
  }

  private boolean isHidden(String round) {
    List<GroupStatistics> cells =
        world
            .results
            .statistics(round + ".1", Set.of(PeerGroup.ALL))
            .getOrDefault(PeerGroup.ALL, List.of());
    return cells.get(0).suppressed().isPresent();
  }
}
