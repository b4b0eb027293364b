package org.elc.benchlearning.app.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Invalid;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.NotAllowed;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.csv.CsvTable;
import org.elc.benchlearning.app.csv.ImportMode;
import org.elc.benchlearning.app.csv.ImportReport;
import org.elc.benchlearning.app.entry.FigureCsv.Line;
import org.elc.benchlearning.app.entry.RoundFigures.Reporter;
import org.elc.benchlearning.app.port.FigureStore.Change;
import org.elc.benchlearning.app.round.RoundLock;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.round.EntryWindow;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;
import org.elc.benchlearning.core.round.ReceiptNumber;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;
import org.elc.benchlearning.core.round.Submission;

/**
 * A file of figures into a round. The office imports for all members, and what it imports counts as
 * handed in, but not for a member that enters figures itself: its drafts are its own. A member's
 * editors import for their own member while its form is open, and submit it themselves. All or
 * nothing; a file that says what is stored already changes nothing. Of a figure that only its owner
 * sees nobody else can find out by importing whether a guess is right.
 */
public final class FigureImport {
  private final RoundFigures figures;
  private final RoundLock lock;
  private final Logbook logbook;

  public FigureImport(RoundFigures figures, RoundLock lock, Logbook logbook) {
    this.figures = Objects.requireNonNull(figures);
    this.lock = Objects.requireNonNull(lock);
    this.logbook = Objects.requireNonNull(logbook);
  }

  /**
   * Imports, or says what an import would do.
   *
   * @throws NotFound when there is no such round for the actor
   * @throws NotAllowed when the actor enters figures for nobody, or the round takes none now
   * @throws Invalid in mode {@link ImportMode#APPLY} when anything in the file cannot be used
   */
  public ImportReport importCsv(Actor actor, String round, String csv, ImportMode mode) {
    requireCollecting(figures.view(actor, round).round());
    boolean importer =
        Rights.importsEverything(actor)
            || actor.memberships().containsValue(Actor.MemberRole.EDITOR);
    if (!importer) {
      throw new NotAllowed(Problem.of("import-editors-only"));
    }
    CsvTable table = CsvTable.read(csv, FigureCsv.COLUMNS);
    return lock.holding(round, () -> logbook.in(() -> apply(actor, round, table, mode)));
  }

  private void requireCollecting(Round round) {
    if (round.state() != RoundState.OPEN && round.state() != RoundState.CLOSED) {
      throw new NotAllowed(Problem.of("round-not-collecting", round.key()));
    }
    if (!round.schedule().periodIsClosed(logbook.now())) {
      throw new NotAllowed(
          EntryDesk.problem(
              round,
              new EntryWindow.Locked(
                  EntryWindow.Reason.PERIOD_RUNNING,
                  Optional.of(
                      round
                          .schedule()
                          .instant(round.schedule().periodTo().plusDays(1).atStartOfDay())))));
    }
  }

  private ImportReport apply(Actor actor, String key, CsvTable table, ImportMode mode) {
    RoundFigures.View seen = figures.view(actor, key);
    Map<ParticipantId, Map<String, Line>> read =
        FigureCsv.read(table, seen.edition(), seen.reporters().keySet());
    RoundFigures.View view = mode == ImportMode.APPLY ? figures.locked(seen, read.keySet()) : seen;
    requireCollecting(view.round());
    Map<ParticipantId, Map<String, Figure>> stored = figures.of(key, read.keySet());
    Map<ParticipantId, Map<String, Figure>> known = figures.known(actor, key, stored);
    Set<ParticipantId> orphans =
        Rights.importsEverything(actor) ? figures.withoutEditor(read.keySet()) : Set.of();
    Instant now = logbook.now();
    read.forEach(
        (id, lines) -> {
          Reporter reporter = Objects.requireNonNull(view.reporters().get(id));
          Map<String, Figure> before = Objects.requireNonNull(stored.get(id));
          if (!table.hasColumn("evidence")) {
            lines.replaceAll((code, line) -> FigureLines.keepingEvidence(line, before));
          }
          FigureLines.refuseUnfounded(table, lines.values(), before);
          FigureLines.check(table, lines.values(), view, reporter, actor, now);
          if (Rights.importsEverything(actor)) {
            FigureLines.refuseDrafts(
                table,
                lines.values(),
                reporter.participant(),
                Objects.requireNonNull(known.get(id)),
                !orphans.contains(id));
          }
        });
    if (table.rows().isEmpty() && table.problems().isEmpty()) {
      table.refuse(Problem.of("csv-no-rows"));
    }
    List<Problem> problems = table.problems();
    if (mode == ImportMode.APPLY && !problems.isEmpty()) {
      throw new Invalid(problems);
    }
    return store(
        actor, view, read, new Outcome(mode, table.rows().size(), problems, stored, known));
  }

  /** What was found in the file and in the store, and as far as the actor knows of the latter. */
  private record Outcome(
      ImportMode mode,
      int rows,
      List<Problem> problems,
      Map<ParticipantId, Map<String, Figure>> stored,
      Map<ParticipantId, Map<String, Figure>> known) {}

  private ImportReport store(
      Actor actor,
      RoundFigures.View view,
      Map<ParticipantId, Map<String, Line>> read,
      Outcome outcome) {
    String round = view.round().key();
    Map<ParticipantId, List<Figure>> different = new LinkedHashMap<>();
    List<Participant> moved = new ArrayList<>();
    Change change = new Change(actor.userKey().orElseThrow(NotFound::new), logbook.now());
    int created = 0;
    int unchanged = 0;
    for (Map.Entry<ParticipantId, Map<String, Line>> entry : read.entrySet()) {
      ParticipantId id = entry.getKey();
      Map<String, Figure> before = Objects.requireNonNull(outcome.known().get(id));
      List<Figure> own = FigureLines.different(entry.getValue().values(), before);
      created += (int) own.stream().filter(f -> !before.containsKey(f.indicator())).count();
      unchanged += entry.getValue().size() - own.size();
      if (!own.isEmpty()) {
        different.put(id, own);
      }
      Reporter reporter = Objects.requireNonNull(view.reporters().get(id));
      moved(actor, round, reporter.participant(), own.isEmpty(), change).ifPresent(moved::add);
    }
    if (outcome.mode() == ImportMode.APPLY) {
      figures.save(round, different, moved, change);
      ImportLines lines = new ImportLines(view, outcome.stored(), change);
      logbook.note(lines.of(different, moved));
    }
    int changed = different.values().stream().mapToInt(List::size).sum() - created;
    return new ImportReport(
        outcome.mode(), outcome.rows(), created, changed, unchanged, 0, outcome.problems());
  }

  /** The participant after the import, if that moves it. */
  private static Optional<Participant> moved(
      Actor actor, String round, Participant is, boolean sameFigures, Change change) {
    if (sameFigures) {
      return Optional.empty();
    }
    if (Rights.importsEverything(actor)) {
      String receipt = ReceiptNumber.next(round, is.id(), is.submission()).text();
      return Optional.of(
          is.withState(ParticipantState.SUBMITTED, "")
              .withSubmission(new Submission(change.at(), change.by(), receipt)));
    }
    return is.state() == ParticipantState.INVITED
        ? Optional.of(is.withState(ParticipantState.ENTERING, ""))
        : Optional.empty();
  }
}
