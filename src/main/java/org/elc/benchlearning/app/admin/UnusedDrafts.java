package org.elc.benchlearning.app.admin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.elc.benchlearning.app.Logbook;
import org.elc.benchlearning.app.port.AuditEvent;
import org.elc.benchlearning.app.port.AuditEvent.Change;
import org.elc.benchlearning.app.port.AuditEvent.Subject;
import org.elc.benchlearning.app.port.AuditKind;
import org.elc.benchlearning.app.port.ExpiredStore;
import org.elc.benchlearning.app.port.MemberStore;
import org.elc.benchlearning.app.port.RoundStore;
import org.elc.benchlearning.core.membership.MemberHead;
import org.elc.benchlearning.core.round.Participant;
import org.elc.benchlearning.core.round.ParticipantId;
import org.elc.benchlearning.core.round.Round;
import org.elc.benchlearning.core.round.RoundState;

/**
 * Figures that were never handed in count nowhere; those of published rounds never will. Their
 * members read in the audit trail that they were removed, and how many.
 */
public final class UnusedDrafts {
  private final RoundStore rounds;
  private final MemberStore members;
  private final ExpiredStore expired;
  private final Logbook logbook;

  public UnusedDrafts(
      RoundStore rounds, MemberStore members, ExpiredStore expired, Logbook logbook) {
    this.rounds = Objects.requireNonNull(rounds);
    this.members = Objects.requireNonNull(members);
    this.expired = Objects.requireNonNull(expired);
    this.logbook = Objects.requireNonNull(logbook);
  }

  /** Removes those of published rounds that closed before a moment; answers how many. */
  int removeBefore(Instant closed) {
    int removed = 0;
    for (Round round : rounds.all()) {
      if (round.state() == RoundState.PUBLISHED && round.schedule().closesAt().isBefore(closed)) {
        List<ParticipantId> kept =
            rounds.participants(round.key()).stream()
                .filter(p -> !p.state().isHandedIn())
                .map(Participant::id)
                .toList();
        removed += logbook.in(() -> remove(round.key(), kept));
      }
    }
    return removed;
  }

  private int remove(String round, List<ParticipantId> kept) {
    SortedMap<ParticipantId, Integer> removed = expired.removeFigures(round, kept);
    Map<String, MemberHead> heads =
        members.headsByKey(
            removed.keySet().stream().map(ParticipantId::member).distinct().toList());
    List<AuditEvent> lines = new ArrayList<>();
    removed.forEach(
        (id, figures) ->
            lines.add(
                new AuditEvent(
                    logbook.now(),
                    Optional.empty(),
                    AuditKind.FIGURES_DELETED,
                    Subject.of(round, id, heads),
                    Change.of("figures", figures, 0),
                    "")));
    logbook.note(lines);
    return removed.values().stream().mapToInt(Integer::intValue).sum();
  }
}
