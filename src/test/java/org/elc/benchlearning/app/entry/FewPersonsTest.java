package org.elc.benchlearning.app.entry;

import static org.elc.benchlearning.app.entry.EntryWorld.COORDINATOR_NO;
import static org.elc.benchlearning.app.entry.EntryWorld.COORDINATOR_SE;
import static org.elc.benchlearning.app.entry.EntryWorld.KARI;
import static org.elc.benchlearning.app.entry.EntryWorld.NO_1;
import static org.elc.benchlearning.app.entry.EntryWorld.OFFICE;
import static org.elc.benchlearning.app.entry.EntryWorld.PER;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.Assert.assertThrows;

import java.util.List;
import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.Logbooks;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.SetClock;
import org.elc.benchlearning.app.csv.CsvForm;
import org.elc.benchlearning.app.csv.ImportMode;
import org.elc.benchlearning.app.csv.ImportReport;
import org.elc.benchlearning.app.port.FreeLocks;
import org.elc.benchlearning.app.port.InMemoryPeopleStore;
import org.elc.benchlearning.app.round.RoundLock;
import org.elc.benchlearning.core.entry.AFigure;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.StoredFigure;
import org.elc.benchlearning.core.entry.check.Finding;
import org.elc.benchlearning.core.round.ParticipantState;
import org.junit.Test;

/** Doors of entry through which somebody could read a figure behind which are few persons. */
public class FewPersonsTest {
  private static final String ROUND = "round-2026";
  private static final String HEADER =
      "member,unit,indicator,numerator,denominator,value,missing,note\n";
  private static final List<Actor> OWN = List.of(KARI, PER);
  private static final List<Actor> SUPERVISORS = List.of(COORDINATOR_NO, OFFICE);

  /** Whatever would give the figure away: its parts, its value, its words. */
  private static final List<String> TELLTALES = List.of("3.1789", "3.9876", "79.719", "told-by");

  private static final AFigure FEW =
      AFigure.of("STAF").ratio("3.1789", "3.9876").note("told-by-note").evidence("/told-by-link");

  private final EntryWorld world = new EntryWorld();
  private final RoundFigures roundFigures =
      new RoundFigures(
          world.rounds, world.members, world.editions, world.figures, new InMemoryPeopleStore());
  private final Logbook logbook = Logbooks.at(new SetClock("2026-03-01T10:00:00Z"));
  private final FigureExport export = new FigureExport(roundFigures, logbook);
  private final FigureImport files =
      new FigureImport(roundFigures, new RoundLock(new FreeLocks()), logbook);

  @Test
  public void theFormTellsSupervisorsThatThereIsAFigureAndNoMore() {
    world.stored(ROUND, FEW);

    for (Actor actor : OWN) {
      EntryForm form = world.form(actor);
      assertThat(form.figures().get("STAF").figure(), is(FEW.build()));
      assertThat(codes(form), hasItem("figure-unusually-high"));
    }
    for (Actor actor : SUPERVISORS) {
      EntryForm form = world.form(actor);
      assertThat(form.figures().get("STAF").figure(), is(Figure.suppressed("STAF")));
      assertThat(form.completeness(), is(world.form(KARI).completeness()));
      assertThat(form.findings(), is(empty()));
      assertNothingTold(form);
    }
    assertThrows(NotFound.class, () -> world.form(COORDINATOR_SE));
  }

  @Test
  public void earlierRoundsTellNoMoreThanThisOne() {
    world.stored("round-2025", FEW);
    world.stored(ROUND, AFigure.of("STAF").ratio("10", "50"));

    for (Actor actor : OWN) {
      assertThat(world.form(actor).history().get(0).figure("STAF"), is(Optional.of(FEW.build())));
      assertThat(codes(world.form(actor)), hasItem("figure-changed-points"));
    }
    for (Actor actor : SUPERVISORS) {
      EntryForm form = world.form(actor);
      assertThat(form.history().get(0).figure("STAF"), is(Optional.of(Figure.suppressed("STAF"))));
      assertThat(form.findings(), is(empty()));
      assertNothingTold(form);
    }
  }

  @Test
  public void filesAndListsNameTheStateOnly() {
    world.stored(ROUND, FEW);

    for (Actor actor : OWN) {
      assertThat(export.figures(actor, ROUND).get(NO_1), is(List.of(FEW.build())));
      assertThat(export.export(actor, ROUND, CsvForm.STANDARD), containsString("3.1789,3.9876"));
    }
    for (Actor actor : SUPERVISORS) {
      assertThat(export.figures(actor, ROUND).get(NO_1), is(List.of(Figure.suppressed("STAF"))));
      String file = export.export(actor, ROUND, CsvForm.STANDARD);
      assertThat(file, containsString("no-1,,STAF,,,,suppressed,,\r\n"));
      assertNothingTold(file);
    }
    assertThat(export.figures(COORDINATOR_SE, ROUND).containsKey(NO_1), is(false));
  }

  @Test
  public void anExportComesBackWithoutTouchingWhatItDoesNotShow() {
    world.stored(ROUND, FEW);
    world.participantIs(ParticipantState.SUBMITTED, "");
    StoredFigure before = world.figures.figure(ROUND, NO_1, "STAF").orElseThrow();

    ImportReport report =
        files.importCsv(
            OFFICE, ROUND, export.export(OFFICE, ROUND, CsvForm.STANDARD), ImportMode.APPLY);

    assertThat(report.unchanged(), is(1));
    assertThat(world.figures.figure(ROUND, NO_1, "STAF"), is(Optional.of(before)));
    assertThat(
        world.rounds.participant(ROUND, NO_1).orElseThrow().submission(), is(Optional.empty()));
  }

  @Test
  public void suppressedIsNoAnswerWhereThereIsNothingToKeep() {
    world.stored(ROUND, AFigure.of("PLAN").ratio("40", "50"));

    for (String line : List.of("no-1,,PLAN,,,,suppressed,\n", "no-1,,STAF,,,,suppressed,\n")) {
      Invalid refused =
          assertThrows(
              Invalid.class, () -> files.importCsv(OFFICE, ROUND, HEADER + line, ImportMode.APPLY));
      assertThat(refused.problems().get(0).code(), is("csv-figure-suppressed"));
    }
  }

  @Test
  public void aTrialImportDoesNotTellWhetherAGuessIsRight() {
    world.stored(ROUND, AFigure.of("STAF").ratio("3", "4"));

    ImportReport right = trial("no-1,,STAF,3,4,,,\n");
    ImportReport wrong = trial("no-1,,STAF,2,4,,,\n");

    assertThat(right, is(wrong));
    assertThat(right.changed(), is(1));
  }

  @Test
  public void whoImportedAFigureCanImportItAgain() {
    String file = HEADER + "no-1,,STAF,3,4,,,\n";
    files.importCsv(OFFICE, ROUND, file, ImportMode.APPLY);

    assertThat(files.importCsv(OFFICE, ROUND, file, ImportMode.APPLY).unchanged(), is(1));
    assertThat(export.figures(OFFICE, ROUND).get(NO_1), is(List.of(Figure.suppressed("STAF"))));
  }

  private ImportReport trial(String line) {
    return files.importCsv(OFFICE, ROUND, HEADER + line, ImportMode.DRY_RUN);
  }

  private static List<String> codes(EntryForm form) {
    return form.findings().stream().map(Finding::code).toList();
  }

  private static void assertNothingTold(Object shown) {
    for (String telltale : TELLTALES) {
      assertThat(shown.toString(), not(containsString(telltale)));
    }
  }
}
