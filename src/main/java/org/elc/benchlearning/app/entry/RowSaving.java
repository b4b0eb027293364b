package org.elc.benchlearning.app.entry;

import java.util.Optional;
import org.elc.benchlearning.app.Actor;
import org.elc.benchlearning.app.Conflict;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.NotFound;
import org.elc.benchlearning.app.Problem;
import org.elc.benchlearning.app.entry.EntryDesk.Place;
import org.elc.benchlearning.app.entry.SaveOutcome.Saved;
import org.elc.benchlearning.app.entry.SaveOutcome.Stale;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.FigureStore;
import org.elc.benchlearning.app.port.FigureStore.Change;
import org.elc.benchlearning.core.catalogue.Indicator;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.entry.NumberReader;
import org.elc.benchlearning.core.entry.StoredFigure;
import org.elc.benchlearning.core.round.ParticipantState;

/** Saves one row of a form. Runs inside a transaction of {@link Entry}. */
final class RowSaving {
  private final EntryDesk desk;
  private final EntryForms forms;
  private final FigureStore figures;
  private final Logbook logbook;

  RowSaving(EntryDesk desk, EntryForms forms, FigureStore figures, Logbook logbook) {
    this.logbook = logbook;
    this.desk = desk;
    this.forms = forms;
    this.figures = figures;
  }

  SaveOutcome save(Actor actor, Place place, FieldInput input, NumberReader numbers) {
    desk.requireEntry(actor, place);
    Indicator indicator =
        place.asked().stream()
            .filter(i -> i.code().equals(input.indicator()))
            .findFirst()
            .orElseThrow(NotFound::new);
    FieldReader reader = new FieldReader(numbers);
    Figure figure = reader.read(indicator, input);
    if (reader.unclear().isPresent()) {
      return reader.unclear().get();
    }
    Optional<StoredFigure> stored = figures.figure(place.key(), place.id(), figure.indicator());
    Figure old = stored.map(StoredFigure::figure).orElse(Figure.empty(figure.indicator()));
    if (old.saysTheSameAs(figure)) {
      return new Saved(stored, forms.form(actor, desk, place));
    }
    StoredFigure saved = store(actor, place, figure, input.expectedVersion());
    logbook.note(
        actor,
        AuditKind.FIGURE_SAVED,
        Subject.of(place.key(), place.member(), place.id()),
        AuditEvent.Change.of(old, saved.figure()),
        "");
    return new Saved(Optional.of(saved), forms.form(actor, desk, begun(actor, place)));
  }

  /** What a person is shown whose save came after somebody else's. */
  Stale stale(Actor actor, Place place, FieldInput input) {
    EntryForm now = forms.form(actor, desk, place);
    StoredFigure theirs = now.figures().get(input.indicator());
    if (theirs == null) {
      throw new Conflict(Problem.of("figure-version-unknown").inField("version"));
    }
    return new Stale(theirs, Optional.ofNullable(now.authors().get(theirs.changedBy())), input);
  }

  private StoredFigure store(Actor actor, Place place, Figure figure, int expectedVersion) {
    Change change = new Change(actor.userKey().orElseThrow(NotFound::new), desk.now());
    return figures
        .save(place.key(), place.id(), figure, expectedVersion, change)
        .orElseThrow(Overtaken::new);
  }

  private Place begun(Actor actor, Place place) {
    Place now = desk.again(place);
    // Somebody may have submitted meanwhile: then this save comes too late and is undone.
    desk.requireEntry(actor, now);
    return now.participant().state() == ParticipantState.INVITED
        ? desk.move(now, ParticipantState.ENTERING, "", now.participant().submission())
        : now;
  }

  /** Somebody else saved the figure in between; undoes the transaction. */
  static final class Overtaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Overtaken() {
      super("overtaken", null, false, false);
    }
  }
}
