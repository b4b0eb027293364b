package org.elc.benchlearning.confluence.ao;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.elc.benchlearning.app.port.FigureStore;
import org.elc.benchlearning.app.port.FigureStore.Change;
import org.elc.benchlearning.app.port.FigureStore.Settled;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.Missing;
import org.elc.benchlearning.core.entry.StoredFigure;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What every {@link FigureStore} does. */
@RunWith(Parameterized.class)
public class FigureStoreTest {
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

  public FigureStoreTest(Stores.Kind kind) {
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
  public void aFirstSaveStoresVersionOne() {
    Optional<StoredFigure> saved = figures.save(ROUND, FJORD, ratio("STA1", "3", "4"), 0, EVA);

    StoredFigure expected = new StoredFigure(ratio("STA1", "3", "4"), 1, "eva", EVA.at());
    assertThat(saved, is(Optional.of(expected)));
    assertThat(figures.figure(ROUND, FJORD, "STA1"), is(Optional.of(expected)));
  }

  @Test
  public void figuresOfSeveralRoundsAreReadTogether() {
    stores.rounds().saveParticipants("2019", List.of(Participant.invited(FJORD)));
    Figure earlier = value("STA1", "1");
    Figure later = ratio("STA2", "2", "3.50");
    figures.save("2019", FJORD, earlier, 0, EVA);
    figures.save(ROUND, FJORD, later, 0, EVA);
    figures.save(ROUND, NORTH, value("STA1", "3"), 0, EVA);

    assertThat(
        figures.settled(List.of(settled("2019", 0), settled(ROUND, 0), settled("1999", 0)), FJORD),
        is(Map.of("2019", Map.of("STA1", earlier), ROUND, Map.of("STA2", later))));
  }

  @Test
  public void aCorrectionIsAnotherQuestion() {
    figures.save(ROUND, FJORD, value("STA1", "1"), 0, EVA);
    figures.settled(List.of(settled(ROUND, 0)), FJORD);

    figures.save(ROUND, FJORD, value("STA1", "2"), 1, EVA);

    assertThat(
        figures.settled(List.of(settled(ROUND, 1)), FJORD),
        is(Map.of(ROUND, Map.of("STA1", value("STA1", "2")))));
  }

  private static Settled settled(String round, int corrections) {
    return new Settled(round, corrections);
  }

  @Test
  public void aSaveOnTheStoredVersionReplacesIt() {
    figures.save(ROUND, FJORD, ratio("STA1", "3", "4"), 0, EVA);

    Optional<StoredFigure> saved = figures.save(ROUND, FJORD, value("STA1", "7"), 1, JON);

    assertThat(saved, is(Optional.of(new StoredFigure(value("STA1", "7"), 2, "jon", JON.at()))));
    assertThat(figures.figure(ROUND, FJORD, "STA1"), is(saved));
  }

  @Test
  public void aStaleSaveChangesNothing() {
    Optional<StoredFigure> first = figures.save(ROUND, FJORD, value("STA1", "1"), 0, EVA);

    Optional<StoredFigure> stale = figures.save(ROUND, FJORD, value("STA1", "2"), 0, JON);

    assertThat(stale, is(Optional.empty()));
    assertThat(figures.figure(ROUND, FJORD, "STA1"), is(first));
  }

  @Test
  public void aVersionThatNobodyStoredIsStaleToo() {
    assertThat(figures.save(ROUND, FJORD, value("STA1", "2"), 3, EVA), is(Optional.empty()));
    assertThat(figures.figures(ROUND, FJORD).keySet(), is(empty()));
  }

  @Test
  public void everyPartOfAFigureComesBackExactly() {
    Figure scored =
        new Figure(
            "RES1",
            Optional.empty(),
            Optional.of(new BigDecimal("1200")),
            Optional.of(new BigDecimal("-0.000000000000000000012300")),
            Optional.empty(),
            "Räknat\nom \t✓ 'quoted' \\ " + "x".repeat(5000),
            "https://example.org/a?b=c&d=%20");
    Figure missing = missing("RES2", Missing.NOT_APPLICABLE, "no such service");

    figures.save(ROUND, FJORD, scored, 0, EVA);
    figures.save(ROUND, FJORD, missing, 0, EVA);

    assertThat(
        figures.figures(ROUND, FJORD),
        is(
            Map.of(
                "RES1", new StoredFigure(scored, 1, "eva", EVA.at()),
                "RES2", new StoredFigure(missing, 1, "eva", EVA.at()))));
  }

  @Test
  public void anEmptiedFigureKeepsItsVersion() {
    figures.save(
        ROUND,
        FJORD,
        new Figure(
            "STA1",
            Optional.of(BigDecimal.ONE),
            Optional.of(BigDecimal.TEN),
            Optional.empty(),
            Optional.empty(),
            "note",
            "link"),
        0,
        EVA);

    figures.save(ROUND, FJORD, Figure.empty("STA1"), 1, EVA);

    assertThat(
        figures.figure(ROUND, FJORD, "STA1"),
        is(Optional.of(new StoredFigure(Figure.empty("STA1"), 2, "eva", EVA.at()))));
  }

  @Test
  public void blankTextIsKeptAsNone() {
    Figure blank =
        new Figure(
            "STA1",
            Optional.empty(),
            Optional.empty(),
            Optional.of(BigDecimal.ONE),
            Optional.empty(),
            " \n ",
            "  ");

    Optional<StoredFigure> saved = figures.save(ROUND, FJORD, blank, 0, EVA);

    assertThat(saved.map(StoredFigure::figure), is(Optional.of(value("STA1", "1"))));
    assertThat(figures.figure(ROUND, FJORD, "STA1"), is(saved));
    assertThat(figures.saveAll(ROUND, Map.of(FJORD, List.of(blank)), JON), is(0));
  }

  @Test
  public void instantsAreKeptToTheMillisecond() {
    Change precise = new Change("eva", Instant.parse("2026-01-02T03:04:05.678901234Z"));

    Optional<StoredFigure> saved = figures.save(ROUND, FJORD, value("STA1", "1"), 0, precise);

    assertThat(
        saved.map(StoredFigure::changedAt),
        is(Optional.of(Instant.parse("2026-01-02T03:04:05.678Z"))));
    assertThat(figures.figure(ROUND, FJORD, "STA1"), is(saved));
  }

  @Test
  public void membersUnitsAndRoundsAreKeptApart() {
    stores.rounds().saveParticipants("2024", List.of(Participant.invited(FJORD)));
    figures.save(ROUND, FJORD, value("STA1", "1"), 0, EVA);
    figures.save(ROUND, NORTH, value("STA1", "2"), 0, EVA);
    figures.save("2024", FJORD, value("STA1", "3"), 0, EVA);

    assertThat(number(ROUND, FJORD), is("1"));
    assertThat(number(ROUND, NORTH), is("2"));
    assertThat(number("2024", FJORD), is("3"));
    assertThat(figures.figure("2024", NORTH, "STA1"), is(Optional.empty()));
  }

  @Test
  public void whoTakesNoPartHasNoFigures() {
    ParticipantId stranger = ParticipantId.whole("stranger");

    assertThrows(
        IllegalArgumentException.class,
        () -> figures.save(ROUND, stranger, value("STA1", "1"), 0, EVA));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            figures.saveAll(
                ROUND,
                Map.of(FJORD, List.of(value("STA1", "1")), stranger, List.of(value("STA1", "1"))),
                EVA));
    assertThat(figures.figures(ROUND, FJORD).keySet(), is(empty()));
    assertThat(figures.figures(ROUND, stranger).keySet(), is(empty()));
  }

  @Test
  public void savingAllCountsAndVersionsOnlyWhatChanged() {
    figures.save(ROUND, FJORD, value("STA1", "1"), 0, EVA);
    figures.save(ROUND, FJORD, value("STA2", "2"), 0, EVA);

    int changed =
        figures.saveAll(
            ROUND,
            Map.of(
                FJORD,
                List.of(value("STA1", "1"), value("STA2", "22"), value("STA3", "3")),
                ABBEY,
                List.of(value("STA1", "4"))),
            JON);

    assertThat(changed, is(3));
    assertThat(
        figures.figures(ROUND, FJORD),
        is(
            Map.of(
                "STA1", new StoredFigure(value("STA1", "1"), 1, "eva", EVA.at()),
                "STA2", new StoredFigure(value("STA2", "22"), 2, "jon", JON.at()),
                "STA3", new StoredFigure(value("STA3", "3"), 1, "jon", JON.at()))));
    assertThat(number(ROUND, ABBEY), is("4"));
  }

  @Test
  public void savingAllAgainChangesNothing() {
    Map<ParticipantId, List<Figure>> all =
        Map.of(
            FJORD, List.of(ratio("STA1", "1.50", "2"), missing("STA2", Missing.NOT_REPORTED, "")));
    figures.saveAll(ROUND, all, EVA);

    assertThat(figures.saveAll(ROUND, all, JON), is(0));
    assertThat(figures.saveAll(ROUND, Map.of(), JON), is(0));
  }

  @Test
  public void forEachGoesThroughTheRoundInOrder() {
    figures.save(ROUND, NORTH, value("STA1", "1"), 0, EVA);
    figures.save(ROUND, FJORD, value("STA2", "2"), 0, EVA);
    figures.save(ROUND, FJORD, value("STA1", "3"), 0, EVA);
    figures.save(ROUND, ABBEY, Figure.empty("STA9"), 0, EVA);
    List<String> seen = new ArrayList<>();

    figures.forEach(ROUND, (id, figure) -> seen.add(id.key() + " " + figure.indicator()));

    assertThat(seen, contains("abbey STA9", "fjord STA1", "fjord STA2", "fjord/north STA1"));
  }

  /** More than a store reads at a time: computing takes one participant after the other. */
  @Test
  public void forEachBringsAParticipantsFiguresTogether() {
    List<ParticipantId> many =
        IntStream.range(0, 450).mapToObj(i -> ParticipantId.whole("m" + i)).sorted().toList();
    stores.rounds().saveParticipants(ROUND, many.stream().map(Participant::invited).toList());
    Map<ParticipantId, List<Figure>> all = new HashMap<>();
    many.forEach(id -> all.put(id, List.of(value("STA1", "1"), value("STA2", "2"))));
    figures.saveAll(ROUND, all, EVA);
    List<ParticipantId> seen = new ArrayList<>();

    figures.forEach(ROUND, (id, figure) -> seen.add(id));

    assertThat(seen, is(many.stream().flatMap(id -> Stream.of(id, id)).toList()));
  }

  @Test
  public void forEachLeavesOutWhoTakesPartNoMore() {
    figures.save(ROUND, FJORD, value("STA1", "1"), 0, EVA);
    figures.save(ROUND, ABBEY, value("STA1", "1"), 0, EVA);
    stores.rounds().removeParticipants(ROUND, List.of(FJORD));
    List<ParticipantId> seen = new ArrayList<>();

    figures.forEach(ROUND, (id, figure) -> seen.add(id));

    assertThat(seen, contains(ABBEY));
  }

  private String number(String round, ParticipantId participant) {
    return figures
        .figure(round, participant, "STA1")
        .flatMap(stored -> stored.figure().value())
        .map(BigDecimal::toString)
        .orElse("");
  }

  private static Figure ratio(String indicator, String numerator, String denominator) {
    return new Figure(
        indicator,
        Optional.of(new BigDecimal(numerator)),
        Optional.of(new BigDecimal(denominator)),
        Optional.empty(),
        Optional.empty(),
        "",
        "");
  }

  private static Figure numeratorOnly(String indicator) {
    return new Figure(
        indicator,
        Optional.of(BigDecimal.ONE),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        "");
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

  private static Figure missing(String indicator, Missing missing, String why) {
    return new Figure(
        indicator,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(missing),
        why,
        "");
  }
}
