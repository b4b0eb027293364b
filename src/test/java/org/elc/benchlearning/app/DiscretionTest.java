package org.elc.benchlearning.app;

import static org.elc.benchlearning.app.Acting.FACILITATOR;
import static org.elc.benchlearning.app.Acting.OFFICE;
import static org.elc.benchlearning.app.Acting.STRANGER;
import static org.elc.benchlearning.app.Acting.coordinator;
import static org.elc.benchlearning.app.Acting.editorOf;
import static org.elc.benchlearning.app.Acting.readerOf;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.elc.benchlearning.core.benchmark.PeerGroup;
import org.elc.benchlearning.core.benchmark.Position;
import org.elc.benchlearning.core.benchmark.Suppression;
import org.elc.benchlearning.core.catalogue.AnIndicator;
import org.elc.benchlearning.core.entry.AFigure;
import org.elc.benchlearning.core.entry.Correction;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.FigureValue;
import org.elc.benchlearning.core.entry.Missing;
import org.elc.benchlearning.core.entry.StoredFigure;
import org.elc.benchlearning.core.round.ParticipantId;
import org.junit.Test;

/** Who sees a figure behind which are few persons. */
public class DiscretionTest {
  private static final List<Actor> OWN = List.of(editorOf("no-1"), readerOf("no-1"));
  private static final List<Actor> OTHERS =
      List.of(
          coordinator("NO"),
          coordinator("SE"),
          OFFICE,
          FACILITATOR,
          editorOf("no-2"),
          readerOf("no-10"),
          STRANGER,
          Actor.ANONYMOUS);
  private static final Figure HIDDEN = Figure.suppressed("A");

  @Test
  public void fewerThanFivePersonsAreForTheMemberOnly() {
    for (String few : List.of("1", "2", "3", "4", "4.9", "0.5")) {
      for (Figure figure :
          List.of(
              figure().ratio("1", few).build(),
              figure().denominator(few).build(),
              figure().value("3.5").denominator(few).build())) {
        OWN.forEach(actor -> assertThat(towards(actor).seen(figure), is(figure)));
        OTHERS.forEach(actor -> assertThat(towards(actor).seen(figure), is(HIDDEN)));
      }
    }
  }

  @Test
  public void otherFiguresAreSeenAsTheyAre() {
    for (Figure figure :
        List.of(
            figure().ratio("1", "5").build(),
            figure().ratio("0", "0").build(),
            figure().value("3").build(),
            figure().missing(Missing.NOT_REPORTED).build())) {
      OTHERS.forEach(actor -> assertThat(towards(actor).seen(figure), is(figure)));
    }
  }

  @Test
  public void whatIsHiddenHasNoValueAndSaysNoMore() {
    assertThat(FigureValue.of(AnIndicator.called("A").build(), HIDDEN), is(OptionalDouble.empty()));
    assertThat(HIDDEN.note() + HIDDEN.evidence(), is(""));
  }

  @Test
  public void whenItWasSavedIsTold() {
    StoredFigure stored =
        new StoredFigure(figure().ratio("1", "3").build(), 7, "kari", Instant.EPOCH);

    assertThat(
        towards(OFFICE).seen(stored), is(new StoredFigure(HIDDEN, 7, "kari", Instant.EPOCH)));
  }

  @Test
  public void aCorrectionHidesThatOneOfItsFiguresAndTheReason() {
    Figure few = figure().ratio("1", "3").build();
    Figure many = figure().ratio("10", "30").build();
    Correction correction =
        Correction.requested(
            "r25",
            ParticipantId.whole("no-1"),
            few,
            many,
            "not 1 of 3 but 10 of 30",
            new Correction.Step("kari", Instant.EPOCH));

    Correction seen = towards(coordinator("NO")).seen(correction);

    assertThat(List.of(seen.before(), seen.after()), is(List.of(HIDDEN, many)));
    assertThat(seen.reason(), is(""));
    assertThat(seen.state(), is(Correction.State.REQUESTED));
    assertThat(towards(editorOf("no-1")).seen(correction), is(correction));
  }

  @Test
  public void aPositionOfSuchAFigureIsHiddenAndNoOther() {
    for (Suppression why : Suppression.values()) {
      Position position = Position.ownValueOnly("A", PeerGroup.ALL, 33.3, why);
      OWN.forEach(actor -> assertThat(towards(actor).hides(position), is(false)));
      OTHERS.forEach(
          actor -> assertThat(towards(actor).hides(position), is(why == Suppression.FEW_PERSONS)));
    }
  }

  @Test
  public void nobodyCanReportIt() {
    assertThat(Missing.answers().contains(Missing.SUPPRESSED), is(false));
    assertThat(HIDDEN.missing(), is(Optional.of(Missing.SUPPRESSED)));
  }

  private static AFigure figure() {
    return AFigure.of("A").note("one of three").evidence("/of-three");
  }

  private static Discretion towards(Actor actor) {
    return Discretion.towards(actor, "no-1");
  }
}
