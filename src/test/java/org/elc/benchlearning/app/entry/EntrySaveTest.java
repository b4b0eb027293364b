package org.elc.benchlearning.app.entry;

import static org.elc.benchlearning.app.entry.EntryWorld.COORDINATOR_NO;
import static org.elc.benchlearning.app.entry.EntryWorld.KARI;
import static org.elc.benchlearning.app.entry.EntryWorld.NO_1;
import static org.elc.benchlearning.app.entry.EntryWorld.OFFICE;
import static org.elc.benchlearning.app.entry.EntryWorld.OLA;
import static org.elc.benchlearning.app.entry.EntryWorld.PER;
import static org.elc.benchlearning.app.entry.EntryWorld.editor;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Conflict;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.entry.SaveOutcome.Saved;
import org.elc.benchlearning.app.entry.SaveOutcome.Stale;
import org.elc.benchlearning.app.entry.SaveOutcome.Unclear;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.core.entry.AFigure;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.Missing;
import org.elc.benchlearning.core.entry.StoredFigure;
import org.elc.benchlearning.core.entry.check.Completeness;
import org.elc.benchlearning.core.entry.check.Finding.Part;
import org.elc.benchlearning.core.round.ARound;
import org.elc.benchlearning.core.round.ParticipantState;
import org.junit.Test;

public class EntrySaveTest {
  private final EntryWorld world = new EntryWorld();

  @Test
  public void aSavedRowIsStoredWithPersonAndTimeAndComesBackComplete() {
    Saved saved = saved(KARI, Typed.in("PLAN").ratio(" 31 ", "40"));

    StoredFigure figure = saved.figure().orElseThrow();
    assertThat(figure.figure(), is(AFigure.of("PLAN").ratio("31", "40").build()));
    assertThat(figure.version(), is(1));
    assertThat(figure.changedBy(), is("kari"));
    assertThat(figure.changedAt(), is(ARound.openTime(2026)));
    assertThat(saved.form().completeness(), is(new Completeness(4, 1, 0, 0)));
    assertThat(saved.form().authors().get("kari"), is("Kari Vik"));
  }

  @Test
  public void aSaveThatChangesTheFigureLeavesALine() {
    saved(KARI, Typed.in("PLAN").ratio("31", "40"));
    saved(KARI, Typed.in("PLAN").ratio("31", "40"));

    assertThat(world.trail.events().size(), is(1));
    AuditEvent line = world.trail.events().get(0);
    assertThat(line.kind(), is(AuditKind.FIGURE_SAVED));
    assertThat(line.who(), is(Optional.of("kari")));
    assertThat(
        line.change(),
        is(
            AuditEvent.Change.of(
                Figure.empty("PLAN"), AFigure.of("PLAN").ratio("31", "40").build())));
  }

  @Test
  public void theFirstSaveBeginsTheEntry() {
    Saved saved = saved(KARI, Typed.in("PLAN").ratio("31", "40"));

    assertThat(saved.form().participant().state(), is(ParticipantState.ENTERING));
    assertThat(state(), is(ParticipantState.ENTERING));
  }

  @Test
  public void whoWasSentBackStaysSentBackUntilTheNextSubmission() {
    world.participantIs(ParticipantState.RETURNED, "exits look odd");

    saved(KARI, Typed.in("PLAN").ratio("31", "40"));

    assertThat(state(), is(ParticipantState.RETURNED));
  }

  @Test
  public void emptyFieldsSavedAgainBeginNothing() {
    Saved saved = saved(KARI, Typed.in("PLAN"));

    assertThat(saved.figure(), is(Optional.empty()));
    assertThat(state(), is(ParticipantState.INVITED));
  }

  @Test
  public void aFieldCanBeEmptiedAgain() {
    saved(KARI, Typed.in("PLAN").ratio("31", "40"));

    Saved saved = saved(KARI, Typed.in("PLAN").over(1));

    assertThat(saved.figure().orElseThrow().figure(), is(AFigure.of("PLAN").build()));
    assertThat(saved.form().completeness().open(), is(4));
  }

  @Test
  public void theLaterSaveOfAStaleFieldIsShownBothValuesAndChangesNothing() {
    saved(KARI, Typed.in("PLAN").ratio("31", "40"));
    saved(OLA, Typed.in("PLAN").ratio("32", "40").over(1));

    FieldInput typed = Typed.in("PLAN").ratio("33", "40").over(1).build();
    SaveOutcome outcome = world.save(KARI, typed);

    assertThat(outcome, instanceOf(Stale.class));
    Stale stale = (Stale) outcome;
    assertThat(stale.theirs().figure(), is(AFigure.of("PLAN").ratio("32", "40").build()));
    assertThat(stale.who(), is(Optional.of("Ola Lie")));
    assertThat(stale.when(), is(ARound.openTime(2026)));
    assertThat(stale.yours(), is(typed));
    assertThat(stored("PLAN").version(), is(2));
  }

  @Test
  public void aFirstSaveThatIsOvertakenIsStaleToo() {
    saved(OLA, Typed.in("PLAN").ratio("32", "40"));

    assertThat(
        world.save(KARI, Typed.in("PLAN").ratio("33", "40").build()), instanceOf(Stale.class));
  }

  @Test
  public void twoPeopleWhoTypeTheSameDoNotQuarrel() {
    saved(OLA, Typed.in("PLAN").ratio("32", "40"));

    Saved saved = saved(KARI, Typed.in("PLAN").ratio("32", "40.0"));

    assertThat(saved.figure().orElseThrow().version(), is(1));
    assertThat(saved.figure().orElseThrow().changedBy(), is("ola"));
  }

  @Test
  public void aVersionThatNeverWasIsAConflict() {
    FieldInput typed = Typed.in("PLAN").ratio("32", "40").over(7).build();

    Conflict conflict = assertThrows(Conflict.class, () -> world.save(KARI, typed));

    assertThat(conflict.problem().code(), is("figure-version-unknown"));
  }

  @Test
  public void aNumberWithTwoMeaningsIsAskedAboutAndNotStored() {
    SaveOutcome outcome = world.save(KARI, Typed.in("TIME").value("1,234").build());

    assertThat(
        outcome,
        is(new Unclear(Part.VALUE, "1,234", new BigDecimal("1.234"), new BigDecimal("1234"))));
    assertThat(world.form(KARI).figures().isEmpty(), is(true));
  }

  @Test
  public void everythingThatIsWrongWithARowIsSaidAtOnceWithItsField() {
    List<String> problems =
        problems(
            KARI, Typed.in("PLAN").ratio("3x", "40 %").evidence("javascript:alert(1)").build());

    assertThat(
        problems,
        containsInAnyOrder(
            "evidence evidence-not-a-link []",
            "numerator number-unexpected-character [x, 2]",
            "denominator number-percent-sign [%, 4]"));
  }

  @Test
  public void aHardFindingRefusesTheRowAndKeepsWhatWasStored() {
    saved(KARI, Typed.in("PLAN").ratio("31", "40"));

    assertThat(
        problems(KARI, Typed.in("PLAN").ratio("41", "40").over(1).build()),
        contains("numerator figure-over-denominator [41, 40]"));
    assertThat(stored("PLAN").figure(), is(AFigure.of("PLAN").ratio("31", "40").build()));
  }

  @Test
  public void softFindingsDoNotStopASave() {
    Saved saved = saved(KARI, Typed.in("STAF").ratio("7", "10"));

    assertThat(
        saved.form().findings().stream().map(f -> f.code()).toList(),
        contains("figure-unusually-high"));
    assertThat(stored("STAF").version(), is(1));
  }

  @Test
  public void aMissingStateAndANumberContradict() {
    assertThat(
        problems(KARI, Typed.in("PLAN").ratio("1", "").missing(Missing.NOT_APPLICABLE).build()),
        contains("missing figure-missing-with-number []"));
  }

  @Test
  public void anUnreadableNumberBehindAMissingStateIsNotLostInSilence() {
    assertThat(
        problems(KARI, Typed.in("PLAN").ratio("abc", "").missing(Missing.NOT_REPORTED).build()),
        containsInAnyOrder(
            "numerator number-unexpected-character [a, 1]",
            "missing figure-missing-with-number []"));
  }

  @Test
  public void longAndInvisibleTextIsRefused() {
    assertThat(
        problems(KARI, Typed.in("PLAN").note("x".repeat(2001)).build()),
        contains("note text-too-long [2001, 2000]"));
    assertThat(
        problems(KARI, Typed.in("PLAN").note("a\u0000b").build()),
        contains("note text-control-character []"));
    assertThat(
        problems(KARI, Typed.in("PLAN").evidence("/" + "x".repeat(1000)).build()),
        contains("evidence text-too-long [1001, 1000]"));
  }

  @Test
  public void aCommentKeepsItsLines() {
    Saved saved = saved(KARI, Typed.in("PLAN").ratio("31", "40").note(" two\n\tlines "));

    assertThat(saved.figure().orElseThrow().figure().note(), is("two\n\tlines"));
  }

  @Test
  public void anIndicatorOutsideTheEditionDoesNotExist() {
    assertThrows(NotFound.class, () -> world.save(KARI, Typed.in("ZZZ").value("1").build()));
  }

  @Test
  public void readersAndSupervisorsMayLookButNotSave() {
    for (Actor actor : List.of(PER, COORDINATOR_NO, OFFICE)) {
      NotAllowed refused =
          assertThrows(
              NotAllowed.class, () -> world.save(actor, Typed.in("PLAN").ratio("1", "2").build()));
      assertThat(refused.problem().code(), is("entry-not-editor"));
    }
    assertThat(world.form(KARI).figures().values(), is(empty()));
  }

  @Test
  public void toEverybodyElseThereIsNothing() {
    for (Actor actor :
        List.of(Actor.ANONYMOUS, editor("lars", "se-1"), EntryWorld.COORDINATOR_SE)) {
      assertThrows(
          NotFound.class, () -> world.save(actor, Typed.in("PLAN").ratio("1", "2").build()));
    }
  }

  @Test
  public void afterTheDeadlineTheReasonIsGiven() {
    world.at(ARound.dueTime(2026));

    NotAllowed locked =
        assertThrows(
            NotAllowed.class, () -> world.save(KARI, Typed.in("PLAN").ratio("1", "2").build()));

    assertThat(locked.problem().code(), is("entry-locked-past-due-when"));
    assertThat(
        locked.problem().args(),
        is(List.of(ARound.dueTime(2026).atZone(ZoneId.of("Europe/Oslo")))));
  }

  @Test
  public void aRunningPeriodTakesNoFigures() {
    world.at(ARound.openTime(2025));

    NotAllowed locked =
        assertThrows(
            NotAllowed.class, () -> world.save(KARI, Typed.in("PLAN").ratio("1", "2").build()));

    assertThat(locked.problem().code(), is("entry-locked-period-running-when"));
  }

  @Test
  public void whatIsHandedInIsLocked() {
    world.participantIs(ParticipantState.VALIDATED, "");

    NotAllowed locked =
        assertThrows(
            NotAllowed.class, () -> world.save(KARI, Typed.in("PLAN").ratio("1", "2").build()));

    assertThat(locked.problem().code(), is("entry-locked-validated"));
  }

  private Saved saved(Actor actor, Typed typed) {
    SaveOutcome outcome = world.save(actor, typed.build());
    assertThat(outcome, instanceOf(Saved.class));
    return (Saved) outcome;
  }

  private List<String> problems(Actor actor, FieldInput input) {
    return assertThrows(Invalid.class, () -> world.save(actor, input)).problems().stream()
        .map(p -> p.field() + " " + p.code() + " " + p.args())
        .toList();
  }

  private ParticipantState state() {
    return world.rounds.participant("round-2026", NO_1).orElseThrow().state();
  }

  private StoredFigure stored(String indicator) {
    return world.figures.figure("round-2026", NO_1, indicator).orElseThrow();
  }
}
