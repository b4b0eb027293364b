package org.elc.benchlearning.app.entry;

import static org.elc.benchlearning.app.entry.EntryWorld.ENGLISH;
import static org.elc.benchlearning.app.entry.EntryWorld.KARI;
import static org.elc.benchlearning.app.entry.EntryWorld.NO_1;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.port.FigureStore;
import org.elc.benchlearning.core.round.ParticipantState;
import org.junit.Test;

/** Two people, the one saving while the other submits: the save that comes too late is undone. */
public class EntryRaceTest {
  private final EntryWorld world = new EntryWorld();
  private final FigureStore figures = mock(FigureStore.class, delegatesTo(world.figures));

  @Test
  public void aSaveThatASubmissionOvertookIsRefused() {
    doAnswer(
            save -> {
              world.participantIs(ParticipantState.SUBMITTED, "");
              return delegatesTo(world.figures).answer(save);
            })
        .when(figures)
        .save(any(), any(), any(), anyInt(), any());
    FieldInput typed = Typed.in("PLAN").ratio("31", "40").build();

    NotAllowed refused =
        assertThrows(
            NotAllowed.class,
            () -> world.over(figures).save(KARI, "round-2026", NO_1, typed, ENGLISH));

    assertThat(refused.problem().code(), is("entry-locked-submitted-when"));
  }
}
