package org.elc.benchlearning.app.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.Rights;
import org.elc.benchlearning.app.csv.CsvTable;
import org.elc.benchlearning.app.entry.FigureCsv.Line;
import org.elc.benchlearning.app.entry.RoundFigures.Reporter;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.FewPersons;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.check.Finding;
import org.elc.benchlearning.core.entry.check.HardChecks;
import org.elc.benchlearning.core.round.EntryWindow;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantState;

/** What stands against the lines of one participant in a file, and which of them say new things. */
final class FigureLines {
  private FigureLines() {}

  /** Notes in the table whatever forbids this person to import these lines. */
  static void check(
      CsvTable table,
      Collection<Line> lines,
      RoundFigures.View view,
      Reporter reporter,
      Actor actor,
      Instant now) {
    boolean handsIn = Rights.importsEverything(actor);
    Optional<Problem> locked = handsIn ? Optional.empty() : locked(view, reporter, actor, now);
    for (Line line : lines) {
      locked.ifPresent(p -> table.refuse(p.inField("member").atLine(line.row().line())));
      Indicator indicator = view.edition().indicator(line.figure().indicator()).orElseThrow();
      findings(indicator, line.figure(), handsIn)
          .forEach(f -> table.refuse(FieldReader.problem(f).atLine(line.row().line())));
      EvidenceLink.problem(line.figure().evidence())
          .ifPresent(p -> table.refuse(p.inField("evidence").atLine(line.row().line())));
    }
  }

  /**
   * Refuses lines that say "suppressed", which an export says of a figure that its reader does not
   * see, where there is no such figure: elsewhere they leave it as it is.
   */
  static void refuseUnfounded(CsvTable table, Collection<Line> lines, Map<String, Figure> stored) {
    for (Line line : lines) {
      Figure before = stored.get(line.figure().indicator());
      if (line.figure().isSuppressed() && (before == null || !FewPersons.areBehind(before))) {
        line.row().refuse("csv-figure-suppressed", "missing");
      }
    }
  }

  /**
   * Refuses to change, and so to hand in, what a participant is entering itself. What was sent back
   * to one that has nobody to enter it, the office had brought in and mends.
   */
  static void refuseDrafts(
      CsvTable table,
      Collection<Line> lines,
      Participant participant,
      Map<String, Figure> known,
      boolean hasEditor) {
    boolean enters =
        participant.state() == ParticipantState.ENTERING
            || (participant.state() == ParticipantState.RETURNED && hasEditor);
    if (enters && !different(lines, known).isEmpty()) {
      Problem problem = Problem.of("import-own-figures", participant.id().key()).inField("member");
      lines.forEach(line -> table.refuse(problem.atLine(line.row().line())));
    }
  }

  /** A file that has no column for links leaves them as they are. */
  static Line keepingEvidence(Line line, Map<String, Figure> stored) {
    Figure before = stored.get(line.figure().indicator());
    return before == null || line.figure().isSuppressed()
        ? line
        : new Line(line.row(), line.figure().withEvidence(before.evidence()));
  }

  /** Why others than the office may not import now: not an editor, or the form is locked. */
  private static Optional<Problem> locked(
      RoundFigures.View view, Reporter reporter, Actor actor, Instant now) {
    if (!Rights.entersFigures(actor, reporter.member())) {
      return Optional.of(Problem.of("entry-not-editor"));
    }
    return EntryWindow.of(view.round(), reporter.participant(), now)
            instanceof EntryWindow.Locked window
        ? Optional.of(EntryDesk.problem(view.round(), window))
        : Optional.empty();
  }

  /** What is handed in has no gaps; what is still being entered may have. */
  private static List<Finding> findings(Indicator indicator, Figure figure, boolean handsIn) {
    List<Finding> refusals = HardChecks.refusals(indicator, figure);
    return refusals.isEmpty() && handsIn ? HardChecks.gaps(indicator, figure) : refusals;
  }

  /** The figures that are, as far as the importer knows, not stored like this already. */
  static List<Figure> different(Collection<Line> lines, Map<String, Figure> known) {
    List<Figure> different = new ArrayList<>();
    for (Line line : lines) {
      Figure before = known.get(line.figure().indicator());
      boolean isSame = before != null && before.saysTheSameAs(line.figure());
      if (!isSame && !line.figure().isSuppressed()) {
        different.add(line.figure());
      }
    }
    return different;
  }
}
