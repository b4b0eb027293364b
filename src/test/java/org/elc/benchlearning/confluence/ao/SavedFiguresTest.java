package org.elc.benchlearning.confluence.ao;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elc.benchlearning.app.port.FigureStore;
import org.elc.benchlearning.app.port.FigureStore.Change;
import org.elc.benchlearning.app.port.FigureStore.Saved;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What every {@link FigureStore} tells of what was saved, however much it remembers. */
@RunWith(Parameterized.class)
public class SavedFiguresTest {
  private static final String ROUND = "2025";
  private static final ParticipantId FJORD = ParticipantId.whole("fjord");
  private static final ParticipantId NORTH = new ParticipantId("fjord", "north");
  private static final ParticipantId ABBEY = ParticipantId.whole("abbey");
  private static final Change EVA = new Change("eva", Instant.parse("2026-01-02T03:04:05.678Z"));
  private static final Change JON = new Change("jon", Instant.parse("2026-01-03T03:04:05.678Z"));

  @Rule public final Stores stores;
  private final FigureStore figures;

  @Parameters(name = "{0}")
  public static Stores.Kind[] kinds() {
    return Stores.Kind.values();
  }

  public SavedFiguresTest(Stores.Kind kind) {
    stores = new Stores(kind);
    figures = stores.figures();
  }

  @Before
  public void threeTakePart() {
    stores
        .rounds()
        .saveParticipants(
            ROUND,
            List.of(
                Participant.invited(FJORD),
                Participant.invited(NORTH),
                Participant.invited(ABBEY)));
  }

  @Test
  public void whatIsSavedOfARoundIsReadWithItsLastMoment() {
    figures.save(ROUND, NORTH, value("STA1", "1"), 0, JON);
    figures.save(ROUND, NORTH, value("STA2", "3"), 0, EVA);
    figures.save(ROUND, FJORD, value("STA1", "7"), 0, EVA);
    stores.rounds().saveParticipants("2025-b", List.of(Participant.invited(NORTH)));
    figures.save("2025-b", NORTH, value("STA1", "9"), 0, EVA);

    Map<ParticipantId, Saved> saved = figures.saved(ROUND, List.of(NORTH, ABBEY));

    Map<String, Figure> own = Map.of("STA1", value("STA1", "1"), "STA2", value("STA2", "3"));
    assertThat(saved, is(Map.of(NORTH, new Saved(own, JON.at()))));
    assertThat(figures.saved("\u0000", List.of(NORTH)), is(Map.of()));
  }

  @Test
  public void whatWasReadOfARoundIsReadAnewAfterEachWayOfWriting() {
    figures.save(ROUND, FJORD, value("STA1", "1"), 0, EVA);
    assertThat(saved(FJORD), is(Map.of("STA1", value("STA1", "1"))));

    figures.save(ROUND, FJORD, value("STA1", "2"), 1, EVA);
    assertThat(saved(FJORD), is(Map.of("STA1", value("STA1", "2"))));

    figures.saveAll(ROUND, Map.of(FJORD, List.of(value("STA1", "3"))), EVA);
    assertThat(saved(FJORD), is(Map.of("STA1", value("STA1", "3"))));

    stores.rounds().removeParticipants(ROUND, List.of(FJORD));
    assertThat(saved(FJORD), is(Map.of()));
    stores.rounds().saveParticipants(ROUND, List.of(Participant.invited(FJORD)));
    figures.saveAll(ROUND, Map.of(FJORD, List.of(value("STA1", "4"))), EVA);
    assertThat(saved(FJORD), is(Map.of("STA1", value("STA1", "4"))));
  }

  private Map<String, Figure> saved(ParticipantId id) {
    Saved saved = figures.saved(ROUND, List.of(id)).get(id);
    return saved == null ? Map.of() : saved.figures();
  }

  private static Figure value(String indicator, String value) {
    return new Figure(
        indicator,
        Optional.empty(),
        Optional.empty(),
        Optional.of(new BigDecimal(value)),
        Optional.empty(),
        "",
        "");
  }
}
