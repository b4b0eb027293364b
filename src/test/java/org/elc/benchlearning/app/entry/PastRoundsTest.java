package org.elc.benchlearning.app.entry;

import static org.elc.benchlearning.app.entry.EntryWorld.COORDINATOR_NO;
import static org.elc.benchlearning.app.entry.EntryWorld.NO_1;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.elc.benchlearning.core.benchmark.GroupStatistics;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.entry.AFigure;
import org.elc.benchlearning.core.round.ARound;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;
import org.junit.Test;

/** The form and the desk compare a figure with the same earlier rounds. */
public class PastRoundsTest {
  private final EntryWorld world = new EntryWorld();

  /** The member compares with its newest figures; nobody with what is not published yet. */
  @Test
  public void ownValuesAreOfTheNewestRoundAndTheMiddleOfTheNewestPublishedOne() {
    Round newest = ARound.in(2025).published("r25").build();
    world.rounds.save(newest.withState(RoundState.COMPUTED));
    published("r25", 10);
    published("r24", 50);
    world.participantWas("round-2024", ParticipantState.VALIDATED);
    world.participantWas("round-2025", ParticipantState.VALIDATED);
    world.stored("round-2024", AFigure.of("PLAN").ratio("1", "100"));
    world.stored("round-2025", AFigure.of("PLAN").ratio("60", "100"));

    world.stored("round-2026", AFigure.of("PLAN").ratio("61", "100"));
    assertFound("figure-unusual");
    world.stored("round-2026", AFigure.of("PLAN").ratio("50", "100"));
    assertFound();
  }

  @Test
  public void theLastRoundOfAParticipantCountsHoweverManyItHasMissedSince() {
    for (int year = 2019; year <= 2025; year++) {
      world.rounds.save(ARound.in(year).published("r" + year).build());
      world.participantIs("round-" + year, ParticipantState.INVITED, "");
    }
    world.participantIs("round-2019", ParticipantState.SUBMITTED, "");
    world.stored("round-2019", AFigure.of("PLAN").ratio("10", "100"));
    world.stored("round-2022", AFigure.of("PLAN").ratio("50", "100"));

    world.stored("round-2026", AFigure.of("PLAN").ratio("50", "100"));
    assertFound("figure-changed-points");
  }

  private void assertFound(String... codes) {
    List<String> onTheDesk =
        world
            .checks()
            .of(COORDINATOR_NO, world.form(COORDINATOR_NO).round(), Set.of(NO_1))
            .getOrDefault(NO_1, List.of())
            .stream()
            .map(told -> told.finding().code())
            .toList();
    List<String> inTheForm =
        world.form(COORDINATOR_NO).findings().stream().map(f -> f.code()).toList();

    assertThat(onTheDesk, codes.length == 0 ? is(empty()) : contains(codes));
    assertThat(inTheForm, is(onTheDesk));
  }

  private void published(String revision, double median) {
    world.results.clear(revision);
    world.results.writeGroups(
        revision,
        Map.of(
            PeerGroup.ALL,
            List.of(
                new GroupStatistics(
                    "PLAN",
                    PeerGroup.ALL,
                    OptionalInt.of(12),
                    OptionalDouble.empty(),
                    OptionalDouble.of(median - 2),
                    OptionalDouble.of(median),
                    OptionalDouble.of(median + 2),
                    OptionalDouble.empty(),
                    Optional.empty(),
                    Map.of(),
                    Optional.empty()))));
  }
}
