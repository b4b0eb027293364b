package org.elc.benchlearning.app.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.app.entry.RoundFigures.View;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditEvent.Change;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.FigureStore;
import org.elc.benchlearning.core.entry.Figure;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.ParticipantState;

/**
 * The lines of an import: one for each figure that it changes in the store, which a guess of a
 * figure that only its owner sees may not do, and one for each participant that it hands in.
 */
final class ImportLines {
  private final View view;
  private final Map<ParticipantId, Map<String, Figure>> stored;
  private final FigureStore.Change by;

  ImportLines(View view, Map<ParticipantId, Map<String, Figure>> stored, FigureStore.Change by) {
    this.view = view;
    this.stored = stored;
    this.by = by;
  }

  List<AuditEvent> of(Map<ParticipantId, List<Figure>> saved, List<Participant> moved) {
    List<AuditEvent> lines = new ArrayList<>();
    saved.forEach(
        (id, figures) -> {
          Map<String, Figure> before = stored.getOrDefault(id, new HashMap<>());
          Subject subject = subject(id);
          for (Figure figure : figures) {
            Figure old = before.getOrDefault(figure.indicator(), Figure.empty(figure.indicator()));
            if (!old.equals(figure)) {
              lines.add(line(AuditKind.FIGURE_IMPORTED, subject, Change.of(old, figure)));
            }
          }
        });
    for (Participant next : moved) {
      if (next.state() == ParticipantState.SUBMITTED) {
        Change change = Change.of("state", reporter(next.id()).participant().state(), next.state());
        lines.add(line(AuditKind.PARTICIPANT_SUBMITTED, subject(next.id()), change));
      }
    }
    return lines;
  }

  private AuditEvent line(AuditKind kind, Subject subject, Change change) {
    return new AuditEvent(by.at(), Optional.of(by.by()), kind, subject, change, "");
  }

  private Subject subject(ParticipantId id) {
    Member member = reporter(id).member();
    return Subject.of(view.round().key(), member, id);
  }

  private RoundFigures.Reporter reporter(ParticipantId id) {
    return Objects.requireNonNull(view.reporters().get(id));
  }
}
