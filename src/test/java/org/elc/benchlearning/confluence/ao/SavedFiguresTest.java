package org.elc.benchlearning.confluence.ao;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.elc.benchlearning.app.port.FigureStore;
import org.elc.benchlearning.app.port.FigureStore.Change;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.StoredFigure;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What every {@link FigureStore} tells of what was saved, and when it was written. */
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
  public void whatIsSavedOfARoundIsGoneThrough() {
    figures.save(ROUND, NORTH, value("STA1", "1"), 0, JON);
    figures.save(ROUND, NORTH, value("STA2", "3"), 0, EVA);
    figures.save(ROUND, FJORD, value("STA1", "7"), 0, EVA);
    stores.rounds().saveParticipants("2025-b", List.of(Participant.invited(NORTH)));
    figures.save("2025-b", NORTH, value("STA1", "9"), 0, EVA);

    assertThat(
        saved(ROUND, NORTH, ABBEY),
        is(
            Map.of(
                NORTH,
                Map.of(
                    "STA1", new StoredFigure(value("STA1", "1"), 1, "jon", JON.at()),
                    "STA2", new StoredFigure(value("STA2", "3"), 1, "eva", EVA.at())))));
    assertThat(saved("\u0000", NORTH), is(Map.of()));
    assertThat(figures.stamps("\u0000"), is(Map.of()));
  }

  @Test
  public void manyAreGoneThroughAtOnce() {
    List<Participant> many =
        IntStream.range(0, 300)
            .mapToObj(i -> Participant.invited(ParticipantId.whole("m" + i)))
            .toList();
    stores.rounds().saveParticipants(ROUND, many);
    Map<ParticipantId, List<Figure>> each = new HashMap<>();
    many.forEach(p -> each.put(p.id(), List.of(value("STA1", "1"))));
    figures.saveAll(ROUND, each, EVA);
    figures.save(ROUND, FJORD, value("STA1", "7"), 0, EVA);

    ParticipantId[] ids = many.stream().map(Participant::id).toArray(ParticipantId[]::new);
    assertThat(saved(ROUND, ids).keySet(), is(each.keySet()));
  }

  @Test
  public void aStampIsAnotherOneAfterEachWayOfWriting() {
    Set<String> stamps = new HashSet<>();
    stamps.add(stamp());

    figures.save(ROUND, FJORD, value("STA1", "1"), 0, EVA);
    stamps.add(stamp());
    figures.save(ROUND, FJORD, value("STA1", "2"), 1, EVA);
    stamps.add(stamp());
    figures.saveAll(ROUND, Map.of(FJORD, List.of(value("STA1", "3"))), EVA);
    stamps.add(stamp());

    assertThat(stamps.size(), is(4));
    assertThat(stamp(), is(stamp()));
    figures.save(ROUND, ABBEY, value("STA1", "1"), 0, EVA);
    assertThat(stamps.contains(stamp()), is(true));
  }

  @Test
  public void whoTakesNoPartHasNoStamp() {
    assertThat(figures.stamps(ROUND).keySet(), is(Set.of(FJORD, NORTH, ABBEY)));
    stores.rounds().removeParticipants(ROUND, List.of(FJORD));
    assertThat(figures.stamps(ROUND).keySet(), is(Set.of(NORTH, ABBEY)));
  }

  private String stamp() {
    return figures.stamps(ROUND).get(FJORD);
  }

  private Map<ParticipantId, Map<String, StoredFigure>> saved(String round, ParticipantId... ids) {
    Map<ParticipantId, Map<String, StoredFigure>> saved = new HashMap<>();
    figures.each(
        round,
        List.of(ids),
        (id, stored) ->
            saved
                .computeIfAbsent(id, any -> new HashMap<>())
                .put(stored.figure().indicator(), stored));
    return saved;
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
