package org.elc.benchlearning.app.round;

import java.util.Objects;
import java.util.Optional;
import org.elc.benchlearning.core.entry.check.Completeness;
import org.elc.benchlearning.core.membership.Member;
import org.elc.benchlearning.core.membership.Unit;
import org.elc.benchlearning.core.round.EntryWindow;
import org.elc.benchlearning.core.round.Participant;

/**
 * A participant as those see it who may read its figures.
 *
 * @param participant its standing
 * @param member the member
 * @param unit the unit, if it reports by unit
 * @param completeness how much of what was asked is answered
 * @param window whether it may enter now
 */
public record ParticipantRow(
    Participant participant,
    Member member,
    Optional<Unit> unit,
    Completeness completeness,
    EntryWindow window) {
  public ParticipantRow {
    Objects.requireNonNull(participant);
    Objects.requireNonNull(member);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(completeness);
    Objects.requireNonNull(window);
  }
}
