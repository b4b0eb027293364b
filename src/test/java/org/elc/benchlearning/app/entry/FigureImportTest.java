package org.elc.benchlearning.app.entry;

import static org.elc.benchlearning.app.Acting.FACILITATOR;
import static org.elc.benchlearning.app.entry.EntryWorld.COORDINATOR_SE;
import static org.elc.benchlearning.app.entry.EntryWorld.KARI;
import static org.elc.benchlearning.app.entry.EntryWorld.NO_1;
import static org.elc.benchlearning.app.entry.EntryWorld.OFFICE;
import static org.elc.benchlearning.app.entry.EntryWorld.SE_1;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.Assert.assertThrows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Conflict;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.SetClock;
import org.elc.benchlearning.app.csv.CsvForm;
import org.elc.benchlearning.app.csv.ImportMode;
import org.elc.benchlearning.app.csv.ImportReport;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.DirectTransactions;
import org.elc.benchlearning.app.port.FreeLocks;
import org.elc.benchlearning.app.port.InMemoryAuditTrail;
import org.elc.benchlearning.app.port.InMemoryPeopleStore;
import org.elc.benchlearning.app.round.RoundLock;
import org.elc.benchlearning.core.entry.AFigure;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.Missing;
import org.elc.benchlearning.core.round.ARound;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.benchlearning.core.round.ReceiptNumber;
import org.junit.Test;

public class FigureImportTest {
  private static final String ROUND = "round-2026";
  private static final String HEADER =
      "member,unit,indicator,numerator,denominator,value,missing,note\n";
  private static final ParticipantId NORTH = new ParticipantId("no-2", "north");

  private final EntryWorld world = new EntryWorld();
  private final SetClock clock = new SetClock("2026-03-01T10:00:00Z");
  private final InMemoryAuditTrail trail = new InMemoryAuditTrail();
  private final FreeLocks locks = new FreeLocks();
  private final RoundFigures figures =
      new RoundFigures(
          world.rounds, world.members, world.editions, world.figures, new InMemoryPeopleStore());
  private final Logbook logbook = new Logbook(new DirectTransactions(), trail, clock);
  private final FigureImport files = new FigureImport(figures, new RoundLock(locks), logbook);
  private final FigureExport export = new FigureExport(figures, logbook);

  private ImportReport apply(Actor actor, String rows) {
    return files.importCsv(actor, ROUND, HEADER + rows, ImportMode.APPLY);
  }

  private List<Problem> refused(Actor actor, String rows) {
    return assertThrows(Invalid.class, () -> apply(actor, rows)).problems();
  }

  private Figure figure(ParticipantId id, String indicator) {
    return world.figures.figure(ROUND, id, indicator).orElseThrow().figure();
  }

  private boolean hasFigures(ParticipantId id) {
    return !world.figures.figures(ROUND, id).isEmpty();
  }

  private Participant participant(ParticipantId id) {
    return world.rounds.participant(ROUND, id).orElseThrow();
  }

  @Test
  public void aFileFillsTheRound() {
    ImportReport report =
        apply(
            OFFICE,
            "no-1,,PLAN,40,50,,,\n"
                + "no-1,,TIME,,12,8.5,,\n"
                + "no-1,,ADOP,,,3,,three of ours\n"
                + "no-2,north,PLAN,,,,not_applicable,no plans here\n"
                + "se-1,,STAF,,,,not_reported,\n");

    assertThat(report, is(new ImportReport(ImportMode.APPLY, 5, 5, 0, 0, 0, List.of())));
    assertThat(figure(NO_1, "PLAN"), is(AFigure.of("PLAN").ratio("40", "50").build()));
    assertThat(figure(NO_1, "TIME"), is(AFigure.of("TIME").value("8.5").denominator("12").build()));
    assertThat(
        figure(NO_1, "ADOP"), is(AFigure.of("ADOP").value("3").note("three of ours").build()));
    assertThat(
        figure(NORTH, "PLAN"),
        is(AFigure.of("PLAN").missing(Missing.NOT_APPLICABLE).note("no plans here").build()));
    assertThat(figure(SE_1, "STAF"), is(AFigure.of("STAF").missing(Missing.NOT_REPORTED).build()));
  }

  @Test
  public void whatTheOfficeImportsIsHandedInWithAReceipt() {
    apply(OFFICE, "no-1,,PLAN,40,50,,,\n");

    Participant no1 = participant(NO_1);
    assertThat(no1.state(), is(ParticipantState.SUBMITTED));
    assertThat(no1.submission().orElseThrow().by(), is("office"));
    assertThat(no1.submission().orElseThrow().at(), is(clock.instant()));
    ReceiptNumber receipt =
        ReceiptNumber.parse(no1.submission().orElseThrow().receipt()).orElseThrow();
    assertThat(receipt, is(new ReceiptNumber(ROUND, NO_1, 1)));
    assertThat(participant(SE_1).state(), is(ParticipantState.INVITED));
  }

  @Test
  public void everyChangedFigureLeavesALineAndSoDoesHandingIn() {
    apply(OFFICE, "no-1,,PLAN,40,50,,,\nse-1,,STAF,,,,not_reported,\n");
    int before = trail.events().size();

    apply(OFFICE, "no-1,,PLAN,41,50,,,\nse-1,,STAF,,,,not_reported,\n");

    assertThat(before, is(4));
    List<AuditEvent> lines = trail.events().subList(before, trail.events().size());
    assertThat(
        lines.stream().map(AuditEvent::kind).toList(),
        is(List.of(AuditKind.FIGURE_IMPORTED, AuditKind.PARTICIPANT_SUBMITTED)));
    assertThat(
        lines.get(0).change(),
        is(
            AuditEvent.Change.of(
                AFigure.of("PLAN").ratio("40", "50").build(),
                AFigure.of("PLAN").ratio("41", "50").build())));
    assertThat(lines.get(0).subject().member(), is("no-1"));
    assertThat(lines.get(0).subject().round(), is(ROUND));
    assertThat(lines.get(0).who(), is(OFFICE.userKey()));
  }

  @Test
  public void aTrialLeavesNoLine() {
    files.importCsv(OFFICE, ROUND, HEADER + "no-1,,PLAN,40,50,,,\n", ImportMode.DRY_RUN);

    assertThat(trail.events().size(), is(0));
  }

  @Test
  public void importingTheSameFileTwiceChangesNothing() {
    String rows = "no-1,,PLAN,40,50,,,\nse-1,,TIME,,12,8.50,,slow\n";
    apply(OFFICE, rows);
    Participant before = participant(NO_1);
    clock.set("2026-03-02T10:00:00Z");

    ImportReport report = apply(OFFICE, rows.replace("40,50", "40.0,50.00"));

    assertThat(report, is(new ImportReport(ImportMode.APPLY, 2, 0, 0, 2, 0, List.of())));
    assertThat(participant(NO_1), is(before));
    assertThat(world.figures.figure(ROUND, NO_1, "PLAN").orElseThrow().version(), is(1));
  }

  @Test
  public void aChangedFigureAsksForValidationAgain() {
    apply(OFFICE, "no-1,,PLAN,40,50,,,\n");
    Participant first = participant(NO_1);
    world.rounds.saveParticipants(ROUND, List.of(first.withState(ParticipantState.VALIDATED, "")));

    apply(OFFICE, "no-1,,PLAN,40,50,,,\n");
    assertThat(participant(NO_1).state(), is(ParticipantState.VALIDATED));

    apply(OFFICE, "no-1,,PLAN,41,50,,,\n");
    assertThat(participant(NO_1).state(), is(ParticipantState.SUBMITTED));
    assertThat(
        participant(NO_1).submission().orElseThrow().receipt(),
        is(new ReceiptNumber(ROUND, NO_1, 2).text()));
  }

  @Test
  public void aDryRunSaysWhatWouldHappenAndChangesNothing() {
    apply(OFFICE, "no-1,,PLAN,40,50,,,\nno-1,,ADOP,,,3,,\n");

    ImportReport report =
        files.importCsv(
            OFFICE,
            ROUND,
            HEADER
                + "no-1,,PLAN,41,50,,,\nno-1,,ADOP,,,3,,\nse-1,,PLAN,60,50,,,\nse-1,,ADOP,,,1,,\n",
            ImportMode.DRY_RUN);

    assertThat(report.rows(), is(4));
    assertThat(report.changed(), is(1));
    assertThat(report.unchanged(), is(1));
    assertThat(report.created(), is(2));
    assertThat(report.problems().get(0).code(), is("figure-over-denominator"));
    assertThat(figure(NO_1, "PLAN").numerator().orElseThrow(), is(new BigDecimal("40")));
    assertThat(hasFigures(SE_1), is(false));
    assertThat(participant(SE_1).state(), is(ParticipantState.INVITED));
  }

  @Test
  public void oneBadRowRefusesTheWholeFile() {
    List<Problem> problems = refused(OFFICE, "no-1,,PLAN,40,50,,,\nse-1,,PLAN,60,50,,,\n");

    assertThat(
        problems,
        is(
            List.of(
                Problem.of("figure-over-denominator", new BigDecimal("60"), new BigDecimal("50"))
                    .inField("numerator")
                    .atLine(3))));
    assertThat(hasFigures(NO_1), is(false));
    assertThat(participant(NO_1).state(), is(ParticipantState.INVITED));
  }

  @Test
  public void everyRowThatCannotBeUsedIsNamed() {
    List<Problem> problems =
        refused(
            OFFICE,
            "nobody,,PLAN,1,2,,,\n"
                + "no-2,,PLAN,1,2,,,\n"
                + "no-2,west,PLAN,1,2,,,\n"
                + "no-1,,NOPE,1,2,,,\n"
                + "no-1,,PLAN,1.5,2,,,\n"
                + "no-1,,TIME,,2,,,\n"
                + "no-1,,ADOP,1,,2,,\n"
                + "no-1,,STAF,,,,,\n"
                + "no-1,,STAF,1,,,not_reported,\n"
                + "se-1,,STAF,,,,not_applicable,\n"
                + "se-1,,PLAN,1,2,,sometimes,\n"
                + "se-1,,ADOP,,,3,,\n"
                + "se-1,,adop,,,4,,\n"
                + "se-1,,TIME,,1,x,,\n");

    assertThat(
        problems.stream().map(p -> p.line() + " " + p.field() + " " + p.code()).toList(),
        is(
            List.of(
                "2 member csv-no-participant",
                "3 member csv-no-participant",
                "4 unit csv-no-participant",
                "5 indicator csv-indicator-unknown",
                "6 numerator figure-not-whole",
                "7 value figure-part-missing",
                "8 numerator figure-part-unused",
                "9 missing csv-figure-empty",
                "10 numerator csv-number-and-missing",
                "11 note figure-reason-missing",
                "12 missing csv-choice",
                "14 indicator csv-figure-twice",
                "15 value csv-number")));
  }

  @Test
  public void nothingOutOfNothingIsNotApplicableAndTaken() {
    apply(OFFICE, "no-1,,PLAN,,0,,,nobody served\n");

    assertThat(
        figure(NO_1, "PLAN"),
        is(AFigure.of("PLAN").denominator("0").note("nobody served").build()));
  }

  @Test
  public void evidenceIsAnOptionalColumnAndMustBeALink() {
    String header = HEADER.strip() + ",evidence\n";
    files.importCsv(
        OFFICE, ROUND, header + "no-1,,PLAN,1,2,,,,https://example.org/a\n", ImportMode.APPLY);
    assertThat(figure(NO_1, "PLAN").evidence(), is("https://example.org/a"));

    Invalid refused =
        assertThrows(
            Invalid.class,
            () ->
                files.importCsv(
                    OFFICE,
                    ROUND,
                    header + "no-1,,PLAN,1,2,,,,javascript:alert(1)\n",
                    ImportMode.APPLY));
    assertThat(refused.problems().get(0).code(), is("evidence-not-a-link"));
    assertThat(refused.problems().get(0).line(), is(2));
  }

  @Test
  public void aRoundTakesFiguresWhileItCollectsOnly() {
    world.rounds.save(ARound.in(2026).closed().build());
    assertThat(apply(OFFICE, "no-1,,PLAN,40,50,,,\n").created(), is(1));

    world.rounds.save(ARound.in(2026).draft().build());
    assertThat(
        assertThrows(NotAllowed.class, () -> apply(OFFICE, "x")).problem(),
        is(Problem.of("round-not-collecting", ROUND)));
    world.rounds.save(ARound.in(2026).published("r").build());
    assertThrows(NotAllowed.class, () -> apply(OFFICE, "no-1,,PLAN,40,50,,,\n"));
  }

  @Test
  public void aPeriodThatIsStillRunningHasNoFigures() {
    clock.set("2025-12-31T20:00:00Z");

    assertThat(
        assertThrows(NotAllowed.class, () -> apply(OFFICE, "no-1,,PLAN,40,50,,,\n"))
            .problem()
            .code(),
        is("entry-locked-period-running-when"));
  }

  @Test
  public void whileTheRoundIsBeingChangedElsewhereTheImportWaits() {
    locks.heldElsewhere("elc-round-" + ROUND);

    assertThrows(Conflict.class, () -> apply(OFFICE, "no-1,,PLAN,40,50,,,\n"));
    assertThat(hasFigures(NO_1), is(false));
  }

  @Test
  public void aFileWithoutTheColumnLeavesStoredLinksAlone() {
    String link = "https://example.org/a";
    String header = HEADER.strip() + ",evidence\n";
    files.importCsv(OFFICE, ROUND, header + "no-1,,PLAN,1,2,,,," + link, ImportMode.APPLY);

    assertThat(apply(OFFICE, "no-1,,PLAN,1,2,,,\n").unchanged(), is(1));
    assertThat(apply(OFFICE, "no-1,,PLAN,2,2,,,\n").changed(), is(1));
    assertThat(figure(NO_1, "PLAN").evidence(), is(link));
    files.importCsv(OFFICE, ROUND, header + "no-1,,PLAN,2,2,,,,\n", ImportMode.APPLY);
    assertThat(figure(NO_1, "PLAN").evidence(), is(""));
  }

  @Test
  public void aFileWithoutRowsIsRefused() {
    assertThat(refused(OFFICE, ""), is(List.of(Problem.of("csv-no-rows"))));
  }

  @Test
  public void everybodyExportsWhatTheyMayRead() {
    apply(OFFICE, "no-1,,ADOP,,,3,,=danger\nno-1,,PLAN,40,50,,,\nse-1,,TIME,,12,8.5,,\n");

    assertThat(
        export.export(KARI, ROUND, CsvForm.STANDARD),
        is(
            "member,unit,indicator,numerator,denominator,value,missing,note,evidence\r\n"
                + "no-1,,PLAN,40,50,,,,\r\n"
                + "no-1,,ADOP,,,3,,'=danger,\r\n"));
    assertThat(
        export.export(COORDINATOR_SE, ROUND, CsvForm.LOCAL),
        is(
            "\uFEFFmember;unit;indicator;numerator;denominator;value;missing;note;evidence\r\n"
                + "se-1;;TIME;;12;8,5;;;\r\n"));
    assertThat(export.export(FACILITATOR, ROUND, CsvForm.STANDARD).lines().count(), is(1L));
  }

  @Test
  public void whatIsExportedCanBeImported() {
    apply(
        OFFICE,
        "no-1,,ADOP,,,3,,\nno-2,north,PLAN,,,,not_reported,\nse-1,,TIME,,12,8.5,,\nse-1,,PLAN,,0,,,none\n");
    for (CsvForm form : CsvForm.values()) {
      String csv = export.export(OFFICE, ROUND, form);
      ImportReport report = files.importCsv(OFFICE, ROUND, csv, ImportMode.APPLY);
      assertThat(report.unchanged(), is(4));
      assertThat(report.created() + report.changed(), is(0));
    }
  }

  @Test
  public void aThousandRowsAreReadInOnePass() {
    List<Participant> many = new ArrayList<>();
    StringBuilder rows = new StringBuilder(HEADER);
    for (int i = 0; i < 250; i++) {
      ParticipantId unit = new ParticipantId("no-2", "unit-" + i);
      many.add(Participant.invited(unit));
      for (String row : List.of("PLAN,1,2,,,", "STAF,1,2,,,", "TIME,,1,2,,", "ADOP,,,1,,")) {
        rows.append("no-2,unit-").append(i).append(',').append(row).append('\n');
      }
    }
    world.rounds.saveParticipants(ROUND, many);

    ImportReport report = files.importCsv(OFFICE, ROUND, rows.toString(), ImportMode.APPLY);

    assertThat(report.created(), is(1000));
    assertThat(participant(many.get(249).id()).state(), is(ParticipantState.SUBMITTED));
    assertThat(
        participant(many.get(249).id()).submission(),
        is(not(participant(many.get(0).id()).submission())));
  }
}
