package org.elc.benchlearning.view.office;

import static org.elc.benchlearning.app.round.RoundWorld.COORDINATOR_NO;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.List;
import org.elc.benchlearning.app.round.RoundWorld;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.benchlearning.view.Language;
import org.junit.Before;
import org.junit.Test;

public class SupervisionFormsTest {
  private final RoundWorld world = new RoundWorld();

  @Before
  public void oneHasHandedInAndAnotherHasMoreTime() {
    world.open("r26");
    world.enters("r26", "no-1", "40", ParticipantState.SUBMITTED);
    world.extended("r26", "no-2", "2026-06-30T12:00");
  }

  private List<String> mayGetMoreTime() {
    return new SupervisionForms(
            new Desk(COORDINATOR_NO, Language.EN, "/confluence"), world.stored("r26"))
        .of(world.participants().list(COORDINATOR_NO, "r26")).stream()
            .filter(form -> form.id().equals("elc-extend"))
            .flatMap(form -> form.fields().stream())
            .flatMap(field -> field.options().stream())
            .map(Part.Option::label)
            .toList();
  }

  @Test
  public void whoHasHandedInNeedsNoMoreTimeWhileTheRoundIsOpen() {
    assertThat(mayGetMoreTime(), hasItem("Member no-2"));
    assertThat(mayGetMoreTime(), not(hasItem("Member no-1")));
  }

  /** Sending back is refused then with the advice to give more time first. */
  @Test
  public void whoHasHandedInCanBeGivenTimeOnceTheRoundIsClosed() {
    world.clock.set("2026-05-02T10:00:00Z");
    world.roundClock().advance();

    assertThat(mayGetMoreTime(), hasItem("Member no-1"));
  }
}
